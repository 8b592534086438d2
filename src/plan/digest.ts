// The plan's digest: what is approved, and what opens the journal's chain.
import { digestOf } from '../kernel/canonical.ts';
import type { Plan } from './plan.ts';

/** SHA-256, hex, over the canonical JSON of the plan without its `digest` and its `origin`. */
export function planDigest(plan: Omit<Plan, 'digest'>): string {
  return digestOf(digested(plan));
}

export function withDigest(plan: Omit<Plan, 'digest'>): Plan {
  return { ...plan, digest: planDigest(plan) };
}

/** What of a plan its digest covers, as it stands there, whatever a reader makes of it. */
export function digested(plan: unknown): object {
  const {
    digest: _,
    origin: __,
    ...covered
  } = { digest: null, origin: null, ...(typeof plan === 'object' ? plan : {}) };
  return covered;
}
