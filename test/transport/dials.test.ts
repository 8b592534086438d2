// Whose turn it is to be dialled: a few at a time at each address, in the order of asking.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Dials } from '../../src/transport/dials.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks `count` times at the address; tells who had their turn so far, and what ends each. */
function asking(dials: Dials, address: string, count: number) {
  const had: number[] = [];
  const ends: (() => void)[] = [];
  for (let who = 0; who < count; who += 1)
    void dials.turn(address).then((over) => {
      had.push(who);
      ends.push(over);
    });
  return { had, ends };
}
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('connections that begin at one address', () => {
  test('are six at a time; one that stands, or failed, makes room for the next', async () => {
    const { had, ends } = asking(new Dials(), 'gate 22', 9);
    await settled();
    expect(had).toEqual([0, 1, 2, 3, 4, 5]);
    ends[3]?.();
    ends[3]?.();
    await settled();
    expect(had).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('do not wait for hosts behind it that say nothing', async () => {
    const { had } = asking(new Dials(), 'gate 22', 13);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(had).toHaveLength(12);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(had).toHaveLength(13);
  });

  test('do not wait for those that begin at another', async () => {
    const dials = new Dials();
    const others = Array.from({ length: 20 }, (_, host) => asking(dials, `10.0.0.${host} 22`, 1));
    await settled();
    expect(others.every(({ had }) => had.length === 1)).toBe(true);
  });
});
