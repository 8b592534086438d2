import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RunEvent } from '../../src/engine/event.ts';
import { type FileJournal, openFileJournal } from '../../src/journal/file-journal.ts';
import { parseJournal, readJournal } from '../../src/journal/journal-reader.ts';
import { startOfChain } from '../../src/kernel/chain.ts';
import { createRedactor } from '../../src/kernel/redact.ts';

const redactor = createRedactor({
  secrets: [
    { name: 'PASSWORD', value: 'hunter2-secret' },
    { name: 'WORD', value: 'cancel.requested' },
    { name: 'CODE', value: '493817' },
  ],
});
const DIGEST = 'd'.repeat(64);
let folder: string;
let file: string;
let open: FileJournal[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  file = join(folder, 'journal.jsonl');
});
afterEach(async () => {
  for (const journal of open) await journal.close();
  open = [];
  rmSync(folder, { recursive: true });
});

async function journal(path = file): Promise<FileJournal> {
  const read = path === file ? await readJournal(path, DIGEST) : parseJournal(path, '', DIGEST);
  if (!read.ok) throw new Error(read.faults[0].message);
  const opened = await openFileJournal({ file: path, head: read.value.head, size: read.value.size, redactor });
  if (!opened.ok) throw new Error(opened.faults[0].message);
  open.push(opened.value);
  return opened.value;
}

function event(elapsed_ms: number): RunEvent {
  return { type: 'cancel.requested', by: 'SIGINT', at: '2026-01-15T14:32:45.000Z', elapsed_ms };
}

describe('appending', () => {
  test('chains each event to the one before, the first to the plan', async () => {
    const writing = await journal();
    await Promise.all([1, 2, 3].map((ms) => writing.append([event(ms)], ms === 2)));
    const read = await readJournal(file, DIGEST);
    if (!read.ok) throw new Error(read.faults[0].message);
    expect(read.value.events.map(({ seq, elapsed_ms }) => [seq, elapsed_ms])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(read.value.events[0]?.prev).toBe(DIGEST);
    expect(read.value.events[2]?.prev).toBe(read.value.events[1]?.hash);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('redacts before it hashes, and leaves the words that the machine reads', async () => {
    const writing = await journal();
    const fault = {
      code: 'journal-unwritable',
      message: 'no hunter2-secret',
      hint: 'x',
      cause: 'hunter2-secret',
    } as const;
    await writing.append([{ type: 'journal.lost', fault, at: '2026-01-15T14:32:45.000Z', elapsed_ms: 493817 }], true);
    await writing.append([event(2)], true);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain('hunter2');
    expect(text).toContain('"no ***"');
    expect(text).toContain('"elapsed_ms":493817');
    expect((await readJournal(file, DIGEST)).ok).toBe(true);
    expect(text).toContain('"type":"cancel.requested"');
  });

  test('masks numbers that came from outside', async () => {
    const writing = await journal();
    await writing.append(
      [
        {
          type: 'command.finished',
          command: 'c1',
          change: { action: 'do', step: 's', target: 't' },
          act: {
            ended: 'exited',
            exit_code: 0,
            started_at: '2026-01-15T14:32:45.000Z',
            duration_ms: 1,
            stopped: 'ended-by-itself',
            stdout: { bytes: 1, head: 'half \ud800 pair', tail: '', omitted_bytes: 0 },
            stderr: { bytes: 0, head: '', tail: '', omitted_bytes: 0 },
          },
          accepted: true,
          did: { code: 493817, other: 12 },
          asked: false,
          at: '2026-01-15T14:32:45.000Z',
          elapsed_ms: 1,
        },
      ],
      true,
    );
    expect(readFileSync(file, 'utf8')).toContain('"did":{"code":"***","other":12}');
  });

  test('to a full disk is a fault, and a later one follows what was there', async () => {
    const full = await journal('/dev/full');
    const failed = await full.append([event(1)], true);
    expect(failed.ok ? null : failed.faults[0]).toMatchObject({ code: 'journal-unwritable' });
    expect(failed.ok ? '' : failed.faults[0].message).toContain('the disk is full');
  });

  test('where no file can be is a fault', async () => {
    const opened = await openFileJournal({
      file: join(folder, 'none', 'x'),
      head: startOfChain(DIGEST),
      size: 0,
      redactor,
    });
    expect(opened.ok ? null : opened.faults[0]).toMatchObject({ code: 'journal-unwritable' });
  });
});

describe('reading', () => {
  async function written(): Promise<string> {
    const writing = await journal();
    for (const ms of [1, 2, 3]) await writing.append([event(ms)], false);
    return readFileSync(file, 'utf8');
  }

  test('a torn last line is dropped, told, and cut off by whoever goes on', async () => {
    await written();
    appendFileSync(file, '{"at":"2026');
    const read = await readJournal(file, DIGEST);
    expect(read.ok && [read.value.events.length, read.value.torn]).toEqual([3, true]);
    await (await journal()).append([event(4)], true);
    const again = await readJournal(file, DIGEST);
    expect(again.ok && [again.value.events.length, again.value.torn]).toEqual([4, false]);
  });

  test.each([
    ['is no JSON', (lines: string[]) => [lines[0], '{"at":', lines[2]], 2],
    ['was changed', (lines: string[]) => [lines[0], lines[1]?.replace(':2,', ':9,'), lines[2]], 2],
    ['is missing', (lines: string[]) => [lines[0], lines[2]], 2],
    ['stands twice', (lines: string[]) => [lines[0], lines[0], lines[1]], 2],
    ['has a key twice', (lines: string[]) => [lines[0]?.replace('{', '{"seq":1,'), lines[1]], 1],
    ['follows another plan', (lines: string[]) => lines.map((line) => line.replace(DIGEST, 'e'.repeat(64))), 1],
  ])('a line that %s is refused, by its number', async (_what, change, line) => {
    const lines = (await written()).trim().split('\n');
    writeFileSync(file, `${change(lines).join('\n')}\n`);
    const read = await readJournal(file, DIGEST);
    expect(read.ok ? null : read.faults[0]).toMatchObject({ code: 'journal-broken', at: { line } });
  });

  test('a journal that does not exist is an empty one', async () => {
    expect(await readJournal(join(folder, 'none'), DIGEST)).toMatchObject({
      ok: true,
      value: { events: [], torn: false },
    });
  });
});
