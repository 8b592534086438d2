// A repository to begin with, in a folder: workflows, topology, a runbook with its scenarios, schemas for the editor.
// Promises: all of it or nothing; what stands there already is never changed, and all that is in the way is told at once.
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ActionReference } from '../../kernel/action-reference.ts';
import { type Fault, fail, type Result, succeed } from '../../kernel/fault.ts';
import { visibleLine } from '../../kernel/visible.ts';
import { type NewFile, standingIn, writeNew } from './new-files.ts';
import { repositoryTemplate } from './repository-template.ts';

export interface InitRequest {
  /** Absolute. */
  readonly folder: string;
  /** Where this program's templates stand. */
  readonly project: string;
  readonly reference: ActionReference;
  /** Files that exist and say something else are left as they are, and the others written. */
  readonly keepsExisting: boolean;
}

/** Paths in the folder. */
export interface Initialized {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly kept: readonly string[];
}

export async function init({ folder, project, reference, keepsExisting }: InitRequest): Promise<Result<Initialized>> {
  const files = await repositoryTemplate(project, reference);
  if (!files.ok) return files;
  const standing = await standingIn(folder, files.value);
  if (!standing.ok) return standing;
  const { missing, same, other } = standing.value;
  if (await isBare(folder)) return fail(bare(folder));
  const around = await repositoryAround(folder);
  if (around !== null) return fail(inAnother(folder, around));
  if (other.length > 0 && !keepsExisting) return fail(inTheWay(folder, other));
  const fault = await writeNew(folder, missing);
  if (fault !== null) return fail(fault);
  return succeed({ written: pathsOf(missing), unchanged: pathsOf(same), kept: pathsOf(other) });
}

/** The git repository that the folder lies in without being its root; null: it is one itself, or lies in none. */
async function repositoryAround(folder: string): Promise<string | null> {
  const real = await realOf(folder);
  for (let at = real; ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at === real ? null : at;
    if (dirname(at) === at) return null;
  }
}

/** A repository without a work tree: what lies in it are git's own files. */
async function isBare(folder: string): Promise<boolean> {
  const parts = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => exists(join(folder, name))));
  return parts.every((found) => found);
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The folder itself may not be there yet. */
async function realOf(folder: string): Promise<string> {
  const known = await realpath(folder).catch(() => null);
  if (known !== null || dirname(folder) === folder) return known ?? folder;
  return join(await realOf(dirname(folder)), basename(folder));
}

function pathsOf(files: readonly NewFile[]): readonly string[] {
  return files.map(({ path }) => path);
}

function inAnother(folder: string, around: string): Fault {
  return {
    code: 'usage',
    message: `${visibleLine(folder)} lies inside of the git repository ${visibleLine(around)}, where GitHub would not find its workflows`,
    hint: 'Name the root of that repository, or a folder outside of it; `git init` in the folder makes it one of its own. Nothing was written.',
  };
}

function bare(folder: string): Fault {
  return {
    code: 'usage',
    message: `${visibleLine(folder)} is a bare git repository, which has no files of its own`,
    hint: 'Clone it, and name the clone. Nothing was written.',
  };
}

function inTheWay(folder: string, files: readonly NewFile[]): Fault {
  const count = files.length === 1 ? 'a file exists' : `${files.length} files exist`;
  const ignored = files.some(({ path }) => path === '.gitignore')
    ? ' A .gitignore that has our lines is in no way.'
    : '';
  return {
    code: 'usage',
    message: `${count} in ${visibleLine(folder)} with another content: ${pathsOf(files).join(', ')}`,
    hint: `Nothing was written. Move what you do not need away, or keep it as it is with --keep-existing, which writes the rest.${ignored}`,
  };
}
