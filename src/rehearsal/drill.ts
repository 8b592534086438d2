// The drill: one runbook, driven through a failure at every moment, on a model made from its own conditions.
// Promises: a runbook for which no values are found is driven on a scenario that goes well, or is a finding of its own; it is never
// passed over.
import type { Fault } from '../kernel/fault.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { castOf } from './cast.ts';
import { withFewLooks } from './few-looks.ts';
import type { Trial } from './findings.ts';
import { type Ground, groundOfModel, groundOfScenario } from './ground.ts';
import { backwards, type Moment, momentsOf } from './moments.ts';
import { BEGINS } from './play.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';
import type { Scenario } from './scenario.ts';
import { type Estate, planFor } from './stage.ts';
import { type Driven, Told } from './told.ts';
import { ALL_WELL } from './twist.ts';
import { type TwistedWorld, twistedWorld } from './twisted-world.ts';

const WELL: Moment = {
  name: 'nothing goes wrong',
  twist: ALL_WELL,
  blow: null,
  outcomes: ['incident_resolved'],
  about: null,
};

/** `resolved`: a scenario that ended as its author expects, with the incident over. */
export async function drill(
  estate: Estate,
  runbook: Runbook,
  { tenant, resolved }: { readonly tenant: string | null; readonly resolved: Scenario | null },
): Promise<readonly Trial[]> {
  const casting = { runbook, tenant, incident: {}, inputs: {}, now: BEGINS };
  const planned = planFor(
    estate,
    resolved === null ? casting : { ...casting, ...resolved, tenant: resolved.tenant ?? tenant },
  );
  if (!planned.ok) return [trialOf(runbook, 'it can be planned', planned.faults.map(notPlanned))];
  const { isolation } = estate;
  const ground = groundOfModel(castOf(withFewLooks(planned.value), isolation), runbook);
  const trials = await driveAll({ runbook, ground });
  const isRehearsed = trials.every(({ faults }) => faults.every(({ code }) => code !== 'rehearsal-impossible'));
  if (isRehearsed || resolved === null) return trials;
  return driveAll({ runbook, ground: groundOfScenario(castOf(planned.value, isolation), runbook, resolved) });
}

interface Drilling {
  readonly runbook: Runbook;
  readonly ground: Ground;
}

async function driveAll(drilling: Drilling): Promise<readonly Trial[]> {
  const { runbook, ground } = drilling;
  const { plan } = ground.cast;
  const well = await driveThrough(drilling, WELL);
  const told = new Told(runbook);
  const first = trialOf(runbook, WELL.name, told.of(well, WELL));
  if (first.faults.some(({ code }) => code !== 'condition-proves-nothing')) return [first];
  const twist = backwards(plan, well.run);
  const back = twist === null ? null : await driveThrough(drilling, { ...WELL, twist });
  const trials: Trial[] = [first];
  for (const moment of momentsOf(plan, well.run, back?.run ?? null)) {
    if (!moment.twist.recovers && !ground.canGoOn) continue;
    trials.push(trialOf(runbook, moment.name, told.of(await driveThrough(drilling, moment), moment)));
  }
  return trials;
}

async function driveThrough({ ground }: Drilling, { twist, blow }: Moment): Promise<Driven> {
  const grown = ground.grow(twist.recovers);
  const worlds: TwistedWorld[] = [];
  const run: Rehearsed = await rehearse({
    cast: ground.cast,
    begins: ground.begins,
    channels: ground.channels,
    world: (clock, cancel) => {
      const world = twistedWorld(grown.world(clock, cancel), twist);
      worlds.push(world);
      return world;
    },
    ...(blow !== null && {
      blow: (_event, seq, written) => (seq === blow.seq && written === blow.written ? blow.kind : 'none'),
    }),
  });
  const [world] = worlds;
  if (world === undefined) throw new Error('driveThrough: a run without a world');
  return { run, facts: world.facts, unmet: grown.unmet() };
}

function trialOf(runbook: Runbook, name: string, faults: readonly Fault[]): Trial {
  return { runbook: runbook.id, kind: 'failure', name, faults };
}

function notPlanned(fault: Fault): Fault {
  return {
    ...fault,
    hint: `${fault.hint} Until then it is not rehearsed; a scenario can give it a tenant, an incident and inputs.`,
  };
}
