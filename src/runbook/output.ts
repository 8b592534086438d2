// What a command printed, as declared fields: the border where foreign data enters a run.
// Promises: only what was declared gets through, of the declared type, within its bounds and the caps. Never throws for data.
import { type Fault, fail, type Result, settle, succeed } from '../kernel/fault.ts';
import { inexactIn } from '../kernel/inexact.ts';
import { asItIs, type Mask } from '../kernel/mask.ts';
import type { Fields, FieldType, FieldValue, Scalar } from '../kernel/scalar.ts';
import { parseStrictJson } from '../kernel/strict-json.ts';
import { shown } from '../kernel/visible.ts';
import type { FieldDeclaration, OutputDeclaration } from './runbook.ts';
import { normalTime } from './time.ts';

const MOST_BYTES = 1024 * 1024;
const DEEPEST = 1_000;
const LONGEST_LINE = 4_096;
const LONGEST_LIST = 1_000;
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** Where Prometheus puts the value of an instant query: a number, written as a text. */
export const PROMETHEUS_PATH = ['data', 'result', '0', 'value', '1'] as const;

export interface Reading {
  /** Of what a fault quotes. */
  readonly mask?: Mask;
  /** Whether every digit of a field counts; elsewhere a whole number may be rounded, as a measurement is. */
  readonly isExact?: (field: string) => boolean;
}

export function parseOutput(output: OutputDeclaration, text: string, reading: Reading = {}): Result<Fields> {
  const { mask = asItIs, isExact = () => false } = reading;
  if (output.format === 'none') return succeed({});
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) return fail(invalid(`The output has ${bytes} bytes; at most ${MOST_BYTES} are read.`));
  switch (output.format) {
    case 'text':
      return textFields(text);
    case 'number':
      return numberFields({ output, mask, isExact }, text);
    case 'json':
      return jsonFields({ output, mask, isExact }, text);
  }
}

function textFields(text: string): Result<Fields> {
  const cut = text.replace(/\r?\n$/, '');
  const long = lineFault(cut, 'The output');
  return long === null ? succeed({ text: cut }) : fail(long);
}

function numberFields(read: Read, text: string): Result<Fields> {
  const trimmed = text.trim();
  if (!DECIMAL.test(trimmed)) return fail(invalid(`The output is no number: ${quoted(text, read.mask)}.`));
  return fieldsOf({ ...read, rounded: inexactIn(trimmed) }, () => Number(trimmed));
}

/** What it may print is known by its keys: with one of them twice, which counts differs from reader to reader. */
function jsonFields(read: Read, text: string): Result<Fields> {
  const { mask } = read;
  const parsed = parseStrictJson(text, { maxDepth: DEEPEST, maxBytes: MOST_BYTES, file: 'The output', mask });
  if (!parsed.ok) {
    const message = isJson(text) ? parsed.faults[0].message : `The output is not JSON: ${quoted(text, mask)}.`;
    return fail(invalid(message));
  }
  return fieldsOf({ ...read, rounded: inexactIn(text) }, ({ path }) => at(parsed.value, path));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function at(data: unknown, path: readonly string[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

interface Read extends Required<Reading> {
  readonly output: OutputDeclaration;
  /** The whole numbers that are others now, as they were written. */
  readonly rounded?: ReadonlyMap<number, string>;
}

function fieldsOf({ output, ...read }: Read, find: (field: FieldDeclaration) => unknown): Result<Fields> {
  const faults: Fault[] = [];
  const fields: Record<string, FieldValue> = {};
  for (const [name, field] of Object.entries(output.fields)) {
    const value = readField({ ...read, name, field }, find(field));
    if (value.ok) fields[name] = value.value;
    else faults.push(...value.faults);
  }
  return settle(fields, faults);
}

interface Named extends Omit<Read, 'output'> {
  readonly name: string;
  readonly field: FieldDeclaration;
}

function readField(named: Named, value: unknown): Result<FieldValue> {
  const { name, field } = named;
  if (value === undefined || value === null) {
    const where = field.path.join('.') === name ? '' : ` (at ${shown(field.path.join('.'))})`;
    return fail(value === null ? nullFault(name, where) : invalid(`The output lacks \`${name}\`${where}.`));
  }
  if (!field.list) return readScalar(named, value);
  if (!Array.isArray(value)) return fail(invalid(`\`${name}\` is ${describe(value, named)}, not a list.`));
  if (value.length > LONGEST_LIST) {
    return fail(invalid(`\`${name}\` has ${value.length} items; at most ${LONGEST_LIST} are read.`));
  }
  const faults: Fault[] = [];
  const items: Scalar[] = [];
  for (const item of value) {
    const read = readScalar(named, item);
    if (read.ok) items.push(read.value);
    else if (faults.length === 0) faults.push(...read.faults);
  }
  return settle(items, faults);
}

function readScalar(named: Named, value: unknown): Result<Scalar> {
  const { name, field, mask, isExact, rounded } = named;
  const scalar = convert(field, value);
  if (scalar === null) return fail(invalid(`\`${name}\` is ${describe(value, named)}, not ${KINDS[field.type]}.`));
  if (typeof scalar === 'string') {
    const long = lineFault(scalar, `\`${name}\``);
    if (long !== null) return fail(long);
  }
  if (typeof scalar === 'number') {
    // A secret is masked by its digits.
    const counts = field.secret || isExact(name);
    const written = typeof value === 'number' && counts ? rounded?.get(value) : undefined;
    if (written !== undefined) return fail(inexact(name, field.secret ? describe(value, named) : mask(written)));
    if (field.min !== undefined && scalar < field.min)
      return fail(bound(named, scalar, `less than its min ${field.min}`));
    if (field.max !== undefined && scalar > field.max)
      return fail(bound(named, scalar, `more than its max ${field.max}`));
  }
  return succeed(scalar);
}

const KINDS: Readonly<Record<FieldType, string>> = {
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  time: 'an RFC 3339 time',
};

function convert(field: FieldDeclaration, value: unknown): Scalar | null {
  switch (field.type) {
    case 'number':
      return numberOf(field, value);
    case 'string':
      return typeof value === 'string' ? value : null;
    case 'boolean':
      return typeof value === 'boolean' ? value : null;
    case 'time':
      return typeof value === 'string' ? normalTime(value) : null;
  }
}

function numberOf({ path }: FieldDeclaration, value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const prometheus =
    path.length === PROMETHEUS_PATH.length && PROMETHEUS_PATH.every((part, index) => path[index] === part);
  // What Prometheus holds is a double already: its text names no other one.
  return prometheus && typeof value === 'string' && DECIMAL.test(value) ? Number(value) : null;
}

function lineFault(text: string, what: string): Fault | null {
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > LONGEST_LINE)
      return invalid(`${what} has a line of ${end - start} characters; at most ${LONGEST_LINE} are read.`);
    start = end + 1;
  }
  return null;
}

function nullFault(name: string, where: string): Fault {
  return {
    ...invalid(`\`${name}\`${where} is null.`),
    hint: 'Have the command print a value also where there is none, such as 0 or an empty text: a field is never null.',
  };
}

function bound(named: Named, value: number, breach: string): Fault {
  return invalid(`\`${named.name}\` is ${describe(value, named)}, ${breach}.`);
}

function inexact(name: string, value: string): Fault {
  return {
    code: 'output-invalid',
    message: `\`${name}\` is ${value}: a whole number beyond 2^53, which a number does not hold to its last digit, and it fills a command.`,
    hint: 'Where a command needs its exact digits, have it printed as a text (in JSON: in quotes) and declare it as `string`; or have it printed in a larger unit.',
  };
}

function describe(value: unknown, { field, mask }: Named): string {
  if (field.secret) return 'something else';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return value === null ? 'null' : 'an object';
  return typeof value === 'string' ? `the text ${quoted(value, mask)}` : mask(String(value));
}

function quoted(text: string, mask: Mask): string {
  return text.trim() === '' ? 'it is empty' : `"${shown(mask(text.trim()), 80)}"`;
}

function invalid(message: string): Fault {
  return {
    code: 'output-invalid',
    message,
    hint: 'Compare the output with the `output` and `fields` that the runbook declares; the audit keeps it.',
  };
}
