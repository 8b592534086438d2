// The way back: the undo of every target that this run touched, last wave first, back to the last checkpoint.
// Promises: the order comes from what happened, not from a second list; one undo that fails does not stop the others;
// where a mitigation has several targets, those whose fate is unknown are asked once more when all others are undone.
import type { PlannedMitigation } from '../plan/plan.ts';
import { isGuardedEach, isSpread, wavesOf } from '../plan/waves.ts';
import type { RunEvent } from './event.ts';
import {
  guardAnew,
  heldGuards,
  isInForce,
  mustHold,
  onGuardStage,
  startEngaging,
  startReleasing,
  withoutFound,
} from './guarding.ts';
import { begin, laneFor } from './lanes.ts';
import { here, illegal, type Move } from './move.ts';
import { guardKeysOf, mitigationAt, placeAt, sharedGuardKeys } from './planned.ts';
import {
  changedAnything,
  type Failure,
  type GuardStage,
  guardOf,
  isGuardStage,
  type Phase,
  type State,
  type TargetState,
  targetKey,
  targetOf,
  type UndoLane,
  withGuard,
  withTarget,
} from './state.ts';
import { isAbout, subjectOf } from './subject.ts';
import { clearLane, onUndoLane, undoAnew, undoLane } from './undo-lane.ts';

export type RollingBack = Extract<Phase, { name: 'rolling_back' }>;
type At = Pick<RollingBack, 'step' | 'lanes'>;

export function beginRollback(state: State, failure: Failure, elapsed_ms: number): Move {
  const failed = { ...state, failure };
  if (!changedAnything(state)) return { to: 'end', state: failed };
  return enterUndo(withoutFound(keepBehindCheckpoint(failed), []), elapsed_ms);
}

export function onRollingBack(state: State, phase: RollingBack, event: RunEvent): Move {
  const { stage } = phase;
  return isGuardStage(stage) ? onGuard(state, phase, stage, event) : onWave(state, phase, event);
}

/** Somebody else goes on with this rollback. */
export function rollBackAnew(state: State, phase: RollingBack, elapsed_ms: number): RollingBack {
  if (isGuardStage(phase.stage)) return { ...phase, stage: guardAnew(phase.stage, elapsed_ms) };
  const lanes = phase.lanes.map((lane): UndoLane => {
    const place = placeAt(state.plan, { step: phase.step, act: lane.act });
    const subject = { step: place.step.id, target: place.act.target };
    const runs = state.running.some(({ change }) => isAbout(subjectOf(change), subject));
    return runs ? lane : { ...lane, stage: undoAnew(state, place, lane.stage, elapsed_ms) };
  });
  return { ...phase, lanes };
}

/** What is left to undo, last first. */
function enterUndo(state: State, elapsed_ms: number): Move {
  const at = lastUnsettled(state);
  if (at !== null) return clear(state, at, elapsed_ms);
  const again = unsettleUnknown(state);
  return again === null ? { to: 'releasing', state: withoutNeedlessHold(state) } : enterUndo(again, elapsed_ms);
}

/** First of all of the wave: what may still be at work there is asked for, and ended. */
function clear(given: State, at: At, elapsed_ms: number): Move {
  const { state, lanes } = begin({ ...at, state: given }, 'uncleared', (now, act) =>
    clearLane(now, placeAt(now.plan, { step: at.step, act }), elapsed_ms),
  );
  const isCleared = lanes.every(({ stage }) => stage.at === 'waiting' || stage.at === 'over');
  return isCleared
    ? guardWave(state, { ...at, lanes }, { elapsed_ms })
    : stay(state, { ...at, lanes }, { at: 'clearing' });
}

/** Guards of others are released, this wave's own are engaged again, whatever they were before. `tried`: the last that was. */
function guardWave(
  given: State,
  at: At,
  { elapsed_ms, tried }: { readonly elapsed_ms: number; readonly tried?: string },
): Move {
  const step = mitigationAt(given.plan, at.step);
  const waiting = at.lanes.filter(({ stage }) => stage.at === 'waiting');
  if (waiting.length === 0) return enterUndo(given, elapsed_ms);
  const shared = sharedGuardKeys(given.plan, step);
  const each = isGuardedEach(given.plan, step)
    ? waiting.flatMap(({ act }) => guardKeysOf(given.plan, placeAt(given.plan, { step: at.step, act })))
    : [];
  const state = withoutFound(given, shared);
  const other = heldGuards(state).find((key) => !shared.includes(key) && !each.includes(key));
  if (other !== undefined && mustHold(state, other))
    return guardWave(withGuard(state, other, { status: 'held' }), at, { elapsed_ms, ...(tried && { tried }) });
  if (other !== undefined) return stay(state, at, startReleasing(state, other, { elapsed_ms }));
  const left = tried === undefined ? shared : shared.slice(shared.indexOf(tried) + 1);
  const open = left.find((key) => !isInForce(state, key) && guardOf(state, key).status !== 'held');
  return open === undefined ? advance(state, at, elapsed_ms) : stay(state, at, startEngaging(state, open, elapsed_ms));
}

/** A guard that cannot be engaged does not stop the undo; what is said of it stays in the guard's state. */
function onGuard(state: State, phase: RollingBack, stage: GuardStage, event: RunEvent): Move {
  const { state: after, stage: next, failed } = onGuardStage(state, stage, event);
  const { elapsed_ms } = event;
  if (next !== null) return stay(after, phase, next);
  const unguarded = failed !== null && (stage.at === 'finding' || stage.at === 'engaging' || stage.at === 'engaged');
  return guardWave(after, phase, { elapsed_ms, ...(unguarded && { tried: stage.guard }) });
}

function onWave(state: State, phase: RollingBack, event: RunEvent): Move {
  const lane = laneFor(state.plan, phase, event);
  if (lane === undefined) return illegal(state, event);
  const place = placeAt(state.plan, { step: phase.step, act: lane.act });
  const moved = onUndoLane(state, place, lane.stage, event);
  const at = { ...phase, lanes: phase.lanes.map((one) => (one === lane ? { ...lane, stage: moved.stage } : one)) };
  const { elapsed_ms } = event;
  if (phase.stage.at === 'clearing') return clear(moved.state, at, elapsed_ms);
  // Asked for once more in the middle of it, by whoever goes on with the run: its guards are looked at again.
  const isAlone = at.lanes.length === 1 && moved.stage.at === 'waiting';
  return isAlone ? guardWave(moved.state, at, { elapsed_ms }) : advance(moved.state, at, elapsed_ms);
}

/** The next targets begin; where all are over, the wave before is undone. */
function advance(given: State, at: At, elapsed_ms: number): Move {
  const { state, lanes } = begin({ ...at, state: given }, 'waiting', (now, act) =>
    undoLane(now, placeAt(now.plan, { step: at.step, act }), elapsed_ms),
  );
  return lanes.every(({ stage }) => stage.at === 'over')
    ? enterUndo(state, elapsed_ms)
    : stay(state, { ...at, lanes }, { at: 'undoing' });
}

function keepBehindCheckpoint(state: State): State {
  const isKept = (index: number): boolean =>
    state.plan.steps
      .slice(index)
      .some((step) => step.kind === 'mitigation' && step.checkpoint && state.steps[step.id] === 'passed');
  return state.plan.steps.reduce<State>((kept, step, index) => {
    if (step.kind === 'check' || !isKept(index)) return kept;
    const applied = step.acts.filter((act) => targetOf(state, step.id, act.target).status === 'applied');
    return applied.reduce((all, act) => withTarget(all, step.id, act.target, { status: 'kept', settled: true }), kept);
  }, state);
}

/** The last wave that has something to undo. */
function lastUnsettled(state: State): At | null {
  for (const [step, planned] of [...state.plan.steps.entries()].reverse()) {
    if (planned.kind === 'check') continue;
    for (const wave of [...wavesOf(planned)].reverse()) {
      const open = wave.filter((act) => isOpen(state, planned, act)).reverse();
      const lanes = open.map((act): UndoLane => ({ act, stage: { at: 'uncleared' } }));
      if (lanes.length > 0) return { step, lanes };
    }
  }
  return null;
}

function isOpen(state: State, step: PlannedMitigation, act: number): boolean {
  const target = step.acts[act]?.target;
  if (target === undefined) return false;
  const { settled, status } = targetOf(state, step.id, target);
  return !settled && status !== 'not_started';
}

/** Where there is more than one target, a host can come back while the others are undone. Null: none is asked once more. */
function unsettleUnknown(state: State): State | null {
  const lost = state.plan.steps.flatMap((step) =>
    step.kind === 'mitigation' && isSpread(step) ? step.acts.map(({ target }) => ({ step: step.id, target })) : [],
  );
  const open = lost.filter(({ step, target }) => mayComeBack(targetOf(state, step, target)));
  if (open.length === 0) return null;
  return open.reduce((all, at) => withTarget(all, at.step, at.target, { settled: false, again: true }), state);
}

function mayComeBack({ status, settled, again }: TargetState): boolean {
  return settled && again === undefined && (status === 'unknown' || status === 'undone_unverified');
}

/** What was held for a target that came back is released like any other. */
function withoutNeedlessHold(state: State): State {
  const cameBack = state.plan.steps.some(
    (step) =>
      step.kind === 'mitigation' &&
      step.acts.some(({ target }) => state.targets[targetKey(step.id, target)]?.again === true),
  );
  if (!cameBack) return state;
  return Object.keys(state.guards)
    .filter((key) => guardOf(state, key).status === 'held' && !mustHold(state, key))
    .reduce((rest, key) => withGuard(rest, key, { status: 'engaged' }), state);
}

function stay(state: State, { step, lanes }: At, stage: RollingBack['stage']): Move {
  return here({ ...state, phase: { name: 'rolling_back', step, lanes, stage } });
}
