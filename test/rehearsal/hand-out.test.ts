// Work handed out among several: the order of what comes out, who is given what, and what a failure stops.
import { describe, expect, it } from 'vitest';
import { handOut, handsFor } from '../../src/rehearsal/hand-out.ts';
import fc from '../support/properties.ts';

async function turns(many: number): Promise<void> {
  for (let turn = 0; turn < many; turn += 1) await Promise.resolve();
}

async function all<Done>(from: AsyncGenerator<Done>): Promise<readonly Done[]> {
  const found: Done[] = [];
  for await (const one of from) found.push(one);
  return found;
}

describe('work handed out', () => {
  it('comes back in order, each item done once, nobody with two at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20), { maxLength: 30 }),
        fc.integer({ min: 1, max: 8 }),
        async (lengths, many) => {
          const began: number[] = [];
          const items = lengths.map((length, index) => ({ length, index }));
          const hands = Array.from({ length: many }, () => {
            let isBusy = false;
            return async ({ length, index }: (typeof items)[number]) => {
              expect(isBusy).toBe(false);
              isBusy = true;
              began.push(index);
              await turns(length);
              isBusy = false;
              return index;
            };
          });
          const order = items.map(({ index }) => index);
          expect(await all(handOut(items, hands))).toEqual(order);
          expect(began).toEqual(order);
        },
      ),
    );
  });

  it('is told as soon as all before it is done, and goes on beside a slow one', async () => {
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const done: string[] = [];
    const hand = async (item: string) => {
      if (item === 'slow') await slow;
      done.push(item);
      return item;
    };
    const told = handOut(['first', 'slow', 'third', 'fourth'], [hand, hand]);
    expect(await told.next()).toEqual({ value: 'first', done: false });
    await turns(50);
    expect(done).toEqual(['first', 'third', 'fourth']);
    finish();
    expect(await all(told)).toEqual(['slow', 'third', 'fourth']);
  });

  it('ends with the first failure, also where it waits for another one, and hands out no more', async () => {
    const began: number[] = [];
    const hand = async (item: number) => {
      began.push(item);
      if (item === 0) return new Promise<number>(() => undefined);
      await turns(5);
      if (item === 2) throw new Error('out of order');
      return item;
    };
    await expect(all(handOut([0, 1, 2, 3, 4], [hand, hand]))).rejects.toThrow('out of order');
    await turns(50);
    expect(began).toEqual([0, 1, 2]);
  });
});

describe('how many work on it', () => {
  it.each([
    { items: 100, cores: 4, characters: 20_000, hands: 4 },
    { items: 100, cores: 64, characters: 20_000, hands: 8 },
    { items: 8, cores: 8, characters: 20_000, hands: 8 },
    { items: 7, cores: 8, characters: 20_000, hands: 1 },
    { items: 100, cores: 1, characters: 20_000, hands: 1 },
    { items: 100, cores: 8, characters: 5_000_000, hands: 3 },
    { items: 20, cores: 8, characters: 5_000_000, hands: 1 },
    { items: 1000, cores: 8, characters: 50_000_000, hands: 1 },
    { items: 0, cores: 8, characters: 0, hands: 1 },
  ])('$items items, $cores cores, $characters characters: $hands', ({ hands, ...room }) => {
    expect(handsFor(room)).toBe(hands);
  });
});
