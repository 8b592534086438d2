// What reaches the disk and when; and a disk that takes half of a line.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RunEvent } from '../../src/engine/event.ts';
import { type FileJournal, openFileJournal } from '../../src/journal/file-journal.ts';
import { readJournal } from '../../src/journal/journal-reader.ts';
import { startOfChain } from '../../src/kernel/chain.ts';
import { createRedactor } from '../../src/kernel/redact.ts';

const disk = vi.hoisted(() => ({ takesOnly: Number.POSITIVE_INFINITY }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const writeSync = (file: number, bytes: Uint8Array, from: number, length: number): number => {
    if (disk.takesOnly === 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' });
    const taken = real.writeSync(file, bytes, from, Math.min(length, disk.takesOnly));
    disk.takesOnly -= taken;
    return taken;
  };
  return { ...real, writeSync };
});

const DIGEST = 'd'.repeat(64);
let folder: string;
let file: string;
let journal: FileJournal;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  file = join(folder, 'journal.jsonl');
  const redactor = createRedactor({ secrets: [] });
  const opened = await openFileJournal({ file, head: startOfChain(DIGEST), size: 0, redactor });
  if (!opened.ok) throw new Error(opened.faults[0].message);
  journal = opened.value;
});
afterEach(async () => {
  disk.takesOnly = Number.POSITIVE_INFINITY;
  vi.restoreAllMocks();
  await journal.close();
  rmSync(folder, { recursive: true });
});

function event(elapsed_ms: number): RunEvent {
  return { type: 'cancel.requested', by: 'SIGINT', at: '2026-01-15T14:32:45.000Z', elapsed_ms };
}

async function handlePrototype(): Promise<Pick<FileHandle, 'sync' | 'datasync' | 'truncate'>> {
  const handle = await open(folder, 'r');
  await handle.close();
  return Object.getPrototypeOf(handle);
}

describe('an append that fails', () => {
  test('half-way is cut off, and the next one follows what stood before', async () => {
    await journal.append([event(1)], false);
    const before = readFileSync(file, 'utf8');
    disk.takesOnly = 20;
    const failed = await journal.append([event(2)], true);
    expect(failed.ok ? null : failed.faults[0]).toMatchObject({ code: 'journal-unwritable' });
    expect(readFileSync(file, 'utf8')).toBe(before);
    disk.takesOnly = Number.POSITIVE_INFINITY;
    expect(await journal.append([event(3)], true)).toMatchObject({ ok: true, value: [{ seq: 2 }] });
    const read = await readJournal(file, DIGEST);
    expect(read.ok && read.value.events.map(({ elapsed_ms }) => elapsed_ms)).toEqual([1, 3]);
  });
  test('takes none of the events that came with it', async () => {
    await journal.append([event(1)], false);
    disk.takesOnly = 180;
    expect((await journal.append([event(2), event(3), event(4)], true)).ok).toBe(false);
    disk.takesOnly = Number.POSITIVE_INFINITY;
    const after = await journal.append([event(5), event(6)], true);
    expect(after).toMatchObject({ ok: true, value: [{ seq: 2 }, { seq: 3 }] });
    const read = await readJournal(file, DIGEST);
    expect(read.ok && read.value.events.map(({ elapsed_ms }) => elapsed_ms)).toEqual([1, 5, 6]);
  });
  test('at the flush is cut off as well: nobody knows what of it is on disk', async () => {
    vi.spyOn(await handlePrototype(), 'datasync').mockRejectedValueOnce(new Error('EIO'));
    expect((await journal.append([event(1)], true)).ok).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('');
  });
  test('and cannot be cut off is cut off before the next one is written', async () => {
    const truncate = vi.spyOn(await handlePrototype(), 'truncate').mockRejectedValueOnce(new Error('EIO'));
    disk.takesOnly = 20;
    expect((await journal.append([event(1)], false)).ok).toBe(false);
    disk.takesOnly = Number.POSITIVE_INFINITY;
    expect((await journal.append([event(2)], false)).ok).toBe(true);
    expect(truncate).toHaveBeenCalledTimes(2);
    const read = await readJournal(file, DIGEST);
    expect(read.ok && read.value.events.map(({ elapsed_ms }) => elapsed_ms)).toEqual([2]);
  });
});

describe('a durable append', () => {
  test('is flushed before it resolves, with the folder once; another is not', async () => {
    const handle = await handlePrototype();
    const [datasync, sync] = [vi.spyOn(handle, 'datasync'), vi.spyOn(handle, 'sync')];
    await journal.append([event(1)], false);
    expect([datasync.mock.calls.length, sync.mock.calls.length]).toEqual([0, 0]);
    await journal.append([event(2)], true);
    expect([datasync.mock.calls.length, sync.mock.calls.length]).toEqual([1, 1]);
    await journal.append([event(3)], true);
    expect([datasync.mock.calls.length, sync.mock.calls.length]).toEqual([2, 1]);
  });
  test('of many events is one flush', async () => {
    const datasync = vi.spyOn(await handlePrototype(), 'datasync');
    await journal.append([1, 2, 3, 4, 5].map(event), true);
    expect(datasync.mock.calls.length).toBe(1);
  });
});
