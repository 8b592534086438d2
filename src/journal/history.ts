// What ran before, one JSON line a run: what `duplicate` and `max-runs` are decided from.
// A run that changed nothing is written down too, and counts for neither.
import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import * as z from 'zod';
import { errorCode } from '../kernel/file-fault.ts';
import { once } from '../kernel/once.ts';

export const historySchema = once(() =>
  z.object({
    execution_id: z.string(),
    runbook: z.string(),
    tenant: z.string(),
    occurrence: z.string().nullable(),
    /** Milliseconds since the epoch. */
    started_at: z.number(),
    outcome: z.string(),
    changed: z.boolean(),
  }),
);
export type HistoryEntry = z.infer<ReturnType<typeof historySchema>>;

export async function readHistory(file: string): Promise<readonly HistoryEntry[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
  return text.split('\n').flatMap((line) => parseEntry(line) ?? []);
}

/** One write of one line: appends of several processes do not mix. It begins with a line end, behind what a crash cut off. */
export async function appendHistory(file: string, entry: HistoryEntry): Promise<void> {
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
  const handle = await open(file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  try {
    await handle.write(Buffer.from(`\n${JSON.stringify(entry)}\n`));
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

export function duplicateOf(history: readonly HistoryEntry[], occurrence: string | null): string | null {
  if (occurrence === null) return null;
  return history.findLast((entry) => entry.changed && entry.occurrence === occurrence)?.execution_id ?? null;
}

export interface RunCount {
  readonly runbook: string;
  /** Null: whoever the run was for. */
  readonly tenant: string | null;
  readonly sinceMs: number;
}

/** Execution ids of the runs that count, each once: a recovery may have written a run down again. */
export function runsSince(history: readonly HistoryEntry[], { runbook, tenant, sinceMs }: RunCount): readonly string[] {
  const counted = history.filter(
    (entry) =>
      entry.changed &&
      entry.runbook === runbook &&
      (tenant === null || entry.tenant === tenant) &&
      entry.started_at > sinceMs,
  );
  return [...new Set(counted.map((entry) => entry.execution_id))];
}

/** Entries that stand at the head of a lock on refs: every push carries them. */
export const LONGEST_HISTORY = 100;

/** What fits: a run that changed nothing goes first, then the oldest of the runbook that ran most, so that none is forgotten for another. */
export function keptHistory(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const kept = [...history];
  while (kept.length > LONGEST_HISTORY) kept.splice(leastMissed(kept), 1);
  return kept;
}

function leastMissed(history: readonly HistoryEntry[]): number {
  const unchanged = history.findIndex(({ changed }) => !changed);
  if (unchanged !== -1) return unchanged;
  const counts = countsOf(history);
  const most = Math.max(...counts.values());
  return history.findIndex(({ runbook }) => counts.get(runbook) === most);
}

function countsOf(history: readonly HistoryEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { runbook } of history) counts.set(runbook, (counts.get(runbook) ?? 0) + 1);
  return counts;
}

/** May runs that count have been forgotten? Only of a runbook that ran so often that it had to give room. */
export function isCutOff(
  history: readonly HistoryEntry[],
  { runbook, sinceMs }: Pick<RunCount, 'runbook' | 'sinceMs'>,
): boolean {
  if (history.length < LONGEST_HISTORY || history.some(({ changed }) => !changed)) return false;
  const counts = countsOf(history);
  const oldest = history.find((entry) => entry.runbook === runbook);
  const isMost = (counts.get(runbook) ?? 0) + 1 >= Math.max(...counts.values());
  return isMost && oldest !== undefined && oldest.started_at > sinceMs;
}

/** A line that a crash cut off is no entry: its run's lock is still held, and its recovery writes it again. */
function parseEntry(line: string): HistoryEntry | null {
  try {
    const parsed = historySchema().safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
