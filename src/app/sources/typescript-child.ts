// The child process that evaluates a runbook written as TypeScript.
// Promises: an environment of nothing but a time zone, no file but its own program, no process of its own; bounded in time, memory and output; killed with whatever it left.
import { realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Fault, Place } from '../../kernel/fault.ts';
import { once } from '../../kernel/once.ts';
import { shown as visible } from '../../kernel/visible.ts';
import { type Collected, collect } from '../../transport/collect.ts';
import { type FileTexts, mayBeRead } from './typescript-files.ts';
import { placeIn, type WrittenAt } from './typescript-places.ts';

const DEADLINE_MS = 10_000;
const MOST_MEGABYTES = 256;
export const LONGEST_ANSWER = 4 * 1024 * 1024;

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

/** Where the child's entry and the builder stand: a bundle lies one folder deep, this file two. */
const IS_SOURCE = import.meta.filename.endsWith('.ts');
const SHIPPED = join(import.meta.dirname, IS_SOURCE ? '../..' : '..');
const ENTRY = join(SHIPPED, 'evaluation', IS_SOURCE ? 'evaluate.ts' : 'evaluate.js');

/** A runbook as it lies on the disk: a link may lead to it, and not out of its repository. */
export interface Found {
  /** From the root, with slashes. */
  readonly entry: string;
  readonly root: string;
}

export async function foundFile(file: string): Promise<Found | null> {
  const [real, folder] = await Promise.all([realpath(file), realpath(dirname(file))]);
  const root = await repositoryOf(join(folder, basename(file)));
  if (!real.startsWith(root + sep) || !real.endsWith('.enforced.ts')) return null;
  const entry = relative(root, real).split(sep).join('/');
  return mayBeRead(entry) ? { entry, root } : null;
}

export interface Evaluation {
  readonly entry: string;
  readonly texts: FileTexts;
  readonly node: Node;
  readonly cancel: AbortSignal;
}

/** What the child may read: itself. The runbook, and what that imports, it is given. */
const READABLE = [
  join(SHIPPED, 'builder', '*'),
  join(SHIPPED, 'evaluation', '*'),
  join(SHIPPED, 'package.json'),
  join(SHIPPED, '..', 'package.json'),
];

export async function runChild({ entry, texts, node, cancel }: Evaluation): Promise<Child> {
  keepInspectorShut();
  const argv = [
    ...BOUNDED,
    node.path,
    '--permission',
    ...READABLE.map((each) => `--allow-fs-read=${each}`),
    `--max-old-space-size=${MOST_MEGABYTES}`,
    '--no-warnings',
    ENTRY,
  ];
  const collected = await collect({
    argv,
    env: { TZ: 'UTC' },
    cwd: tmpdir(),
    stdin: JSON.stringify({ entry, files: [...texts] }),
    timeoutMs: DEADLINE_MS,
    mostBytes: LONGEST_ANSWER,
    cancel,
  });
  return { collected, printed: collected.ended === 'exited' ? collected.stdout.toString('utf8') : '' };
}

/** Without a listener, this signal makes Node open its inspector to every process of the machine: for good, since a child may linger. */
const keepInspectorShut = once(() => {
  process.on('SIGUSR1', () => undefined);
});

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

/** Why there is no answer; null where there is one. */
export function childFault({ collected }: Child, about: WrittenAt): Fault | null {
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
      return refused(
        about,
        'was not evaluated: its turn did not come in time',
        'Together, the runbooks of a folder have a minute: look for one that takes long.',
      );
  }
}

function notStarted(about: WrittenAt, why: string): Fault {
  return refused(about, `cannot be evaluated: Node does not start (${why})`, 'Look at its installation.');
}

/** It ended by itself, and not as its entry lets it. */
function afterwards({ stderr }: Collected, about: WrittenAt): Fault {
  if (/heap out of memory|Reached heap limit|invalid array length/i.test(stderr))
    return refused(about, `needed more memory than ${MOST_MEGABYTES} MB`, 'Look for what grows without an end.');
  const syntax = /^((?:file|repository):\S+):(\d+)\n.*\n( *)\^[\s\S]*?SyntaxError: (.*)$/m.exec(stderr);
  if (syntax !== null) {
    const [, file = '', line = '1', indent = '', says = ''] = syntax;
    const at = placeIn({ file, line: Number(line), column: indent.length + 1 }, about);
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

function refused(about: WrittenAt, says: string, hint: string): Fault {
  const at = placeIn(null, about);
  return { code: 'typescript-refused', message: `The runbook ${says}.`, hint, at };
}
