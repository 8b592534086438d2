// Where everything stands that a run began to change, in words that the states of the engine do not part: what was kept and never
// verified, what has no undo, an undo that never began.
// Pure: from plan and events. Promises: decides nothing; what is told to people is made from it.
import type { Plan, PlannedAct, PlannedMitigation } from '../plan/plan.ts';
import { apply } from './apply.ts';
import type { RunEvent } from './event.ts';
import { laneFor } from './lanes.ts';
import { afterLook } from './looking.ts';
import { placeAt } from './planned.ts';
import { initialState, type State, type TargetStatus, targetKey, targetOf } from './state.ts';

/** `kept_unverified`: it cannot be undone, and was never seen to hold. `left`: it has no undo, and was left as it is. */
export type Stands = TargetStatus | 'kept_unverified' | 'left';

export interface StandingTarget {
  readonly step: PlannedMitigation;
  readonly act: PlannedAct;
  readonly status: Stands;
  /** Why it was not verified, has no undo, or was not undone; '' where the status says all. */
  readonly because: string;
}

export interface Standing {
  readonly state: State;
  /** Every target on which something was begun, in the plan's order. */
  readonly targets: readonly StandingTarget[];
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
  const targets = plan.steps.flatMap((step) =>
    step.kind === 'check' ? [] : step.acts.flatMap((act) => targetAt({ state, events, verified }, step, act) ?? []),
  );
  return { state, targets };
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
}

function targetAt({ state, events, verified }: Told, step: PlannedMitigation, act: PlannedAct): StandingTarget | null {
  const at = { step: step.id, target: act.target };
  const { status } = targetOf(state, at.step, at.target);
  const { ending } = act;
  if (status === 'not_started') return null;
  if (status === 'undone' && ending.kind === 'none') return { step, act, status: 'left', because: ending.because };
  if (status === 'kept' && !verified.has(targetKey(at.step, at.target)))
    return { step, act, status: 'kept_unverified', because: endOfDo(events, at) };
  return { step, act, status, because: status === 'undo_failed' ? neverBegun(events, at) : '' };
}

interface At {
  readonly step: string;
  readonly target: string;
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
