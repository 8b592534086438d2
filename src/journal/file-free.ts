// Freeing a lock by hand: a person has looked at the hosts, and says that nothing is to be undone.
// Promises: the lock is passed on with its token, never deleted; a holder that lives on this machine keeps its lock.
import { readdir } from 'node:fs/promises';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { type Folders, heldRuns, notTakenOver } from './file-locks.ts';
import { nothingToFree } from './freeing.ts';
import { appendHistory, readHistory } from './history.ts';
import { lastFence, lockFolder, readLock, takeLock } from './lock.ts';
import { livenessOf, type ProcessIdentity } from './process-identity.ts';
import { readRunRecord, runFolderIn } from './run-record.ts';
import type { FoundLock, Freeing } from './store.ts';

export async function freeByHand(
  folders: Folders,
  { what, because }: Freeing,
  identity: ProcessIdentity,
): Promise<Result<FoundLock>> {
  const { runs } = await heldRuns(folders.locks);
  const run = runs.find(({ executionId, locks }) => executionId === what || locks.includes(what)) ?? null;
  const locks = run?.locks ?? ((await isStrange(folders, what)) ? [what] : []);
  if (locks.length === 0) return fail(nothingToFree(what));
  const executionId = run?.executionId ?? 'unknown';
  for (const name of [...locks].sort()) {
    const folder = lockFolder(folders.locks, name);
    const seen = await readLock(folder);
    const { record } = seen;
    if (record?.state === 'held' && livenessOf(record.holder, identity) === 'living')
      return fail(notTakenOver(executionId, seen, identity));
    const fence = record?.fence ?? (await lastFence(folder));
    const freed = { lock: name, execution_id: executionId, occurrence: record?.occurrence ?? null, fence, because };
    const number = await takeLock(folder, seen.number, { ...freed, state: 'free', holder: identity });
    if (number === null) return fail(notTakenOver(executionId, await readLock(folder), identity));
  }
  if (run !== null) await writeDown(folders, executionId);
  return succeed({ executionId, locks });
}

/** It may have changed something, and counts as a run that did. */
async function writeDown(folders: Folders, executionId: string): Promise<void> {
  const record = await readRunRecord(runFolderIn(folders.runs, executionId));
  const history = await readHistory(folders.history);
  if (!record.ok || history.some((entry) => entry.execution_id === executionId)) return;
  const { execution_id, runbook, tenant, occurrence, started_at } = record.value;
  const facts = { execution_id, runbook, tenant, occurrence, started_at };
  await appendHistory(folders.history, { ...facts, outcome: 'unknown', changed: true });
}

async function isStrange(folders: Folders, lock: string): Promise<boolean> {
  const folder = lockFolder(folders.locks, lock);
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return false;
  const { record, number } = await readLock(folder);
  return record === null && number > 0;
}
