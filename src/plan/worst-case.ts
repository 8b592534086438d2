// The most that a plan can ask of the store that keeps its journal, with everything tried again and everything undone.
import { willAct } from './act.ts';
import { RELEASE_ATTEMPTS, UNDO_ATTEMPTS } from './patience.ts';
import type { Plan, PlannedAct, PlannedStep } from './plan.ts';

/** The claim, a cancel, a takeover, the outcome, the end. */
const AROUND = 5;

/** How often the journal is made durable: each change's intent, forward and back, what commits, and what stands around them. */
export function pushesAtMost({ steps }: Pick<Plan, 'steps'>): number {
  return steps.reduce((sum, step) => sum + pushesOf(step), AROUND + RELEASE_ATTEMPTS);
}

/** Milliseconds that the run holds its locks at most. */
export function longestMs({ timeout_ms, rollback_worst_case_ms }: Pick<Plan, 'timeout_ms' | 'rollback_worst_case_ms'>) {
  return timeout_ms + rollback_worst_case_ms;
}

function pushesOf(step: PlannedStep): number {
  if (step.kind === 'check') return 0;
  const tries = 1 + (step.retry?.times ?? 0);
  const acts = step.acts.filter(willAct);
  const changes = acts.reduce((sum, act) => sum + tries + (isUndone(act) ? UNDO_ATTEMPTS : 0), 0);
  return changes + (step.guard === undefined ? 0 : guardPushes(acts)) + (step.checkpoint ? 1 : 0);
}

/** A guard is engaged for every change forward and every undo, and released as often, with every release tried again. */
function guardPushes(acts: readonly PlannedAct[]): number {
  return (acts.length + acts.filter(isUndone).length) * (1 + RELEASE_ATTEMPTS);
}

function isUndone({ ending }: PlannedAct): boolean {
  return ending.kind === 'undo';
}
