// The files that a runbook in TypeScript is made from: itself, and what it imports, by the names that are written out in them.
// Promises: pure text, of which nothing is evaluated here; bounded in number and size; nothing hidden, and nothing from outside of the
// repository.
import { lstat, realpath } from 'node:fs/promises';
import { posix, sep } from 'node:path';
import { fail, type Result, succeed } from '../../kernel/fault.ts';
import { shown as visible } from '../../kernel/visible.ts';
import { readText } from './read-text.ts';

const MOST_FILES = 200;
const MOST_CHARACTERS = 4 * 1024 * 1024;
const NAMED = /(['"`])(\.{1,2}\/[^'"`\\\n]+\.(?:m?[tj]s|json))\1/g;

/** By their paths from the repository's root, with slashes. */
export type FileTexts = ReadonlyMap<string, string>;

/** Null: there is no such file, or none that may be read. */
export type FileReader = (path: string) => Promise<Result<string | null>>;

/** `entry` with its own text, and what that leads to. */
export async function filesFrom(entry: string, text: string, read: FileReader): Promise<Result<FileTexts>> {
  const texts = new Map<string, string>();
  const seen = new Set([entry]);
  let size = 0;
  for (const path of seen) {
    const found = path === entry ? succeed(text) : await read(path);
    if (!found.ok) return found;
    if (found.value === null) continue;
    size += found.value.length;
    if (texts.size === MOST_FILES || size > MOST_CHARACTERS) return fail(tooMuch(entry));
    texts.set(path, found.value);
    if (path.endsWith('.json')) continue;
    for (const [, , name = ''] of found.value.matchAll(NAMED)) {
      const named = posix.join(posix.dirname(path), name);
      if (mayBeRead(named)) seen.add(named);
    }
  }
  return succeed(texts);
}

/** What is hidden is where tokens lie: `.git`, `.env`, `.ssh`; and `..` leads out. */
export function mayBeRead(path: string): boolean {
  const parts = path.split('/');
  return parts.every((part) => part !== '' && part !== 'node_modules' && !part.startsWith('.'));
}

/** On this machine. A link is no file of the repository, wherever it leads. */
export function filesBelow(root: string): FileReader {
  return async (path) => {
    const file = `${root}${sep}${path}`;
    try {
      const found = await lstat(file);
      if (!found.isFile() || (await realpath(file)) !== file) return succeed(null);
    } catch {
      return succeed(null);
    }
    const text = await readText(file, MOST_CHARACTERS);
    return succeed(text.ok ? text.value : null);
  };
}

function tooMuch(entry: string) {
  return {
    code: 'limit-exceeded' as const,
    message: `${visible(entry, 200)} imports more than ${MOST_FILES} files, or more than ${MOST_CHARACTERS} characters`,
    hint: 'A runbook is data: import what it needs, and nothing else.',
  };
}
