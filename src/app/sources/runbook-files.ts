// Which files of a folder are runbooks, and the id of each.
// Promises: what looks like a runbook and is in the wrong place is told, never passed over in silence; one id means one file.
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Fault, fail, type Result, succeed } from '../../kernel/fault.ts';
import { visibleLine } from '../../kernel/visible.ts';
import { unreadable } from './read-text.ts';
import { leadsOut, outOfRoot } from './within-root.ts';

const SKILL = 'SKILL.md';
const LIKE_SKILL = /^skill\.md$/i;
const OWN_NAME = 'runbook.enforced.ts';

/** Their paths, sorted; a folder that is missing, holds none, or is a link out of the root is a fault. */
export async function runbookFiles(folder: string, root: string): Promise<Result<readonly string[]>> {
  if (await leadsOut(folder, { root, otherwise: null })) return fail(outOfRoot(folder, folder));
  const hint =
    'Write a runbook as <id>.yml there, or name another folder (--runbooks, in a workflow the input `runbooks`).';
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = await Promise.all(entries.map((entry) => runbooksOf(entry, folder)));
    const names = found.flat();
    if (names.length === 0) return fail({ code: 'runbook-missing', message: `there is no runbook in ${folder}`, hint });
    return succeed(names.sort());
  } catch (error) {
    const [fault] = [unreadable(folder, error)];
    return fail(
      fault.code === 'file-missing'
        ? { ...fault, code: 'runbook-missing', message: `there is no folder of runbooks at ${folder}`, hint }
        : fault,
    );
  }
}

/** The files of one entry of the folder that are runbooks; of a folder, the runbook that has its name, with what belongs to it beside it. */
async function runbooksOf(entry: Dirent, folder: string): Promise<readonly string[]> {
  const path = join(folder, entry.name);
  if (!entry.isDirectory()) return isRunbook(entry.name) ? [path] : [];
  const names = (await readdir(path)).filter(isRunbook);
  const isItsOwn = (name: string): boolean => idOf(join(path, name)) === entry.name;
  const own = names.filter(isItsOwn).map((name) => join(path, name));
  return names.every(isItsOwn) ? own : [...own, `${path}/`];
}

/** Whether it is the folder of one runbook, which has its name, rather than one of many. */
export async function isRunbookFolder(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => isRunbook(name) && idOf(join(resolve(folder), name)) === basename(resolve(folder)));
}

function isRunbook(name: string): boolean {
  if (/^topology\.ya?ml$/.test(name)) return false;
  return /\.ya?ml$/.test(name) ? !/\.test\.ya?ml$/.test(name) : formOf(name) !== 'yaml' || LIKE_SKILL.test(name);
}

/** Markdown that is no runbook, and is not meant to be one. */
export function isPage(file: string): boolean {
  return file.endsWith('.md') && !LIKE_SKILL.test(basename(file));
}

/** What a runbook is written as. */
export type RunbookForm = 'yaml' | 'skill' | 'typescript';

export function formOf(file: string): RunbookForm {
  if (basename(file) === SKILL) return 'skill';
  return file.endsWith('.enforced.ts') ? 'typescript' : 'yaml';
}

/** `foo` for foo.yml, foo.enforced.ts, foo/SKILL.md and foo/runbook.enforced.ts. */
export function idOf(file: string): string {
  const name = basename(file);
  const isFolders = LIKE_SKILL.test(name) || name === OWN_NAME;
  return isFolders ? basename(dirname(resolve(file))) : name.replace(/\.(?:ya?ml|enforced\.ts)$/, '');
}

/** A fault where the file cannot be a runbook; `shown` is its path as messages have it. */
export function noRunbook(file: string, shown: string): Fault | null {
  const name = basename(file);
  if (/\.test\.ya?ml$/.test(name)) return scenariosOnly(name, shown);
  if (LIKE_SKILL.test(name) && name !== SKILL) return otherSpelling(name, shown);
  return file.endsWith('/') ? foreignName(name, shown) : null;
}

function otherSpelling(name: string, shown: string): Fault {
  return {
    code: 'value-invalid',
    message: `a page is called SKILL.md, and this one ${visibleLine(name)}`,
    hint: 'Rename it: others look for exactly that name, too.',
    at: { file: shown, line: 1, column: 1 },
  };
}

function foreignName(folder: string, shown: string): Fault {
  return {
    code: 'value-invalid',
    message: `${visibleLine(folder)} is a folder with runbooks of other names`,
    hint: 'A folder holds one runbook, which has its name (cache/cache.yml, cache/SKILL.md): move the others one folder up.',
    at: { file: shown, line: 1, column: 1 },
  };
}

function scenariosOnly(name: string, shown: string): Fault {
  return {
    code: 'value-invalid',
    message: `${visibleLine(name)} holds scenarios of a runbook, and is none itself`,
    hint: '`test` plays them.',
    at: { file: shown, line: 1, column: 1 },
  };
}

export function repeatedIds(files: readonly string[]): readonly Fault[] {
  return files.flatMap((file, index) => {
    const first = files.slice(0, index).find((other) => idOf(other) === idOf(file));
    return first === undefined ? [] : [sameId(first, file)];
  });
}

export function sameId(first: string, second: string): Fault {
  return {
    code: 'value-invalid',
    message: `two runbooks have the id \`${visibleLine(idOf(first))}\`: ${visibleLine(basename(first))} and ${visibleLine(basename(second))}`,
    hint: 'Keep one of the two, or give it another name.',
  };
}
