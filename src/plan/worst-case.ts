// The most that a plan can ask of the store that keeps its journal, with everything tried again and everything undone.
import { willAct } from './act.ts';
import { RELEASE_ATTEMPTS, UNDO_ATTEMPTS } from './patience.ts';
import type { Plan, PlannedAct, PlannedStep } from './plan.ts';
import { isGuardedEach, isSpread } from './waves.ts';

/** A guard is engaged for every change forward and every undo, and released as often, with every release tried again. */
const GUARD_PUSHES = 1 + RELEASE_ATTEMPTS;
/** The claim, a cancel, a takeover, the outcome, the end. */
const AROUND = 5;

/**
 * How often the journal is made durable: each change's intent, forward and back, what commits, and what stands around them.
 * The targets of a wave share many of these; none of that is counted on.
 */
export function pushesAtMost({ steps, guards }: Pick<Plan, 'steps' | 'guards'>): number {
  return steps.reduce((sum, step) => sum + pushesOf(step, guards), AROUND + RELEASE_ATTEMPTS);
}

/** Milliseconds that the run holds its locks at most. */
export function longestMs({ timeout_ms, rollback_worst_case_ms }: Pick<Plan, 'timeout_ms' | 'rollback_worst_case_ms'>) {
  return timeout_ms + rollback_worst_case_ms;
}

function pushesOf(step: PlannedStep, guards: Plan['guards']): number {
  if (step.kind === 'check') return 0;
  const tries = 1 + (step.retry?.times ?? 0);
  const acts = step.acts.filter(willAct);
  const undone = acts.filter(isUndone).length * (isSpread(step) ? 2 : 1);
  const at = step.guard === undefined ? [] : (guards[step.guard]?.at ?? []);
  const each = isGuardedEach({ guards }, step) ? 1 : at.length;
  const changes = acts.length * tries + undone * UNDO_ATTEMPTS;
  return changes + (acts.length + undone) * each * GUARD_PUSHES + (step.checkpoint ? 1 : 0);
}

function isUndone({ ending }: PlannedAct): boolean {
  return ending.kind === 'undo';
}
