// Folders and files that only their owner can read: state, journals, locks.
// Promises: a folder that is a symbolic link or belongs to somebody else is refused, not used.
import { randomBytes } from 'node:crypto';
import { chmod, link, lstat, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { errorCode, fileFault } from '../kernel/file-fault.ts';
import { visibleLine } from '../kernel/visible.ts';

export async function makePrivateFolder(folder: string): Promise<Result<string>> {
  try {
    await makeFolder(folder);
    const found = await lstat(folder);
    // On some systems files have no numbered owner.
    const own = process.geteuid?.();
    if (found.isSymbolicLink()) return fail(notOurs(folder, 'is a symbolic link'));
    if (!found.isDirectory()) return fail(notOurs(folder, 'is no folder'));
    if (own !== undefined && found.uid !== own)
      return fail(notOurs(folder, `belongs to user ${found.uid}, not to ${own}`));
    if (own !== undefined && (found.mode & 0o077) !== 0) await chmod(folder, 0o700);
    return succeed(folder);
  } catch (error) {
    return fail(fileFault({ code: 'file-unwritable', path: folder, doing: 'use the state folder', error }));
  }
}

/** Not `recursive`: on some file systems that never comes back. Others may make it, or what it stands in, at the same time. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder, { mode: 0o700 }).catch(unlessMade);
  }
}

function unlessMade(error: unknown): void {
  if (errorCode(error) !== 'EEXIST') throw error;
}

/** Creates a file with its whole content, or not at all. False: it exists already. `isLasting`: also where the power fails. */
export async function createExclusively(file: string, content: string, { isLasting = true } = {}): Promise<boolean> {
  const draft = await writeDraft(file, content, isLasting);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

/** Readers see the old content or the new, never a part. */
export async function replaceFile(file: string, content: string): Promise<void> {
  await rename(await writeDraft(file, content, true), file);
}

/** A name beside a file, for what becomes it or was it a moment ago. */
export const draftBeside = (file: string): string => join(dirname(file), `.draft-${randomBytes(8).toString('hex')}`);
export const isDraft = (name: string): boolean => /^\.draft-[0-9a-f]{16}$/.test(name);

async function writeDraft(file: string, content: string, isLasting: boolean): Promise<string> {
  const draft = draftBeside(file);
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    if (isLasting) await handle.datasync();
  } catch (error) {
    await unlink(draft);
    throw error;
  } finally {
    await handle.close();
  }
  return draft;
}

function notOurs(folder: string, says: string): Fault {
  return {
    code: 'file-unwritable',
    message: `The state folder ${visibleLine(folder)} ${says}.`,
    hint: 'Name a folder of your own (--state, in a workflow the variable XDG_STATE_HOME): locks and journals in it decide what is undone on the hosts.',
  };
}
