import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/kernel/redact.ts';
import { Output, type OutputRules } from '../../src/transport/output.ts';
import fc from '../support/properties.ts';

const folder = mkdtempSync('/tmp/er-output-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const redactor = createRedactor({ secrets: [{ name: 'S', value: 'hunter2-hunter2' }] });
const RULES: OutputRules = { redactor, folder, sensitive: false, parsed: true };

async function keep(
  bytes: Uint8Array,
  { rules = RULES, size = bytes.length || 1 }: { readonly rules?: OutputRules; readonly size?: number } = {},
) {
  const output = new Output(rules);
  for (let at = 0; at < bytes.length; at += size) {
    // Whose memory it is may be used again once the output has taken it.
    const piece = Buffer.from(bytes.subarray(at, at + size));
    await output.push(piece);
    piece.fill('?');
  }
  return output.end();
}

describe('an output', () => {
  test('is the same however it is cut into chunks', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 400 }),
        async (word, size, times) => {
          const bytes = Buffer.from(word.repeat(times));
          const kept = await keep(bytes, { size: size * 97 });
          expect(kept).toEqual(await keep(bytes));
          expect(kept.text).toBe(word.includes('\0') ? null : word.repeat(times));
          if (kept.record.omitted_bytes === 0) expect(kept.record.head + kept.record.tail).toBe(word.repeat(times));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('never cuts a character, and counts what it leaves out', async () => {
    for (const shift of [0, 1, 2, 3]) {
      const bytes = Buffer.from('a'.repeat(shift) + '😀'.repeat(20_000));
      const { record } = await keep(bytes);
      expect(record.head + record.tail).not.toContain('\ufffd');
      expect(Buffer.byteLength(record.head + record.tail) + record.omitted_bytes).toBe(bytes.length);
    }
  });

  test('is redacted across chunk borders before anything is kept', async () => {
    const plain = `${'x'.repeat(40_000)}hunter2-hunter2${'y'.repeat(40_000)}`;
    const expected = plain.replace('hunter2-hunter2', '***');
    const { record } = await keep(Buffer.from(plain), { size: 7 });
    expect(readFileSync(`${folder}/${record.file}`, 'utf8')).toBe(expected);
    expect(record.sha256).toBe(createHash('sha256').update(expected).digest('hex'));
    expect(record.bytes).toBe(expected.length);
  });

  test.each([1, 1_000, 65_536, 250_000, 400_000, 3_000_000])(
    'has all of a long text on disk, from pieces of %i bytes',
    async (size) => {
      const line = (at: number): string => `line ${at} hunter2-hunter2\n`;
      const plain = Array.from({ length: size === 1 ? 3_000 : 90_000 }, (_, at) => line(at)).join('');
      const expected = plain.replaceAll('hunter2-hunter2', '***');
      for (const text of [plain, expected]) {
        const { record } = await keep(Buffer.from(text), { size });
        expect(record.sha256).toBe(createHash('sha256').update(expected).digest('hex'));
        expect(readFileSync(`${folder}/${record.file}`, 'utf8')).toBe(expected);
      }
    },
  );

  test.each([32_768, 32_769])('has a file only where head and tail do not hold it: %i bytes', async (length) => {
    const { record } = await keep(Buffer.alloc(length, 'b'));
    expect(record.file !== undefined).toBe(length > 32_768);
    expect(record.omitted_bytes).toBe(length > 32_768 ? 1 : 0);
  });

  test.each([1_048_576, 1_048_577])('has its text up to 1 MiB: %i bytes', async (length) => {
    const { text } = await keep(Buffer.alloc(length, 'c'));
    expect(text?.length).toBe(length > 1_048_576 ? undefined : length);
  });

  test('in many small pieces has no file either, where head and tail hold it', async () => {
    const before = readdirSync(folder);
    const { record } = await keep(Buffer.alloc(5_000, 'f'), { size: 1 });
    expect(record.head).toBe('f'.repeat(5_000));
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([100, 3_000_000])('that is sensitive leaves its size and nothing else: %i bytes', async (length) => {
    const before = readdirSync(folder);
    const { record, text } = await keep(Buffer.alloc(length, 'g'), { rules: { ...RULES, sensitive: true } });
    expect(record).toEqual({ bytes: length, head: '', tail: '', omitted_bytes: length });
    expect(text?.length).toBe(length > 1_048_576 ? undefined : length);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('that does not come whole counts what is missing, and is not read', async () => {
    for (const [length, file] of [
      [10, false],
      [100_000, true],
    ] as const) {
      const output = new Output(RULES);
      await output.push(Buffer.alloc(length, 'h'));
      output.lacks(7);
      const { record, text } = await output.end();
      expect(record.bytes).toBe(length + 7);
      expect(record.head.length + record.tail.length + record.omitted_bytes).toBe(length + 7);
      expect([text, record.file !== undefined]).toEqual([null, file]);
    }
  });

  test('leaves no half file, and lives on without a disk', async () => {
    const before = readdirSync(folder).length;
    await keep(Buffer.alloc(3_000_000, 'd'));
    expect(readdirSync(folder).length).toBe(before + 1);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    const { record } = await keep(Buffer.alloc(3_000_000, 'e'), { rules: { ...RULES, folder: '/dev/null/nowhere' } });
    expect(record).toMatchObject({ bytes: 3_000_000, omitted_bytes: 3_000_000 - 32_768 });
    expect(record.file).toBeUndefined();
  });
});
