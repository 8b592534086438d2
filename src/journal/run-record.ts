// What the store keeps of a run beside its journal, written before the run's first lock is taken: enough to take it over.
// Promises: owner-only; an execution id can name no path outside the folder.
import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { errorCode, fileFault } from '../kernel/file-fault.ts';
import { once } from '../kernel/once.ts';
import { visibleLine } from '../kernel/visible.ts';
import { freeing } from './freeing.ts';
import { replaceFile } from './private-folder.ts';

export const EXECUTION_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

export const runRecordSchema = once(() =>
  z.object({
    /** Names a folder, on whichever machine its run is finished. */
    execution_id: z.string().regex(EXECUTION_ID),
    runbook: z.string(),
    tenant: z.string(),
    occurrence: z.string().nullable(),
    plan_digest: z.string(),
    locks: z.array(z.string()),
    /** Locks of whole services that it changes a part of, and does not hold. */
    shares: z.array(z.string()).exactOptional(),
    started_at: z.number(),
  }),
);
export type RunRecord = z.infer<ReturnType<typeof runRecordSchema>>;

/** A run's journal, in its folder. */
export const JOURNAL = 'journal.jsonl';
const LONGEST_OPENING = 1_048_576;

export interface RunFacts {
  readonly executionId: string;
  readonly runbook: string;
  readonly tenant: string;
  readonly occurrence: string | null;
  readonly planDigest: string;
  readonly locks: readonly string[];
  readonly shares?: readonly string[];
}

/** `startedAt`: milliseconds since the epoch. */
export function runRecordOf(facts: RunFacts, startedAt: number): RunRecord {
  const { executionId, runbook, tenant, occurrence, planDigest, locks, shares = [] } = facts;
  return {
    execution_id: executionId,
    runbook,
    tenant,
    occurrence,
    plan_digest: planDigest,
    locks: [...locks],
    ...(shares.length > 0 && { shares: [...shares] }),
    started_at: startedAt,
  };
}

export function runFolderIn(runs: string, executionId: string): string {
  if (!EXECUTION_ID.test(executionId)) throw new Error(`runFolderIn: not an execution id: ${executionId.slice(0, 80)}`);
  return join(runs, executionId);
}

export async function writeRunRecord(folder: string, record: RunRecord): Promise<void> {
  await replaceFile(join(folder, 'run.json'), `${JSON.stringify(record)}\n`);
}

/**
 * Where the record cannot be read, the journal's first event says the same: the plan's digest opens the chain either way. What is of
 * another run than the folder's says nothing.
 */
export async function readRunRecord(folder: string): Promise<Result<RunRecord>> {
  const file = join(folder, 'run.json');
  const isOwn = ({ execution_id }: RunRecord): boolean => execution_id === basename(folder);
  try {
    return succeed(
      runRecordSchema()
        .refine(isOwn)
        .parse(JSON.parse(await readFile(file, 'utf8'))),
    );
  } catch (error) {
    const told = await openingIn(join(folder, JOURNAL));
    if (told !== null && isOwn(told)) return succeed(told);
    return fail(unreadable(file, error));
  }
}

const openingSchema = once(() =>
  z.object({
    type: z.literal('run.claimed'),
    at: z.string(),
    execution_id: z.string(),
    runbook: z.string(),
    tenant: z.string(),
    plan_digest: z.string(),
    locks: z.array(z.object({ name: z.string() })),
  }),
);

async function openingIn(journal: string): Promise<RunRecord | null> {
  try {
    await using handle = await open(journal, constants.O_RDONLY);
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(LONGEST_OPENING) });
    const [line = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 1);
    const { at, execution_id, runbook, tenant, plan_digest, locks } = openingSchema().parse(JSON.parse(line));
    const names = locks.map(({ name }) => name);
    // Its occurrence stands in its lock.
    return { execution_id, runbook, tenant, occurrence: null, plan_digest, locks: names, started_at: Date.parse(at) };
  } catch {
    return null;
  }
}

function unreadable(file: string, error: unknown): Fault {
  const { message, ...rest } = fileFault({
    code: 'file-unreadable',
    path: file,
    doing: 'read what is left of the run in',
    error,
  });
  const id = basename(dirname(file));
  const isGone = errorCode(error) === 'ENOENT';
  if (!isGone && error instanceof Error && 'syscall' in error) return { message, ...rest };
  return {
    ...rest,
    message: `What is left of the run ${id} in ${visibleLine(file)} ${isGone ? 'does not exist' : 'is not what this program writes'}.`,
    hint: `Nothing can be undone from it. Look at the hosts by hand; when they are in order, free the lock: ${freeing(id)}`,
  };
}
