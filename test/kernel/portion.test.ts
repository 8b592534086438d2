// Portions as people write them: counts and shares.
import { describe, expect, it } from 'vitest';
import { countOf, parsePortion, portionText } from '../../src/kernel/portion.ts';
import fc from '../support/properties.ts';

describe('a portion', () => {
  it.each([
    ['1', 60, 1],
    ['3', 60, 3],
    ['100', 60, 100],
    ['25%', 60, 15],
    ['25%', 9, 3],
    ['25%', 8, 2],
    ['1%', 3, 1],
    ['100%', 7, 7],
  ])('%s of %i is %i', (text, whole, count) => {
    const portion = parsePortion(text);
    expect(portion === null ? null : countOf(portion, whole)).toBe(count);
    expect(portion === null ? null : portionText(portion)).toBe(text);
  });

  it.each(['', '0', '0%', '101%', '-1', '1.5', '25 %', '%', '1e3', '٣', '1000000', 'all'])('%j is none', (text) => {
    expect(parsePortion(text)).toBeNull();
  });

  it('is never none of them, and a share never more than all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 10_000 }), (percent, whole) => {
        const count = countOf({ kind: 'share', percent }, whole);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(whole);
        expect(count * 100).toBeGreaterThanOrEqual(percent * whole);
      }),
    );
  });
});
