// What happens between the runner and GitHub. At a write the fault strikes that very request; elsewhere, the next ones.
import type { Fault as ApiFault } from '../../../support/github/fault.ts';
import type { Cell } from '../cell.ts';
import type { Fault } from '../fault.ts';

/** Requests that meet the fault, one after the other. */
const TIMES = 3;

export const API_FAULTS: readonly Fault[] = [
  answers('GitHub answers 500', { status: 500 }),
  answers('GitHub answers 403 with retry-after', { status: 403, headers: { 'retry-after': '1' } }, 1),
  answers('GitHub answers 429 with retry-after', { status: 429, headers: { 'retry-after': '1' } }, 1),
  answers(
    'GitHub answers 429 with a retry-after beyond the lease',
    { status: 429, headers: { 'retry-after': '60' } },
    1,
  ),
  answers('GitHub answers 409', { status: 409 }, 1),
  {
    name: 'the connection is reset',
    strike: async (cell) => {
      meets(cell, { reset: true, applied: cell.moment.held.at !== 'push' }, 1);
      cell.letGo('lost');
    },
  },
  {
    name: '30 s of silence',
    strike: async (cell) => {
      meets(cell, { silent: 30_000, applied: false }, 2);
      if (cell.moment.held.at === 'push') setTimeout(() => cell.letGo('lost'), 30_000).unref();
      if (cell.moment.held.at === 'push') await cell.main.job;
    },
  },
  {
    name: 'the runner is cut off from GitHub, not from the hosts',
    strike: async (cell) => {
      cell.trouble(cell.main, () => ({ reset: true, applied: false }));
      cell.letGo(cell.moment.held.at === 'push' ? 'lost' : 'goes on');
    },
    heal: async (cell) => cell.trouble(cell.main, null),
  },
  {
    name: 'GitHub is gone from here on',
    strike: async (cell) => {
      cell.github.cut();
      cell.letGo(cell.moment.held.at === 'push' ? 'lost' : 'goes on');
    },
    heal: async (cell) => cell.github.heal(),
  },
];

function answers(name: string, answer: Omit<Extract<ApiFault, { status: number }>, 'applied'>, times = TIMES): Fault {
  return {
    name,
    strike: async (cell) => {
      meets(cell, { ...answer, applied: false }, cell.moment.held.at === 'push' ? times - 1 : times);
      cell.letGo(answer);
    },
  };
}

/** The next requests of the runner meet it. */
function meets(cell: Cell, fault: ApiFault, times: number): void {
  let left = times;
  cell.trouble(cell.main, () => {
    left -= 1;
    return left >= 0 ? fault : null;
  });
}
