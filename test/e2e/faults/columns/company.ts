// What somebody else does meanwhile: a second run, two recoveries, a recovery that dies itself.
import type { Cell, Step } from '../cell.ts';
import type { Fault } from '../fault.ts';
import { until, within } from '../latch.ts';
import type { Moment } from '../moment.ts';

export const COMPANY: readonly Fault[] = [
  {
    name: 'a second run of the tenant begins',
    strike: async (cell) => {
      const second = cell.start({ mode: 'run', name: 'runner-2' });
      // While the first stands still, the second comes as far as it can.
      await until(() => second.isOver, 2_500);
    },
  },
  {
    name: 'a second run of the tenant claims in the same millisecond',
    at: ({ held }) => held.at === 'push' && held.carries === 'claim' && held.when === 'before',
    strike: async (cell) => {
      const second = cell.start({ mode: 'run', name: 'runner-2' });
      const stop = cell.pushes.hold((push) => push.token === second.token, 'before');
      await within(60_000, Promise.race([stop.reached, second.job]));
      stop.letGo('goes on');
      cell.letGo();
    },
    expects: (cell) => {
      const changing = new Set(
        cell.pushes.applied.filter(({ word }) => word === 'one do').map(({ executionId }) => executionId),
      );
      return changing.size === 1 ? [] : [`${changing.size} runs made the first thing`];
    },
  },
  {
    name: 'the runner is gone, and two recoveries begin in the same millisecond',
    strike: async (cell) => {
      vanish(cell);
      await cell.main.job;
      if (cell.pushes.applied.at(-1)?.state !== 'held') return;
      const both = ['runner-2', 'runner-3'].map((name) => cell.start({ mode: 'recover', name }));
      const stops = both.map(({ token }) => cell.pushes.hold((push) => push.token === token, 'before'));
      await within(60_000, Promise.all(stops.map(({ reached }) => reached)));
      for (const stop of stops) stop.letGo('goes on');
      await Promise.all(both.map(({ job }) => job));
    },
    expects: (cell) => {
      const takers = new Set(
        cell.pushes.applied.filter(({ token }) => token !== cell.main.token).map(({ token }) => token),
      );
      return takers.size > 1 ? ['both recoveries wrote to the lock'] : [];
    },
  },
  ...[1, 2, 3, 4, 5, 6].flatMap((n) => [dies(n, 'before'), dies(n, 'after')]),
  ...['two undo', 'guard release'].map(
    (command): Fault => ({
      name: `its recovery is gone during its ${command}`,
      column: recoveryDies(),
      at: isRecovered,
      strike: async (cell) => {
        vanish(cell);
        await cell.main.job;
        cell.fixture.hold(command);
        const recovery = cell.start({ mode: 'recover', name: 'runner-2' });
        await until(() => recovery.isOver || cell.fixture.isHeld(command), 60_000);
        recovery.vanish();
        await recovery.job;
        cell.fixture.letGo(command);
      },
    }),
  ),
];

function recoveryDies(): string {
  return 'the runner is gone, and its recovery at each of its writes';
}

/** The moments of which a recovery has the most to do. */
function isRecovered({ name }: Moment): boolean {
  return [
    'during a command',
    'after the write of three do',
    'during an undo',
    'after the write of outcome',
    'during a release',
  ].includes(name);
}

function dies(n: number, when: 'before' | 'after'): Fault {
  return {
    name: `its recovery is gone ${when} its write ${n}`,
    column: recoveryDies(),
    at: isRecovered,
    strike: async (cell) => {
      vanish(cell);
      await cell.main.job;
      const recovery = cell.start({ mode: 'recover', name: 'runner-2' });
      await diesAt(cell, recovery, { n, when });
    },
  };
}

/** Where it has fewer writes it ends by itself. */
async function diesAt(
  cell: Cell,
  recovery: Step,
  { n, when }: { readonly n: number; readonly when: 'before' | 'after' },
): Promise<void> {
  let seen = 0;
  const stop = cell.pushes.hold((push) => {
    if (push.token === recovery.token) seen += 1;
    return push.token === recovery.token && seen === n;
  }, when);
  await within(100_000, Promise.race([stop.reached, recovery.job]));
  recovery.vanish();
  stop.letGo('lost');
  await recovery.job;
}

function vanish(cell: Cell): void {
  cell.main.vanish();
  cell.letGo(cell.moment.held.at === 'push' ? 'lost' : 'goes on');
}
