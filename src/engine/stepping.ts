// The way forward: steps in the order written; a mitigation wave by wave, the targets of a wave beside each other.
// Promises: a wave begins only when every target of the one before is verified; where one fails, nothing is started any
// more, what runs comes to its end, and then all of it goes to the rollback.
import { unreachable } from '../kernel/unreachable.ts';
import type { PlannedCheck } from '../plan/plan.ts';
import { isSpread, wavesOf } from '../plan/waves.ts';
import { fellIll, settledAt, watches, withBaseline } from './bystanding.ts';
import type { RunEvent } from './event.ts';
import { heldGuards, isInForce, onGuardStage, startEngaging, startReleasing, withoutFound } from './guarding.ts';
import { beginLane, decideLane, type LaneMove, onLane } from './lane.ts';
import { begin, laneFor } from './lanes.ts';
import { afterLook, startLooking } from './looking.ts';
import { here, illegal, type Move } from './move.ts';
import { type ActPlace, mitigationAt, placeAt, sharedGuardKeys } from './planned.ts';
import { messageOf, reasonOf } from './reason.ts';
import {
  type ActLane,
  type Failure,
  type GuardStage,
  isGuardStage,
  isResting,
  type Phase,
  type State,
  type StepStatus,
  targetOf,
} from './state.ts';
import { afterWatch, startWatching, type Watching } from './watching.ts';

export type Stepping = Extract<Phase, { name: 'stepping' }>;
type At = Pick<Stepping, 'step' | 'wave' | 'size' | 'rest' | 'lanes'>;

export function enterStep(state: State, step: number, elapsed_ms: number): Move {
  const planned = state.plan.steps[step];
  if (planned === undefined) return isDryRun(state) ? { to: 'end', state } : { to: 'releasing', state };
  if (planned.kind === 'mitigation') return enterWave(withoutFound(state, []), { step, wave: 0 }, elapsed_ms);
  const at = { step, wave: 0, size: 0, rest: [], lanes: [] };
  const [held] = heldGuards(state);
  if (held !== undefined) return stay(state, at, startReleasing(state, held, { elapsed_ms }));
  return stay(withoutFound(state, []), at, { at: 'checking', looking: startLooking(elapsed_ms) });
}

export function onStepping(state: State, phase: Stepping, event: RunEvent): Move {
  const { stage } = phase;
  if (isGuardStage(stage)) return onGuard(state, phase, stage, event);
  switch (stage.at) {
    case 'checking':
      return onCheck(state, phase, event);
    case 'baseline':
      return onBaseline(state, phase, event);
    case 'watching':
      return onWatched(state, phase, stage.watching, event);
    case 'deciding':
    case 'acting':
      return onWave(state, phase, event);
    default:
      return unreachable(stage);
  }
}

/** `most`: so many at once, at most. */
type Entering = Pick<At, 'step' | 'wave'> & { readonly most?: number };

function enterWave(state: State, { step, wave, most }: Entering, elapsed_ms: number): Move {
  const acts = wavesOf(mitigationAt(state.plan, step))[wave];
  if (acts === undefined) return leaveStep(state, step, elapsed_ms);
  return enterPart(state, { step, wave, acts, most: most ?? acts.length }, elapsed_ms);
}

function enterPart(
  state: State,
  { step, wave, acts, most }: Required<Entering> & { readonly acts: readonly number[] },
  elapsed_ms: number,
): Move {
  const planned = mitigationAt(state.plan, step);
  const lanes = acts.slice(0, most).map((act): ActLane => {
    const when = planned.acts[act]?.when ?? null;
    return { act, stage: { at: when === null || 'decided' in when ? 'waiting' : 'undecided' } };
  });
  return decide(state, { step, wave, size: lanes.length, rest: acts.slice(most), lanes }, elapsed_ms);
}

/** First of all of the wave: a guard is not engaged for targets that the step does not apply to. */
function decide(state: State, at: At, elapsed_ms: number): Move {
  const { lanes } = begin({ ...at, state }, 'undecided', (now) => decideLane(now, elapsed_ms));
  const isDecided = lanes.every(({ stage }) => stage.at === 'waiting');
  return isDecided ? guardWave(state, { ...at, lanes }, elapsed_ms) : stay(state, { ...at, lanes }, { at: 'deciding' });
}

/** Guards of others are released, this step's own are engaged; a guard that was found engaged is neither. */
function guardWave(given: State, at: At, elapsed_ms: number): Move {
  if (at.lanes.length === 0) return leaveWave(given, at, elapsed_ms);
  if (isDryRun(given)) return startWave(given, at, elapsed_ms);
  const own = sharedGuardKeys(given.plan, mitigationAt(given.plan, at.step));
  const state = withoutFound(given, own);
  const other = heldGuards(state).find((key) => !own.includes(key));
  if (other !== undefined) return stay(state, at, startReleasing(state, other, { elapsed_ms }));
  const open = own.find((key) => !isInForce(state, key));
  return open === undefined
    ? startWave(state, at, elapsed_ms)
    : stay(state, at, startEngaging(state, open, elapsed_ms));
}

/** The wave's guards are in force, and nothing of it is changed yet. */
function startWave(state: State, at: At, elapsed_ms: number): Move {
  return watches(state) && !isDryRun(state) ? stay(state, at, { at: 'baseline' }) : advance(state, at, elapsed_ms);
}

function onBaseline(state: State, phase: Stepping, event: RunEvent): Move {
  if (event.type !== 'bystanders.looked') return illegal(state, event);
  return advance(withBaseline(state, event), phase, event.elapsed_ms);
}

/** The next targets begin; where none is left to begin and all are over, the wave is. */
function advance(given: State, at: At, elapsed_ms: number): Move {
  const { state, lanes } = begin({ ...at, state: given }, 'waiting', (now, act) =>
    beginLane(now, placeAt(now.plan, { step: at.step, act }), elapsed_ms),
  );
  const isOver = lanes.every(({ stage }) => stage.at === 'over');
  return isOver ? endWave(state, { ...at, lanes }, elapsed_ms) : stay(state, { ...at, lanes }, { at: 'acting' });
}

/** Every target of the wave is verified. */
function endWave(state: State, at: At, elapsed_ms: number): Move {
  if (state.watched.length === 0 || isDryRun(state)) return leaveWave(state, at, elapsed_ms);
  return stay(state, at, { at: 'watching', watching: startWatching(settledAt(state)) });
}

function onWatched(state: State, phase: Stepping, watching: Watching, event: RunEvent): Move {
  if (event.type !== 'bystanders.looked') return illegal(state, event);
  const watched = afterWatch(watching, event, event.elapsed_ms);
  if (watched.kind === 'again') return stay(state, phase, { at: 'watching', watching: watched.watching });
  if (watched.kind === 'well') return leaveWave(state, phase, event.elapsed_ms);
  return failStep(state, phase, 'bystander', fellIll(watched.worse));
}

/** Where all were skipped, so many of the next go first in their place: a canary is one only if it changes something. */
function leaveWave(state: State, { step, wave, size, rest, lanes }: At, elapsed_ms: number): Move {
  const few = lanes.length === 0 ? { most: size } : {};
  return rest.length > 0
    ? enterPart(state, { step, wave, acts: rest, most: rest.length, ...few }, elapsed_ms)
    : enterWave(state, { step, wave: wave + 1, ...few }, elapsed_ms);
}

function onWave(state: State, phase: Stepping, event: RunEvent): Move {
  const { plan } = state;
  const lane = isResting(state) && event.type !== 'command.finished' ? undefined : laneFor(plan, phase, event);
  if (lane === undefined) return illegal(state, event);
  const place = placeAt(plan, { step: phase.step, act: lane.act });
  const moved = onLane(state, place, lane.stage, event);
  const { stage } = moved;
  const lanes = phase.lanes.flatMap((one) => (one !== lane ? one : stage === null ? [] : { ...lane, stage }));
  const at = { ...phase, lanes };
  const failing = phase.failing ?? (state.interrupted === null ? failureOf(moved, place) : null);
  if (failing !== null || state.interrupted !== null) return rest(moved.state, at, failing);
  const { elapsed_ms } = event;
  return phase.stage.at === 'deciding' ? decide(moved.state, at, elapsed_ms) : advance(moved.state, at, elapsed_ms);
}

function failureOf({ failed }: LaneMove, { step, act }: ActPlace): Failure | null {
  if (failed === null) return null;
  const where = isSpread(step) ? ` (${act.target})` : '';
  const reason = failed.reason === undefined ? '' : `: ${failed.reason}`;
  return { kind: failed.kind, step: step.id, because: `${failed.because}${where}${reason}` };
}

/** The step has failed, or the run is stopped: when nothing runs any more, the way back begins. */
function rest(state: State, phase: Stepping, failing: Failure | null): Move {
  const step = failing?.step ?? null;
  const failed = step === null ? state : withStep(state, step, 'failed');
  const resting = { ...failed, phase: { ...phase, failing } };
  return failing === null || state.running.length > 0
    ? here(resting)
    : { to: 'rollback', state: resting, failure: failing };
}

/** A guard that this run may have engaged, and that is not seen to be, is released before its step is left. */
function onGuard(state: State, phase: Stepping, stage: GuardStage, event: RunEvent): Move {
  const { state: after, stage: next, failed } = onGuardStage(state, stage, event);
  const { elapsed_ms } = event;
  if (next !== null) return stay(after, phase, next);
  const failing = stage.failing ?? failed;
  const own = stage.failing === null && heldGuards(after).includes(stage.guard);
  if (failed !== null && own)
    return stay(after, phase, startReleasing(after, stage.guard, { elapsed_ms, failing: failed }));
  if (failing !== null) return failStep(after, phase, 'guard', failing);
  return state.plan.steps[phase.step]?.kind === 'check'
    ? enterStep(after, phase.step, elapsed_ms)
    : guardWave(after, phase, elapsed_ms);
}

function onCheck(state: State, phase: Stepping, event: RunEvent): Move {
  const { stage } = phase;
  if (event.type !== 'condition.looked' || stage.at !== 'checking') return illegal(state, event);
  const { condition } = checkAt(state, phase);
  const looked = isDryRun(state)
    ? ({ kind: 'held' } as const)
    : afterLook(condition, stage.looking, event.verdict, event.elapsed_ms);
  if (looked.kind === 'again') return stay(state, phase, { ...stage, looking: looked.looking });
  if (looked.kind === 'held') return leaveStep(state, phase.step, event.elapsed_ms);
  const how = looked.kind === 'unknown' ? 'is unknown' : 'does not hold';
  const message = messageOf(state, state.plan.steps[phase.step], event);
  return failStep(state, phase, 'condition', `the check ${how}${message}: ${reasonOf(condition, event)}`);
}

function leaveStep(state: State, step: number, elapsed_ms: number): Move {
  const planned = state.plan.steps[step];
  if (planned === undefined) throw new Error('leaveStep: no such step');
  const acts = planned.kind === 'check' ? [] : planned.acts;
  const ran =
    planned.kind === 'check' || acts.some((act) => targetOf(state, planned.id, act.target).status === 'applied');
  return enterStep(withStep(state, planned.id, ran ? 'passed' : 'skipped'), step + 1, elapsed_ms);
}

function failStep(state: State, phase: Stepping, kind: Failure['kind'], because: string): Move {
  const id = state.plan.steps[phase.step]?.id ?? null;
  const failed = id === null ? state : withStep(state, id, 'failed');
  return { to: 'rollback', state: failed, failure: { kind, step: id, because } };
}

function checkAt({ plan }: State, { step }: Stepping): PlannedCheck {
  const planned = plan.steps[step];
  if (planned?.kind !== 'check') throw new Error('checkAt: no check here');
  return planned;
}

function withStep(state: State, id: string, status: StepStatus): State {
  return { ...state, steps: { ...state.steps, [id]: status } };
}

function stay(state: State, { step, wave, size, rest, lanes }: At, stage: Stepping['stage']): Move {
  return here({ ...state, phase: { name: 'stepping', step, wave, size, rest, lanes, stage, failing: null } });
}

function isDryRun(state: State): boolean {
  return state.opening?.dry_run ?? false;
}
