// How long a lock on refs stays its holder's without a word from it, and what follows from that.
// One set of numbers for all runs of a repository; whoever takes over relies on what the holder keeps to.

export interface LeaseTiming {
  /** A holder that is silent for so long is dead, with the margin: longer makes a recovery wait, shorter costs requests. */
  readonly leaseMs: number;
  /** What is left of the lease when everything has to stop: killing and confirming takes up to 3 s on a host. */
  readonly stopMs: number;
  /** Beyond the lease: what a request may be on its way, and a host may need to stop what runs. */
  readonly marginMs: number;
  /** How often a taker looks whether the holder has moved its lock. */
  readonly lookEveryMs: number;
}

export const LEASE_TIMING: LeaseTiming = { leaseMs: 90_000, stopMs: 10_000, marginMs: 15_000, lookEveryMs: 5_000 };
