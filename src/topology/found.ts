// What a host says of itself: the instances in a discovery's output. The border where it enters a run; nothing in it is trusted.
// Promises: linear in the output's length, whatever the pattern; a name is taken exactly as it was printed; an output with one row
// that is not as expected says nothing at all. Never throws for data.
import type { Fault } from '../kernel/fault.ts';
import { asItIs, type Mask } from '../kernel/mask.ts';
import { compilePattern } from '../kernel/pattern.ts';
import { parseStrictJson } from '../kernel/strict-json.ts';
import { shown } from '../kernel/visible.ts';
import type { Discover } from './topology.ts';

const MOST_BYTES = 1_048_576;
const MOST_INSTANCES = 20_000;
const LONGEST_NAME = 256;
/** Instructions of the pattern times characters: about a second. */
const MOST_WORK = 100_000_000;
const DEEPEST = 32;

/** An instance as its host names it. */
export interface Found {
  readonly name: string;
  /** The pattern's groups; `tenant` is never empty. */
  readonly groups: Readonly<Record<string, string>>;
}

/** Every instance that a host named, or why that is not known; `of`: the key of `discover` that it is about, null: the command. */
export type FoundThere =
  | { readonly ok: true; readonly value: readonly Found[] }
  | { readonly ok: false; readonly fault: Fault; readonly of: 'each' | 'tenant' | null };

type Wrong = Extract<FoundThere, { ok: false }>;

/** How an output is read. */
export type Reading = Pick<Discover, 'output' | 'each' | 'tenant'>;

/** Every instance once, in the order of the output. The messages of faults complete `the discovery `; `mask`: of what they quote. */
export function foundIn(reading: Reading, text: string, mask: Mask = asItIs): FoundThere {
  const pattern = compilePattern(reading.tenant);
  if (pattern === null) throw new Error('foundIn: a pattern that was not checked');
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) return tooMuch(`${bytes} bytes`, `at most ${MOST_BYTES} are read`);
  const names =
    reading.output === 'json'
      ? namesInRows(reading.each, text, mask)
      : { ok: true as const, value: namesInLines(text) };
  if (!names.ok) return names;
  const distinct = [...new Set<string>(names.value)];
  if (distinct.length > MOST_INSTANCES)
    return tooMuch(`${distinct.length} instances`, `at most ${MOST_INSTANCES} are read`);
  const characters = distinct.reduce((sum, { length }) => sum + Math.min(length, LONGEST_NAME), 0);
  if (characters * pattern.size > MOST_WORK)
    return tooMuch(
      `${characters} characters of names for a pattern of ${pattern.size} instructions`,
      'that many cannot be matched in time',
    );
  const found: Found[] = [];
  for (const name of distinct) {
    if (name.length > LONGEST_NAME)
      return tooMuch(`a name of ${name.length} characters`, `at most ${LONGEST_NAME} are read`);
    const groups = pattern.wholeGroups(name);
    if (groups === null || (groups.tenant ?? '') === '') return unexpected(mask(name), reading);
    found.push({ name, groups });
  }
  return { ok: true, value: found };
}

function namesInLines(text: string): readonly string[] {
  const lines = text.replace(/\r?\n$/, '');
  return lines === '' ? [] : lines.split(/\r?\n/);
}

function namesInRows(
  each: readonly string[],
  text: string,
  mask: Mask,
): Wrong | { readonly ok: true; readonly value: readonly string[] } {
  const parsed = parseStrictJson(text, { maxDepth: DEEPEST, maxBytes: MOST_BYTES, file: 'the output', mask });
  if (!parsed.ok) {
    const [{ message, at }] = parsed.faults;
    const where = at === undefined ? '' : ` (line ${at.line}, column ${at.column})`;
    return wrong(
      `printed what is no JSON: ${message.replace(/\.$/, '')}${where}`,
      'Have the command print a list of rows as JSON, and nothing else on standard output.',
    );
  }
  const rows = rowsOf(parsed.value);
  if (rows === null)
    return wrong(
      'printed JSON that is no list of rows',
      'Have the command print `[{…}, …]`, or an object whose `items` is such a list.',
    );
  const path = each.join('.');
  const names: string[] = [];
  for (const [index, row] of rows.entries()) {
    const name = valueAt(row, each);
    if (typeof name === 'string') names.push(name);
    else
      return wrong(
        `printed ${name === undefined ? 'no' : 'something that is no text as'} \`${shown(path)}\` in row ${index + 1} of ${rows.length}`,
        `\`each\` names the field of every row that holds an instance's name${keysOf(row, mask)}.`,
        'each',
      );
  }
  return { ok: true, value: names };
}

function rowsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  return isRecord(value) && Array.isArray(value.items) ? value.items : null;
}

function keysOf(row: unknown, mask: Mask): string {
  if (!isRecord(row)) return '';
  const keys = Object.keys(row)
    .slice(0, 8)
    .map((key) => shown(mask(key), 40));
  return keys.length === 0 ? '' : `; this one has ${keys.join(', ')}`;
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  let value = row;
  for (const part of path) {
    if (!isRecord(value) || !Object.hasOwn(value, part)) return undefined;
    value = value[part];
  }
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unexpected(name: string, { tenant }: Reading): Wrong {
  return wrong(
    `named \`${shown(name)}\`, which the pattern does not expect`,
    `Have the command print only instances of this service, or correct the pattern \`${shown(tenant, 120)}\`: it stands for a whole name.`,
    'tenant',
  );
}

function tooMuch(what: string, most: string): Wrong {
  const hint = 'Have the command print only the instances of this service.';
  return { ok: false, fault: { code: 'limit-exceeded', message: `printed ${what}, and ${most}`, hint }, of: null };
}

function wrong(message: string, hint: string, of: Wrong['of'] = null): Wrong {
  return { ok: false, fault: { code: 'output-invalid', message, hint }, of };
}
