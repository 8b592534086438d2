import { expect, test } from 'vitest';
import { sidesIn } from '../../src/runbook/sides.ts';

test.each([
  ['pool.active >= inputs.busy * pool.max', ['pool.active >= inputs.busy * pool.max']],
  ['cache.ok && !(a.x<2 || b.y  !=  a.x + 1)', ['a.x < 2', 'b.y != a.x + 1']],
  ['(a.x + 1) * 2 == 4', ['(a.x + 1) * 2 == 4']],
  ['all.pool.exists(p, p.active > 3) && size(all.pool) > 1', ['size(all.pool) > 1']],
  ['"a < b" == tenant.tier', ['"a < b" == tenant.tier']],
  ['cache.ok', []],
  ['a <', []],
])('the sides in %s', (source, found) => {
  expect(sidesIn(source).map(({ left, sign, right }) => `${left} ${sign} ${right}`)).toEqual(found);
});
