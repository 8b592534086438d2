// The audit that a run which is over still owes: its closed journal stands in the state folder, and its folder is not whole.
// Promises: it only reads; a run that still holds a lock is not over, whatever its journal says.
import { join } from 'node:path';
import { lacksFiles } from '../audit/folder.ts';
import type { ChainedEvent } from '../engine/event.ts';
import { readJournal } from '../journal/journal-reader.ts';
import { JOURNAL, runFolderIn } from '../journal/run-record.ts';
import { unfinishedRuns } from '../journal/unfinished.ts';
import type { Plan } from '../plan/plan.ts';
import { soundnessOf } from './sound-events.ts';

export interface EndedRun {
  readonly state: string;
  readonly plan: Plan;
  readonly executionId: string;
  /** Where its audit ought to stand. */
  readonly folder: string;
}

/** All of its events; null: it owes none, or it can be written from no journal. */
export async function owedAudit({
  state,
  plan,
  executionId,
  folder,
}: EndedRun): Promise<readonly ChainedEvent[] | null> {
  if ((await unfinishedRuns(state)).includes(executionId) || !(await lacksFiles(folder))) return null;
  const read = await readJournal(join(runFolderIn(join(state, 'journals'), executionId), JOURNAL), plan.digest);
  const events = read.ok ? read.value.events : [];
  const isOver = events.at(-1)?.type === 'closed' && soundnessOf(plan, events, executionId).kind === 'sound';
  return isOver ? events : null;
}
