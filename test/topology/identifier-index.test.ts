// Where identifiers stand in a text: what the index finds is what comes of looking for each of them at every place.
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/kernel/fold.ts';
import { identifierIndex } from '../../src/topology/identifier-index.ts';
import fc from '../support/properties.ts';
import { estateOf } from './estate.ts';

const ALIASES = ['@acme', 'acme-3.', 'acme', 'acme-3', 'acme-3-eu', '-3-eu', 'Größe 7', '𝒜𝓬-9x', '(ab)', 'клиент'];
const index = identifierIndex(estateOf({ 'tenant-1': ALIASES, 'tenant-1-2': [] }));
const values = ['tenant-1', 'tenant-1-2', ...ALIASES];

const WORD_BEHIND = /^[\p{L}\p{N}]/u;
const WORD_BEFORE = /[\p{L}\p{N}]$/u;

/** Those that stand free, of several from one place the longest, and none within another. */
function plainlyFound(text: string): readonly string[] {
  const folded = fold(text);
  const found: string[] = [];
  let covered = 0;
  for (let at = 0; at < folded.length; at++) {
    if (WORD_BEFORE.test(folded.slice(0, at))) continue;
    const free = values.filter((value) => {
      const key = fold(value);
      return folded.startsWith(key, at) && !WORD_BEHIND.test(folded.slice(at + key.length));
    });
    const [longest] = free.sort((a, b) => fold(b).length - fold(a).length);
    if (longest === undefined || at + fold(longest).length <= covered) continue;
    covered = at + fold(longest).length;
    found.push(longest);
  }
  return found;
}

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...values, ...values.map((value) => value.toUpperCase())) },
  fc.constantFrom('-', '@', '.', ' ', 'x', '7', '-2', '-eu', '(', ')', 'ß', '𝒜', '\ud835', 'é', ''),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

describe('the index of identifiers', () => {
  test('finds what stands free in a text, the longest of it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(index.matchesIn(text).map(({ value }) => value)).toEqual(plainlyFound(text));
      }),
      { numRuns: 3_000 },
    );
  });
});
