// The locks of a run on files: taken all together, taken over, given back.
// Promises: in the order of their names, so that two runs never wait for each other; a dead holder is told from a living one.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../kernel/fault.ts';
import { errorCode, fileFault } from '../kernel/file-fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { freeing } from './freeing.ts';
import { type LockRecord, type LockState, lockFolder, markLock, nextFence, readLock, takeLock } from './lock.ts';
import { isSameProcess, livenessOf, type ProcessIdentity } from './process-identity.ts';
import { type RunRecord, readRunRecord, runFolderIn } from './run-record.ts';
import type { Claim, DeadRun, Unfinished } from './store.ts';

export interface Folders {
  readonly state: string;
  readonly locks: string;
  readonly runs: string;
  readonly history: string;
}
export interface Held {
  readonly name: string;
  readonly number: number;
  readonly record: LockRecord;
}
export type Attempt =
  | { readonly kind: 'taken'; readonly held: readonly Held[] }
  | { readonly kind: 'not'; readonly claim: Claim };

export interface Taking {
  readonly run: RunRecord;
  readonly identity: ProcessIdentity;
  readonly now: number;
}

/** So often in a row somebody else may be faster: each time it is somebody who has given the lock back since. */
const TRIES = 10;

/** Where somebody else was faster, it is looked at once more who that is, however long a holder is waited for. */
export async function takeAll(folders: Folders, taking: Taking): Promise<Attempt> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const attempt = await takeOnce(folders, taking);
    if (attempt !== 'overtaken') return attempt;
  }
  return { kind: 'not', claim: { kind: 'busy', holder: 'a run that was faster each time' } };
}

/** In the order of their names, so that two runs never wait for each other; the ones before one that is not free are given back. */
async function takeOnce(folders: Folders, { run, identity, now }: Taking): Promise<Attempt | 'overtaken'> {
  const held: Held[] = [];
  const locks = await readAll(folders, run.locks);
  const fence = commonFence(locks, now);
  for (const { name, folder, seen } of locks) {
    const hindrance = await hindranceOf(folders, { folder, seen, run, identity });
    const record = heldBy({ identity, name, run, fence });
    const number = hindrance === null ? await takeLock(folder, seen.number, record) : null;
    if (number === null) {
      await freeAll(folders, held);
      return hindrance === null ? 'overtaken' : { kind: 'not', claim: hindrance };
    }
    held.push({ name, number, record });
  }
  return { kind: 'taken', held };
}

export interface NamedLock {
  readonly name: string;
  readonly folder: string;
  readonly seen: LockState;
}

export async function readAll(folders: Folders, names: readonly string[]): Promise<readonly NamedLock[]> {
  return Promise.all(
    [...names].sort().map(async (name) => {
      const folder = lockFolder(folders.locks, name);
      return { name, folder, seen: await readLock(folder) };
    }),
  );
}

/** One for all locks of a run: a change carries one token, and whichever of them is held next, the next is higher. */
export function commonFence(locks: readonly NamedLock[], now: number): number {
  return Math.max(...locks.map(({ seen }) => nextFence(seen, now)));
}

interface Seen {
  readonly folder: string;
  readonly seen: LockState;
  readonly run: RunRecord;
  readonly identity: ProcessIdentity;
}

/** Why a lock cannot be had; null: it is free. */
export async function hindranceOf(folders: Folders, { folder, seen, run, identity }: Seen): Promise<Claim | null> {
  const { record, number } = seen;
  if (record === null) return number === 0 ? null : { kind: 'refused', fault: notUnderstood(folder) };
  if (record.state === 'free') return null;
  if (record.state === 'poisoned') {
    const because = record.because ?? 'no reason was given';
    return { kind: 'poisoned', by: record.execution_id, because, lock: record.lock };
  }
  const liveness = livenessOf(record.holder, identity);
  if (liveness !== 'gone') {
    const isElsewhere = liveness === 'elsewhere';
    if (!isElsewhere && run.occurrence !== null && record.occurrence === run.occurrence) {
      return { kind: 'duplicate', of: record.execution_id };
    }
    const where = isElsewhere ? 'on another machine or in another container, ' : '';
    const holder = `${record.execution_id} (${where}process ${record.holder.pid})`;
    return { kind: 'busy', holder, lock: record.lock, ...(isElsewhere && { elsewhere: record.execution_id }) };
  }
  return deadRun(folders, record.execution_id);
}

/** Its record stands before its first lock: where that cannot be read, it was lost or changed, and nobody can finish the run. */
async function deadRun(folders: Folders, executionId: string): Promise<Claim> {
  const run = await readRunRecord(runFolderIn(folders.runs, executionId));
  if (!run.ok) return { kind: 'refused', fault: run.faults[0] };
  const locks: DeadRun['locks'][number][] = [];
  for (const name of run.value.locks) {
    const { record } = await readLock(lockFolder(folders.locks, name));
    locks.push({ name, token: record?.fence ?? 0 });
  }
  return { kind: 'dead', run: { executionId, locks } };
}

export function mayTakeOver({ record }: LockState, executionId: string, identity: ProcessIdentity): boolean {
  if (record === null || record.execution_id !== executionId || record.state === 'free') return false;
  if (record.state === 'poisoned') return true;
  return isSameProcess(record.holder, identity) || livenessOf(record.holder, identity) === 'gone';
}

export function notTakenOver(executionId: string, { record }: LockState, identity: ProcessIdentity): Fault {
  const because = (says: string, hint: string): Fault => ({
    code: 'lock-busy',
    message: `The run ${executionId} cannot be taken over: ${says}.`,
    hint,
  });
  if (record === null || record.execution_id !== executionId || record.state === 'free')
    return because('it holds its locks no longer', 'Nothing is to be done where it was closed.');
  const { pid } = record.holder;
  if (livenessOf(record.holder, identity) !== 'elsewhere')
    return because(`process ${pid} is at it`, 'Wait until that process has ended.');
  return because(
    `process ${pid} of another machine or container is at it, and nobody here can tell whether it lives`,
    `Call \`recover\` there. Where that machine is gone for good, look at the hosts; when they are in order, free the lock: ${freeing(executionId)}`,
  );
}

function notUnderstood(folder: string): Fault {
  return {
    code: 'lock-foreign',
    message: `What stands in ${visibleLine(folder)} is no lock that this version understands.`,
    hint: 'Nothing is changed while it stands there. Where a newer version wrote it, use that one; otherwise look at the hosts, and when they are in order free the lock: enforced-runbooks recover --free tenant:NAME',
  };
}

interface Holding {
  readonly identity: ProcessIdentity;
  readonly name: string;
  readonly run: RunRecord;
  readonly fence: number;
}

export function heldBy({ identity: holder, name: lock, run, fence }: Holding): LockRecord {
  return { lock, state: 'held', execution_id: run.execution_id, occurrence: run.occurrence, fence, holder };
}

export async function freeAll(folders: Folders, held: readonly Held[]): Promise<void> {
  for (const lock of held) await mark(folders, lock, { ...lock.record, state: 'free' });
}

export async function mark(folders: Folders, { name, number }: Held, record: LockRecord): Promise<void> {
  await markLock(lockFolder(folders.locks, name), number, record);
}

/** The runs of all locks in the folder that are held or poisoned, and what stands there and is none, or cannot be read. */
export async function heldRuns(folder: string): Promise<Unfinished> {
  const runs = new Map<string, string[]>();
  const strange: Fault[] = [];
  for (const place of await lockFolders(folder, strange)) {
    const seen = await stateOf(place);
    if ('code' in seen) strange.push(seen);
    else if (seen.record === null && seen.number > 0) strange.push(notUnderstood(place));
    if ('code' in seen || seen.record === null || seen.record.state === 'free') continue;
    const { execution_id: id, lock } = seen.record;
    runs.set(id, [...(runs.get(id) ?? []), lock]);
  }
  return { runs: [...runs].map(([executionId, locks]) => ({ executionId, locks })), strange };
}

async function lockFolders(folder: string, strange: Fault[]): Promise<readonly string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.filter((each) => each.isDirectory()).map(({ name }) => join(folder, name));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') strange.push(unreadable(folder, error));
    return [];
  }
}

async function stateOf(place: string): Promise<LockState | Fault> {
  try {
    return await readLock(place);
  } catch (error) {
    return unreadable(place, error);
  }
}

function unreadable(path: string, error: unknown): Fault {
  return fileFault({ code: 'file-unreadable', path, doing: 'look for runs to finish in', error });
}
