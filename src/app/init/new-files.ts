// Files that are new in a folder: all of them, or none.
// Promises: no file that exists is ever changed, also where it appears in between; what cannot be written to its end leaves nothing.
import { lstat, mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Fault, fail, type Result, settle } from '../../kernel/fault.ts';
import { errorCode, fileFault } from '../../kernel/file-fault.ts';
import { visibleLine } from '../../kernel/visible.ts';

export interface NewFile {
  /** In the folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** How each file stands before anything is written. */
export interface Standing {
  readonly missing: readonly NewFile[];
  /** It holds this text already; of a list of lines, all of them. */
  readonly same: readonly NewFile[];
  readonly other: readonly NewFile[];
}

/** Faults: what is no place for the files, whatever is done about files that exist. All of them at once. */
export async function standingIn(folder: string, files: readonly NewFile[]): Promise<Result<Standing>> {
  const place = await placeFault(folder);
  if (place !== null) return fail(place);
  const found = await Promise.all(files.map(async (file) => ({ file, found: await lookAt(folder, file) })));
  const of = (kind: Found) => found.filter((each) => each.found === kind).map(({ file }) => file);
  const faults = found.flatMap((each) => (typeof each.found === 'string' ? [] : [each.found]));
  const told = faults.filter(({ message }, index) => faults.findIndex((one) => one.message === message) === index);
  return settle({ missing: of('missing'), same: of('same'), other: of('other') }, told);
}

const UNWRITABLE = { code: 'file-unwritable' } as const;

/** Null: all of them stand there. */
export async function writeNew(folder: string, files: readonly NewFile[]): Promise<Fault | null> {
  const made: (() => Promise<void>)[] = [];
  let at = folder;
  try {
    await makeFolders(folder, made);
    for (const { path, text } of files) {
      at = join(folder, path);
      await makeFolders(dirname(at), made);
      const file = at;
      await writeFile(file, '', { flag: 'wx' });
      made.push(() => rm(file, { force: true }));
      await writeFile(file, text);
    }
    return null;
  } catch (error) {
    for (const unmake of made.reverse()) await unmake().catch(() => undefined);
    return errorCode(error) === 'EEXIST' ? appeared(at) : fileFault({ ...UNWRITABLE, path: at, doing: 'write', error });
  }
}

async function makeFolders(folder: string, made: (() => Promise<void>)[]): Promise<void> {
  if (await isFolder(folder)) return;
  if (dirname(folder) !== folder) await makeFolders(dirname(folder), made);
  await mkdir(folder);
  made.push(() => rmdir(folder));
}

type Found = 'missing' | 'same' | 'other' | Fault;

async function lookAt(folder: string, { path, text }: NewFile): Promise<Found> {
  const parts = path.split('/');
  for (const [index] of parts.entries()) {
    const name = parts.slice(0, index + 1).join('/');
    const found = await lstat(join(folder, name)).catch(() => null);
    if (found === null) return 'missing';
    const isLast = index === parts.length - 1;
    if (isLast ? found.isFile() : found.isDirectory()) continue;
    const says = found.isSymbolicLink() ? 'is a symbolic link' : isLast ? 'is no file' : 'is no folder';
    return {
      ...UNWRITABLE,
      message: `${visibleLine(join(folder, name))} ${says}, and ${isLast ? 'a file' : 'a folder'} of that name is needed`,
      hint: 'Move it away, or name another folder. Nothing was written.',
    };
  }
  const there = await readFile(join(folder, path), 'utf8').catch(() => null);
  if (there === text) return 'same';
  return there !== null && path.endsWith('.gitignore') && hasLines(there, text) ? 'same' : 'other';
}

/** Whoever ignores more has what is wanted. */
function hasLines(there: string, wanted: string): boolean {
  const lines = new Set(there.split(/\r?\n/).map((line) => line.trim()));
  return wanted.split('\n').every((line) => line.startsWith('#') || line === '' || lines.has(line));
}

async function placeFault(folder: string): Promise<Fault | null> {
  for (let path = folder; ; path = dirname(path)) {
    const found = await stat(path).catch((error: unknown) => ({ error }));
    if ('error' in found) {
      const isLink = await lstat(path).then(
        (link) => link.isSymbolicLink(),
        () => false,
      );
      if (isLink) return leadsNowhere(path);
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(found.error))) continue;
      return fileFault({ ...UNWRITABLE, path: folder, doing: 'write to', error: found.error });
    }
    if (found.isDirectory()) return null;
    return {
      ...UNWRITABLE,
      message: `${visibleLine(path)} is a file, and a folder is needed there`,
      hint: 'Name a folder that is empty, or new, or your repository. Nothing was written.',
    };
  }
}

function leadsNowhere(path: string): Fault {
  return {
    ...UNWRITABLE,
    message: `${visibleLine(path)} is a symbolic link that leads nowhere`,
    hint: 'Make the folder that it names, or name another. Nothing was written.',
  };
}

function appeared(path: string): Fault {
  return {
    ...UNWRITABLE,
    message: `${visibleLine(path)} appeared while the files were written`,
    hint: 'It was left as it is, and nothing else was written. Look who writes there, and call again.',
  };
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
