// The plan's digest: what is approved, and what opens the journal's chain.
import { digestOf } from '../kernel/canonical.ts';
import type { Plan } from './plan.ts';

/** SHA-256, hex, over the canonical JSON of the plan without its `digest`. */
export function planDigest(plan: Omit<Plan, 'digest'>): string {
  const { digest: _, ...signed } = { digest: '', ...plan };
  return digestOf(signed);
}

export function withDigest(plan: Omit<Plan, 'digest'>): Plan {
  return { ...plan, digest: planDigest(plan) };
}
