// A figure of the bench: what was measured, what it ought to be, and what it was. docs/benchmarks.md holds the table of them.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, release, type as system } from 'node:os';

export interface Figure {
  readonly what: string;
  readonly goal: string;
  readonly seen: string;
  /** Null: a figure to look at, without a goal. */
  readonly reached: boolean | null;
}

const marks = { begin: '<!-- figures: begin -->', end: '<!-- figures: end -->' } as const;

export function table(figures: readonly Figure[]): string {
  return tableOf(figures.map(rowOf));
}

function tableOf(rows: readonly string[]): string {
  return ['| what | goal | seen | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function rowOf({ what, goal, seen, reached }: Figure): string {
  return `| ${what} | ${goal} | ${seen} | ${word(reached)} |`;
}

/** Figures that were not taken this time stay as they are. */
export async function writeTable(file: string, figures: readonly Figure[]): Promise<void> {
  const page = await readFile(file, 'utf8');
  const [before, rest] = page.split(marks.begin);
  const [old, after] = rest?.split(marks.end) ?? [];
  if (before === undefined || old === undefined || after === undefined)
    throw new Error(`${file} has no marks for the figures`);
  const fresh = new Map(figures.map((figure) => [figure.what, rowOf(figure)]));
  const kept = old.split('\n').flatMap((line) => {
    const what = /^\| ([^|]+) \| (?!goal|---)/.exec(line)?.[1];
    if (what === undefined) return [];
    const row = fresh.get(what) ?? line;
    fresh.delete(what);
    return [row];
  });
  const rows = tableOf([...kept, ...fresh.values()]);
  await writeFile(file, `${before}${marks.begin}\n${where()}\n\n${rows}\n${marks.end}${after}`);
}

function where(): string {
  const { length } = cpus();
  return `Taken on ${length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${system()} ${release()}, Node ${process.versions.node}.`;
}

function word(reached: boolean | null): string {
  return reached === null ? '' : reached ? 'reached' : '**not reached**';
}
