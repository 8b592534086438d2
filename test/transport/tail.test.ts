import { expect, test } from 'vitest';
import { Tail } from '../../src/transport/tail.ts';
import fc from '../support/properties.ts';

test('a tail is the last bytes of all that was pushed, however that was cut', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.uint8Array({ maxLength: 50 })), (limit, chunks) => {
      const tail = new Tail(limit);
      const all = Buffer.concat(chunks);
      for (const chunk of chunks) tail.push(chunk);
      expect(tail.bytes().equals(all.subarray(Math.max(0, all.length - limit)))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
