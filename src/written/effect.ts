// Does a command only look, or does it change something? Judged by what is known of its program.
// Promises: a look is only what is understood to the last word; all else is taken for a change, which asks for a verification and an undo.
import { opened } from './placeholder.ts';
import { programOf } from './programs.ts';
import type { Call } from './shell-call.ts';
import { readScript } from './shell-script.ts';
import { wrappedIn } from './wrappers.ts';

export type Effect = 'look' | 'change';

export function effectOf(script: string): Effect {
  return scriptLooks(opened(script).script, { reads: false, depth: 0 }) ? 'look' : 'change';
}

interface Within {
  readonly reads: boolean;
  readonly depth: number;
}

const DEEPEST = 5;

/** What a shell does itself, to itself. */
const OWN =
  /^(?::|read|set|shift|local|unset|wait|exit|return|break|continue|\[\[|cd|pushd|popd|export|declare|false)$/;
/** Variables by which another program is run. */
const RUNNING =
  /^(?:PATH|LD_\w+|\w*(?:PAGER|EDITOR|COMMAND|DIFF|SHELL|OPTIONS|OPTS)|BASH_ENV|ENV|VISUAL|PS4|IFS|GIT_\w+)\+?=/;
/** One that stands for options, of which nothing is known. */
const UNKNOWN_OPTIONS = /^\$\{?\w*(?:OPT|ARG|FLAG)\w*\}?$/i;

function scriptLooks(text: string, { reads, depth }: Within): boolean {
  if (depth > DEEPEST) return false;
  const { calls, isClear, open } = readScript(text);
  if (!isClear || open !== null || calls.length === 0) return false;
  return calls.every((call) => looks({ ...call, reads: call.reads || reads }, depth));
}

function looks({ words, reads, writes }: Call, depth: number): boolean {
  if (writes || depth > DEEPEST || words.some((word) => UNKNOWN_OPTIONS.test(word))) return false;
  const assigned = words.findIndex((word) => !/^[A-Za-z_]\w*\+?=/.test(word));
  if (words.slice(0, assigned < 0 ? words.length : assigned).some((word) => RUNNING.test(word))) return false;
  const [first, ...args] = assigned < 0 ? [] : words.slice(assigned);
  if (first === undefined) return true;
  if (OWN.test(first)) return !args.some((word) => RUNNING.test(word));
  const program = first.split('/').at(-1) ?? '';
  if (program === 'command' && /^-[vV]$/.test(args[0] ?? '')) return true;
  const within = wrappedIn(program, args);
  switch (within?.kind) {
    case undefined:
      return programOf(program)?.(args, reads) === true;
    case 'unknown':
      return false;
    case 'script':
      return scriptLooks(within.text, { reads, depth: depth + 1 });
    case 'words':
      return within.words.length > 0 && looks({ words: within.words, reads, writes: false }, depth + 1);
  }
}
