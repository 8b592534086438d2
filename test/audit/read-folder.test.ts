// A folder that somebody else filled: what is read of it is bounded in size and kind, and whatever is not is one clear fault.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEvents } from '../../src/audit/event-lines.ts';
import { LONGEST, readAuditFolder } from '../../src/audit/folder.ts';
import { LONGEST_JOURNAL } from '../../src/journal/journal-reader.ts';
import { sha256 } from '../../src/kernel/canonical.ts';

const FILES = ['audit.jsonl', 'audit.json', 'plan.json', 'summary.md'] as const;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-read-'));
  for (const name of FILES) writeFileSync(join(folder, name), `${name}\n`);
  mkdirSync(join(folder, 'outputs'));
  writeFileSync(join(folder, 'outputs', 'a'), 'all of it');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function faultOf(dir = folder) {
  const read = await readAuditFolder(dir);
  return read.ok ? null : read.faults[0];
}

test('what a run leaves there is read', async () => {
  const read = await readAuditFolder(folder);
  expect(read).toEqual({
    ok: true,
    value: {
      events: 'audit.jsonl\n',
      record: 'audit.json\n',
      plan: 'plan.json\n',
      summary: 'summary.md\n',
      outputs: new Map([['a', sha256('all of it')]]),
    },
  });
});

describe.each(FILES)('%s', (name) => {
  const file = () => join(folder, name);

  test('that is longer than any run writes it is a fault that names it, and is not read', async () => {
    truncateSync(file(), LONGEST[name] + 1);
    expect(await faultOf()).toMatchObject({
      code: 'limit-exceeded',
      message: expect.stringContaining(file()),
      hint: expect.stringContaining('Nothing was checked'),
    });
  });

  test('that is a pipe does not hang', { timeout: 10_000 }, async () => {
    rmSync(file());
    execFileSync('mkfifo', [file()]);
    expect(await faultOf()).toMatchObject({ code: 'file-unreadable', message: expect.stringContaining(file()) });
  });

  test('that is a folder, or a link, is a fault that names it', async () => {
    rmSync(file());
    mkdirSync(file());
    expect(await faultOf()).toMatchObject({ code: 'file-unreadable', message: expect.stringContaining(file()) });
    rmSync(file(), { recursive: true });
    symlinkSync('/dev/zero', file());
    expect(await faultOf()).toMatchObject({ code: 'file-unreadable', message: expect.stringContaining(file()) });
  });
});

describe('outputs/', () => {
  test('holds a pipe, or a link: it does not hang, and is a fault that names it', { timeout: 10_000 }, async () => {
    const pipe = join(folder, 'outputs', 'b');
    execFileSync('mkfifo', [pipe]);
    expect(await faultOf()).toMatchObject({ code: 'file-unreadable', message: expect.stringContaining(pipe) });
    rmSync(pipe);
    symlinkSync('/etc/hostname', pipe);
    expect(await faultOf()).toMatchObject({ code: 'file-unreadable', message: expect.stringContaining(pipe) });
  });

  test('that is no folder is a fault that names it', async () => {
    const outputs = join(folder, 'outputs');
    rmSync(outputs, { recursive: true });
    symlinkSync(tmpdir(), outputs);
    expect(await faultOf()).toMatchObject({ code: 'file-unreadable', message: expect.stringContaining(outputs) });
    rmSync(outputs);
    execFileSync('mkfifo', [outputs]);
    expect(await faultOf()).toMatchObject({ code: 'file-unreadable', message: expect.stringContaining(outputs) });
  });

  test('may hold a file of any size', async () => {
    writeFileSync(join(folder, 'outputs', 'b'), '');
    truncateSync(join(folder, 'outputs', 'b'), 80_000_000);
    const read = await readAuditFolder(folder);
    expect(read.ok && read.value.outputs.get('b')).toBe(sha256(Buffer.alloc(80_000_000)));
  });
});

test('a journal as long as any may be, and what a run that lost it has still to say, is read', () => {
  expect(LONGEST['audit.jsonl']).toBe(2 * LONGEST_JOURNAL);
});

test('a file of empty lines costs no more than its bytes', () => {
  const before = process.memoryUsage().heapUsed;
  expect(readEvents('\n'.repeat(100_000_000), null)).toMatchObject({
    events: [],
    problem: { message: expect.stringContaining('Event 1 is the first that is wrong') },
  });
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
});
