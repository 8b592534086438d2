// The folder of a shard: one summary over all of its runs, and what a machine needs to find theirs.
// Promises: only a folder that is new, empty or an earlier shard's is taken; the runs' own folders in it are theirs to judge.
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Notice, shardSummaryOf } from '../../audit/shard-summary.ts';
import { makeFolder } from '../../journal/private-folder.ts';
import { type Fault, fail, type Result, succeed } from '../../kernel/fault.ts';
import { fileFault } from '../../kernel/file-fault.ts';
import { shown, visibleLine } from '../../kernel/visible.ts';
import type { ShardEntry, ShardReport, ShardWord } from './report.ts';

const [SUMMARY, INDEX] = ['summary.md', 'shard.json'];

export async function prepareShardFolder(folder: string): Promise<Result<string>> {
  try {
    await makeFolder(folder);
    const names = await readdir(folder);
    if (names.length > 0 && !names.includes(INDEX)) return fail(notAShards(folder, names));
    // Also one that is cut off in the middle leaves a folder that can be used again.
    await writeFile(join(folder, INDEX), '{}\n', { mode: 0o600 });
    return succeed(folder);
  } catch (error) {
    return fail(fileFault({ code: 'file-unwritable', path: folder, doing: 'write the summary to', error }));
  }
}

function notAShards(folder: string, names: readonly string[]): Fault {
  return {
    code: 'usage',
    message: `${visibleLine(folder)} holds ${shown([...names].sort()[0] ?? '')}, which no earlier call for several tenants left there`,
    hint: "Name a new or an empty folder with --out, or an earlier call's. Nothing was touched.",
  };
}

/** Where the files of one run stand; null: where they stand without `--out`. Tenants' ids hold no dot. */
export function runFolderOf(out: string | null, tenant: string, repeat: number): string | null {
  return out === null ? null : join(out, repeat === 0 ? tenant : `${tenant}.${repeat + 1}`);
}

export interface ShardDocument {
  readonly shard: string;
  readonly worst: ShardWord;
  readonly human_intervention_required: boolean;
  readonly stopped: ShardReport['stopped'];
  readonly not_firing: number;
  readonly runs: readonly object[];
  readonly notices: readonly Notice[];
}

/** What `--json` prints: an entry for each run, with its record where `withRecords`. */
export function documentOf(report: ShardReport, notices: readonly Notice[], withRecords: boolean): ShardDocument {
  return {
    shard: report.id,
    worst: report.worst,
    human_intervention_required: report.human,
    stopped: report.stopped,
    not_firing: report.idle,
    runs: report.entries.map(({ tenant, runbook, incident, word, human, executionId, folder, record, faults }) => ({
      ...{ tenant, runbook, incident, outcome: word, human_intervention_required: human },
      ...{ execution_id: executionId, folder, faults: faults.map(({ cause: _, ...fault }) => fault) },
      ...(withRecords && { record }),
    })),
    notices,
  };
}

/** `links`: addresses of audits, by execution id; where there is none, the run's own summary beside this one. */
export function shardSummary(
  report: ShardReport,
  {
    notices,
    folder,
    links,
  }: {
    readonly notices: readonly Notice[];
    readonly folder: string;
    readonly links: ReadonlyMap<string, string> | null;
  },
): string {
  const linkTo = (entry: ShardEntry): string | null => {
    if (links !== null) return links.get(entry.executionId ?? '') ?? null;
    return entry.folder === null ? null : join(relative(folder, entry.folder), SUMMARY);
  };
  return shardSummaryOf({
    ...report,
    rows: report.entries.map((entry) => ({ ...entry, link: linkTo(entry) })),
    counts: countsOf(report.entries),
    humans: report.entries.filter(({ human }) => human).length,
    stopped: report.stopped?.message ?? null,
    notices,
  });
}

export async function writeShard(
  folder: string,
  { summary, document }: { readonly summary: string; readonly document: ShardDocument },
): Promise<Result<null>> {
  try {
    await writeFile(join(folder, SUMMARY), summary, { mode: 0o600 });
    await writeFile(join(folder, INDEX), `${JSON.stringify(document, null, 2)}\n`, { mode: 0o600 });
    return succeed(null);
  } catch (error) {
    return fail(fileFault({ code: 'file-unwritable', path: folder, doing: 'write the summary to', error }));
  }
}

function countsOf(entries: readonly ShardEntry[]): readonly { readonly word: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { word } of entries) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, count }));
}
