// The store on files: locks that two processes of this machine cannot both hold, journals, and the history of runs.
// Layout: locks/<name>/<number>.json · journals/<execution id>/{run.json,sources.json,journal.jsonl} · history.jsonl
// Promises: all locks of a run or none; a dead holder is found at once; nothing is readable by anybody but the owner.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { errorCode, fileFault } from '../kernel/file-fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import { freeByHand } from './file-free.ts';
import { heldAmong } from './file-held.ts';
import { type FileJournal, openFileJournal, syncFolder } from './file-journal.ts';
import {
  commonFence,
  type Folders,
  freeAll,
  type Held,
  heldBy,
  heldRuns,
  mark,
  mayTakeOver,
  type NamedLock,
  notTakenOver,
  readAll,
} from './file-locks.ts';
import { takeBesideShares } from './file-shares.ts';
import { freeing } from './freeing.ts';
import { appendHistory, duplicateOf, readHistory, runsSince } from './history.ts';
import { type ReadJournal, readJournal, salvageJournal } from './journal-reader.ts';
import { lockFolder, readLock, takeLock } from './lock.ts';
import { pause } from './pause.ts';
import { makePrivateFolder, replaceFile } from './private-folder.ts';
import { ownIdentity, type ProcessIdentity } from './process-identity.ts';
import { JOURNAL, type RunRecord, readRunRecord, runFolderIn, runRecordOf, writeRunRecord } from './run-record.ts';
import type { Claim, ClaimRequest, Lease, RunEnd, Store } from './store.ts';
import { volatileJournal } from './volatile-journal.ts';

export interface FileStoreSettings {
  /** The state folder; made where it is missing, with mode 0700. */
  readonly state: string;
  readonly redactor: Redactor;
  /** Milliseconds since the epoch: for the window of `max-runs` alone. */
  readonly now: () => number;
  /** For tests; default: this process. */
  readonly identity?: ProcessIdentity;
}

/** What the application keeps for a run's recovery. */
const KEPT = 'sources.json';
/** A living process loses no lock: its own death is the only end of its hold. */
const NEVER = new AbortController().signal;

export function createFileStore({ state, redactor, now, identity = ownIdentity() }: FileStoreSettings): Store {
  const folders = {
    state,
    locks: join(state, 'locks'),
    runs: join(state, 'journals'),
    history: join(state, 'history.jsonl'),
  };

  const lease = async (
    held: readonly Held[],
    run: RunRecord,
    { head, size }: Pick<ReadJournal, 'head' | 'size'>,
  ): Promise<Result<Lease>> => {
    const file = journalFile(folders, run.execution_id);
    const journal = await openFileJournal({ file, head, size, redactor });
    return journal.ok ? succeed(leaseOf(folders, { held, run, journal: journal.value, identity })) : journal;
  };

  const claim = async (request: ClaimRequest, signal: AbortSignal): Promise<Result<Claim>> => {
    const run = runRecordOf(request, now());
    const prepared = await prepareFolders(folders, run, request.kept);
    if (!prepared.ok) return prepared;
    const end = performance.now() + request.lockTimeoutMs;
    for (;;) {
      const attempt = await takeBesideShares(folders, { run, identity, now: now() }, { end, signal });
      if (attempt.kind === 'taken') {
        const declined = await declineByHistory(folders, { run, maxRuns: request.maxRuns, now: now() });
        if (declined !== null) {
          await freeAll(folders, attempt.held);
          return succeed(declined);
        }
        const read = await readJournal(journalFile(folders, run.execution_id), run.plan_digest);
        const leased = read.ok ? await lease(attempt.held, run, read.value) : read;
        if (!leased.ok) await freeAll(folders, attempt.held);
        return leased.ok ? succeed({ kind: 'claimed', lease: leased.value }) : leased;
      }
      const left = end - performance.now();
      if (attempt.claim.kind !== 'busy' || left <= 0 || signal.aborted) return succeed(attempt.claim);
      await pause(left, signal);
    }
  };

  const find: Store['find'] = async (executionId) => {
    const folder = runFolderIn(folders.runs, executionId);
    const record = await readRunRecord(folder);
    if (!record.ok) return record;
    const path = join(folder, KEPT);
    try {
      return succeed({ record: record.value, kept: await readFile(path, 'utf8') });
    } catch (error) {
      const code = errorCode(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
      const hint = `Undo by hand what its journal names (${journalFile(folders, executionId)}), then free its lock: ${freeing(executionId)}.`;
      return fail({ ...fileFault({ code, path, doing: 'read the sources of the run from', error }), hint });
    }
  };

  const takeOver: Store['takeOver'] = async (asked) => {
    const run = await withOccurrence(folders, asked);
    const executionId = run.execution_id;
    const told = await toldBroken(folders, run);
    if (told !== null) return fail(told);
    const held: Held[] = [];
    let poisoned: string | null = null;
    const locks = await leftOf(folders, run);
    const fence = commonFence(locks, now());
    const [lost] = locks.filter(({ seen }) => !mayTakeOver(seen, executionId, identity));
    if (lost !== undefined) return fail(notTakenOver(executionId, lost.seen, identity));
    for (const { name, folder, seen } of locks) {
      if (seen.record?.state === 'poisoned') poisoned = seen.record.because ?? 'no reason was given';
      const record = heldBy({ identity, name, run, fence });
      const number = await takeLock(folder, seen.number, record);
      if (number === null) return fail(notTakenOver(executionId, await readLock(folder), identity));
      held.push({ name, number, record });
    }
    const read = await salvageJournal(journalFile(folders, executionId), run.plan_digest);
    if (!read.ok) return read;
    const { events, torn, head, broken } = read.value;
    const before = poisoned === null ? {} : { poisoned };
    if (broken !== null) {
      const journal = volatileJournal(head, redactor);
      return succeed({ lease: leaseOf(folders, { held, run, journal, identity }), events, torn, broken, ...before });
    }
    const leased = await lease(held, run, read.value);
    return leased.ok ? succeed({ lease: leased.value, events, torn, ...before }) : leased;
  };

  return {
    affords: async ({ length: count }) => succeed({ count, fault: null }),
    claim: (request, signal) => guarded(state, () => claim(request, signal)),
    unfinished: () => guarded(state, async () => succeed(await heldRuns(folders.locks))),
    find: (executionId) => guarded(state, () => find(executionId)),
    takeOver: (run, signal) => guarded(state, () => takeOver(run, signal)),
    free: (request) => guarded(state, () => freeByHand(folders, request, identity)),
  };
}

/** A record that was read back from the journal has none; the lock has. */
async function withOccurrence(folders: Folders, run: RunRecord): Promise<RunRecord> {
  if (run.occurrence !== null) return run;
  const [name = ''] = run.locks;
  const { record } = await readLock(lockFolder(folders.locks, name));
  return record?.execution_id === run.execution_id ? { ...run, occurrence: record.occurrence } : run;
}

/** A process that dies while it takes or gives back several locks has only some of them: before its first event, or behind its last. */
async function leftOf(folders: Folders, run: RunRecord): Promise<readonly NamedLock[]> {
  const locks = await readAll(folders, run.locks);
  const own = locks.filter(
    ({ seen: { record } }) => record?.execution_id === run.execution_id && record.state !== 'free',
  );
  if (own.length === 0 || own.length === locks.length) return locks;
  const read = await salvageJournal(journalFile(folders, run.execution_id), run.plan_digest);
  const last = read.ok ? read.value.events.at(-1) : undefined;
  const isOver = read.ok && read.value.broken === null && (last === undefined || last.type === 'closed');
  return isOver ? own : locks;
}

/** A run whose journal is broken ends once, poisons its locks, and is told then: a second time would only page again. */
async function toldBroken(folders: Folders, run: RunRecord): Promise<Fault | null> {
  const places = run.locks.map((name) => lockFolder(folders.locks, name));
  const locks = await Promise.all(places.map(readLock));
  const isPoisoned = locks.every(
    ({ record }) => record?.state === 'poisoned' && record.execution_id === run.execution_id,
  );
  const read = isPoisoned ? await salvageJournal(journalFile(folders, run.execution_id), run.plan_digest) : null;
  if (read === null || !read.ok || read.value.broken === null) return null;
  const hint = `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${freeing(run.execution_id)}`;
  return { ...read.value.broken, hint };
}

function journalFile(folders: Folders, executionId: string): string {
  return join(runFolderIn(folders.runs, executionId), JOURNAL);
}

/** Errors of the file system become faults; all else is a bug and stays one. */
async function guarded<T>(path: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return fail(fileFault({ code: 'file-unwritable', path, doing: 'use the state folder', error }));
  }
}

async function prepareFolders(folders: Folders, run: RunRecord, kept: string): Promise<Result<null>> {
  const runFolder = runFolderIn(folders.runs, run.execution_id);
  const locks = [...run.locks, ...(run.shares ?? [])].map((name) => lockFolder(folders.locks, name));
  for (const folder of [folders.state, folders.locks, folders.runs, runFolder, ...locks]) {
    const made = await makePrivateFolder(folder);
    if (!made.ok) return made;
  }
  await writeRunRecord(runFolder, run);
  await replaceFile(join(runFolder, KEPT), kept);
  await syncFolder(runFolder);
  return succeed(null);
}

interface Admission {
  readonly run: RunRecord;
  readonly maxRuns: ClaimRequest['maxRuns'];
  readonly now: number;
}

async function declineByHistory(folders: Folders, { run, maxRuns, now }: Admission): Promise<Claim | null> {
  const history = await readHistory(folders.history);
  const duplicate = duplicateOf(history, run.occurrence);
  if (duplicate !== null) return { kind: 'duplicate', of: duplicate };
  if (maxRuns === null) return null;
  const { runbook } = run;
  const tenant = maxRuns.everybody === true ? null : run.tenant;
  const runs = runsSince(history, { runbook, tenant, sinceMs: now - maxRuns.perMs });
  return runs.length >= maxRuns.runs ? { kind: 'too-many', runs } : null;
}

interface Leased {
  readonly held: readonly Held[];
  readonly run: RunRecord;
  readonly journal: FileJournal;
  readonly identity: ProcessIdentity;
}

function leaseOf(folders: Folders, { held, run, journal, identity }: Leased): Lease {
  let closed = false;
  return {
    locks: held.map(({ name, record }) => ({ name, token: record.fence })),
    journal,
    lost: NEVER,
    leave: () => journal.close(),
    held: (names) => heldAmong(folders.locks, names, identity),
    close: (end) =>
      guarded(folders.state, async () => {
        if (closed) return succeed(null);
        closed = true;
        await journal.close();
        await endRun(folders, { held, run }, end);
        return succeed(null);
      }),
  };
}

async function endRun(
  folders: Folders,
  { held, run }: Pick<Leased, 'held' | 'run'>,
  { outcome, changed, poison }: RunEnd,
): Promise<void> {
  const { execution_id, runbook, tenant, occurrence, started_at } = run;
  await appendHistory(folders.history, { execution_id, runbook, tenant, occurrence, started_at, outcome, changed });
  if (poison === undefined) await freeAll(folders, held);
  else for (const lock of held) await mark(folders, lock, { ...lock.record, state: 'poisoned', because: poison });
}
