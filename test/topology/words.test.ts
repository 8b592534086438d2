// Words of a text: whatever it holds, they are what Unicode's own classes make of it.
import { expect, test } from 'vitest';
import { beginningOf, wordsOf } from '../../src/topology/words.ts';
import fc from '../support/properties.ts';

const PART = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;

test('a text is taken apart by letters, digits and everything else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
      const parts = [...text.matchAll(PART)];
      const { starts, isWord } = wordsOf(text);
      expect(starts).toEqual([...parts.map(({ index }) => index), text.length]);
      for (const [part, [said]] of parts.entries()) expect(isWord(part)).toBe(/^[\p{L}\p{N}]/u.test(said));
      expect([isWord(-1), isWord(parts.length)]).toEqual([false, false]);
      expect(beginningOf(text)).toEqual({ first: parts[0]?.[0] ?? '', parts: parts.length });
    }),
    { numRuns: 2_000 },
  );
});
