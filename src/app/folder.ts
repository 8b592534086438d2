// The folder of a run's files: made before anything is changed, so that an audit that cannot be written stops the run early.
// Promises: only a folder that is empty or an earlier run's is taken; there the run's files are replaced, and anything else is left
// alone. Never deletes what no run left, nor what the very run has left there.
import { access, constants, cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../journal/private-folder.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { fileFault } from '../kernel/file-fault.ts';
import { shown, visibleLine } from '../kernel/visible.ts';
import {
  beganIn,
  EVENTS,
  FIRST_FILES,
  type FolderOwner,
  firstLine,
  isFolderOf,
  MARK,
  markFolder,
  namesIn,
  ownerOf,
  takeMark,
} from './folder-mark.ts';

const RUN_FILES = [EVENTS, 'audit.json', 'plan.json', 'summary.md', 'README.md', 'outputs'];

export interface FolderRequest {
  readonly folder: string;
  /** Whose it becomes. */
  readonly executionId: string;
  /** Where runs leave their files where nothing else is named: what a dead one has kept here goes there. */
  readonly runs: string;
}

export async function prepareFolder({ folder, executionId, runs }: FolderRequest): Promise<Result<string>> {
  try {
    const found = await lookAt(folder, executionId);
    if (!found.ok) return found;
    const { names, owner } = found.value;
    // What it has kept there so far is its own.
    if (owner?.executionId === executionId) return succeed(folder);
    if (owner !== null && names.includes('outputs'))
      await cp(join(folder, 'outputs'), join(runs, owner.executionId, 'outputs'), { recursive: true });
    const isMarked = names.includes(MARK);
    if ((isMarked && !(await takeMark(folder, owner))) || !(await markFolder(folder, executionId))) {
      // Two recoveries of one run on one machine: which of them goes on, its lock decides.
      const faster = await ownerOf(folder);
      if (faster?.executionId === executionId) return succeed(folder);
      return fail(inUse(folder, faster?.executionId ?? 'another run'));
    }
    const isOwn = await beganIn(folder, executionId);
    for (const name of isOwn ? [] : RUN_FILES) await rm(join(folder, name), { recursive: true, force: true });
    await makeFolder(join(folder, 'outputs'));
    if (!isOwn) await writeFile(join(folder, EVENTS), '', { mode: 0o600 });
    return succeed(folder);
  } catch (error) {
    return fail(unwritable(folder, error));
  }
}

/** Whether it could be prepared, before that has a reason. Where it is missing it is made; nothing in it is touched. */
export async function canPrepare({ folder, executionId }: FolderRequest): Promise<Result<string>> {
  try {
    const found = await lookAt(folder, executionId);
    if (!found.ok) return found;
    await access(folder, constants.W_OK);
    return succeed(folder);
  } catch (error) {
    return fail(unwritable(folder, error));
  }
}

interface Looked {
  readonly names: readonly string[];
  readonly owner: FolderOwner | null;
}

async function lookAt(folder: string, executionId: string): Promise<Result<Looked>> {
  await makeFolder(folder);
  const names = await namesIn(folder);
  if (names.length > 0 && !(await isOfEarlierRun(folder, names))) return fail(notARuns(folder, names));
  const owner = await ownerOf(folder);
  const isFree = owner === null || owner.executionId === executionId || owner.liveness === 'gone';
  return isFree ? succeed({ names, owner }) : fail(inUse(folder, owner.executionId));
}

/** What a run printed goes with its audit into another folder, where it lies on this machine; what is there stays. */
export async function bringOutputs(from: string, to: string): Promise<void> {
  if (from === to) return;
  await cp(join(from, 'outputs'), join(to, 'outputs'), { recursive: true, force: false }).catch(() => undefined);
}

/** The folder in which a run began, where it is that run's still; else one of its own, so that no other run's audit is replaced. */
export async function folderOfBegun({ folder, executionId, runs }: FolderRequest): Promise<string> {
  const isOwn = await isFolderOf(folder, executionId).catch(() => false);
  return isOwn ? folder : join(runs, executionId);
}

/** By its events: they are chained, as no other program's are; or there are none yet, and nothing but what a run begins with. */
async function isOfEarlierRun(folder: string, names: readonly string[]): Promise<boolean> {
  if (!names.includes(EVENTS)) return names.every((name) => name === MARK);
  const first = await firstLine(join(folder, EVENTS));
  return first === '' ? names.every((name) => FIRST_FILES.includes(name)) : isChainedEvent(first);
}

function isChainedEvent(line: string): boolean {
  try {
    const event: unknown = JSON.parse(line);
    return typeof event === 'object' && event !== null && ['seq', 'prev', 'hash'].every((key) => key in event);
  } catch {
    return false;
  }
}

function unwritable(path: string, error: unknown): Fault {
  return fileFault({ code: 'file-unwritable', path, doing: 'write the audit to', error });
}

function inUse(folder: string, executionId: string): Fault {
  return {
    code: 'usage',
    message: `${visibleLine(folder)} is where ${visibleLine(executionId)} writes its audit, and it has not ended`,
    hint: 'Name another folder with --out. Nothing was touched.',
  };
}

function notARuns(folder: string, names: readonly string[]): Fault {
  const [first = '', ...more] = [...names].sort();
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return {
    code: 'usage',
    message: `${visibleLine(folder)} holds ${shown(first)}${others}, which no run left there`,
    hint: "Name a new or an empty folder with --out, or an earlier run's, whose files are replaced. Nothing was touched.",
  };
}
