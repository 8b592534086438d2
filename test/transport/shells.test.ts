// The open shells at a place: another one is opened only where waiting for one that is at work would take longer.
import { describe, expect, it } from 'vitest';
import { succeed } from '../../src/kernel/fault.ts';
import type { Place } from '../../src/transport/place.ts';
import type { ProbeShell } from '../../src/transport/shell.ts';
import { Shells } from '../../src/transport/shells.ts';
import { NEVER } from '../../src/transport/waiting.ts';

type Shell = ProbeShell & { readonly number: number; readonly of: string };

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A place whose shells take so long to open, and are told apart by their number. */
function placeWith(openingMs: number): { readonly shells: Shells; opened(): number } {
  let opened = 0;
  const shell = async (as: string): ReturnType<Place['shell']> => {
    await pause(openingMs);
    opened += 1;
    return succeed({ usable: true, number: opened, of: as } as unknown as ProbeShell);
  };
  return { shells: new Shells({ shell } as unknown as Place), opened: () => opened };
}

async function taken(shells: Shells, as = '-', how: 'take' | 'takeAtOnce' = 'take'): Promise<Shell> {
  const shell = await shells[how](as, NEVER);
  if (!shell.ok) throw new Error('refused');
  return shell.value as Shell;
}

describe('who asks while the only shell is at work', () => {
  it('gets that one where it is idle in time, and in the order of asking', async () => {
    const { shells, opened } = placeWith(200);
    const first = await taken(shells);
    const order: string[] = [];
    const second = taken(shells).then((shell) => {
      order.push('second');
      shells.give('-', shell);
      return shell;
    });
    const third = taken(shells).then((shell) => {
      order.push('third');
      return shell;
    });
    shells.give('-', first);
    expect([(await second).number, (await third).number, opened()]).toEqual([1, 1, 1]);
    expect(order).toEqual(['second', 'third']);
  });

  it('gets one of its own where that takes longer than one took to open', async () => {
    const { shells, opened } = placeWith(20);
    const first = await taken(shells);
    const second = await taken(shells);
    expect([first.number, second.number, opened()]).toEqual([1, 2, 2]);
    shells.give('-', first);
    expect((await taken(shells)).number).toBe(1);
  });

  it('waits at most a quarter of a second behind one that hangs', async () => {
    const { shells } = placeWith(600);
    await taken(shells);
    const second = taken(shells);
    expect(await Promise.race([second.then(() => 'came'), pause(700).then(() => 'not yet')])).toBe('not yet');
    expect((await second).number).toBe(2);
  });

  it('does not get one that has become unusable', async () => {
    const { shells } = placeWith(50);
    const first = await taken(shells);
    const second = taken(shells);
    first.usable = false;
    shells.give('-', first);
    expect((await second).number).toBe(2);
  });

  it('waits for nothing where it is there to end what hangs', async () => {
    const { shells, opened } = placeWith(0);
    const first = await taken(shells);
    const second = taken(shells, '-', 'takeAtOnce');
    shells.give('-', first);
    expect([(await second).number, opened()]).toEqual([2, 2]);
  });

  it('waits for no shell of another user', async () => {
    const { shells } = placeWith(10);
    const first = await taken(shells);
    const other = taken(shells, 'postgres');
    shells.give('-', first);
    expect((await other).of).toBe('postgres');
  });
});

it('gives a shell that was opened before to who asks first, and soon after to who asks beside it', async () => {
  const { shells, opened } = placeWith(100);
  void shells.warm(NEVER);
  const first = taken(shells).then((shell) => shells.give('-', shell));
  const second = taken(shells);
  await first;
  expect([(await second).number, opened()]).toEqual([1, 1]);
});
