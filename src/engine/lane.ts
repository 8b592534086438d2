// One target on the way forward: engaging its own guard → requiring → sampling → acting → verifying → releasing it.
// Promises: no stage is skipped; a failure leaves here at once, and says why. It knows nothing of the targets beside it.
import { unreachable } from '../kernel/unreachable.ts';
import type { PlannedCondition } from '../plan/plan.ts';
import { isGuardedEach } from '../plan/waves.ts';
import type { RunEvent } from './event.ts';
import { heldGuards, isInForce, onGuardStage, startEngaging, startReleasing } from './guarding.ts';
import { afterLook, type Looking, startLooking } from './looking.ts';
import { illegal } from './move.ts';
import { type ActPlace, guardKeysOf } from './planned.ts';
import { reasonOf } from './reason.ts';
import {
  type ActLane,
  type ActStage,
  type Failure,
  type GuardStage,
  isGuardStage,
  type State,
  targetOf,
  withTarget,
} from './state.ts';
import { afterDo, firstQuestion, nextQuestion, unconfirmedOf } from './unconfirmed.ts';

/** What went wrong, and in a condition's case what of it did not hold. */
export interface Failed extends Pick<Failure, 'kind' | 'because'> {
  readonly reason?: string;
}

export interface LaneMove<Stage = ActLane['stage'] | null> {
  readonly state: State;
  /** Null: the step does not apply to this target. */
  readonly stage: Stage;
  readonly failed: Failed | null;
}
type Begun = LaneMove<ActLane['stage']>;

const WORDS = { when: 'its `when`', requiring: 'the precondition', verifying: 'the verification' } as const;

/** Does the step apply to this target? */
export function decideLane(state: State, elapsed_ms: number): Begun {
  return stay(state, { at: 'when', looking: startLooking(elapsed_ms) });
}

export function beginLane(state: State, place: ActPlace, elapsed_ms: number): Begun {
  const own = ownGuard(state, place);
  return own === null || isInForce(state, own) || isDryRun(state)
    ? requireAct(state, place, elapsed_ms)
    : stay(state, startEngaging(state, own, elapsed_ms));
}

export function onLane(state: State, place: ActPlace, stage: ActLane['stage'], event: RunEvent): LaneMove {
  if (isGuardStage(stage)) return onGuard(state, place, stage, event);
  switch (stage.at) {
    case 'when':
    case 'requiring':
    case 'verifying':
      return onLook(state, place, stage, event);
    case 'sampling':
      return onSampled(state, event);
    case 'acting':
      return onActing(state, place, stage, event);
    case 'asking':
      return onAsking(state, place, stage, event);
    case 'undecided':
    case 'waiting':
    case 'over':
      return illegal(state, event);
    default:
      return unreachable(stage);
  }
}

function requireAct(state: State, { act }: ActPlace, elapsed_ms: number): Begun {
  if (act.require !== null) return stay(state, { at: 'requiring', looking: startLooking(elapsed_ms) });
  return stay(state, isDryRun(state) ? { at: 'over' } : { at: 'sampling' });
}

/** A guard that this run may have engaged, and that is not seen to be, is released before its target is left. */
function onGuard(state: State, place: ActPlace, stage: GuardStage, event: RunEvent): LaneMove {
  const guarded = onGuardStage(state, stage, event);
  const { state: after, failed } = guarded;
  const { elapsed_ms } = event;
  if (guarded.stage !== null) return stay(after, guarded.stage);
  const failing = stage.failing ?? failed;
  if (failed !== null && stage.failing === null && heldGuards(after).includes(stage.guard))
    return stay(after, startReleasing(after, stage.guard, { elapsed_ms, failing: failed }));
  if (failing !== null) return fail(after, 'guard', failing);
  const { status } = targetOf(after, place.step.id, place.act.target);
  return status === 'applied' ? stay(after, { at: 'over' }) : requireAct(after, place, elapsed_ms);
}

function onLook(
  state: State,
  place: ActPlace,
  stage: Extract<ActStage, { looking: Looking }>,
  event: RunEvent,
): LaneMove {
  if (event.type !== 'condition.looked') return illegal(state, event);
  const condition = conditionOf(place, stage.at);
  const looked = isDryRun(state)
    ? ({ kind: 'held' } as const)
    : afterLook(condition, stage.looking, event.verdict, event.elapsed_ms);
  if (looked.kind === 'again') return stay(state, { ...stage, looking: looked.looking });
  if (looked.kind === 'held') return afterHeld(state, place, stage.at, event.elapsed_ms);
  if (stage.at === 'when' && looked.kind === 'failed') return { state, stage: null, failed: null };
  const how = looked.kind === 'unknown' ? 'is unknown' : 'does not hold';
  const failed: Failed = {
    kind: 'condition',
    because: `${WORDS[stage.at]} ${how}`,
    reason: reasonOf(condition, event),
  };
  return { state, stage: { at: 'over' }, failed };
}

function afterHeld(
  state: State,
  place: ActPlace,
  at: 'when' | 'requiring' | 'verifying',
  elapsed_ms: number,
): LaneMove {
  switch (at) {
    case 'when':
      return stay(state, { at: 'waiting' });
    case 'requiring':
      return stay(state, isDryRun(state) ? { at: 'over' } : { at: 'sampling' });
    case 'verifying': {
      const applied = withTarget(state, place.step.id, place.act.target, { status: 'applied' });
      const own = ownGuard(applied, place);
      return stay(
        applied,
        own !== null && heldGuards(applied).includes(own)
          ? startReleasing(applied, own, { elapsed_ms })
          : { at: 'over' },
      );
    }
    default:
      return unreachable(at);
  }
}

function onSampled(state: State, event: RunEvent): LaneMove {
  if (event.type !== 'before.sampled') return illegal(state, event);
  const { step, target, samples: before, held_before, elapsed_ms } = event;
  const sampled = withTarget(state, step, target, { before, held_before });
  return stay(sampled, { at: 'acting', attempt: 1, not_before_ms: elapsed_ms });
}

function onActing(
  state: State,
  place: ActPlace,
  stage: Extract<ActStage, { at: 'acting' }>,
  event: RunEvent,
): LaneMove {
  const { step, act } = place;
  if (event.type === 'command.intended')
    return stay(withTarget(state, step.id, act.target, { status: 'started' }), stage);
  if (event.type === 'command.refused')
    return fail(state, 'command', event.faults.map((fault) => fault.message).join('; '));
  if (event.type !== 'command.finished') return illegal(state, event);
  const { fault, exit_code } = event.act;
  const after = afterDo(state, { step: step.id, target: act.target }, event);
  const { elapsed_ms } = event;
  if (event.accepted) return stay(withTarget(after, step.id, act.target, { status: 'acted' }), verifying(elapsed_ms));
  if (step.retry !== null && stage.attempt <= step.retry.times && state.interrupted === null) {
    const again = { attempt: stage.attempt + 1, not_before_ms: elapsed_ms + step.retry.backoff_ms };
    const asking = firstQuestion(after, lostTries(after, place), elapsed_ms);
    return stay(after, asking === null ? { at: 'acting', ...again } : { at: 'asking', asking, ...again });
  }
  return fail(after, 'command', fault?.message ?? `the command ended with exit code ${exit_code}`);
}

/** What was lost is over, or nobody will say: then it is tried again, unless it turns out to have ended well. */
function onAsking(
  state: State,
  place: ActPlace,
  stage: Extract<ActStage, { at: 'asking' }>,
  event: RunEvent,
): LaneMove {
  if (event.type !== 'command.finished') return illegal(state, event);
  const { attempt, not_before_ms, asking } = stage;
  const { elapsed_ms } = event;
  const open = lostTries(state, place);
  const next = nextQuestion(state, open, { asking, elapsed_ms });
  if (next !== null) return stay(state, { ...stage, asking: next });
  return stay(
    state,
    event.accepted && open.length === 0 ? verifying(elapsed_ms) : { at: 'acting', attempt, not_before_ms },
  );
}

function lostTries(state: State, { step, act }: ActPlace) {
  return unconfirmedOf(state, { step: step.id, target: act.target }, 'do');
}

function verifying(elapsed_ms: number): ActStage {
  return { at: 'verifying', looking: startLooking(elapsed_ms) };
}

function conditionOf({ act }: ActPlace, at: 'when' | 'requiring' | 'verifying'): PlannedCondition {
  const condition = at === 'when' ? act.when : at === 'requiring' ? act.require : act.verify;
  if (condition === null || 'decided' in condition) throw new Error(`conditionOf: nothing to look at while ${at}`);
  return condition;
}

/** The guard that this target alone stands behind. */
function ownGuard({ plan }: State, place: ActPlace): string | null {
  return isGuardedEach(plan, place.step) ? (guardKeysOf(plan, place)[0] ?? null) : null;
}

function isDryRun(state: State): boolean {
  return state.opening?.dry_run ?? false;
}

function stay(state: State, stage: ActLane['stage']): Begun {
  return { state, stage, failed: null };
}

function fail(state: State, kind: Failure['kind'], because: string): LaneMove {
  return { state, stage: { at: 'over' }, failed: { kind, because } };
}
