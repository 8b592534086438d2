// Whole services and their parts: whoever changes a part of a service holds no lock of it, and says that he shares it.
// Promises: pure; both write down what they do before they look at each other, so that at least one sees the other.
import type { RunRecord } from './run-record.ts';

/** The locks of whole services among a run's locks: nobody who shares one may be at work when its holder begins. */
export function wholeLocks(locks: readonly string[]): readonly string[] {
  return locks.filter((name) => name.startsWith('service:'));
}

/** Does this run change a part of what one of these locks is for? */
export function isShared({ shares = [] }: Pick<RunRecord, 'shares'>, locks: readonly string[]): boolean {
  return shares.some((name) => locks.includes(name));
}
