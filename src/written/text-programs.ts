// Programs that are given a small program of their own: awk, sed, find. They look where every part of it is known to.
import { readArguments } from './arguments.ts';

export function looksAtAwk(args: readonly string[]): boolean {
  const { operands, unknown } = readArguments(args, {
    spec: 'F:v: --field-separator: --assign: --re-interval',
    stopsAtOperand: true,
  });
  const [program] = operands;
  if (unknown !== null || program === undefined) return false;
  return !/\b(?:system|getline|close|fflush)\b|@|\bprint[\s\S]*[>|]|\|\s*"|\|&/.test(program);
}

const ADDRESS = /(?:\d+(?:~\d+)?|\$|\/(?:[^/\\\n]|\\.)*\/I?|[+~]\d+)/.source;
const SED_COMMAND = new RegExp(
  `[\\s;{}]*(?:${ADDRESS}(?:\\s*,\\s*${ADDRESS})?\\s*)?!?\\s*(?:[pdqQ=nNDPgGhHxl]|s([/|,#@:!%_])(?:(?!\\1)[^\\\\\\n]|\\\\.)*\\1(?:(?!\\1)[^\\\\\\n]|\\\\[\\s\\S])*\\1[gIip\\d]*|y/[^/]*/[^/]*/|\\{)?[\\s;}]*`,
  'y',
);

export function looksAtSed(args: readonly string[]): boolean {
  const { options, operands, unknown } = readArguments(args, {
    spec: 'nrEuszl e: --quiet --silent --regexp-extended --expression: --null-data --separate --unbuffered',
  });
  const given = ['-e', '--expression'].flatMap((name) => options.get(name) ?? []);
  const scripts = given.length > 0 ? given : operands.slice(0, 1);
  return unknown === null && scripts.length > 0 && scripts.every(onlyEdits);
}

/** No `w`, no `e`, nothing that is not known. */
function onlyEdits(script: string): boolean {
  for (let at = 0; at < script.length; ) {
    SED_COMMAND.lastIndex = at;
    const length = SED_COMMAND.exec(script)?.[0].length ?? 0;
    if (length === 0) return false;
    at += length;
  }
  return script !== '';
}

const FIND_TESTS =
  /^-(?:i?name|i?path|i?regex|regextype|type|size|[amc]time|[amc]min|newer\w*|maxdepth|mindepth|user|group|perm|links|inum|samefile|fstype|printf)$/;
const FIND_WORDS =
  /^(?:-(?:empty|print0?|ls|prune|quit|o|or|a|and|not|xdev|mount|daystart|nouser|nogroup|depth|readable|writable|executable|follow|true|false|[HLP])|[()!])$/;

export function looksAtFind(args: readonly string[]): boolean {
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (FIND_TESTS.test(argument)) at += 1;
    else if (/^[-(!)]/.test(argument) && !FIND_WORDS.test(argument)) return false;
  }
  return true;
}
