// The way back: the undo of every target that this run touched, last first, back to the last checkpoint.
// Promises: the order comes from what happened, not from a second list; one undo that fails does not stop the others.
import { unreachable } from '../kernel/unreachable.ts';
import { SETTLE_MS, UNDO_ATTEMPTS } from '../plan/patience.ts';
import type { PlannedAct, PlannedMitigation } from '../plan/plan.ts';
import { startAsking } from './asking.ts';
import type { RunEvent } from './event.ts';
import {
  heldGuards,
  isInForce,
  mustHold,
  onGuardStage,
  startEngaging,
  startReleasing,
  withoutFound,
} from './guarding.ts';
import { afterLook, startLooking } from './looking.ts';
import { here, illegal, type Move } from './move.ts';
import {
  changedAnything,
  type Failure,
  type GuardStage,
  guardKeyOf,
  guardOf,
  isGuardStage,
  mitigationAt,
  type Phase,
  type State,
  type TargetState,
  type TargetStatus,
  targetOf,
  type UndoStage,
  withGuard,
  withTarget,
} from './state.ts';
import { firstQuestion, nextQuestion, unconfirmedOf } from './unconfirmed.ts';

export type RollingBack = Extract<Phase, { name: 'rolling_back' }>;
interface Entry {
  readonly step: number;
  readonly act: number;
}

export function beginRollback(state: State, failure: Failure, elapsed_ms: number): Move {
  const failed = { ...state, failure };
  if (!changedAnything(state)) return { to: 'end', state: failed };
  return enterUndo(keepBehindCheckpoint(failed), elapsed_ms);
}

export function onRollingBack(state: State, phase: RollingBack, event: RunEvent): Move {
  const { stage } = phase;
  if (isGuardStage(stage)) return onGuard(state, phase, stage, event);
  switch (stage.at) {
    case 'asking':
      return onAsking(state, phase, stage, event);
    case 'undoing':
      return onUndoing(state, phase, stage, event);
    case 'undone':
      return onUndone(state, phase, stage, event);
    case 'confirming':
      return onConfirming(state, phase, stage, event);
    default:
      return unreachable(stage);
  }
}

/** What is left to undo, last first; what may still be at work there is asked for, and ended, before. */
export function enterUndo(state: State, elapsed_ms: number): Move {
  const entry = lastUnsettled(state);
  if (entry === null) return { to: 'releasing', state };
  const asking = firstQuestion(state, lostAt(state, entry), elapsed_ms);
  return asking === null
    ? undoEntry(state, entry, elapsed_ms)
    : stay(state, entry, { at: 'asking', asking, attempt: 1 });
}

/** The stage of somebody else, who goes on with this rollback: what may still be at work is asked for with patience again. */
export function undoAnew(state: State, phase: RollingBack, elapsed_ms: number): RollingBack['stage'] {
  const { stage } = phase;
  if (stage.at === 'asking' || stage.at === 'confirming')
    return { ...stage, asking: startAsking(stage.asking.command, elapsed_ms) };
  if (stage.at !== 'undoing') return stage;
  const asking = firstQuestion(state, lostAt(state, phase), elapsed_ms);
  return asking === null ? stage : { at: 'asking', asking, attempt: stage.attempt };
}

function onAsking(
  state: State,
  phase: RollingBack,
  stage: Extract<UndoStage, { at: 'asking' }>,
  event: RunEvent,
): Move {
  if (event.type !== 'command.finished') return illegal(state, event);
  const { elapsed_ms } = event;
  const { asking, attempt } = stage;
  const open = lostAt(state, phase);
  const next = nextQuestion(state, open, { asking, elapsed_ms });
  if (next !== null) return stay(state, phase, { ...stage, asking: next });
  if (attempt === 1) return undoEntry(state, phase, elapsed_ms);
  const ended = open.length === 0 && event.change.action === 'undo' && event.act.ended === 'exited';
  return ended ? look(state, phase, elapsed_ms) : undoAgain(state, phase, { attempt, elapsed_ms });
}

/** A target that turned out never to have been started has nothing to undo. */
function undoEntry(state: State, entry: Entry, elapsed_ms: number): Move {
  const { act, target } = at(state, entry);
  if (target.status === 'not_started') return enterUndo(state, elapsed_ms);
  if (act.ending.kind === 'undo') return guardUndo(state, entry, elapsed_ms);
  const sure = target.status !== 'unknown' && target.status !== 'started' && lostDo(state, entry).length === 0;
  const status = !sure ? 'unknown' : act.ending.kind === 'none' ? 'undone' : 'kept';
  return settled(state, entry, { status, elapsed_ms });
}

/** Guards of others are released, this entry's own is engaged again, whatever it was before. */
function guardUndo(given: State, entry: Entry, elapsed_ms: number): Move {
  const { step, act } = at(given, entry);
  const own = guardKeyOf(given.plan, step, act);
  const state = withoutFound(given, own);
  const other = heldGuards(state).find((key) => key !== own);
  if (other !== undefined && mustHold(state, other))
    return guardUndo(withGuard(state, other, { status: 'held' }), entry, elapsed_ms);
  if (other !== undefined) return stay(state, entry, startReleasing(state, other, { elapsed_ms }));
  const stands = own === null || isInForce(state, own) || guardOf(state, own).status === 'held';
  return stands ? undo(state, entry, elapsed_ms) : stay(state, entry, startEngaging(state, own, elapsed_ms));
}

/** What is unknown gets time to settle: a daemon may still be at it. */
function undo(state: State, entry: Entry, elapsed_ms: number): Move {
  const wait = at(state, entry).target.status === 'unknown' ? SETTLE_MS : 0;
  return stay(state, entry, { at: 'undoing', attempt: 1, not_before_ms: elapsed_ms + wait });
}

function undoAgain(
  state: State,
  entry: Entry,
  { attempt, elapsed_ms }: { readonly attempt: number; readonly elapsed_ms: number },
): Move {
  return stay(state, entry, { at: 'undoing', attempt, not_before_ms: elapsed_ms + SETTLE_MS });
}

function look(state: State, entry: Entry, elapsed_ms: number): Move {
  return stay(state, entry, { at: 'undone', looking: startLooking(elapsed_ms) });
}

/** A guard that cannot be engaged does not stop the undo; what is said of it stays in the guard's state. */
function onGuard(state: State, phase: RollingBack, stage: GuardStage, event: RunEvent): Move {
  const guarded = onGuardStage(state, stage, event);
  if (guarded.stage !== null) return stay(guarded.state, phase, guarded.stage);
  const unguarded =
    guarded.failed !== null && (stage.at === 'finding' || stage.at === 'engaging' || stage.at === 'engaged');
  return unguarded ? undo(guarded.state, phase, event.elapsed_ms) : guardUndo(guarded.state, phase, event.elapsed_ms);
}

function onUndoing(
  state: State,
  phase: RollingBack,
  stage: Extract<UndoStage, { at: 'undoing' }>,
  event: RunEvent,
): Move {
  if (event.type === 'command.intended') return stay(state, phase, stage);
  if (event.type === 'command.refused')
    return settled(state, phase, { status: 'undo_failed', elapsed_ms: event.elapsed_ms });
  if (event.type !== 'command.finished') return illegal(state, event);
  const { elapsed_ms } = event;
  if (event.act.ended === 'exited' || stage.attempt === UNDO_ATTEMPTS) return look(state, phase, elapsed_ms);
  const attempt = stage.attempt + 1;
  const asking = firstQuestion(state, lostAt(state, phase), elapsed_ms);
  return asking === null
    ? undoAgain(state, phase, { attempt, elapsed_ms })
    : stay(state, phase, { at: 'asking', asking, attempt });
}

function onUndone(
  state: State,
  phase: RollingBack,
  stage: Extract<UndoStage, { at: 'undone' }>,
  event: RunEvent,
): Move {
  const { act, target } = at(state, phase);
  if (event.type !== 'condition.looked' || act.ending.kind !== 'undo') return illegal(state, event);
  const { elapsed_ms } = event;
  const looked = afterLook(act.ending.undone, stage.looking, event.verdict, elapsed_ms);
  if (looked.kind === 'again') return stay(state, phase, { ...stage, looking: looked.looking });
  const unseen = target.status === 'unknown' || target.status === 'started' ? 'unknown' : 'undone_unverified';
  if (looked.kind !== 'held')
    return settled(state, phase, { status: looked.kind === 'unknown' ? unseen : 'undo_failed', elapsed_ms });
  const open = lostDo(state, phase);
  const asking = firstQuestion(state, open, elapsed_ms);
  return asking === null
    ? settled(state, phase, { status: open.length > 0 ? 'unknown' : 'undone', elapsed_ms })
    : stay(state, phase, { at: 'confirming', asking });
}

/** What is over only now could have come behind the looks before: it is looked at anew. One question each must do. */
function onConfirming(
  state: State,
  phase: RollingBack,
  { asking }: Extract<UndoStage, { at: 'confirming' }>,
  event: RunEvent,
): Move {
  if (event.type !== 'command.finished') return illegal(state, event);
  const { elapsed_ms } = event;
  const open = lostDo(state, phase);
  if (open.length === 0) return look(state, phase, elapsed_ms);
  const isOpen = open.some(({ command }) => command === asking.command);
  const next = isOpen ? null : nextQuestion(state, open, { asking, elapsed_ms });
  return next === null
    ? settled(state, phase, { status: 'unknown', elapsed_ms })
    : stay(state, phase, { at: 'confirming', asking: next });
}

function settled(
  state: State,
  entry: Entry,
  { status, elapsed_ms }: { readonly status: TargetStatus; readonly elapsed_ms: number },
): Move {
  const { step, act } = at(state, entry);
  return enterUndo(withTarget(state, step.id, act.target, { status, settled: true }), elapsed_ms);
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

function lastUnsettled(state: State): Entry | null {
  for (let step = state.plan.steps.length - 1; step >= 0; step--) {
    const planned = state.plan.steps[step];
    const acts = planned?.kind === 'mitigation' ? planned.acts : [];
    for (let act = acts.length - 1; act >= 0; act--) {
      const { target } = at(state, { step, act });
      if (!target.settled && target.status !== 'not_started') return { step, act };
    }
  }
  return null;
}

function lostAt(state: State, entry: Entry, action?: 'do') {
  const { step, act } = at(state, entry);
  return unconfirmedOf(state, { step: step.id, target: act.target }, action);
}

function lostDo(state: State, entry: Entry) {
  return lostAt(state, entry, 'do');
}

function at(state: State, entry: Entry): { step: PlannedMitigation; act: PlannedAct; target: TargetState } {
  const found = mitigationAt(state.plan, entry.step, entry.act);
  if (found === null) throw new Error('rollback: no mitigation here');
  return { ...found, target: targetOf(state, found.step.id, found.act.target) };
}

function stay(state: State, entry: Entry, stage: RollingBack['stage']): Move {
  return here({ ...state, phase: { name: 'rolling_back', step: entry.step, act: entry.act, stage } });
}
