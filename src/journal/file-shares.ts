// Whole services on files: whoever changes a part of one looks at its lock, whoever takes its lock looks for those who do.
// Promises: each has written down what it does before it looks; a dead run is told, to be finished first.
import { type Attempt, type Folders, freeAll, heldRuns, hindranceOf, type Taking, takeAll } from './file-locks.ts';
import { lockFolder, readLock } from './lock.ts';
import { pause } from './pause.ts';
import { readRunRecord, runFolderIn } from './run-record.ts';
import { isShared, wholeLocks } from './shares.ts';
import type { Claim } from './store.ts';

export interface Waiting {
  /** Monotonic milliseconds. */
  readonly end: number;
  readonly signal: AbortSignal;
}

/**
 * All locks of the run, where nobody holds the whole of what it changes a part of. Whoever still changes a part of what it takes
 * the whole of is waited for with the locks in hand: nobody new begins meanwhile.
 */
export async function takeBesideShares(folders: Folders, taking: Taking, { end, signal }: Waiting): Promise<Attempt> {
  const whole = await holderOfWhole(folders, taking);
  if (whole !== null) return { kind: 'not', claim: whole };
  const attempt = await takeAll(folders, taking);
  if (attempt.kind !== 'taken') return attempt;
  for (;;) {
    const part = await holderOfPart(folders, taking);
    const left = end - performance.now();
    const hindrance = (await holderOfWhole(folders, taking)) ?? part;
    if (hindrance === null) return attempt;
    if (hindrance !== part || part.kind !== 'busy' || left <= 0 || signal.aborted) {
      await freeAll(folders, attempt.held);
      return { kind: 'not', claim: hindrance };
    }
    await pause(left, signal);
  }
}

/** Who holds the whole of what this run changes a part of; null: nobody does. */
async function holderOfWhole(folders: Folders, { run, identity }: Taking): Promise<Claim | null> {
  for (const name of run.shares ?? []) {
    const folder = lockFolder(folders.locks, name);
    const hindrance = await hindranceOf(folders, { folder, seen: await readLock(folder), run, identity });
    if (hindrance !== null) return hindrance;
  }
  return null;
}

/**
 * Who still changes a part of what this run holds the whole of; null: nobody does. What is poisoned is one tenant's, and hinders nobody
 * else. A run whose record cannot be read may be one of them.
 */
async function holderOfPart(folders: Folders, { run, identity }: Taking): Promise<Claim | null> {
  const whole = wholeLocks(run.locks);
  if (whole.length === 0) return null;
  const { runs } = await heldRuns(folders.locks);
  for (const { executionId, locks } of runs) {
    const [name] = locks;
    const record =
      executionId === run.execution_id ? null : await readRunRecord(runFolderIn(folders.runs, executionId));
    if (name === undefined || record === null || (record.ok && !isShared(record.value, whole))) continue;
    const folder = lockFolder(folders.locks, name);
    const hindrance = await hindranceOf(folders, { folder, seen: await readLock(folder), run, identity });
    if (hindrance !== null && hindrance.kind !== 'poisoned') return hindrance;
  }
  return null;
}
