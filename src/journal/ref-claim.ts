// Claiming locks on refs: free ones are taken in one move, a living holder is waited for, a dead one is told.
// Promises: all locks or none; one winner; `duplicate` and `max-runs` are decided on the very state that the claim replaces; a run
// whose claim was taken over by a recovery while it had no answer does not begin again.
import { startOfChain } from '../kernel/chain.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { duplicateOf, type HistoryEntry, isCutOff, runsSince } from './history.ts';
import { type LockHeader, lockMessage } from './lock-commit.ts';
import { holdOwn, leaveOwn } from './own-leases.ts';
import { overBudget } from './ref-budget.ts';
import { busy, dead, tell } from './ref-hindrance.ts';
import { RefLease } from './ref-lease.ts';
import { readLocks, type SeenLocks } from './ref-locks.ts';
import { proveRefs } from './ref-proof.ts';
import { commitTime, push, withdraw } from './ref-push.ts';
import { REQUEST_MS, type RefSettings } from './ref-settings.ts';
import { wholeIsFree, withoutParts } from './ref-shares.ts';
import { watchHead } from './ref-watch.ts';
import { runRecordOf } from './run-record.ts';
import type { Claim, ClaimRequest } from './store.ts';

export async function claimRefs(
  settings: RefSettings,
  asked: ClaimRequest,
  signal: AbortSignal,
): Promise<Result<Claim>> {
  const { clock } = settings;
  const request = withoutSecrets(settings, asked);
  const deadline = clock.monotonic() + request.lockTimeoutMs;
  for (let wasOvertaken = false; ; ) {
    const read = await readLocks(settings, [...request.locks, ...(request.shares ?? [])], signal);
    if (!read.ok) return read;
    const seen = ofOwn(read.value, request);
    if (wasOvertaken && hasStood(seen, request)) return fail(takenOver(request));
    const over = overBudget(settings, request);
    if (over !== null) return succeed({ kind: 'refused', fault: over });
    const held = read.value.locks.find((lock) => lock !== null && lock.commit.header.state !== 'free') ?? null;
    if (held === null) {
      const claim = declineByHistory(settings, request, seen) ?? (await take(settings, request, seen, signal));
      if (claim === 'overtaken') {
        wasOvertaken = true;
        continue;
      }
      if (!('ok' in claim)) return succeed(claim);
      return claim.ok ? withoutParts(settings, claim.value, { request, deadline, signal }) : claim;
    }
    const told = await tell(settings, request, held, signal);
    if (told !== null) return succeed(told);
    const { head, commit, since } = held;
    const { lease_ms: leaseMs } = commit.header;
    const watched = await watchHead({ ...settings, head, leaseMs, since, deadline, signal });
    if (watched.kind === 'dead') return succeed(dead(held));
    if (watched.kind === 'undecided') return succeed(busy(held));
  }
}

function ofOwn({ refs, locks, ...seen }: SeenLocks, { locks: own }: ClaimRequest): SeenLocks {
  return { ...seen, refs: refs.slice(0, own.length), locks: locks.slice(0, own.length) };
}

/** A claim of this run was there once, whoever holds the locks by now. */
function hasStood({ locks }: SeenLocks, { executionId }: ClaimRequest): boolean {
  return locks.some((lock) => {
    const header = lock?.commit.header;
    return (
      header?.run.execution_id === executionId ||
      header?.history.some(({ execution_id }) => execution_id === executionId) === true
    );
  });
}

function takenOver({ executionId }: ClaimRequest): Fault {
  return {
    code: 'lock-lost',
    message: `the claim of ${executionId} had no answer for longer than its lease, and a recovery took the run over`,
    hint: 'This run changed nothing. Start it again if it is still needed.',
  };
}

/** What an alert says can be read at the ref by whoever reads the repository. */
function withoutSecrets({ redactor }: RefSettings, request: ClaimRequest): ClaimRequest {
  const { kept, occurrence } = request;
  return { ...request, kept: redactor.text(kept), occurrence: occurrence === null ? null : redactor.text(occurrence) };
}

function historyOf(seen: SeenLocks): readonly HistoryEntry[] {
  const entries = seen.locks.flatMap((lock) => lock?.commit.header.history ?? []);
  const one = new Map(entries.map((entry) => [entry.execution_id, entry]));
  return [...one.values()].sort((a, b) => a.started_at - b.started_at);
}

function declineByHistory({ clock }: RefSettings, request: ClaimRequest, seen: SeenLocks): Claim | null {
  const history = historyOf(seen);
  const duplicate = duplicateOf(history, request.occurrence);
  if (duplicate !== null) return { kind: 'duplicate', of: duplicate };
  const { maxRuns, runbook } = request;
  if (maxRuns === null) return null;
  const tenant = maxRuns.everybody === true ? null : request.tenant;
  const sinceMs = clock.wall() - maxRuns.perMs;
  const runs = runsSince(history, { runbook, tenant, sinceMs });
  return runs.length >= maxRuns.runs || isCutOff(history, { runbook, sinceMs }) ? { kind: 'too-many', runs } : null;
}

async function take(
  settings: RefSettings,
  request: ClaimRequest,
  seen: SeenLocks,
  signal: AbortSignal,
): Promise<Result<Claim> | 'overtaken'> {
  const { clock } = settings;
  const since = clock.monotonic();
  const { tree } = seen;
  const header = claimHeader(settings, request, seen);
  const before = seen.locks.map((lock) => lock?.head.oid ?? null);
  const parents = [...new Set(before.filter((oid) => oid !== null))];
  const message = lockMessage({ header, lines: [] });
  const commit = { tree, parents, message, at: commitTime(clock) };
  const asked = { refs: seen.refs, before, commit, isFirst: true, deadline: since + REQUEST_MS, signal } as const;
  // A cancel in the middle of it: a lock that was taken all the same is held by this run, and given back by it; one that is still
  // on its way would be held by nobody, so that it must arrive in vain.
  const { kept: _, ...given } = header;
  const free = lockMessage({ header: { ...given, state: 'free', because: 'its claim was given up' }, lines: [] });
  // It may stand long before that is answered.
  holdOwn(header);
  const pushed = await withdraw(settings, asked, {
    pushed: await push(settings, asked),
    commit: { ...commit, message: free },
  });
  if (pushed.kind !== 'moved') leaveOwn(header);
  if (pushed.kind === 'overtaken') return 'overtaken';
  if (pushed.kind === 'failed') return fail(pushed.fault);
  const { oid } = pushed;
  const [ref = ''] = seen.refs;
  const proof = proveRefs(settings, { ref, before: before[0] ?? null, claim: oid });
  const proved = Promise.all([proof, wholeIsFree(settings, request.shares ?? [])]).then(([one, other]) => one ?? other);
  const held = { refs: seen.refs, oid, tree, header: { ...given, claim: oid }, since };
  const lease = new RefLease({ ...settings, held, head: startOfChain(request.planDigest), proved });
  return succeed({ kind: 'claimed', lease });
}

function claimHeader(settings: RefSettings, request: ClaimRequest, seen: SeenLocks): LockHeader {
  const { clock, identity: holder, workflowRun: workflow_run, repository, timing } = settings;
  return {
    repository,
    locks: [...request.locks],
    state: 'held',
    token: nextToken(seen, clock.wall()),
    beat: 0,
    lease_ms: timing.leaseMs,
    holder,
    workflow_run,
    run: runRecordOf(request, clock.wall()),
    claim: null,
    kept: request.kept,
    history: [...historyOf(seen)],
  };
}

/** Above every one before; not below the time in seconds, so that it also rises where the refs were deleted by hand. */
export function nextToken({ locks }: Pick<SeenLocks, 'locks'>, nowMs: number): number {
  const last = Math.max(0, ...locks.map((lock) => lock?.commit.header.token ?? 0));
  return Math.max(last + 1, Math.floor(nowMs / 1_000));
}
