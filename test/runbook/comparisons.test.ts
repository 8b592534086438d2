// What an expression compares, and the parts that must all hold.
import { describe, expect, it } from 'vitest';
import { comparedIn, conjunctsOf } from '../../src/runbook/comparisons.ts';

describe('an expression', () => {
  it.each([
    ['a.b', ['a.b']],
    ['a.ok && (b.n > 3 || c.ok) && d.ok', ['a.ok', 'b.n > 3 || c.ok', 'd.ok']],
    ['!(a.ok && b.ok)', ['!(a.ok && b.ok)']],
    ['a.ok && all.b.all(one, one.n > 1 && one.ok)', ['a.ok', 'all.b.all(one, one.n > 1 && one.ok)']],
    [
      '(a.n + 1) * 2 > (b.n) - (c.n) && ((a.ok) || (b.s == ")"))',
      ['(a.n + 1) * 2 > (b.n) - (c.n)', '(a.ok) || (b.s == ")")'],
    ],
    ['no CEL &', ['no CEL &']],
  ])('has its conjuncts: %s', (source, parts) => expect(conjunctsOf(source)).toEqual(parts));

  it('has its comparisons, and the values that are written in it', () => {
    expect(comparedIn('a.n >= 0.9 * b.n && (c.s in ["x", "y"] || c.s.matches("^v[0-9]$"))')).toEqual({
      comparisons: [
        { left: 'a.n', right: '0.9 * b.n' },
        { left: 'c.s', right: '["x", "y"]' },
      ],
      numbers: [0.9],
      texts: ['x', 'y', '^v[0-9]$'],
      patterns: ['^v[0-9]$'],
    });
    expect(comparedIn('(a.n + 1) * 2 > -(b.n - (c.n))').comparisons).toEqual([
      { left: '(a.n + 1) * 2', right: '-(b.n - (c.n))' },
    ]);
    expect(comparedIn('no CEL &')).toEqual({ comparisons: [], numbers: [], texts: [], patterns: [] });
  });
});
