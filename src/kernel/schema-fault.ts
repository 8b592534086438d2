// What a schema finds wrong with a document, as faults with their places: the one translation from zod's issues.
// Promises: every issue becomes exactly one fault; an unknown key comes with the nearest known one where a schema is given.
import type { z } from 'zod';
import { valueAt } from './data.ts';
import type { Path, SourceDocument } from './document.ts';
import type { Fault } from './fault.ts';
import { FAULT_CODES, type FaultCode } from './fault-codes.ts';
import { nearest } from './nearest.ts';
import { knownKeys } from './schema-keys.ts';
import { shown } from './visible.ts';

type Issue = z.core.$ZodIssue;

/**
 * Faults in source order. A schema's own text (`error: 'a duration such as 30s'`) says what is wanted;
 * a refinement may name its code, its hint and the part of the text that is wrong: `params: { fault: 'duration-invalid', hint: '…', mark: /x/ }`.
 */
export function faultsOf(error: z.core.$ZodError, document: SourceDocument, schema?: z.core.$ZodType): Fault[] {
  const faults = leavesOf(error).flatMap((leaf) => faultsOfLeaf(leaf, { document, schema }));
  return faults.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
}

/** An issue that is to be told: where a union fails, those of the branch that was meant; where none was, the union's own. */
export interface Leaf {
  readonly issue: Issue;
  readonly path: Path;
}

export function leavesOf(error: z.core.$ZodError): readonly Leaf[] {
  return error.issues.flatMap((issue) => leavesOfIssue(issue, []));
}

function leavesOfIssue(issue: Issue, base: Path): readonly Leaf[] {
  const path = [...base, ...issue.path.filter((part) => typeof part !== 'symbol')];
  const meant = issue.code === 'invalid_union' ? branchMeant(issue) : undefined;
  return meant === undefined ? [{ issue, path }] : meant.flatMap((inner) => leavesOfIssue(inner, path));
}

/** The branch that fits best speaks for the union: the one that takes this kind of value, with the fewest issues. */
function branchMeant(issue: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] | undefined {
  return issue.errors
    .filter(
      (issues) =>
        !issues.some(({ code, path: at }) => at.length === 0 && (code === 'invalid_type' || code === 'invalid_value')),
    )
    .sort((a, b) => a.length - b.length)[0];
}

interface Context {
  readonly document: SourceDocument;
  readonly schema: z.core.$ZodType | undefined;
}

function faultsOfLeaf({ issue, path }: Leaf, context: Context): readonly Fault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, context));
    case 'invalid_union':
      return [valueFault(issue, path, context, issue.errors.flat())];
    case 'invalid_key':
      return [keyFault(issue, path, context)];
    case 'custom':
      return [customFault(issue, path, context)];
    default:
      return [valueFault(issue, path, context)];
  }
}

function unknownKey(key: string, path: Path, { document, schema }: Context): Fault {
  const known = schema === undefined ? [] : knownKeys(schema, path);
  const near = nearest(key, known);
  const all = known.length > 0 && known.length <= 12 ? `Known here: ${known.join(', ')}.` : 'Remove it.';
  return {
    code: 'key-unknown',
    message: `${subject(path, 'The file')} has no key \`${shown(key)}\`.`,
    hint: near === null ? all : `Did you mean \`${near}\`?`,
    at: document.placeOf([...path, key], 'key'),
  };
}

function keyFault(issue: Extract<Issue, { code: 'invalid_key' }>, path: Path, { document }: Context): Fault {
  const custom = issue.issues.find(({ message }) => !isStock(message))?.message;
  return {
    code: 'value-invalid',
    message: `\`${shown(String(path.at(-1)))}\` cannot be a name here.`,
    hint: custom === undefined ? 'Choose another name.' : `A name is ${custom}.`,
    at: document.placeOf(path, 'key'),
  };
}

function customFault(issue: Extract<Issue, { code: 'custom' }>, path: Path, { document }: Context): Fault {
  const { fault, hint, mark } = issue.params ?? {};
  const value = valueAt(document.data, path);
  const marked = mark instanceof RegExp && typeof value === 'string' ? mark.exec(value) : null;
  return {
    code: isFaultCode(fault) ? fault : 'value-invalid',
    message: `${subject(path, 'The file')} is ${describe(value)}, not ${issue.message}.`,
    hint: typeof hint === 'string' ? hint : `Write ${issue.message}.`,
    at:
      marked === null
        ? document.placeOf(path)
        : document.placeWithin(path, marked.index, marked.index + marked[0].length),
  };
}

function valueFault(issue: Issue, path: Path, { document }: Context, branches: readonly Issue[] = []): Fault {
  const value = valueAt(document.data, path);
  const wanted = isStock(issue.message) ? wantedOf(issue, branches) : issue.message;
  if (value === undefined) {
    return {
      code: 'key-missing',
      message: `${subject(path.slice(0, -1), 'The file')} lacks \`${shown(String(path.at(-1)))}\`.`,
      hint: `Add \`${shown(String(path.at(-1)))}\`: ${wanted}.`,
      at: document.placeOf(path.slice(0, -1), 'key'),
    };
  }
  return {
    code: 'value-invalid',
    message: `${subject(path, 'The file')} ${sizeOf(issue, value) ?? `is ${describe(value)}`}, not ${wanted}.`,
    hint: `Write ${wanted}.`,
    at: document.placeOf(path),
  };
}

/** Where it is only too large; null: something else is wrong with it. */
function sizeOf(issue: Issue, value: unknown): string | null {
  if (issue.code !== 'too_big') return null;
  if (Array.isArray(value)) return `has ${value.length} elements`;
  return typeof value === 'string' ? `has ${value.length} characters` : null;
}

function wantedOf(issue: Issue, branches: readonly Issue[]): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? `a value of the type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'number'
        ? `at least ${issue.minimum}`
        : `something that is not empty (at least ${issue.minimum})`;
    case 'too_big':
      return issue.origin === 'number' ? `at most ${issue.maximum}` : `something shorter (at most ${issue.maximum})`;
    case 'invalid_format':
      return 'a text of the required form';
    case 'invalid_union':
      return [...new Set(branches.map((inner) => (isStock(inner.message) ? wantedOf(inner, []) : inner.message)))].join(
        ', or ',
      );
    default:
      return issue.message.toLowerCase();
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  null: 'nothing',
};

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text \`${shown(value)}\``;
  return `the ${typeof value === 'boolean' ? 'value' : 'number'} ${String(value)}`;
}

function subject(path: Path, root: string): string {
  if (path.length === 0) return root;
  const written = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return `\`${shown(written.replace(/^\./, ''), 80)}\``;
}

/** zod's own English, as opposed to what a schema of ours says. */
function isStock(message: string): boolean {
  return /^(Invalid|Unrecognized|Too (big|small))/.test(message);
}

function isFaultCode(code: unknown): code is FaultCode {
  return typeof code === 'string' && Object.hasOwn(FAULT_CODES, code);
}
