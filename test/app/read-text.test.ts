// What is read from outside ends, whether it does or not.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGiven, readText, textIn } from '../../src/app/sources/read-text.ts';
import type { Result } from '../../src/kernel/fault.ts';

const MOST = 16 * 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'enforced-runbooks-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function codeOf(result: Result<string>): string {
  return result.ok ? 'none' : result.faults[0].code;
}

describe('a file', () => {
  it('is read as it is, with its byte order mark', async () => {
    const text = '\ufeffüber\n🦊'.repeat(40_000);
    expect(await readText(written('text', text))).toEqual({ ok: true, value: text });
    expect(await readText(written('empty', ''))).toEqual({ ok: true, value: '' });
  });
  it('may be of the largest size, and no larger', async () => {
    expect(codeOf(await readText(written('large', Buffer.alloc(MOST, 0x61))))).toBe('none');
    expect(codeOf(await readText(written('larger', Buffer.alloc(MOST + 1, 0x61))))).toBe('limit-exceeded');
  });
  it.skipIf(!existsSync('/dev/zero'))('that never ends is not read to its end', async () => {
    expect(codeOf(await readGiven('/dev/zero'))).toBe('limit-exceeded');
  });
  it.skipIf(!existsSync('/proc/self/stat'))('that does not say its size is read', async () => {
    expect(await readText('/proc/self/stat')).toMatchObject({ ok: true, value: expect.stringContaining('(') });
  });
  it.each([
    ['that is not there', join(folder, 'nowhere'), 'file-missing'],
    ['that is a folder', folder, 'file-unreadable'],
    ['below a file', join(written('a-file', ''), 'x'), 'file-missing'],
    ['of no text', written('binary', Buffer.from([0xc3, 0x28])), 'file-unreadable'],
    ['that ends in the middle of a character', written('cut', Buffer.from([0x61, 0xe2, 0x82])), 'file-unreadable'],
  ])('%s is a fault', async (_what, file, code) => {
    expect(codeOf(await readText(file))).toBe(code);
  });
});

describe('what is no file', () => {
  const inside = join(folder, 'odd');
  const server = createServer();
  afterAll(() => void server.close());
  it.each([
    ['a named pipe', async () => void execFileSync('mkfifo', [inside])],
    ['a folder', async () => void mkdirSync(inside)],
    ['a socket', async () => void (await once(server.listen(inside), 'listening'))],
    [
      'a named pipe',
      async () => void [execFileSync('mkfifo', [`${inside}-pipe`]), symlinkSync(`${inside}-pipe`, inside)],
    ],
  ])('is told, and not waited for: %s', async (what, make) => {
    rmSync(inside, { recursive: true, force: true });
    await make();
    expect(await readText(inside)).toMatchObject({
      faults: [{ code: 'file-unreadable', message: `${inside} is ${what}, not a file` }],
    });
  });
  it.skipIf(!existsSync('/dev/zero'))('is told: a device', async () => {
    expect(await readText('/dev/zero')).toMatchObject({ faults: [{ message: '/dev/zero is a device, not a file' }] });
  });
  it.skipIf(!existsSync('/dev/fd/0'))('is read where the call was handed it', async () => {
    const pipe = join(folder, 'handed');
    execFileSync('mkfifo', [pipe]);
    // Both ends, so that nobody is waited for; with no end, so that the bound is it.
    const handed = openSync(pipe, 'r+');
    writeSync(handed, 'text');
    expect(codeOf(await readText(`/dev/fd/${handed}`, 3))).toBe('limit-exceeded');
    closeSync(handed);
  });
});

describe('a stream', () => {
  it('that never ends is given up, and closed', async () => {
    let [given, closed] = [0, false];
    async function* endless() {
      try {
        for (; ; given += 65_536) yield Buffer.alloc(65_536, 0x20);
      } finally {
        closed = true;
      }
    }
    const read = await textIn(endless(), 'standard input');
    expect(read).toMatchObject({
      faults: [{ code: 'limit-exceeded', message: expect.stringContaining('standard input') }],
    });
    expect([given <= MOST + 65_536, closed]).toEqual([true, true]);
  });
  it('may cut a character in two', async () => {
    async function* halves() {
      yield Buffer.from([0xe2, 0x82]);
      yield Buffer.from([0xac]);
    }
    expect(await textIn(halves(), 'standard input')).toEqual({ ok: true, value: '€' });
  });
});
