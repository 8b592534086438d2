// Is the holder of a lock alive? Its commits tell: whoever renews moves the head; a head that stays for a whole lease is a dead one's.
// Promises: only this machine's monotonic clock is asked, from the first sight of the head on; never another machine's time.
import type { Clock } from '../engine/ports.ts';
import { asked, attemptsUntil } from './attempts.ts';
import type { LeaseTiming } from './lease-timing.ts';
import type { LockCommit } from './lock-commit.ts';
import { isOwnHeld } from './own-leases.ts';
import { isGoneFromHere, isSameProcess, type ProcessIdentity } from './process-identity.ts';
import type { RefApi, RefHead } from './ref-api.ts';

export interface Watch {
  readonly api: RefApi;
  readonly clock: Clock;
  readonly head: RefHead;
  /** What its holder keeps to. */
  readonly leaseMs: number;
  readonly timing: LeaseTiming;
  /** Monotonic milliseconds when the head was first seen. */
  readonly since: number;
  readonly deadline: number;
  readonly signal: AbortSignal;
}

export type Watched =
  | { readonly kind: 'moved' }
  | { readonly kind: 'dead' }
  /** The time was over before it was known. */
  | { readonly kind: 'undecided' };

export async function watchHead({
  api,
  clock,
  head,
  leaseMs,
  timing,
  since,
  deadline,
  signal,
}: Watch): Promise<Watched> {
  const { marginMs, lookEveryMs } = timing;
  const deadAt = since + leaseMs + marginMs;
  for (;;) {
    const now = clock.monotonic();
    if (now >= deadAt) break;
    if (now >= deadline || signal.aborted) return { kind: 'undecided' };
    await clock.sleep(Math.min(lookEveryMs, deadAt - now, deadline - now), signal);
    if (await hasMoved({ api, clock, head, deadline, signal })) return { kind: 'moved' };
  }
  return (await hasMoved({ api, clock, head, deadline: clock.monotonic() + marginMs, signal }))
    ? { kind: 'moved' }
    : { kind: 'dead' };
}

async function hasMoved(watch: Pick<Watch, 'api' | 'clock' | 'head' | 'deadline' | 'signal'>): Promise<boolean> {
  const attempts = attemptsUntil(watch.clock, watch.deadline, watch.signal);
  const seen = await asked(attempts, (signal) => watch.api.heads([watch.head.ref], signal));
  attempts.end();
  return seen.ok && seen.value.heads[0]?.oid !== watch.head.oid;
}

/**
 * A holder that ran where this process runs is looked for: where it is gone, no lease has to run out. Any other's lease decides. One
 * of this very process is gone once it has left its lease.
 */
export function isGone({ header }: LockCommit, identity: ProcessIdentity): boolean {
  return isSameProcess(header.holder, identity) ? !isOwnHeld(header) : isGoneFromHere(header.holder, identity);
}
