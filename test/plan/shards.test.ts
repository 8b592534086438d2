// Which of a payload's tenants go into which job of the matrix.
import { describe, expect, test } from 'vitest';
import { shardsOf } from '../../src/plan/shards.ts';
import fc from '../support/properties.ts';
import { codesOf, must } from './fixtures.ts';

const tenants = (count: number, each = 1) =>
  Array.from({ length: count }, (_, index) => Array.from({ length: each }, () => `t-${index}`)).flat();
const sizes = (shards: readonly number[]): readonly number[] => {
  const counts: number[] = [];
  for (const shard of shards) counts[shard - 1] = (counts[shard - 1] ?? 0) + 1;
  return Array.from(counts, (count) => count ?? 0);
};

describe('tenants over jobs', () => {
  test.each([
    ['a normal storm is one job', tenants(25), 25, [25]],
    ['one more than a job takes is two', tenants(26), 25, [25, 1]],
    ['sixty are three', tenants(60), 25, [25, 25, 10]],
    ['several alerts of a tenant stay together', tenants(3, 2), 2, [4, 2]],
    ['one each where that is asked for', tenants(3), 1, [1, 1, 1]],
    ['no job begins more runs than one may', tenants(5, 40), 25, [80, 80, 40]],
    ['beyond 256 jobs they grow', tenants(300), 1, [...Array(150).fill(2)]],
    ['as far as they go', tenants(25_600), 25, [...Array(256).fill(100)]],
    ['nobody', [], 25, []],
  ] as const)('%s', (_what, all, size, expected) => {
    expect(sizes(must(shardsOf(all, size)))).toEqual(expected);
  });

  test('in the order in which they appear', () => {
    expect(must(shardsOf(['b', 'a', 'b', 'c', 'a', 'd'], 2))).toEqual([1, 1, 1, 2, 1, 2]);
  });

  test.each([
    ['more tenants than all jobs take', tenants(25_601)],
    ['more alerts of one tenant than a job may begin', tenants(1, 101)],
    ['so many alerts each that the jobs do not do', tenants(300, 100)],
  ])('%s is a fault', (_what, all) => {
    expect(codesOf(shardsOf(all, 25))).toEqual(['limit-exceeded']);
  });

  test('whatever comes: no tenant in two jobs, no job over its bounds, no number left out', () => {
    const drawn = fc.array(
      fc.nat(30).map((number) => `t-${number}`),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 100 }), (all, size) => {
        const shards = shardsOf(all, size);
        if (!shards.ok) return;
        expect(shards.value).toHaveLength(all.length);
        const homes = all.map((tenant, index) => `${tenant} ${shards.value[index]}`);
        expect(new Set(homes).size).toBe(new Set(all).size);
        expect([...new Set(shards.value)].sort((a, b) => a - b)).toEqual(
          sizes(shards.value).map((_, index) => index + 1),
        );
        expect(Math.max(0, ...sizes(shards.value))).toBeLessThanOrEqual(100);
      }),
    );
  });
});
