// Looking at a condition over time: when it has held long enough, when it is over, when to look again.
// Pure: time is the run's elapsed milliseconds, taken from the events.
import type { PlannedCondition } from '../plan/plan.ts';
import type { Verdict } from './event.ts';

export interface Looking {
  readonly started_ms: number;
  readonly looks: number;
  /** Since when every look held; null: the last one did not. */
  readonly held_since_ms: number | null;
  readonly not_before_ms: number;
}

export type Looked =
  | { readonly kind: 'held' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'again'; readonly looking: Looking };

export function startLooking(elapsed_ms: number): Looking {
  return { started_ms: elapsed_ms, looks: 0, held_since_ms: null, not_before_ms: elapsed_ms };
}

/**
 * What a look means. `within` bounds the time until the condition begins to hold; `for` then runs from there.
 * Without `within` the first look that does not hold ends it.
 */
export function afterLook(condition: PlannedCondition, looking: Looking, verdict: Verdict, elapsed_ms: number): Looked {
  const looks = looking.looks + 1;
  if (verdict === 'holds') {
    const since = looking.held_since_ms ?? elapsed_ms;
    if (elapsed_ms - since >= condition.for_ms) return { kind: 'held' };
    const next = Math.min(elapsed_ms + condition.every_ms, since + condition.for_ms);
    return { kind: 'again', looking: { ...looking, looks, held_since_ms: since, not_before_ms: next } };
  }
  const end = condition.within_ms === null ? elapsed_ms : looking.started_ms + condition.within_ms;
  if (elapsed_ms >= end) return { kind: verdict === 'unknown' ? 'unknown' : 'failed' };
  const next = Math.min(elapsed_ms + condition.every_ms, end);
  return { kind: 'again', looking: { ...looking, looks, held_since_ms: null, not_before_ms: next } };
}
