// The program's files as V8 compiled them, kept for the next call of the same verb.
// Why not Node's own compile cache: it holds a file as it was compiled when it was loaded, without the functions that V8 compiles when they
// are first called, and those are most of what a call runs.
// Promises: what is kept counts only for the text that it was made from; where none can be kept, nothing is said.
// Written by a call that loads what is not in it, and once a day, since calls of one verb do not run the same functions.
import { isAscii } from 'node:buffer';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { type Variables, variables } from '../app/env.ts';
import { codeFolder, isOurs } from './code-folder.ts';
import { type Kept, keptBytes, keptIn } from './kept-file.ts';
import { isVerb } from './verb-names.ts';

/** Gives what a file of the program exports, by its name: the value of its text as a script. */
export type CodeReader = (name: string) => unknown;

interface Surroundings {
  /** The program's. */
  readonly folder: string;
  readonly environment: Variables;
  /** From where down the way to what is kept is looked at; absent: from the root of the disk. */
  readonly top?: string;
}

interface Loaded {
  readonly name: string;
  readonly source: number;
  readonly script: Script;
}

const DAY_MS = 86_400_000;
const HERE: Surroundings = { folder: import.meta.dirname, environment: variables() };

/** `word` begins the call. Null: nothing is kept for it, or nowhere. */
export function codeReader(word: string, { folder, environment, top }: Surroundings = HERE): CodeReader | null {
  const verb = verbOf(word);
  const keep = codeFolder(environment);
  if (verb === null || keep === null || !isOurs(keep, top)) return null;
  const file = join(keep, `${verb}-${process.version}-${process.arch}-${crc32(folder).toString(16)}`);
  const { kept, isFresh } = readKept(file);
  const loaded: Loaded[] = [];
  let isComplete = isFresh;
  process.once('exit', () => {
    if (!isComplete) write(file, loaded);
  });
  return (name) => {
    const path = join(folder, name);
    const text = readFileSync(path);
    const source = crc32(text);
    const known = kept.get(name);
    const cachedData = known?.source === source ? known.code : undefined;
    const script = new Script(text.toString(isAscii(text) ? 'latin1' : 'utf8'), {
      filename: path,
      ...(cachedData !== undefined && { cachedData }),
    });
    if (script.cachedDataRejected !== false) isComplete = false;
    loaded.push({ name, source, script });
    return script.runInThisContext();
  };
}

/** What the demo and `test` start of themselves runs the code of a verb. */
function verbOf(word: string): string | null {
  if (word === 'demo-run') return 'run';
  if (word === 'test-thread') return 'test';
  return isVerb(word) ? word : null;
}

function readKept(file: string): { readonly kept: ReadonlyMap<string, Kept>; readonly isFresh: boolean } {
  try {
    return { kept: keptIn(readFileSync(file)), isFresh: Date.now() - statSync(file).mtimeMs < DAY_MS };
  } catch {
    return { kept: new Map(), isFresh: false };
  }
}

/** Whole or not at all: another call may read it meanwhile. */
function write(file: string, loaded: readonly Loaded[]): void {
  const half = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    const kept = loaded.map(({ name, source, script }) => ({ name, source, code: script.createCachedData() }));
    writeFileSync(half, keptBytes(kept), { mode: 0o600, flag: 'wx' });
    renameSync(half, file);
  } catch {
    rmSync(half, { force: true });
  }
}
