// The fault matrix: real processes, a real sshd, the emulated GitHub. `FAULTS=all` runs every cell, `FAULTS=update` also
// writes the table into docs/faults.md, `FAULTS=rows` those with an answer of their own, `FAULTS='clock@during'` those; by default a sample that is always the same.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { latch } from './latch.ts';
import { allCells, cellsNamed, namedCells, type Pair, runAll, sampledCells } from './matrix.ts';
import { pageWith, tableOf } from './page.ts';
import type { Verdict } from './run-cell.ts';
import { openSurroundings } from './surroundings.ts';

const root = join(import.meta.dirname, '../../..');
const asked = process.env.FAULTS ?? '';
const isWhole = asked === 'all' || asked === 'update';
const cells = isWhole
  ? allCells()
  : asked === 'rows'
    ? namedCells()
    : asked === ''
      ? sampledCells()
      : cellsNamed(asked);
/** Cells wait more than they work. */
const TOGETHER = Number(process.env.FAULTS_TOGETHER ?? 8 * Math.min(4, availableParallelism()));
const WHOLE_MS = 3_600_000;

const verdicts: Verdict[] = [];
const ends = new Map(cells.map((cell) => [cell, latch<Verdict>()]));
let around: Awaited<ReturnType<typeof openSurroundings>> | null = null;
let [began, ran]: [number, Promise<void>] = [0, Promise.resolve()];

beforeAll(async () => {
  const opened = await openSurroundings();
  around = opened;
  began = performance.now();
  ran = runAll(cells, TOGETHER, async (cell) => {
    const verdict = await cell.run(opened).catch((error: unknown) => broken(cell, error));
    verdicts.push(verdict);
    process.stdout.write(`${progressOf(verdict)}\n${verdict.wrong.length === 0 ? '' : `${shown(verdict)}\n`}`);
    ends.get(cell)?.open(verdict);
  });
}, 120_000);

afterAll(async () => {
  await ran;
  const table = tableOf(verdicts, Math.round((performance.now() - began) / 1_000));
  process.stdout.write(`\n${table}\n`);
  const page = join(root, 'docs/faults.md');
  if (asked === 'update') writeFileSync(page, pageWith(readFileSync(page, 'utf8'), table));
  if (around !== null)
    process.stdout.write(
      `lease ×${around.slowness}, longest standstill ${Math.round(around.standstills.longest(0))} ms\n`,
    );
  await around?.[Symbol.asyncDispose]();
}, 120_000);

const columns = [...new Set(cells.map(({ fault }) => fault))].map((fault) => ({
  fault,
  group: cells.filter((cell) => cell.fault === fault),
}));

test.each(columns)(
  '$fault',
  async ({ group }) => {
    const found = await Promise.all(group.map((cell) => ends.get(cell)?.opened));
    const wrong = found.flatMap((verdict) =>
      verdict === undefined || verdict.wrong.length === 0 ? [] : [shown(verdict)],
    );
    if (wrong.length > 0) expect.fail(wrong.join('\n\n'));
  },
  WHOLE_MS,
);

function progressOf({ moment, fault, wrong, outcome, ms }: Verdict): string {
  const mark = wrong.length === 0 ? 'holds' : 'DOES NOT HOLD';
  const count = `${verdicts.length}/${cells.length}`;
  return `${count.padStart(9)} ${mark} ${(ms / 1_000).toFixed(1).padStart(5)}s  ${fault}, ${moment}: ${outcome}`;
}

function shown({ moment, fault, wrong, story }: Verdict): string {
  return `${fault}, ${moment}:\n${wrong.map((line) => `  ! ${line}`).join('\n')}\n${story}`;
}

function broken({ moment, fault, column }: Pair, error: unknown): Verdict {
  const wrong = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  return { moment: moment.name, fault, column, wrong, outcome: '', ms: 0, story: '' };
}
