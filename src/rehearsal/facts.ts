// What is so in the model of an estate: which changes have had their effect, and what was seen right before each.
// Pure; a change that is made twice leaves what it left the first time.
import type { Change } from '../engine/event.ts';
import { guardKey, targetKey } from '../engine/state.ts';
import type { Sights } from './constraint.ts';

export interface Facts {
  /** Acts, `step @ target`, whose `do` has had its effect and not its undo. */
  readonly applied: readonly string[];
  /** Acts whose undo has had its effect since. */
  readonly undone: readonly string[];
  /** Acts whose `when` cannot be true here: nothing waits for them. */
  readonly skipped: readonly string[];
  /** Guards, `guard @ target`. */
  readonly engaged: readonly string[];
  readonly before: Readonly<Record<string, Sights>>;
  /** What happened last; null: nothing yet. */
  readonly latest: Change | null;
}

export const NOTHING_YET: Facts = { applied: [], undone: [], skipped: [], engaged: [], before: {}, latest: null };

export function actKey(change: { readonly step: string; readonly target: string }): string {
  return targetKey(change.step, change.target);
}

export function after(facts: Facts, change: Change, seen: Sights): Facts {
  if ('guard' in change) {
    const key = guardKey(change.guard, change.target);
    const others = facts.engaged.filter((one) => one !== key);
    return { ...facts, engaged: change.action === 'engage' ? [...others, key] : others, latest: change };
  }
  const key = actKey(change);
  const before = key in facts.before ? facts.before : { ...facts.before, [key]: seen };
  const [applied, undone] = [without(facts.applied, key), without(facts.undone, key)];
  return change.action === 'do'
    ? { ...facts, applied: [...applied, key], undone, before, latest: change }
    : { ...facts, applied, undone: [...undone, key], before, latest: change };
}

function without(keys: readonly string[], key: string): readonly string[] {
  return keys.filter((one) => one !== key);
}
