// The matrix: every moment × every fault, or a sample of it that is always the same; and a pool that runs several cells at once.
import { API_FAULTS } from './columns/api.ts';
import { COMPANY } from './columns/company.ts';
import { HOST_FAULTS } from './columns/host.ts';
import { RUNNER_FAULTS } from './columns/runner.ts';
import type { Fault } from './fault.ts';
import type { CellHost } from './host.ts';
import { MOMENTS, type Moment } from './moment.ts';
import { ROWS } from './rows.ts';
import { type Around, runCell, type Verdict } from './run-cell.ts';

/** One cell: its verdict is whatever its moment and its fault come to. */
export interface Pair {
  readonly moment: Moment;
  readonly fault: string;
  readonly column: string;
  run(around: Around): Promise<Verdict>;
}

function cellsOf<H extends CellHost>(faults: readonly Fault<H>[]): readonly Pair[] {
  return faults.flatMap((fault) =>
    MOMENTS.filter((moment) => fault.at?.(moment) ?? true).map((moment) => ({
      moment,
      fault: fault.name,
      column: fault.column ?? fault.name,
      run: (around) => runCell(around, { moment, fault }),
    })),
  );
}

export function allCells(): readonly Pair[] {
  return [...cellsOf([...RUNNER_FAULTS, ...API_FAULTS, ...COMPANY]), ...cellsOf(HOST_FAULTS)];
}

/** Those with an answer of their own. */
export function namedCells(): readonly Pair[] {
  return allCells().filter(({ moment, fault }) =>
    ROWS.some((row) => row.fault === fault && row.moment === moment.name),
  );
}

/** Every fault at some moments, every moment under some faults, and all with an answer of their own. */
export function sampledCells(): readonly Pair[] {
  const all = allCells();
  const faults = [...new Set(all.map(({ fault }) => fault))];
  const named = namedCells().map(({ fault, moment }) => `${fault} @ ${moment.name}`);
  return all.filter(
    ({ moment, fault }) =>
      named.includes(`${fault} @ ${moment.name}`) ||
      (MOMENTS.indexOf(moment) * 5 + faults.indexOf(fault) * 3) % 17 === 0,
  );
}

/** `wanted`: `<part of a fault's name>` or `<…>@<part of a moment's name>`. */
export function cellsNamed(wanted: string): readonly Pair[] {
  const [faultPart = '', momentPart = ''] = wanted.split('@');
  return allCells().filter(({ moment, fault }) => fault.includes(faultPart) && moment.name.includes(momentPart));
}

/** A prime, larger than any two neighbours are alike. */
const STRIDE = 7_919;

/** Runs all, so many at once, in an order in which equal faults do not stand together. */
export async function runAll<T>(items: readonly T[], together: number, run: (item: T) => Promise<void>): Promise<void> {
  const left = items
    .map((item, index) => ({ item, turn: (index * STRIDE) % items.length }))
    .sort((one, other) => one.turn - other.turn)
    .map(({ item }) => item);
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await run(next);
  };
  await Promise.all(Array.from({ length: together }, work));
}
