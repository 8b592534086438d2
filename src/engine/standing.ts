// Where everything stands that a run began to change, in words that the states of the engine do not part: what was kept and never
// verified, what has no undo, an undo that never began.
// Pure: from plan and events. Promises: decides nothing; what is told to people is made from it.
import type { Plan, PlannedAct, PlannedMitigation } from '../plan/plan.ts';
import { apply } from './apply.ts';
import type { RunEvent } from './event.ts';
import { laneFor } from './lanes.ts';
import { type LeftRunning, leftRunningIn, stillRunsAt } from './left-running.ts';
import { afterLook } from './looking.ts';
import { placeAt } from './planned.ts';
import { initialState, type State, type TargetStatus, targetKey, targetOf } from './state.ts';
import { isAbout } from './subject.ts';

/**
 * `kept_unverified`: it cannot be undone, and was never seen to hold. `left`: it has no undo, and was left as it is. Of a
 * rollback that somebody else has to go on with: `undo_begun` and `to_undo`.
 */
export type Stands = TargetStatus | 'kept_unverified' | 'left' | 'undo_begun' | 'to_undo';

export interface StandingTarget {
  readonly step: PlannedMitigation;
  readonly act: PlannedAct;
  readonly status: Stands;
  /** Why it was not verified, has no undo, was not undone, or is not known; '' where the status says all. */
  readonly because: string;
}

export interface Standing {
  readonly state: State;
  /** Every target on which something was begun, in the plan's order. */
  readonly targets: readonly StandingTarget[];
  /** Commands that are over, and of which a process still runs. */
  readonly leftRunning: readonly LeftRunning[];
}

/** Throws where the events are not those of a run of this plan. */
export function standingOf(plan: Plan, events: readonly RunEvent[]): Standing {
  const verified = new Set<string>();
  let state = initialState(plan);
  for (const event of events) {
    const held = verifiedBy(state, event);
    if (held !== null) verified.add(held);
    state = apply(state, event);
  }
  const leftRunning = leftRunningIn(state, events);
  const told = { state, events, verified, leftRunning };
  const targets = plan.steps.flatMap((step) =>
    step.kind === 'check' ? [] : step.acts.flatMap((act) => targetAt(told, step, act) ?? []),
  );
  return { state, targets, leftRunning };
}

/** The target whose verification has held for as long as it is to hold, with this look; whatever the run makes of it. */
function verifiedBy({ plan, phase }: State, event: RunEvent): string | null {
  if (event.type !== 'condition.looked' || event.purpose.kind !== 'verify' || phase.name !== 'stepping') return null;
  const lane = laneFor(plan, phase, event);
  if (lane?.stage.at !== 'verifying') return null;
  const { step, act } = placeAt(plan, { step: phase.step, act: lane.act });
  const looked = afterLook(act.verify, lane.stage.looking, event.verdict, event.elapsed_ms);
  return looked.kind === 'held' ? targetKey(step.id, act.target) : null;
}

interface Told {
  readonly state: State;
  readonly events: readonly RunEvent[];
  readonly verified: ReadonlySet<string>;
  readonly leftRunning: readonly LeftRunning[];
}

function targetAt(told: Told, step: PlannedMitigation, act: PlannedAct): StandingTarget | null {
  const { state, events, verified } = told;
  const at = { step: step.id, target: act.target };
  const status = statusAt(state, events, { ...at, act });
  const { ending } = act;
  if (status === 'not_started') return null;
  if (status === 'undone' && ending.kind === 'none') return { step, act, status: 'left', because: ending.because };
  if (status === 'kept' && !verified.has(targetKey(at.step, at.target)))
    return { step, act, status: 'kept_unverified', because: endOfDo(events, at) };
  const because = status === 'undo_failed' ? neverBegun(events, at) : status === 'unknown' ? stillRuns(told, at) : '';
  return { step, act, status, because };
}

/** Why the fate of a target is not known where contact was not lost; '' where it was. */
function stillRuns({ state, events, leftRunning }: Told, at: At): string {
  const runs = stillRunsAt(state, leftRunning, at);
  const look = events.findLast(
    (event) => event.type === 'condition.looked' && event.purpose.kind === 'undone' && isAbout(event.purpose, at),
  );
  if (runs === '' || look?.type !== 'condition.looked') return runs;
  return `${runs}; its undo ${look.verdict === 'holds' ? 'held' : 'was not seen to hold'} before that`;
}

interface At {
  readonly step: string;
  readonly target: string;
}

/** In the middle of a rollback: what becomes of it, whoever goes on. */
function statusAt(state: State, events: readonly RunEvent[], { act, ...at }: At & { readonly act: PlannedAct }) {
  const { status, settled, again } = targetOf(state, at.step, at.target);
  if (state.phase.name !== 'rolling_back' || settled || status === 'not_started') return status;
  const isKnown = status === 'applied' || status === 'acted';
  if (act.ending.kind === 'irreversible') return isKnown ? 'kept' : status;
  if (act.ending.kind === 'none') return isKnown ? 'undone' : status;
  // One undo came to its end already: what that left is known, and is not unsaid by asking once more.
  if (again === true && !isKnown) return status;
  const isBegun = events.some((event) => event.type === 'command.intended' && isOf(event.change, 'undo', at));
  return isBegun ? 'undo_begun' : isKnown ? 'to_undo' : status;
}

/** Completes `; what it left is not known`. */
function endOfDo(events: readonly RunEvent[], at: At): string {
  const last = finishes(events, 'do', at).at(-1);
  if (last === undefined || last.accepted) return 'its command ran, and was never verified';
  const { ended, exit_code } = last.act;
  if (ended === 'timed-out') return 'its command did not end in time, and was stopped';
  if (ended === 'cancelled') return 'its command was stopped';
  return `its command failed${exit_code === null ? '' : ` (exit code ${exit_code})`}`;
}

/** Why no try of an undo ever began; '' where one did. */
function neverBegun(events: readonly RunEvent[], at: At): string {
  const acts = finishes(events, 'undo', at).map(({ act }) => act);
  if (acts.some(({ ended }) => ended !== 'not-started')) return '';
  const refused = events.flatMap((event) =>
    event.type === 'command.refused' && isOf(event.change, 'undo', at) ? event.faults : [],
  );
  const fault = acts.at(-1)?.fault ?? refused[0];
  return `the undo could not be started${fault === undefined ? '' : `: ${fault.message}`}`;
}

type Finish = Extract<RunEvent, { type: 'command.finished' }>;

function finishes(events: readonly RunEvent[], action: 'do' | 'undo', at: At): readonly Finish[] {
  return events.filter((event): event is Finish => event.type === 'command.finished' && isOf(event.change, action, at));
}

function isOf(change: Finish['change'], action: 'do' | 'undo', { step, target }: At): boolean {
  return change.action === action && change.step === step && change.target === target;
}
