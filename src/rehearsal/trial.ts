// A trial: one scenario, one failure at one moment, or one part that scenarios have to go through, and what of it is not as it has to be.
import type { Fault } from '../kernel/fault.ts';

export interface Trial {
  readonly runbook: string;
  /** `scenario`: written by hand. `failure`: made up by the rehearsal. `coverage`: no scenario goes through this part. */
  readonly kind: 'scenario' | 'failure' | 'coverage';
  readonly name: string;
  /** Empty: it ended as it has to. */
  readonly faults: readonly Fault[];
  /** Why it cannot be; absent: it was driven. */
  readonly skipped?: string;
}
