// What the runs of a drill are driven on: a model of the estate, or the world of a scenario that goes well.
import type { Clock } from '../engine/ports.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { Seed } from './candidates.ts';
import type { Cast } from './cast.ts';
import type { Demand } from './demands.ts';
import { type ModelWorld, modelOf, modelWorld } from './model-world.ts';
import { BEGINS, channelsOf } from './play.ts';
import type { Scenario } from './scenario.ts';
import { scriptedWorld } from './scripted-world.ts';
import type { World } from './world.ts';

export interface Ground {
  readonly cast: Cast;
  readonly begins: number;
  readonly channels: readonly string[];
  /** Can it be asked that the incident goes on whatever is done? */
  readonly canGoOn: boolean;
  /** For one run. */
  readonly grow: (recovers: boolean) => Grown;
}

interface Grown {
  readonly world: (clock: Clock, cancel: () => void) => World;
  /** What could not be brought about. */
  readonly unmet: () => readonly Demand[];
}

export function groundOfModel(cast: Cast, runbook: Runbook, seed: Seed): Ground {
  const model = modelOf(cast.plan, BEGINS, seed);
  const grow = (recovers: boolean): Grown => {
    const world: ModelWorld = modelWorld(model, recovers);
    return { world: () => world, unmet: () => world.unmet };
  };
  return { cast, begins: Date.parse(BEGINS), channels: channelsOf(runbook), canGoOn: true, grow };
}

export function groundOfScenario(cast: Cast, runbook: Runbook, scenario: Scenario): Ground {
  const grow = (): Grown => ({
    world: (clock, cancel) => scriptedWorld({ scenario, cast, clock, cancel }),
    unmet: () => [],
  });
  const { now = BEGINS, channels = channelsOf(runbook) } = scenario;
  return { cast, begins: Date.parse(now), channels, canGoOn: false, grow };
}
