// The journal on file: JSON lines, only ever appended, chained, redacted before they are hashed.
// Promises: a durable append is on disk before it resolves; one that fails leaves the file as it was, and no gap in the chain.
import { constants, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ChainedEvent, RunEvent } from '../engine/event.ts';
import type { Journal } from '../engine/ports.ts';
import type { ChainHead } from '../kernel/chain.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { fileFault } from '../kernel/file-fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import { visibleLine } from '../kernel/visible.ts';
import { LONGEST_JOURNAL } from './journal-reader.ts';
import { linkAll } from './link-all.ts';

export interface FileJournal extends Journal {
  close(): Promise<void>;
}

export interface JournalPlace {
  readonly file: string;
  /** What the next event follows, and the bytes up to there: anything behind is a torn line, and is cut off before the next is written. */
  readonly head: ChainHead;
  readonly size: number;
  readonly redactor: Redactor;
}

const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;

export async function openFileJournal(place: JournalPlace): Promise<Result<FileJournal>> {
  try {
    const handle = await open(place.file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
    const isTorn = (await handle.stat()).size > place.size;
    return succeed(journalOn(handle, place, isTorn));
  } catch (error) {
    return fail(unwritable(place.file, error));
  }
}

function journalOn(
  handle: FileHandle,
  { file, head: first, size: begin, redactor }: JournalPlace,
  isTorn: boolean,
): FileJournal {
  let head = first;
  let size = begin;
  let folderIsDurable = false;
  /** Behind the last event stand bytes that are none, maybe of an append that failed: until they are cut off, nothing may follow them. */
  let torn = isTorn;
  let last: Promise<unknown> = Promise.resolve();

  const write = async (events: readonly RunEvent[], durable: boolean): Promise<Result<readonly ChainedEvent[]>> => {
    const linked = linkAll(events, { head, redactor });
    const bytes = Buffer.from(linked.map(({ line }) => `${line}\n`).join(''), 'utf8');
    if (size + bytes.length > LONGEST_JOURNAL) return fail(full(file));
    try {
      if (torn) await handle.truncate(size);
      torn = true;
      writeAll(handle.fd, bytes);
      if (durable) {
        await handle.datasync();
        if (!folderIsDurable) await syncFolder(dirname(file));
        folderIsDurable = true;
      }
    } catch (error) {
      torn = !(await cut(handle, size));
      return fail(unwritable(file, error));
    }
    torn = false;
    size += bytes.length;
    const chained = linked.map(({ event }) => event);
    head = chained.at(-1) ?? head;
    return succeed(chained);
  };
  return {
    append: (events, durable) => {
      const result = last.then(() => write(events, durable));
      last = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      await last;
      await handle.close();
    },
  };
}

/** Into the page cache, at once: what takes long is the flush, and that one is waited for without blocking. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written, bytes.length - written);
  }
}

async function cut(handle: FileHandle, size: number): Promise<boolean> {
  try {
    await handle.truncate(size);
    return true;
  } catch {
    return false;
  }
}

/** Makes a new file's name durable: a file that is synced in a folder that is not can be gone after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function full(file: string): Fault {
  return {
    code: 'journal-unwritable',
    message: `The journal ${visibleLine(file)} has reached ${LONGEST_JOURNAL / 1_048_576} MiB, and no more is read of one.`,
    hint: 'Nothing more is begun, and what was done is undone. Look which probe prints so much, or is looked at so often.',
  };
}

function unwritable(file: string, error: unknown): Fault {
  return fileFault({ code: 'journal-unwritable', path: file, doing: 'write the journal', error });
}
