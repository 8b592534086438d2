// The lease of the runs in the matrix: the product's, made short enough for hundreds of cells that wait for it.
// On a machine that is busy with other things it is longer: a lease that runs out for want of a processor is no fault of the matrix.
import type { LeaseTiming } from '../../../../src/journal/lease-timing.ts';

/** How many times longer, as the harness found it when it started. */
export const SLOWNESS = 'MATRIX_SLOWNESS';

export function shortLease(environment: Readonly<Record<string, string | undefined>>): LeaseTiming {
  const times = Number(environment[SLOWNESS] ?? 1);
  return { leaseMs: 9_000 * times, stopMs: 4_000 * times, marginMs: 2_500 * times, lookEveryMs: 500 };
}
