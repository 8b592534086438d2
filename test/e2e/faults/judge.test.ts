// The judge of the matrix sees what it is there to see: in each of these cells a hand of ours breaks what must hold.
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cell } from './cell.ts';
import { type Moment, WRITES } from './moment.ts';
import { runCell } from './run-cell.ts';
import { openSurroundings } from './surroundings.ts';

const MOMENT: Moment = { name: 'during a command', story: 'resolves', held: { at: 'host', command: 'two do' } };
const left: ChildProcess[] = [];

const seen = ({ host, tenant }: Cell, ...path: readonly string[]): string => join(host.seen, tenant, ...path);
const auditOf = ({ main }: Cell): string => join(main.machine.runs, readdirSync(main.machine.runs)[0] ?? '');

const HANDS: readonly {
  readonly what: string;
  readonly hand: (cell: Cell) => void;
  readonly says: RegExp | null;
}[] = [
  { what: 'nothing', hand: () => undefined, says: null },
  {
    what: 'a thing is taken away behind the run',
    hand: (cell) => rmSync(seen(cell, 'state/three')),
    says: /three is none and told to be applied/,
  },
  {
    what: 'a guard is left engaged',
    hand: (cell) => writeFileSync(seen(cell, 'state/guard'), 'whole\n'),
    says: /the guard is whole and told to be released/,
  },
  {
    what: 'somebody else changes the host',
    hand: (cell) => appendFileSync(seen(cell, 'log'), `${Date.now()} start one do 0123\n`),
    says: /start of one do: no journal has an intent of it/,
  },
  {
    what: 'a command is still there',
    hand: (cell) => {
      const [first] = cell.fixture.log();
      left.push(spawn('sleep', ['60'], { env: { ENFORCED_RUNBOOKS_COMMAND: first?.command } }));
    },
    says: /a process of ours is alive on the host: sleep 60/,
  },
  {
    what: 'an audit is not the one that was written',
    hand: (cell) => appendFileSync(join(auditOf(cell), 'audit.jsonl'), '{"type":"closed"}\n'),
    says: /inconsistent/,
  },
  {
    what: 'an audit is gone',
    hand: (cell) => rmSync(auditOf(cell), { recursive: true }),
    says: /has no audit with an outcome/,
  },
];

test('a cell does not hold where', async () => {
  await using around = await openSurroundings();
  try {
    const verdicts = await Promise.all(
      HANDS.map(({ what, hand }) => {
        const fault = { name: what, strike: async () => undefined, heal: async (cell: Cell) => hand(cell) };
        return runCell(around, { moment: MOMENT, fault });
      }),
    );
    for (const [index, { what, says }] of HANDS.entries()) {
      const said = verdicts[index]?.wrong.join('\n') ?? '';
      if (says === null) expect(said, what).toBe('');
      else expect(said, what).toMatch(says);
    }
  } finally {
    for (const process of left) process.kill('SIGKILL');
  }
}, 300_000);

test.each(['resolves', 'fails'] as const)(
  'the moments of a run that %s are all writes of its journal',
  async (story) => {
    await using around = await openSurroundings();
    const moment: Moment = { name: 'during a notification', story, held: { at: 'notification' } };
    let written: readonly string[] = [];
    const heal = async ({ pushes }: Cell) => {
      // On a slow machine there are renewals between them.
      written = pushes.applied.map(({ word }) => word).filter((word) => word !== 'silent' && !word.includes('.'));
    };
    const { wrong } = await runCell(around, {
      moment,
      fault: { name: 'nothing', strike: async () => undefined, heal },
    });
    expect(wrong).toEqual([]);
    expect(written).toEqual(WRITES[story]);
  },
  120_000,
);
