// What of the repository's files may be read: whatever lies below the root once links are resolved.
// Promises: a path of the repository that leads out of it, or into `.git` (it may hold tokens), is told before anything there is read;
// a root that is itself reached over a link is one like any other.
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Fault } from '../../kernel/fault.ts';
import { shown } from '../../kernel/visible.ts';

export interface Bounds {
  readonly root: string;
  /** The folder that holds what lies outside of the root; null: somebody named the path, and it may lead anywhere. */
  readonly otherwise: string | null;
}

export async function leadsOut(path: string, { root, otherwise }: Bounds): Promise<boolean> {
  const bounds = (await liesBelow(root, path)) ? root : otherwise;
  if (bounds === null) return false;
  const [folder, real] = [await realOr(bounds, resolve(bounds)), await realOr(path, null)];
  // What can be opened and has no path is a file that some process holds open.
  return real === null ? isThere(path) : !isWithin(folder, real);
}

/** `at`: the path as places have it. */
export function outOfRoot(path: string, at: string): Fault {
  return {
    code: 'name-not-allowed',
    message: `\`${shown(basename(path), 300)}\` leads out of the root: it is a link to elsewhere, or lies behind one.`,
    hint: 'What is read lies below the root (--root), and not in `.git`: move it there. A folder or file outside is read where it is named itself (--runbooks, --topology).',
    at: { file: at, line: 1, column: 1 },
  };
}

/** Both without links. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path).split(sep);
  return way[0] !== '..' && !way.includes('.git');
}

/** By its name, or by the folder that it stands in. */
async function liesBelow(root: string, path: string): Promise<boolean> {
  const real = await realOr(root, resolve(root));
  const named = resolve(path);
  return [relative(resolve(root), named), relative(real, named), relative(real, await folderOf(named))].some(
    (way) => way.split(sep)[0] !== '..',
  );
}

async function folderOf(path: string): Promise<string> {
  return realOr(dirname(path), join(path, '..'));
}

async function realOr<T>(path: string, otherwise: T): Promise<string | T> {
  return realpath(path).catch(() => otherwise);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
