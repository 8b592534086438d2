// The drill: one runbook, driven through a failure at every moment, on a model made from its own conditions.
// Promises: a runbook for which no values are found is driven on a scenario that goes well, or is a finding of its own; it is never
// passed over.
import type { Fault } from '../kernel/fault.ts';
import { placesOf } from '../plan/places.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { Branches } from './branches.ts';
import { SEEDS } from './candidates.ts';
import { type Cast, castOf } from './cast.ts';
import { withFewLooks } from './few-looks.ts';
import { givenInputs } from './given.ts';
import { groundOfModel, groundOfScenario } from './ground.ts';
import { backwards, type Moment, momentsOf } from './moments.ts';
import { BEGINS } from './play.ts';
import type { Scenario } from './scenario.ts';
import { type Estate, planFor } from './stage.ts';
import { type Driven, Told, wasBroughtAbout } from './told.ts';
import type { Trial } from './trial.ts';
import { ALL_WELL } from './twist.ts';

const WELL: Moment = {
  name: 'nothing goes wrong',
  twist: ALL_WELL,
  blow: null,
  like: ALL_WELL,
  outcomes: ['incident_resolved'],
  about: null,
};

export interface Drill {
  /** Whose tenant, incident and inputs are taken; null: nobody wrote one. */
  readonly like: Scenario | null;
  /** A scenario that ended as its author expects, with the incident over. */
  readonly resolved: Scenario | null;
  /** Steps of which scenarios have told already that their `verify` proves nothing. */
  readonly vain?: ReadonlySet<string>;
  /** Only moments with this in their names, besides the one at which nothing goes wrong; null: all. */
  readonly only: string | null;
}

export async function drill(
  estate: Estate,
  runbook: Runbook,
  { like, resolved, only, vain: known = new Set() }: Drill,
): Promise<readonly Trial[]> {
  const { incident = {}, inputs = {}, now = BEGINS } = like ?? {};
  const casting = {
    runbook,
    tenant: like?.tenant ?? null,
    incident,
    inputs: { ...givenInputs(runbook), ...inputs },
    now,
  };
  const planned = planFor(estate, casting);
  if (!planned.ok) return [trialOf(runbook, 'it can be planned', planned.faults.map(notPlanned))];
  const { isolation } = estate;
  const cast = castOf(withFewLooks(planned.value), isolation, placesOf(runbook));
  const trials = await driveFrom(cast, { runbook, only, vain: new Set() });
  const isRehearsed = trials.every(({ faults }) => faults.every(({ code }) => code !== 'rehearsal-impossible'));
  if (isRehearsed || resolved === null) return trials;
  const vain = trials.flatMap(({ faults }) => faults).filter(({ code }) => code === 'condition-proves-nothing');
  const ground = groundOfScenario(castOf(planned.value, isolation, placesOf(runbook)), runbook, resolved);
  return [
    trialOf(runbook, 'its conditions prove something', vain),
    ...(await driveAll({ runbook, only, branches: new Branches(ground), vain: known })),
  ];
}

/** From the first values that lead to the end of the incident; where none do, from the likeliest. */
async function driveFrom(cast: Cast, what: Omit<Drilling, 'branches'>): Promise<readonly Trial[]> {
  let likeliest: Branches | null = null;
  for (const seed of SEEDS) {
    const branches = new Branches(groundOfModel(cast, what.runbook, seed));
    const { unmet } = await branches.plain(ALL_WELL);
    if (unmet.every(({ kind }) => kind === 'tells')) return driveAll({ ...what, branches });
    likeliest ??= branches;
  }
  return likeliest === null ? [] : driveAll({ ...what, branches: likeliest });
}

interface Drilling extends Required<Pick<Drill, 'only' | 'vain'>> {
  readonly runbook: Runbook;
  readonly branches: Branches;
}

async function driveAll({ runbook, branches, only, vain }: Drilling): Promise<readonly Trial[]> {
  const well = await branches.plain(ALL_WELL);
  const { plan } = well.run;
  const told = new Told(runbook, vain);
  const first = trialOf(runbook, WELL.name, [...told.of(well, WELL), ...told.recorded(well)]);
  if (!wasBroughtAbout(well) || first.faults.some(({ code }) => code !== 'condition-proves-nothing')) return [first];
  const twist = backwards(plan, well.run);
  const back = twist === null ? null : { twist, run: (await branches.plain(twist)).run };
  const trials: Trial[] = [first];
  for (const moment of momentsOf(plan, well.run, back)) {
    if (only !== null && !moment.name.includes(only)) continue;
    const driven = moment.twist.recovers || branches.canGoOn ? await branches.drive(moment) : null;
    const skipped = driven === null ? AS_WRITTEN : whyNot(driven, moment);
    const faults = driven === null || skipped !== null ? [] : told.of(driven, moment);
    trials.push({ ...trialOf(runbook, moment.name, faults), ...(skipped !== null && { skipped }) });
  }
  return trials;
}

const AS_WRITTEN = 'it is driven on a scenario, which says how the incident ends';

/** Null: it can be. Where the last `verify` says that the incident is over, none goes on that is verified. */
function whyNot({ run, unmet }: Driven, { twist }: Moment): string | null {
  const { phase } = run.state;
  const isOver = phase.name === 'closed' && phase.outcome === 'incident_resolved';
  return !twist.recovers && isOver && unmet.some(({ kind }) => kind === 'goes-on')
    ? 'no values were found with which every step is verified and `recovered` is false'
    : null;
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
