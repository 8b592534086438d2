// Plots in characters: what they show, and that no numbers make them larger than they may be.
import { describe, expect, test } from 'vitest';
import type { Curve } from '../../src/audit/curve.ts';
import { BRAILLE_PLOT, PLAIN_PLOT, plotLines } from '../../src/audit/plot.ts';
import fc from '../support/properties.ts';

const draining: Curve = {
  value: 'pool.active',
  sign: '<',
  bound: '0.5 * pool.max',
  points: [487, 480, 470, 300, 260, 200, 120].map((value, index) => ({ elapsed_ms: index * 5_000, value, bound: 250 })),
};

test('a plot shows value, bound and time, in plain characters or in dots', () => {
  expect(plotLines(draining, { dots: 'plain', columns: 30, rows: 6 }).join('\n')).toMatchInlineSnapshot(`
    "487 |*    *    *
        |
        |
    250 |---------------*---*----------
        |                        *
    120 |                             *
        +------------------------------
         0 ms                      30 s"
  `);
  expect(plotLines(draining, { dots: 'braille', columns: 24, rows: 4 }).join('\n')).toMatchInlineSnapshot(`
    "487 │⠉⠉⠉⠉⠉⠉⠒⠒⠢⡀
        │         ⠈⠒⢄
    250 │⠄⠠ ⠄⠠ ⠄⠠ ⠄⠠ ⠍⠩⠒⠖⠢⢄⣄⠠ ⠄⠠
    120 │                   ⠉⠑⠢⠤⣀
        └────────────────────────
         0 ms                30 s"
  `);
});

describe('whatever the numbers', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constant(null),
  );
  const points = fc.array(
    fc.record({ elapsed_ms: fc.integer({ min: 0, max: 86_400_000 }), value: number, bound: number }),
    {
      maxLength: 30,
    },
  );

  test('a plot is as large as it may be, and every number that is known stands in it', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(PLAIN_PLOT, BRAILLE_PLOT), (unsorted, style) => {
        const sorted = [...unsorted].sort((one, other) => one.elapsed_ms - other.elapsed_ms);
        const lines = plotLines({ ...draining, points: sorted }, style);
        const isKnown = sorted.some(({ value, bound }) => value !== null || bound !== null);
        expect(lines).toHaveLength(isKnown ? style.rows + 2 : 0);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(style.columns + 16);
        const text = lines.join('\n');
        expect(text).not.toMatch(/NaN|undefined/);
        if (style.dots === 'plain') {
          expect(text).toMatch(/^[ -~\n]*$/);
          if (sorted.some(({ value }) => value !== null)) expect(text).toContain('*');
        }
      }),
    );
  });
});
