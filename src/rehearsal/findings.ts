// What a rehearsal comes to: what was tried, and what of it is not as it has to be.
import type { Fault } from '../kernel/fault.ts';

/** One scenario, or one failure at one moment. */
export interface Trial {
  readonly runbook: string;
  /** `scenario`: written by hand. `failure`: made up by the rehearsal. */
  readonly kind: 'scenario' | 'failure';
  readonly name: string;
  /** Empty: it ended as it has to. */
  readonly faults: readonly Fault[];
}
