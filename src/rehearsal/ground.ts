// What the runs of a drill are driven on: a model of the estate, or the world of a scenario that goes well.
import type { Runbook } from '../runbook/runbook.ts';
import type { Seed } from './candidates.ts';
import type { Cast } from './cast.ts';
import { modelOf, modelWorld } from './model-world.ts';
import { BEGINS, channelsOf } from './play.ts';
import type { Scenario } from './scenario.ts';
import { scriptedWorld } from './scripted-world.ts';
import type { Sprout } from './world.ts';

export interface Ground {
  readonly cast: Cast;
  readonly begins: number;
  readonly channels: readonly string[];
  /** Can it be asked that the incident goes on whatever is done? */
  readonly canGoOn: boolean;
  /** The world as it is at the beginning of a run. */
  readonly sprout: (recovers: boolean) => Sprout;
}

export function groundOfModel(cast: Cast, runbook: Runbook, seed: Seed): Ground {
  const model = modelOf(cast.plan, BEGINS, seed);
  return {
    cast,
    begins: Date.parse(BEGINS),
    channels: channelsOf(runbook, cast.plan),
    canGoOn: true,
    sprout: (recovers) => () => modelWorld(model, recovers),
  };
}

/** On a scenario in which nothing goes wrong by itself. */
export function groundOfScenario(cast: Cast, runbook: Runbook, scenario: Scenario): Ground {
  const { now = BEGINS, channels = channelsOf(runbook, cast.plan) } = scenario;
  const sprout: Sprout = (clock, cancel) => scriptedWorld({ scenario, cast, clock, cancel });
  return { cast, begins: Date.parse(now), channels, canGoOn: false, sprout: () => sprout };
}
