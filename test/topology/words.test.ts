// Words of a text: whatever it holds, they are what Unicode's own classes make of it.
import { expect, test } from 'vitest';
import { beginningOf, isWordAt, partEnd } from '../../src/topology/words.ts';
import fc from '../support/properties.ts';

const PART = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;

test('a text is taken apart by letters, digits and everything else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
      const parts = [...text.matchAll(PART)];
      expect(parts.map(({ index }) => partEnd(text, index))).toEqual(
        parts.map(({ 0: said, index }) => index + said.length),
      );
      for (const { 0: said, index } of parts) expect(isWordAt(text, index)).toBe(/^[\p{L}\p{N}]/u.test(said));
      expect(isWordAt(text, text.length)).toBe(false);
      expect(beginningOf(text)).toEqual({ first: parts[0]?.[0] ?? '', parts: parts.length });
    }),
    { numRuns: 2_000 },
  );
});
