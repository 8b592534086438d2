// The way forward: steps in the order written, each mitigation engaging → requiring → sampling → acting → verifying.
// Promises: no stage is skipped; a failure leaves here at once, as a move to the rollback.
import { unreachable } from '../kernel/unreachable.ts';
import type { PlannedAct, PlannedCondition, PlannedMitigation } from '../plan/plan.ts';
import { failureOf, watches, withBaseline } from './bystanding.ts';
import type { RunEvent } from './event.ts';
import { heldGuards, isInForce, onGuardStage, startEngaging, startReleasing, withoutFound } from './guarding.ts';
import { afterLook, type Looking, startLooking } from './looking.ts';
import { here, illegal, type Move } from './move.ts';
import { messageOf, reasonOf } from './reason.ts';
import {
  type ActStage,
  type Failure,
  type GuardStage,
  guardKeyOf,
  isGuardStage,
  mitigationAt,
  type Phase,
  type State,
  type StepStatus,
  targetOf,
  withTarget,
} from './state.ts';
import { afterDo, firstQuestion, nextQuestion, unconfirmedOf } from './unconfirmed.ts';
import { afterWatch, startWatching } from './watching.ts';

export type Stepping = Extract<Phase, { name: 'stepping' }>;
type At = Pick<Stepping, 'step' | 'act'>;

const WORDS = {
  checking: 'the check',
  when: 'its `when`',
  requiring: 'the precondition',
  verifying: 'the verification',
} as const;

export function enterStep(state: State, step: number, elapsed_ms: number): Move {
  const planned = state.plan.steps[step];
  if (planned === undefined) return dryRun(state) ? { to: 'end', state } : { to: 'releasing', state };
  if (planned.kind === 'mitigation') return enterAct(state, { step, act: 0 }, elapsed_ms);
  const [held] = heldGuards(state);
  if (held !== undefined) return stay(state, { step, act: 0 }, startReleasing(state, held, { elapsed_ms }));
  return stay(withoutFound(state, null), { step, act: 0 }, { at: 'checking', looking: startLooking(elapsed_ms) });
}

export function onStepping(state: State, phase: Stepping, event: RunEvent): Move {
  const { stage } = phase;
  if (isGuardStage(stage)) return onGuard(state, phase, stage, event);
  switch (stage.at) {
    case 'when':
    case 'requiring':
    case 'verifying':
    case 'checking':
      return onLook(state, phase, stage, event);
    case 'baseline':
      return onBaseline(state, phase, event);
    case 'watching':
      return onWatched(state, phase, stage, event);
    case 'sampling':
      return onSampled(state, phase, event);
    case 'acting':
      return onActing(state, phase, stage, event);
    case 'asking':
      return onAsking(state, phase, stage, event);
    default:
      return unreachable(stage);
  }
}

function enterAct(state: State, at: At, elapsed_ms: number): Move {
  const planned = state.plan.steps[at.step];
  const found = mitigationAt(state.plan, at.step, at.act);
  if (found === null || planned === undefined) return leaveStep(state, at, elapsed_ms);
  const when = found.act.when;
  if (when === null) return beginAct(state, at, elapsed_ms);
  if (!('decided' in when)) return stay(state, at, { at: 'when', looking: startLooking(elapsed_ms) });
  return when.decided ? beginAct(state, at, elapsed_ms) : enterAct(state, { ...at, act: at.act + 1 }, elapsed_ms);
}

/** How the bystanders are is asked before anything is changed. */
function beginAct(state: State, at: At, elapsed_ms: number): Move {
  return watches(state) && !dryRun(state) ? stay(state, at, { at: 'baseline' }) : guardAct(state, at, elapsed_ms);
}

function onBaseline(state: State, phase: Stepping, event: RunEvent): Move {
  if (event.type !== 'bystanders.looked') return illegal(state, event);
  return guardAct(withBaseline(state, event), phase, event.elapsed_ms);
}

function onWatched(state: State, phase: Stepping, stage: Extract<ActStage, { at: 'watching' }>, event: RunEvent): Move {
  if (event.type !== 'bystanders.looked') return illegal(state, event);
  const watched = afterWatch(stage.watching, event.seen, event.elapsed_ms);
  if (watched.kind === 'again') return stay(state, phase, { ...stage, watching: watched.watching });
  if (watched.kind === 'well') return enterAct(state, { ...phase, act: phase.act + 1 }, event.elapsed_ms);
  const { kind, because } = failureOf(watched.worse, null);
  return failStep(state, phase, kind, because);
}

/** Guards of others are released, this step's own is engaged; a guard that was found engaged is neither. */
function guardAct(given: State, at: At, elapsed_ms: number): Move {
  const { step, act } = required(given, at);
  if (dryRun(given)) return requireAct(given, at, elapsed_ms);
  const own = guardKeyOf(given.plan, step, act);
  const state = withoutFound(given, own);
  const other = heldGuards(state).find((key) => key !== own);
  if (other !== undefined) return stay(state, at, startReleasing(state, other, { elapsed_ms }));
  return own === null || isInForce(state, own)
    ? requireAct(state, at, elapsed_ms)
    : stay(state, at, startEngaging(state, own, elapsed_ms));
}

function requireAct(state: State, at: At, elapsed_ms: number): Move {
  const { act } = required(state, at);
  if (act.require !== null) return stay(state, at, { at: 'requiring', looking: startLooking(elapsed_ms) });
  return dryRun(state) ? enterAct(state, { ...at, act: at.act + 1 }, elapsed_ms) : stay(state, at, { at: 'sampling' });
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
  return mitigationAt(state.plan, phase.step, phase.act) === null
    ? enterStep(after, phase.step, elapsed_ms)
    : guardAct(after, phase, elapsed_ms);
}

function onLook(state: State, phase: Stepping, stage: Extract<ActStage, { looking: Looking }>, event: RunEvent): Move {
  if (event.type !== 'condition.looked') return illegal(state, event);
  const condition = conditionOf(state, phase, stage.at);
  const looked = dryRun(state)
    ? ({ kind: 'held' } as const)
    : afterLook(condition, stage.looking, event.verdict, event.elapsed_ms);
  if (looked.kind === 'again') return stay(state, phase, { ...stage, looking: looked.looking });
  if (looked.kind === 'held') return afterHeld(state, phase, stage.at, event.elapsed_ms);
  if (stage.at === 'when' && looked.kind === 'failed')
    return enterAct(state, { ...phase, act: phase.act + 1 }, event.elapsed_ms);
  const how = looked.kind === 'unknown' ? 'is unknown' : 'does not hold';
  const message = messageOf(state, state.plan.steps[phase.step], event);
  return failStep(state, phase, 'condition', `${WORDS[stage.at]} ${how}${message}: ${reasonOf(condition, event)}`);
}

function afterHeld(
  state: State,
  phase: Stepping,
  at: 'when' | 'requiring' | 'verifying' | 'checking',
  elapsed_ms: number,
): Move {
  switch (at) {
    case 'when':
      return beginAct(state, phase, elapsed_ms);
    case 'requiring':
      return dryRun(state)
        ? enterAct(state, { ...phase, act: phase.act + 1 }, elapsed_ms)
        : stay(state, phase, { at: 'sampling' });
    case 'verifying': {
      const { step, act } = required(state, phase);
      const applied = withTarget(state, step.id, act.target, { status: 'applied' });
      const settled_ms = state.acted_ms + (state.plan.bystanders?.settle_ms ?? 0);
      if (state.watched.length > 0)
        return stay(applied, phase, { at: 'watching', watching: startWatching(settled_ms) });
      return enterAct(applied, { ...phase, act: phase.act + 1 }, elapsed_ms);
    }
    case 'checking':
      return leaveStep(state, phase, elapsed_ms);
    default:
      return unreachable(at);
  }
}

function onSampled(state: State, phase: Stepping, event: RunEvent): Move {
  if (event.type !== 'before.sampled') return illegal(state, event);
  const sampled = withTarget(state, event.step, event.target, {
    before: event.samples,
    held_before: event.held_before,
  });
  return stay(sampled, phase, {
    at: 'acting',
    attempt: 1,
    not_before_ms: event.elapsed_ms,
  });
}

function onActing(state: State, phase: Stepping, stage: Extract<ActStage, { at: 'acting' }>, event: RunEvent): Move {
  const { step, act } = required(state, phase);
  if (event.type === 'command.intended')
    return stay(withTarget(state, step.id, act.target, { status: 'started' }), phase, stage);
  if (event.type === 'command.refused')
    return failStep(state, phase, 'command', event.faults.map((fault) => fault.message).join('; '));
  if (event.type !== 'command.finished') return illegal(state, event);
  const { fault, exit_code } = event.act;
  const after = afterDo(state, { step: step.id, target: act.target }, event);
  const { elapsed_ms } = event;
  if (event.accepted)
    return stay(withTarget(after, step.id, act.target, { status: 'acted' }), phase, verifying(elapsed_ms));
  if (step.retry !== null && stage.attempt <= step.retry.times && state.interrupted === null) {
    const again = { attempt: stage.attempt + 1, not_before_ms: elapsed_ms + step.retry.backoff_ms };
    const asking = firstQuestion(after, lostTries(after, phase), elapsed_ms);
    return stay(after, phase, asking === null ? { at: 'acting', ...again } : { at: 'asking', asking, ...again });
  }
  return failStep(after, phase, 'command', fault?.message ?? `the command ended with exit code ${exit_code}`);
}

/** What was lost is over, or nobody will say: then it is tried again, unless it turns out to have ended well. */
function onAsking(state: State, phase: Stepping, stage: Extract<ActStage, { at: 'asking' }>, event: RunEvent): Move {
  if (event.type !== 'command.finished') return illegal(state, event);
  const { attempt, not_before_ms, asking } = stage;
  const { elapsed_ms } = event;
  const open = lostTries(state, phase);
  const next = nextQuestion(state, open, { asking, elapsed_ms });
  if (next !== null) return stay(state, phase, { ...stage, asking: next });
  return stay(
    state,
    phase,
    event.accepted && open.length === 0 ? verifying(elapsed_ms) : { at: 'acting', attempt, not_before_ms },
  );
}

function lostTries(state: State, at: At) {
  const { step, act } = required(state, at);
  return unconfirmedOf(state, { step: step.id, target: act.target }, 'do');
}

function verifying(elapsed_ms: number): ActStage {
  return { at: 'verifying', looking: startLooking(elapsed_ms) };
}

function leaveStep(state: State, at: At, elapsed_ms: number): Move {
  const planned = state.plan.steps[at.step];
  if (planned === undefined) throw new Error('leaveStep: no such step');
  const acts = planned.kind === 'check' ? [] : planned.acts;
  const ran =
    planned.kind === 'check' || acts.some((act) => targetOf(state, planned.id, act.target).status === 'applied');
  return enterStep(withStep(state, planned.id, ran ? 'passed' : 'skipped'), at.step + 1, elapsed_ms);
}

function failStep(state: State, phase: Stepping, kind: Failure['kind'], because: string): Move {
  const id = state.plan.steps[phase.step]?.id ?? null;
  const failed = id === null ? state : withStep(state, id, 'failed');
  return { to: 'rollback', state: failed, failure: { kind, step: id, because } };
}

function conditionOf(
  state: State,
  phase: Stepping,
  at: 'when' | 'requiring' | 'verifying' | 'checking',
): PlannedCondition {
  const planned = state.plan.steps[phase.step];
  if (planned?.kind === 'check') return planned.condition;
  const { act } = required(state, phase);
  const condition = at === 'when' ? act.when : at === 'requiring' ? act.require : act.verify;
  if (condition === null || 'decided' in condition) throw new Error(`conditionOf: nothing to look at while ${at}`);
  return condition;
}

function required(state: State, at: At): { readonly step: PlannedMitigation; readonly act: PlannedAct } {
  const found = mitigationAt(state.plan, at.step, at.act);
  if (found === null) throw new Error('required: no mitigation here');
  return found;
}

function withStep(state: State, id: string, status: StepStatus): State {
  return { ...state, steps: { ...state.steps, [id]: status } };
}

function stay(state: State, at: At, stage: Stepping['stage']): Move {
  return here({ ...state, phase: { name: 'stepping', step: at.step, act: at.act, stage } });
}

function dryRun(state: State): boolean {
  return state.opening?.dry_run ?? false;
}
