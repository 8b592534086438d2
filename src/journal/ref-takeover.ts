// Taking over a run on refs: its holder is proved dead, the token is raised, and its journal is read back from the lock's commits.
// Promises: a holder that may live is never taken over; of two that try, one does it; a journal that is broken is refused.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { freeing } from './freeing.ts';
import { type LockHeader, lockMessage, parseLockMessage } from './lock-commit.ts';
import { nextToken } from './ref-claim.ts';
import { brokenRef, claimOf, journalOf } from './ref-journal.ts';
import { type HeldRefs, RefLease } from './ref-lease.ts';
import { listLocks, readLocks, type SeenLock } from './ref-locks.ts';
import { commitTime, push } from './ref-push.ts';
import { REQUEST_MS, type RefSettings } from './ref-settings.ts';
import { isGone, watchHead } from './ref-watch.ts';
import { type Evidence, evidenceOf, type RunStanding } from './run-api.ts';
import type { RunRecord } from './run-record.ts';
import type { FoundRun, Lease, TakenOver, Unfinished } from './store.ts';
import { volatileJournal } from './volatile-journal.ts';

const NEVER = new AbortController().signal;

export async function findRun(
  settings: RefSettings,
  executionId: string,
  locks: readonly string[] | undefined,
): Promise<Result<FoundRun>> {
  const held = await heldBy(settings, executionId, locks);
  if (!held.ok) return held;
  const { head, commit } = held.value;
  const claim = await claimOf(settings, head, commit.header);
  if (!claim.ok) return claim;
  const kept = parseLockMessage(claim.value.message, settings.repository)?.header.kept;
  return kept === undefined
    ? fail(brokenRef(head.ref, executionId, 'its claim holds no sources'))
    : succeed({ record: commit.header.run, kept });
}

export async function unfinishedRuns(settings: RefSettings): Promise<Result<Unfinished>> {
  const found = await listLocks(settings, NEVER);
  if (!found.ok) return found;
  const { locks, strange } = found.value;
  const runs = locks.map(({ commit }) => [commit.header.run.execution_id, commit.header.locks] as const);
  return succeed({ runs: [...new Map(runs)].map(([executionId, locks]) => ({ executionId, locks })), strange });
}

export async function takeOverRun(
  settings: RefSettings,
  run: RunRecord,
  signal: AbortSignal,
): Promise<Result<TakenOver>> {
  const { clock, identity: holder, workflowRun: workflow_run } = settings;
  const read = await readLocks(settings, run.locks, signal);
  if (!read.ok) return read;
  const { refs, locks, tree } = read.value;
  const [first = null] = locks;
  if (first === null || locks.some((lock) => lock?.head.oid !== first.head.oid) || !isOf(first, run.execution_id))
    return fail(notTakenOver(run.execution_id, 'it holds its locks no longer'));
  const { head, commit } = first;
  const death = await deathOf(settings, first, signal);
  if (!death.ok) return death;
  const told = await toldBroken(settings, run, { refs, seen: first });
  if (told !== null) return fail(told);
  const { because: _, kept: __, chain: ___, ...before } = commit.header;
  const poisoned = poisonOf(commit.header);
  const claim = before.claim ?? head.oid;
  const token = nextToken({ locks }, clock.wall());
  const header: LockHeader = {
    ...before,
    ...{ state: 'held', token, beat: before.beat + 1, holder, workflow_run, claim },
    ...(poisoned !== null && { because: poisoned }),
  };
  const since = clock.monotonic();
  const message = lockMessage({ header, lines: [] });
  const pushed = await push(settings, {
    refs,
    before: refs.map(() => head.oid),
    commit: { tree, parents: [head.oid], message, at: commitTime(clock) },
    deadline: since + REQUEST_MS,
    signal,
  });
  if (pushed.kind === 'failed') return fail(pushed.fault);
  if (pushed.kind === 'overtaken') return fail(notTakenOver(run.execution_id, 'somebody else was faster'));
  const known = {
    ...(death.value !== null && { evidence: death.value }),
    ...(poisoned !== null && { poisoned }),
  };
  return leased(settings, run, { held: { refs, oid: pushed.oid, tree, header, since }, known });
}

async function leased(
  settings: RefSettings,
  run: RunRecord,
  { held, known }: { readonly held: HeldRefs; readonly known: Pick<TakenOver, 'evidence' | 'poisoned'> },
): Promise<Result<TakenOver>> {
  const journal = await journalOf(settings, run, held);
  if (!journal.ok) return journal;
  const { events, head, torn, broken } = journal.value;
  const isBroken = broken !== null;
  const lease = new RefLease({ ...settings, held, head, proved: Promise.resolve(null), isBroken });
  if (broken === null) return succeed({ lease, events, torn, ...known });
  const { locks, lost } = lease;
  const inMemory: Lease = {
    locks,
    lost,
    journal: volatileJournal(head, settings.redactor),
    close: (end) => lease.close(end),
    leave: () => lease.leave(),
  };
  return succeed({ lease: inMemory, events, torn, broken, ...known });
}

/** Why the lock was poisoned; whoever takes it over keeps that, and may die before its run has gone on. Null: it was not. */
function poisonOf({ state, because }: LockHeader): string | null {
  return because ?? (state === 'poisoned' ? 'no reason was given' : null);
}

/** A run whose journal is broken ends once, poisons its locks, and is told then: a second time would only page again. */
async function toldBroken(
  settings: RefSettings,
  run: RunRecord,
  { refs, seen }: { readonly refs: readonly string[]; readonly seen: SeenLock },
): Promise<Fault | null> {
  const { head, commit } = seen;
  if (poisonOf(commit.header) === null) return null;
  const { oid } = head;
  const journal = await journalOf(settings, run, { refs, oid, header: commit.header });
  if (!journal.ok || journal.value.broken === null) return null;
  const hint = `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${freeing(run.execution_id)}`;
  return { ...journal.value.broken, hint };
}

/**
 * That the holder is dead, and what is known of it beside that: null where it was a process of this machine.
 * How its workflow run stands neither shortens the waiting nor makes it longer: a run that has ended may have left a
 * runner that goes on, and one that goes on may be a process that hangs.
 */
async function deathOf(settings: RefSettings, seen: SeenLock, signal: AbortSignal): Promise<Result<Evidence | null>> {
  const { head, since, commit } = seen;
  const { state, lease_ms: leaseMs, run } = commit.header;
  if (state !== 'poisoned' && isGone(commit, settings.identity)) return succeed(null);
  const before = await standingOf(settings, seen, signal);
  if (before?.kind === 'missing') return fail(heldByNobody(seen));
  if (state === 'poisoned') return succeed(evidenceIn(seen, before));
  const deadline = settings.clock.monotonic() + leaseMs + 2 * settings.timing.marginMs;
  const watched = await watchHead({ ...settings, head, leaseMs, since, deadline, signal });
  if (watched.kind !== 'dead') {
    const { workflow_run } = commit.header;
    const evidence = before?.kind === 'going-on' ? `, which is ${visibleLine(before.status)},` : '';
    return fail(notTakenOver(run.execution_id, `workflow run ${visibleLine(workflow_run)}${evidence} is at it`));
  }
  // The waiting was long enough for it to end.
  const after = before?.kind === 'going-on' ? await standingOf(settings, seen, signal) : before;
  return succeed(evidenceIn(seen, after));
}

function standingOf({ runs }: RefSettings, { commit }: SeenLock, signal: AbortSignal): Promise<RunStanding | null> {
  return runs === null ? Promise.resolve(null) : runs.standingOf(commit.header.workflow_run, signal);
}

function evidenceIn({ commit }: SeenLock, standing: RunStanding | null): Evidence | null {
  return standing === null ? null : evidenceOf(commit.header.workflow_run, standing);
}

/** Every run of this program has a workflow run: whoever wrote this lock is somebody else, or its traces were removed. */
function heldByNobody({ head, commit: { header } }: SeenLock): Fault {
  const id = header.run.execution_id;
  return {
    code: 'lock-foreign',
    message: `the lock at ${visibleLine(head.ref)} says that workflow run ${visibleLine(header.workflow_run)} holds it for ${visibleLine(id)}, and this repository has no such run`,
    hint: `Nothing is undone on its word: it was written by hand, or that run was deleted. Look who wrote it, and at the hosts; when they are in order, free the lock: ${freeing(id)}`,
  };
}

async function heldBy(
  settings: RefSettings,
  executionId: string,
  names: readonly string[] | undefined,
): Promise<Result<SeenLock>> {
  const found = names === undefined ? await listLocks(settings, NEVER) : await readLocks(settings, names, NEVER);
  if (!found.ok) return found;
  const held = found.value.locks.find((lock) => lock !== null && isOf(lock, executionId)) ?? null;
  return held === null ? fail(notTakenOver(executionId, 'it holds its locks no longer')) : succeed(held);
}

function isOf({ commit: { header } }: SeenLock, executionId: string): boolean {
  return header.run.execution_id === executionId && header.state !== 'free';
}

export function notTakenOver(executionId: string, says: string): Fault {
  return {
    code: 'lock-busy',
    message: `the run ${executionId} cannot be taken over: ${says}`,
    hint: 'Nothing is to be done where it was closed; otherwise wait until that run has ended.',
  };
}
