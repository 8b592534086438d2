// The files that a topology includes: its patterns against what is there.
// Promises: nothing is read, and no folder listed, that lies outside of the root once links are resolved; each file once, in the
// order of their paths; a pattern that finds nothing is a fault.
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fail, type Result, settle, succeed } from '../../kernel/fault.ts';
import { isGlob } from '../../kernel/glob.ts';
import { shown } from '../../kernel/visible.ts';
import { ANY_DEPTH, type IncludePattern, matchesName } from '../../topology/include.ts';
import { placeNow } from '../../topology/spans.ts';
import { unreadable } from './read-text.ts';
import { isWithin } from './within-root.ts';

const MOST_FILES = 20_000;
const MOST_SEEN = 200_000;
const DEEPEST = 16;

export interface Surroundings {
  /** What no file may lie outside of. */
  readonly root: string;
  /** The topology's own file: it is never one of those that it includes. */
  readonly topology: string;
}

/** Paths without links. */
export async function includedFiles(
  patterns: readonly IncludePattern[],
  { root, topology }: Surroundings,
): Promise<Result<readonly string[]>> {
  if (patterns.length === 0) return succeed([]);
  const faults: Fault[] = [];
  const files = new Set<string>();
  try {
    const [bounds, itself] = [await realpath(root), await realpath(topology)];
    const folder = join(topology, '..');
    for (const pattern of patterns) {
      const search: Search = { pattern, bounds, itself, faults, seen: { count: 0 }, found: new Set() };
      await walk(search, { folder, segments: pattern.text.split('/'), depth: 0 });
      if (search.found.size === 0 && !faults.some(({ at }) => at === placeNow(pattern.at)))
        faults.push(nothingThere(pattern));
      for (const file of search.found) files.add(file);
      if (files.size > MOST_FILES) return fail(tooMany(pattern));
    }
  } catch (error) {
    faults.push(unreadable(topology, error));
  }
  return settle(
    [...files].sort((a, b) => (a < b ? -1 : 1)),
    faults,
  );
}

interface Search {
  readonly pattern: IncludePattern;
  readonly bounds: string;
  readonly itself: string;
  readonly faults: Fault[];
  readonly seen: { count: number };
  readonly found: Set<string>;
}

interface Position {
  readonly folder: string;
  readonly segments: readonly string[];
  readonly depth: number;
}

async function walk(search: Search, { folder, segments, depth }: Position): Promise<void> {
  const [segment, ...rest] = segments;
  if (segment === undefined || depth > DEEPEST) return;
  if (segment === ANY_DEPTH) await walk(search, { folder, segments: rest, depth });
  if (!isGlob(segment)) return meet(search, { path: join(folder, segment), rest, depth });
  for (const entry of await entriesOf(search, folder)) {
    const path = join(folder, entry.name);
    if (segment === ANY_DEPTH) {
      // Links are not followed into the depth: they may lead in a circle.
      if (entry.isDirectory() && matchesName('*', entry.name))
        await walk(search, { folder: path, segments, depth: depth + 1 });
    } else if (matchesName(segment, entry.name)) await meet(search, { path, rest, depth });
  }
}

/** A path that the pattern leads to: a file that is meant, or a folder on the way. */
async function meet(
  search: Search,
  { path, rest, depth }: { readonly path: string; readonly rest: readonly string[]; readonly depth: number },
): Promise<void> {
  const real = await realpath(path).catch(() => null);
  if (real === null) return;
  if (!isWithin(search.bounds, real)) {
    search.faults.push(leadsOut(search.pattern, path));
    return;
  }
  const found = await stat(real);
  if (rest.length > 0) {
    if (found.isDirectory()) await walk(search, { folder: path, segments: rest, depth: depth + 1 });
  } else if (found.isFile() && real !== search.itself) search.found.add(real);
}

async function entriesOf({ pattern, seen, faults }: Search, folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const [fault] = [unreadable(folder, error)];
    if (fault.code !== 'file-missing') faults.push({ ...fault, at: placeNow(pattern.at) });
    return [];
  });
  seen.count += entries.length;
  if (seen.count > MOST_SEEN) {
    if (!faults.some(({ at }) => at === placeNow(pattern.at))) faults.push(tooMany(pattern));
    return [];
  }
  return entries;
}

function nothingThere({ text, at }: IncludePattern): Fault {
  return {
    code: 'file-missing',
    message: `There is no file at \`${shown(text, 200)}\`.`,
    hint: 'It is taken from the folder of the topology; a `*` stands for no name that begins with a dot. Correct it, or remove it.',
    at: placeNow(at),
  };
}

function leadsOut({ text, at }: IncludePattern, path: string): Fault {
  return {
    code: 'name-not-allowed',
    message: `\`${shown(text, 200)}\` leads out of the root: ${shown(path, 300)} is a link to elsewhere.`,
    hint: 'What a topology is made from lies below the root (--root): move the file there.',
    at: placeNow(at),
  };
}

function tooMany({ text, at }: IncludePattern): Fault {
  return {
    code: 'limit-exceeded',
    message: `\`${shown(text, 200)}\` means too much: at most ${MOST_FILES} files are included, and ${MOST_SEEN} looked at.`,
    hint: 'Write a pattern that leads to less, or put several tenants into one file.',
    at: placeNow(at),
  };
}
