// The runs of a state folder that hold a lock, or have left one poisoned: dead, or alive this moment, or in need of a person.
// What a run's journal says does not count here: whoever holds no lock can be taken over by nobody, and hinders nobody.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../kernel/fault.ts';
import { heldRuns } from './file-locks.ts';

/** Execution ids of all runs of which something is left, the oldest first. */
export async function keptRuns(state: string): Promise<readonly string[]> {
  const ids = await readdir(join(state, 'journals')).catch(() => []);
  return ids.sort();
}

/** Execution ids, the oldest first. */
export async function unfinishedRuns(state: string): Promise<readonly string[]> {
  const { runs } = await heldRuns(join(state, 'locks'));
  return runs.map(({ executionId }) => executionId).sort();
}

/** What stands where locks ought to be, and is none that this version understands. */
export async function strangeLocks(state: string): Promise<readonly Fault[]> {
  return (await heldRuns(join(state, 'locks'))).strange;
}
