// One lock, as a row of numbered files: whoever creates the next number holds it. Its fencing token stands in the file.
// Promises: one holder at a time, also when two take over a dead one's lock at once; a fencing token only ever rises.
// A number is created with its whole content or not at all, and never removed while it is the highest.
import { createHash } from 'node:crypto';
import { readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { errorCode } from '../kernel/file-fault.ts';
import { once } from '../kernel/once.ts';
import { createExclusively, replaceFile } from './private-folder.ts';
import { holderSchema } from './process-identity.ts';
import { EXECUTION_ID } from './run-record.ts';

const recordSchema = once(() =>
  z.object({
    lock: z.string(),
    state: z.enum(['held', 'free', 'poisoned']),
    execution_id: z.string().regex(EXECUTION_ID),
    occurrence: z.string().nullable(),
    /** The fencing token. */
    fence: z.number(),
    /** Whose process; after `free` and `poisoned`: whose it was. */
    holder: holderSchema(),
    /** Why it is poisoned. */
    because: z.string().optional(),
  }),
);
export type LockRecord = z.infer<ReturnType<typeof recordSchema>>;

export interface LockState {
  /** 0: it was never held. */
  readonly number: number;
  /** null: never held, or its file cannot be understood (then `number` is above 0). */
  readonly record: LockRecord | null;
}

/** Files of former numbers that stay; a taker that is slower than this many claims finds out when it looks again. */
const KEPT = 8;
const NAME = /^(\d{12})\.json$/;

export function lockFolder(root: string, lock: string): string {
  const plain = lock.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 80);
  return join(root, `${plain}-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
}

export async function readLock(folder: string): Promise<LockState> {
  for (;;) {
    const number = (await numbersIn(folder)).at(-1) ?? 0;
    if (number === 0) return { number, record: null };
    try {
      return { number, record: parseRecord(await readFile(fileOf(folder, number), 'utf8')) };
    } catch (error) {
      // Pruned since the folder was read: somebody holds a higher one by now.
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
}

function parseRecord(text: string): LockRecord | null {
  try {
    return recordSchema().safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * The next fencing token: above the last one, and not below the time in seconds, so that it also rises where a machine
 * begins with an empty state folder while hosts remember the tokens of the one before it.
 */
export function nextFence({ record }: LockState, nowMs: number): number {
  return Math.max((record?.fence ?? 0) + 1, Math.floor(nowMs / 1_000));
}

/** Takes the number after `seen`. Null: somebody else was faster. */
export async function takeLock(folder: string, seen: number, record: LockRecord): Promise<number | null> {
  const number = seen + 1;
  if (!(await createExclusively(fileOf(folder, number), `${JSON.stringify(record)}\n`))) return null;
  const numbers = await numbersIn(folder);
  if ((numbers.at(-1) ?? 0) !== number) {
    await unlink(fileOf(folder, number));
    return null;
  }
  for (const old of numbers.slice(0, -KEPT)) await remove(fileOf(folder, old));
  return number;
}

/** The last fencing token that can be read here; 0: none can. */
export async function lastFence(folder: string): Promise<number> {
  for (const number of [...(await numbersIn(folder))].reverse()) {
    const text = await readFile(fileOf(folder, number), 'utf8').catch(() => '');
    const record = parseRecord(text);
    if (record !== null) return record.fence;
  }
  return 0;
}

/** For the holder alone: says that the lock is free, or poisoned. */
export async function markLock(folder: string, number: number, record: LockRecord): Promise<void> {
  await replaceFile(fileOf(folder, number), `${JSON.stringify(record)}\n`);
}

async function numbersIn(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder);
  return names
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

function fileOf(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(12, '0')}.json`);
}

async function remove(file: string): Promise<void> {
  try {
    await unlink(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
