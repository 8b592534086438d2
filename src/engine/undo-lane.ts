// One target on the way back: asking what may still be at work → engaging its own guard → undoing → seen to be undone.
// Promises: what is unknown gets time to settle; a guard that cannot be engaged does not stop the undo.
import { unreachable } from '../kernel/unreachable.ts';
import { SETTLE_MS, UNDO_ATTEMPTS } from '../plan/patience.ts';
import { isGuardedEach } from '../plan/waves.ts';
import { startAsking } from './asking.ts';
import type { RunEvent } from './event.ts';
import { heldGuards, isInForce, mustHold, onGuardStage, startEngaging, startReleasing } from './guarding.ts';
import { afterLook, startLooking } from './looking.ts';
import { illegal } from './move.ts';
import { type ActPlace, guardKeysOf } from './planned.ts';
import {
  type GuardStage,
  guardOf,
  isGuardStage,
  type State,
  type TargetStatus,
  targetOf,
  type UndoLane,
  type UndoStage,
  withGuard,
  withTarget,
} from './state.ts';
import { firstQuestion, nextQuestion, unconfirmedOf } from './unconfirmed.ts';

export interface UndoMove {
  readonly state: State;
  readonly stage: UndoLane['stage'];
}

/** What may still be at work there is asked for, and ended, before anything else. */
export function clearLane(state: State, place: ActPlace, elapsed_ms: number): UndoMove {
  const asking = firstQuestion(state, lostAt(state, place), elapsed_ms);
  return asking === null ? cleared(state, place, elapsed_ms) : stay(state, { at: 'asking', asking, attempt: 1 });
}

export function undoLane(state: State, place: ActPlace, elapsed_ms: number): UndoMove {
  const own = ownGuard(state, place);
  const stands = own === null || isInForce(state, own) || guardOf(state, own).status === 'held';
  return stands ? undo(state, place, elapsed_ms) : stay(state, startEngaging(state, own, elapsed_ms));
}

/** The stage of somebody else, who goes on with this rollback: what may still be at work is asked for with patience again. */
export function undoAnew(
  state: State,
  place: ActPlace,
  stage: UndoLane['stage'],
  elapsed_ms: number,
): UndoLane['stage'] {
  if (stage.at === 'asking' || stage.at === 'confirming')
    return { ...stage, asking: startAsking(stage.asking.command, elapsed_ms) };
  if (stage.at !== 'undoing') return stage;
  const asking = firstQuestion(state, lostAt(state, place), elapsed_ms);
  return asking === null ? stage : { at: 'asking', asking, attempt: stage.attempt };
}

export function onUndoLane(state: State, place: ActPlace, stage: UndoLane['stage'], event: RunEvent): UndoMove {
  if (isGuardStage(stage)) return onGuard(state, place, stage, event);
  switch (stage.at) {
    case 'asking':
      return onAsking(state, place, stage, event);
    case 'undoing':
      return onUndoing(state, place, stage, event);
    case 'undone':
      return onUndone(state, place, stage, event);
    case 'confirming':
      return onConfirming(state, place, stage, event);
    case 'uncleared':
    case 'waiting':
    case 'over':
      return illegal(state, event);
    default:
      return unreachable(stage);
  }
}

function onAsking(
  state: State,
  place: ActPlace,
  stage: Extract<UndoStage, { at: 'asking' }>,
  event: RunEvent,
): UndoMove {
  if (event.type !== 'command.finished') return illegal(state, event);
  const { elapsed_ms } = event;
  const { asking, attempt } = stage;
  const open = lostAt(state, place);
  const next = nextQuestion(state, open, { asking, elapsed_ms });
  if (next !== null) return stay(state, { ...stage, asking: next });
  if (attempt === 1) return cleared(state, place, elapsed_ms);
  const ended = open.length === 0 && event.change.action === 'undo' && event.act.ended === 'exited';
  return ended ? look(state, elapsed_ms) : undoAgain(state, { attempt, elapsed_ms });
}

/** A target that turned out never to have been started has nothing to undo. */
function cleared(state: State, place: ActPlace, elapsed_ms: number): UndoMove {
  const { status } = targetAt(state, place);
  const { ending } = place.act;
  if (status === 'not_started') return stay(state, { at: 'over' });
  if (ending.kind === 'undo') return stay(state, { at: 'waiting' });
  const sure = status !== 'unknown' && status !== 'started' && lostDo(state, place).length === 0;
  const end = !sure ? 'unknown' : ending.kind === 'none' ? 'undone' : 'kept';
  return settled(state, place, { status: end, elapsed_ms });
}

/** What is unknown gets time to settle: a daemon may still be at it. */
function undo(state: State, place: ActPlace, elapsed_ms: number): UndoMove {
  const wait = targetAt(state, place).status === 'unknown' ? SETTLE_MS : 0;
  return stay(state, { at: 'undoing', attempt: 1, not_before_ms: elapsed_ms + wait });
}

function undoAgain(
  state: State,
  { attempt, elapsed_ms }: { readonly attempt: number; readonly elapsed_ms: number },
): UndoMove {
  return stay(state, { at: 'undoing', attempt, not_before_ms: elapsed_ms + SETTLE_MS });
}

function look(state: State, elapsed_ms: number): UndoMove {
  return stay(state, { at: 'undone', looking: startLooking(elapsed_ms) });
}

/** What is said of a guard that cannot be engaged, or not released, stays in the guard's state. */
function onGuard(state: State, place: ActPlace, stage: GuardStage, event: RunEvent): UndoMove {
  const { state: after, stage: next } = onGuardStage(state, stage, event);
  if (next !== null) return stay(after, next);
  return targetAt(after, place).settled ? stay(after, { at: 'over' }) : undo(after, place, event.elapsed_ms);
}

function onUndoing(
  state: State,
  place: ActPlace,
  stage: Extract<UndoStage, { at: 'undoing' }>,
  event: RunEvent,
): UndoMove {
  if (event.type === 'command.intended') return stay(state, stage);
  const { elapsed_ms } = event;
  if (event.type === 'command.refused') return settled(state, place, { status: 'undo_failed', elapsed_ms });
  if (event.type !== 'command.finished') return illegal(state, event);
  if (event.act.ended === 'exited' || stage.attempt === UNDO_ATTEMPTS) return look(state, elapsed_ms);
  const attempt = stage.attempt + 1;
  const asking = firstQuestion(state, lostAt(state, place), elapsed_ms);
  return asking === null ? undoAgain(state, { attempt, elapsed_ms }) : stay(state, { at: 'asking', asking, attempt });
}

function onUndone(
  state: State,
  place: ActPlace,
  stage: Extract<UndoStage, { at: 'undone' }>,
  event: RunEvent,
): UndoMove {
  const { ending } = place.act;
  if (event.type !== 'condition.looked' || ending.kind !== 'undo') return illegal(state, event);
  const { elapsed_ms } = event;
  const looked = afterLook(ending.undone, stage.looking, event.verdict, elapsed_ms);
  if (looked.kind === 'again') return stay(state, { ...stage, looking: looked.looking });
  const { status } = targetAt(state, place);
  const unseen = status === 'unknown' || status === 'started' ? 'unknown' : 'undone_unverified';
  if (looked.kind !== 'held')
    return settled(state, place, { status: looked.kind === 'unknown' ? unseen : 'undo_failed', elapsed_ms });
  const open = lostDo(state, place);
  const asking = firstQuestion(state, open, elapsed_ms);
  return asking === null
    ? settled(state, place, { status: open.length > 0 ? 'unknown' : 'undone', elapsed_ms })
    : stay(state, { at: 'confirming', asking });
}

/** What is over only now could have come behind the looks before: it is looked at anew. One question each must do. */
function onConfirming(
  state: State,
  place: ActPlace,
  { asking }: Extract<UndoStage, { at: 'confirming' }>,
  event: RunEvent,
): UndoMove {
  if (event.type !== 'command.finished') return illegal(state, event);
  const { elapsed_ms } = event;
  const open = lostDo(state, place);
  if (open.length === 0) return look(state, elapsed_ms);
  const isOpen = open.some(({ command }) => command === asking.command);
  const next = isOpen ? null : nextQuestion(state, open, { asking, elapsed_ms });
  return next === null
    ? settled(state, place, { status: 'unknown', elapsed_ms })
    : stay(state, { at: 'confirming', asking: next });
}

/** Its own guard is released at once, but where it is to protect what nobody knows. */
function settled(
  given: State,
  { step, act }: ActPlace,
  { status, elapsed_ms }: { readonly status: TargetStatus; readonly elapsed_ms: number },
): UndoMove {
  const state = withTarget(given, step.id, act.target, { status, settled: true });
  const own = ownGuard(state, { step, act });
  if (own === null || !heldGuards(state).includes(own)) return stay(state, { at: 'over' });
  return mustHold(state, own)
    ? stay(withGuard(state, own, { status: 'held' }), { at: 'over' })
    : stay(state, startReleasing(state, own, { elapsed_ms }));
}

/** The guard that this target alone stands behind. */
function ownGuard({ plan }: State, place: ActPlace): string | null {
  return isGuardedEach(plan, place.step) ? (guardKeysOf(plan, place)[0] ?? null) : null;
}

function targetAt(state: State, { step, act }: ActPlace) {
  return targetOf(state, step.id, act.target);
}

function lostAt(state: State, { step, act }: ActPlace, action?: 'do') {
  return unconfirmedOf(state, { step: step.id, target: act.target }, action);
}

function lostDo(state: State, place: ActPlace) {
  return lostAt(state, place, 'do');
}

function stay(state: State, stage: UndoLane['stage']): UndoMove {
  return { state, stage };
}
