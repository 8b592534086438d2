// Whose an audit's folder is: a mark in it that names the run and its process, from its beginning until its audit is written.
import { constants } from 'node:fs';
import { access, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { createExclusively, draftBeside, isDraft } from '../journal/private-folder.ts';
import { holderSchema, type Liveness, livenessOf, ownIdentity } from '../journal/process-identity.ts';
import { errorCode } from '../kernel/file-fault.ts';
import { once } from '../kernel/once.ts';

export const MARK = '.enforced-runbooks';
export const EVENTS = 'audit.jsonl';
/** What a run has made before it comes to its end; a dead one leaves no more. */
export const FIRST_FILES: readonly string[] = [EVENTS, 'outputs', MARK];
const LONGEST_EVENT = 1_048_576;
/** How long half a mark may be one that is being written; what a crash cut off stands for nobody. */
const HALF_MS = 250;

const markSchema = once(() => z.object({ execution_id: z.string(), process: holderSchema() }));

export interface FolderOwner {
  readonly executionId: string;
  readonly liveness: Liveness;
}

/** False: another has set a mark meanwhile. */
export function markFolder(folder: string, executionId: string): Promise<boolean> {
  const mark = { execution_id: executionId, process: ownIdentity() };
  return setMark(join(folder, MARK), `${JSON.stringify(mark)}\n`);
}

/** Takes a mark away that stands for nobody any more. False: it was another's by then, and stays. */
export async function takeMark(folder: string, dead: FolderOwner | null): Promise<boolean> {
  const mark = join(folder, MARK);
  const taken = draftBeside(mark);
  try {
    await rename(mark, taken);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
  const owner = await ownerIn(taken);
  const isDead = owner?.liveness === dead?.liveness && owner?.executionId === dead?.executionId;
  if (!isDead) await setMark(mark, await firstLine(taken));
  await rm(taken);
  return isDead;
}

/** What file systems without hard links say to one: those of Windows shares, memory cards, buckets. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** Whole from the moment it is there, but on a file system without hard links. False: there is one. */
async function setMark(mark: string, content: string): Promise<boolean> {
  try {
    return await createExclusively(mark, content, { isLasting: false });
  } catch (error) {
    if (!NO_LINKS.includes(errorCode(error))) throw error;
  }
  try {
    await writeFile(mark, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Its audit is written: the next run may replace it. Never rejects. */
export async function unmarkFolder(folder: string): Promise<void> {
  await rm(join(folder, MARK), { force: true }).catch(() => undefined);
}

/** The run that has not written its audit yet; null: none has said so. */
export function ownerOf(folder: string): Promise<FolderOwner | null> {
  return ownerIn(join(folder, MARK));
}

async function ownerIn(file: string): Promise<FolderOwner | null> {
  const until = performance.now() + HALF_MS;
  for (;;) {
    const mark = markSchema().safeParse(parsed(await firstLine(file)));
    if (mark.success) return { executionId: mark.data.execution_id, liveness: livenessOf(mark.data.process) };
    if (performance.now() >= until || !(await isThere(file))) return null;
    await sleep(HALF_MS / 10);
  }
}

async function isThere(file: string): Promise<boolean> {
  return await access(file).then(
    () => true,
    () => false,
  );
}

/** Without what is there for a moment only, while another marks it. */
export const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !isDraft(name));

/** Whether a run may write its audit there: it has begun in it, or nobody has. */
export async function isFolderOf(folder: string, executionId: string): Promise<boolean> {
  const owner = await ownerOf(folder);
  if (owner !== null) return owner.executionId === executionId;
  const line = await firstLine(join(folder, EVENTS));
  if (line === '') return (await namesIn(folder).catch(() => [])).every((name) => FIRST_FILES.includes(name));
  return isEventOf(line, executionId);
}

/** Whether the events that stand there are this run's. */
export async function beganIn(folder: string, executionId: string): Promise<boolean> {
  return isEventOf(await firstLine(join(folder, EVENTS)), executionId);
}

function isEventOf(line: string, executionId: string): boolean {
  const first = parsed(line);
  return typeof first === 'object' && first !== null && 'execution_id' in first && first.execution_id === executionId;
}

/** '' where there is none, or nothing in it; of what is no file nothing is read. */
export async function firstLine(path: string): Promise<string> {
  try {
    await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!(await handle.stat()).isFile()) return 'no file';
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(LONGEST_EVENT) });
    return buffer.toString('utf8', 0, bytesRead).split('\n', 1)[0] ?? '';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return '';
    throw error;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
