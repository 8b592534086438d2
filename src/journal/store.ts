// The store: where locks, journals and history live. Implemented on files, and on refs of the repository.

import type { ChainedEvent } from '../engine/event.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Journal } from '../engine/ports.ts';
import type { Fault, Result } from '../kernel/fault.ts';
import type { Evidence } from './run-api.ts';
import type { RunRecord } from './run-record.ts';

export interface ClaimRequest {
  readonly executionId: string;
  /** Lock names, sorted: `tenant:tenant-006`; all are taken, or none. */
  readonly locks: readonly string[];
  /** Locks of whole services that it changes a part of. Not taken; but nobody holds one when it begins, and whoever takes one then waits. */
  readonly shares?: readonly string[];
  readonly runbook: string;
  readonly tenant: string;
  /** `source`, `dedup_key`, `starts_at` as one string; null for a manual run, which is never a duplicate. */
  readonly occurrence: string | null;
  /** `everybody`: runs of this runbook count whoever they were for. */
  readonly maxRuns: { readonly runs: number; readonly perMs: number; readonly everybody?: boolean } | null;
  readonly planDigest: string;
  /** What the run's recovery makes its plan from; kept with the lock, never a command. */
  readonly kept: string;
  /** How often the run makes its journal durable at most, rollback included: what a store with a budget is asked for. */
  readonly pushes: number;
  /** The runbook's timeout and its rollback, ms: how long the lock is held at most. */
  readonly longestMs: number;
  /** How long to wait for a living holder, ms. */
  readonly lockTimeoutMs: number;
}

export interface RunEnd {
  readonly outcome: Outcome;
  readonly changed: boolean;
  readonly poison?: string;
}

export interface Lease {
  readonly locks: readonly { readonly name: string; readonly token: number }[];
  readonly journal: Journal;
  /** Aborted, with a `Fault` as its reason, when the lock may soon be somebody else's: nothing of the run may go on then. */
  readonly lost: AbortSignal;
  /**
   * Ends the run in the store: the history's entry is written (`changed`: it counts for max-runs and duplicates) and the locks are freed.
   * `poison` keeps them locked for a human, with the reason.
   */
  close(end: RunEnd): Promise<Result<null>>;
  /** Leaves locks and journal as they are, for whoever finishes the run. */
  leave(): Promise<void>;
  /** Those of these locks that runs hold now which live, or of which nobody here can tell. Absent where to look costs of a budget. */
  held?(names: readonly string[]): Promise<readonly string[]>;
}

export interface DeadRun {
  readonly executionId: string;
  readonly locks: readonly { readonly name: string; readonly token: number }[];
}

export type Claim =
  | { readonly kind: 'claimed'; readonly lease: Lease }
  | { readonly kind: 'duplicate'; readonly of: string }
  /** `lock`: what it holds, by name. `elsewhere`: the run's id, where nobody on this machine can tell whether it lives. */
  | { readonly kind: 'busy'; readonly holder: string; readonly elsewhere?: string; readonly lock?: string }
  | { readonly kind: 'too-many'; readonly runs: readonly string[] }
  /** The holder is gone and its run is not closed: it must be finished first. `unrecovered`: why that could not be done. */
  | { readonly kind: 'dead'; readonly run: DeadRun; readonly unrecovered?: Fault }
  /** A person looks, and frees it. */
  | { readonly kind: 'poisoned'; readonly by: string; readonly because: string; readonly lock?: string }
  /** The store says no to every run, or to one as long as this. */
  | { readonly kind: 'refused'; readonly fault: Fault };

/** What the store holds of a run that is not finished. */
export interface FoundRun {
  readonly record: RunRecord;
  readonly kept: string;
}

/** A run that holds or poisons locks. */
export interface FoundLock {
  readonly executionId: string;
  readonly locks: readonly string[];
}

export interface Unfinished {
  readonly runs: readonly FoundLock[];
  /** What stands where locks ought to be and is none: left alone, and told. */
  readonly strange: readonly Fault[];
}

export interface Freeing {
  /** An execution id, or a lock's name. */
  readonly what: string;
  /** Who says so: stands in the lock. */
  readonly because: string;
}

export interface TakenOver {
  readonly lease: Lease;
  readonly events: readonly ChainedEvent[];
  /** The journal's last line was cut off, and dropped. */
  readonly torn: boolean;
  /** Why the lock was poisoned, where it was: its run was told already. */
  readonly poisoned?: string;
  /** What is known of the holder before, beside its silence. */
  readonly evidence?: Evidence;
  /** The journal is broken behind these events. It stays as it is, and what the lease's own journal is given is kept in memory. */
  readonly broken?: Fault;
}

/** Of several runs, how many the store bears together. */
export interface Afforded {
  /** The first so many. */
  readonly count: number;
  /** Why not the others; null: it bears all. */
  readonly fault: Fault | null;
}

export interface Store {
  /** Asked before the first of several runs begins: what all of them may ask of the store, every rollback included. */
  affords(
    requests: readonly Pick<ClaimRequest, 'pushes' | 'longestMs'>[],
    signal: AbortSignal,
  ): Promise<Result<Afforded>>;
  claim(request: ClaimRequest, signal: AbortSignal): Promise<Result<Claim>>;
  /** `locks`: where they are known, the store need not look through all of its own. */
  find(executionId: string, locks?: readonly string[]): Promise<Result<FoundRun>>;
  /** Every run that holds locks, dead or alive, or has poisoned them. */
  unfinished(): Promise<Result<Unfinished>>;
  /** Takes over the run of a dead holder (or of this process' own main, in `post`): a higher token, and its journal to go on with. */
  takeOver(run: RunRecord, signal: AbortSignal): Promise<Result<TakenOver>>;
  /** For a person who has looked at the hosts: passes a run's locks on as they are. Nothing is undone; a holder that lives keeps them. */
  free(freeing: Freeing, signal: AbortSignal): Promise<Result<FoundLock>>;
}
