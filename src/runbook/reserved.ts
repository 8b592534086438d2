// Words that a runbook cannot give to its own things, because expressions already mean something by them.
import { CEL_WORDS } from '../kernel/cel-words.ts';
import { FUNCTIONS } from './cel.ts';
import { ROOTS } from './position.ts';

const CEL_NAMES: ReadonlySet<string> = new Set([
  ...FUNCTIONS,
  'bool',
  'bytes',
  'cel',
  'double',
  'dyn',
  'google',
  'int',
  'list',
  'map',
  'null_type',
  'optional',
  'string',
  'type',
  'uint',
  'secrets',
]);

/** Cannot follow a dot, nor be a name. */
export function isReservedWord(word: string): boolean {
  return CEL_WORDS.has(word);
}

/** Cannot be the name of a probe, which stands bare in expressions. */
export function isReservedName(word: string): boolean {
  return isReservedWord(word) || CEL_NAMES.has(word) || ROOTS.some((root) => root === word);
}
