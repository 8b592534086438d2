// Whole services on refs: whoever changes a part of one looks at its lock, whoever takes its lock looks for those who do.
// Promises: each has pushed what it does before it looks; nobody who changes a part starts anything while the whole is held.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { busy, dead, holderOf, tell } from './ref-hindrance.ts';
import { listLocks, readLocks } from './ref-locks.ts';
import type { RefSettings } from './ref-settings.ts';
import { watchHead } from './ref-watch.ts';
import { isShared, wholeLocks } from './shares.ts';
import type { Claim, ClaimRequest } from './store.ts';

const NEVER = new AbortController().signal;

/** Asked beside the store's proof, before the first change: somebody may have taken the whole since this run looked. Null: nobody has. */
export async function wholeIsFree(settings: RefSettings, shares: readonly string[]): Promise<Fault | null> {
  if (shares.length === 0) return null;
  const read = await readLocks(settings, shares, NEVER);
  if (!read.ok) return read.faults[0];
  const holder = read.value.locks.find((lock) => lock !== null && lock.commit.header.state !== 'free') ?? null;
  if (holder === null) return null;
  return {
    code: 'lock-busy',
    message: `${visibleLine(holderOf(holder))} took ${holder.commit.header.locks.join(', ')} at the same moment`,
    hint: 'Nothing was changed. Start this run again when that one has ended.',
  };
}

export interface Waiting {
  readonly request: ClaimRequest;
  /** Monotonic milliseconds. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/**
 * The claim, once nobody changes a part of what it holds the whole of; they are waited for with the locks in hand, so that nobody
 * new begins meanwhile. What is poisoned is one tenant's, and hinders nobody else.
 */
export async function withoutParts(settings: RefSettings, claim: Claim, waiting: Waiting): Promise<Result<Claim>> {
  const { request, deadline, signal } = waiting;
  const whole = wholeLocks(request.locks);
  if (claim.kind !== 'claimed' || whole.length === 0) return succeed(claim);
  const given = async (instead: Result<Claim>): Promise<Result<Claim>> => {
    const closed = await claim.lease.close({ outcome: 'refused', changed: false });
    return closed.ok ? instead : closed;
  };
  for (;;) {
    const found = await listLocks(settings, signal);
    if (!found.ok) return given(fail(...found.faults));
    const part = found.value.locks.find(
      ({ commit: { header } }) =>
        header.state === 'held' && header.run.execution_id !== request.executionId && isShared(header.run, whole),
    );
    if (part === undefined) return succeed(claim);
    const told = await tell(settings, request, part, signal);
    if (told !== null) return given(succeed(told));
    const { head, commit, since } = part;
    const watched = await watchHead({ ...settings, head, leaseMs: commit.header.lease_ms, since, deadline, signal });
    if (watched.kind === 'dead') return given(succeed(dead(part)));
    if (watched.kind === 'undecided') return given(succeed(busy(part)));
  }
}
