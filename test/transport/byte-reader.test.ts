import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { ByteReader } from '../../src/transport/byte-reader.ts';
import fc from '../support/properties.ts';

const MARK = Buffer.from('er-mark');

function cut(bytes: Buffer, size: number): Readable {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return Readable.from(chunks, { objectMode: false });
}

/** The same, with one piece of memory for all of them. */
async function* cutInPlace(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  const memory = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    const length = bytes.copy(memory, 0, at, at + size);
    yield memory.subarray(0, length);
    memory.fill('?');
  }
}

test.each([
  ['in memory of its own', cut],
  ['in memory that is used again', cutInPlace],
])('finds marks, lines and lengths however the stream is cut, each piece %s', async (_how, cutting) => {
  const piece = fc
    .array(fc.constantFrom('e', 'er', 'er-', 'er-m', 'er-mar', 'r', 'x', '\n', '\0', 'é'), { maxLength: 20 })
    .map((words) => words.join(''));
  await fc.assert(
    fc.asyncProperty(piece, piece, piece, fc.integer({ min: 1, max: 12 }), async (before, counted, after, size) => {
      fc.pre(
        ![before, after].some((text) => text.includes('er-mark')) &&
          !`${before}er-mark`.slice(0, -1).includes('er-mark'),
      );
      const reader = new ByteReader(cutting(Buffer.from(`${before}er-markline é\n${counted}${after}`), size));
      const seen: Uint8Array[] = [];
      const take = (chunk: Uint8Array): void => {
        seen.push(Uint8Array.from(chunk));
      };
      const text = (): string => Buffer.concat(seen.splice(0)).toString();
      expect(await reader.upTo(MARK, take)).toBe(true);
      expect(text()).toBe(before);
      expect(await reader.line()).toBe('line é');
      expect(await reader.exactly(Buffer.byteLength(counted), take)).toBe(true);
      expect(text()).toBe(counted);
      expect(await reader.upTo(MARK, take)).toBe(false);
      expect(text()).toBe(after);
      expect([await reader.line(), await reader.exactly(1, take)]).toEqual([null, false]);
    }),
  );
});
