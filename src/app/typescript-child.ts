// The child process that evaluates a runbook written as TypeScript.
// Promises: an environment of nothing but a time zone, files of its own repository (nothing that is hidden) and no others, no process
// of its own; bounded in time, memory and output; killed with whatever it left.
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { Fault, Place } from '../kernel/fault.ts';
import { shown as visible } from '../kernel/visible.ts';
import { type Collected, collect } from '../transport/collect.ts';
import { placeIn, type WrittenAt } from './typescript-places.ts';

const DEADLINE_MS = 10_000;
const MOST_MEGABYTES = 256;
export const LONGEST_ANSWER = 4 * 1024 * 1024;
/** More arguments than a process may have are none. */
const MOST_ENTRIES = 2_000;

/** Its time also ends where nobody is left to end it; and what V8 gives up on leaves no dump of its memory. */
const BOUNDED = ['/bin/sh', '-c', 'ulimit -c 0 && ulimit -t 60 && exec "$0" "$@"'] as const;

export interface Node {
  readonly path: string;
  readonly version: string;
}

export const THIS_NODE: Node = { path: process.execPath, version: process.versions.node };

export interface Child {
  readonly printed: string;
  readonly collected: Collected;
}

/** Types are stripped, modules hooked and rights withheld from these on. */
export function tooOld({ version }: Node, at: Place): Fault | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) return null;
  return {
    code: 'node-too-old',
    message: `A runbook written as TypeScript needs Node 22.18 or newer, and this is Node ${visible(version, 20)}.`,
    hint: 'Run it with a newer Node (the action brings its own, 24), or write the runbook as YAML.',
    at,
  };
}

/** Where the child's entry and the builder stand: beside this folder, in sources and in dist alike. */
const SHIPPED = join(import.meta.dirname, '..');
const ENTRY = join(SHIPPED, 'evaluation', import.meta.filename.endsWith('.ts') ? 'evaluate.ts' : 'evaluate.js');

/** A runbook as it lies on the disk: a link may lead to it, and not out of its repository. */
export interface Found {
  readonly real: string;
  readonly root: string;
}

export async function foundFile(file: string): Promise<Found | null> {
  const [real, folder] = await Promise.all([realpath(file), realpath(dirname(file))]);
  const root = await repositoryOf(join(folder, basename(file)));
  return real.startsWith(root + sep) && real.endsWith('.enforced.ts') ? { real, root } : null;
}

export async function runChild({ real, root }: Found, { path }: Node): Promise<Child> {
  const readable = [
    ...(await entriesOf(root)),
    join(SHIPPED, 'builder', '*'),
    join(SHIPPED, 'evaluation', '*'),
    join(SHIPPED, 'package.json'),
    join(SHIPPED, '..', 'package.json'),
  ];
  const argv = [
    ...BOUNDED,
    path,
    '--permission',
    ...readable.map((each) => `--allow-fs-read=${each}`),
    `--max-old-space-size=${MOST_MEGABYTES}`,
    '--no-warnings',
    ENTRY,
    real,
    root,
  ];
  const collected = await collect({
    argv,
    env: { TZ: 'UTC' },
    cwd: root,
    timeoutMs: DEADLINE_MS,
    mostBytes: LONGEST_ANSWER,
    cancel: new AbortController().signal,
  });
  return { collected, printed: collected.ended === 'exited' ? collected.stdout.toString('utf8') : '' };
}

/** The nearest folder that a repository begins in; else the folder of runbooks. */
async function repositoryOf(file: string): Promise<string> {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (await exists(join(folder, '.git'))) return folder;
  }
  const folder = dirname(file);
  const isItsOwn = basename(file) === 'runbook.enforced.ts' || basename(file) === `${basename(folder)}.enforced.ts`;
  return isItsOwn ? dirname(folder) : folder;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** What is hidden is where tokens lie: `.git`, `.env`, `.ssh`. */
async function entriesOf(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const open = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  return open
    .slice(0, MOST_ENTRIES)
    .map((entry) => (entry.isDirectory() ? join(root, entry.name, '*') : join(root, entry.name)));
}

/** Why there is no answer; null where there is one. */
export function childFault({ collected }: Child, about: WrittenAt): Promise<Fault> | null {
  switch (collected.ended) {
    case 'exited':
      if (collected.exitCode === 0) return null;
      return collected.exitCode === 126 || collected.exitCode === 127
        ? notStarted(about, `exit code ${collected.exitCode}`)
        : afterwards(collected, about);
    case 'timed-out':
      return refused(
        about,
        `did not end within ${DEADLINE_MS / 1_000} s, and is killed`,
        'Look for a loop without an end.',
      );
    case 'too-long':
      return refused(
        about,
        `exports more than ${LONGEST_ANSWER} bytes`,
        'Put long scripts into programs of their own.',
      );
    case 'not-started':
      return notStarted(about, collected.code);
    case 'signalled':
      return afterwards(collected, about);
    case 'cancelled':
      return refused(about, 'was not evaluated: it was cancelled', 'Nothing was changed.');
  }
}

function notStarted(about: WrittenAt, why: string): Promise<Fault> {
  return refused(about, `cannot be evaluated: Node does not start (${why})`, 'Look at its installation.');
}

/** It ended by itself, and not as its entry lets it. */
async function afterwards({ stderr }: Collected, about: WrittenAt): Promise<Fault> {
  if (/heap out of memory|Reached heap limit|invalid array length/i.test(stderr))
    return refused(about, `needed more memory than ${MOST_MEGABYTES} MB`, 'Look for what grows without an end.');
  const syntax = /^(file:\S+):(\d+)\n.*\n( *)\^[\s\S]*?SyntaxError: (.*)$/m.exec(stderr);
  if (syntax !== null) {
    const [, file = '', line = '1', indent = '', says = ''] = syntax;
    const at = await placeIn({ file, line: Number(line), column: indent.length + 1 }, about);
    const message = `The file cannot be read as TypeScript: ${visible(says, 300)}.`;
    return { code: 'typescript-refused', message, hint: 'Mend the line.', at };
  }
  const said = stderr.trim().split('\n').at(-1) ?? '';
  return refused(
    about,
    `ended its process${said === '' ? '' : `; it says: ${visible(said, 200)}`}`,
    'Look for what ends it.',
  );
}

async function refused(about: WrittenAt, says: string, hint: string): Promise<Fault> {
  const at = await placeIn(null, about);
  return { code: 'typescript-refused', message: `The runbook ${says}.`, hint, at };
}
