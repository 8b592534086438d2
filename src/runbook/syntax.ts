// The syntax of one expression: its tree from the CEL parser, brought into the language's dialect, and what it reads.
// Promises: bounded size and depth; whole numbers are doubles; only the language's functions; no comprehension inside another.
import { type ASTNode, type Environment, ParseError } from '@marcbachmann/cel-js';
import { isInexact } from '../kernel/inexact.ts';
import { compilePattern } from '../kernel/pattern.ts';
import { shown } from '../kernel/visible.ts';
import { COMPREHENSIONS, FUNCTIONS, libraryName } from './cel.ts';
import { spanOf } from './span.ts';
import { normalTime } from './time.ts';

export const LONGEST_EXPRESSION = 2_000;

/** Characters `start` up to `end` of the expression's source. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Complaint extends Span {
  readonly kind: 'syntax' | 'limit' | 'function' | 'nested' | 'pattern' | 'duration' | 'time' | 'literal' | 'constant';
  readonly message: string;
  /** The word that is not known, for `function`. */
  readonly word?: string;
}

export interface Member extends Span {
  readonly name: string;
}

/** `before.cache.run_id`: a root and the members that are written out. */
export interface Access extends Span {
  readonly root: Member;
  readonly members: readonly Member[];
}

export interface Syntax {
  readonly source: string;
  readonly parsed: ReturnType<Environment['parse']>;
  /** In source order; iteration variables are left out. */
  readonly accesses: readonly Access[];
  readonly complaints: readonly Complaint[];
}

export type SyntaxResult =
  | { readonly ok: true; readonly syntax: Syntax }
  | { readonly ok: false; readonly complaint: Complaint };

/** Parses with the given environment, whose vocabulary the tree is then written in. */
export function parseSyntax(source: string, environment: Environment): SyntaxResult {
  if (source.length > LONGEST_EXPRESSION) {
    const message = `The expression has ${source.length} characters; at most ${LONGEST_EXPRESSION} are allowed.`;
    return { ok: false, complaint: { kind: 'limit', message, start: 0, end: LONGEST_EXPRESSION } };
  }
  try {
    const parsed = environment.parse(source);
    const reading: Reading = { accesses: [], complaints: [] };
    read(reading, parsed.ast, { bound: [], inComprehension: false });
    const accesses = reading.accesses.sort((a, b) => a.start - b.start);
    return { ok: true, syntax: { source, parsed, accesses, complaints: reading.complaints } };
  } catch (error) {
    if (error instanceof ParseError) return { ok: false, complaint: complaintOf(error, source) };
    if (!(error instanceof RangeError)) throw error;
    return {
      ok: false,
      complaint: { kind: 'limit', message: 'The expression nests too deeply.', start: 0, end: source.length },
    };
  }
}

function complaintOf(error: ParseError, source: string): Complaint {
  const start = Math.min(error.range?.start ?? 0, source.length);
  const end = Math.max(start + 1, error.range?.end ?? start + 1);
  if (error.code === 'limit_exceeded')
    return { kind: 'limit', message: `The expression is too large: ${error.summary}.`, start, end };
  return { kind: 'syntax', message: syntaxMessage(error, source), start, end };
}

function syntaxMessage(error: ParseError, source: string): string {
  if (source.trim() === '') return 'The expression is empty.';
  if (/\bEOF$/.test(error.summary)) return 'The expression ends too early.';
  if (error.code === 'unexpected_character' && /[=&|]/.test(source[error.range?.start ?? 0] ?? '')) {
    return 'A single `=`, `&` or `|` is no operator: write `==`, `&&` or `||`.';
  }
  if (/^un(?:terminated|expected)/.test(error.code) && RAW_BEFORE_QUOTE.test(source))
    return 'In r"…" a `\\` before the quote does not end the text: write the text without the r, as "\\\\".';
  const word = wordOperator(source, error.range?.start ?? 0);
  if (word !== null) return `\`${word}\` is no operator: write \`${WORD_OPERATORS[word]}\`.`;
  return `The expression is not CEL: ${error.summary}.`;
}

const RAW_BEFORE_QUOTE = /(?<!\w)[rR](?:"[^"]*\\"|'[^']*\\')/;

const WORD_OPERATORS: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!' };

/** A word of another language where the parser stopped, or right before it. */
function wordOperator(source: string, at: number): string | null {
  const words = [/^\w+/.exec(source.slice(at))?.[0], /(\w+)\s*$/.exec(source.slice(0, at))?.[1]];
  return words.find((word) => word !== undefined && Object.hasOwn(WORD_OPERATORS, word)) ?? null;
}

interface Reading {
  readonly accesses: Access[];
  readonly complaints: Complaint[];
}
interface Where {
  readonly bound: readonly string[];
  readonly inComprehension: boolean;
}

function read(reading: Reading, node: ASTNode, where: Where): void {
  switch (node.op) {
    case 'value':
      readLiteral(reading, node);
      break;
    case 'id':
    case '.':
    case '.?':
    case '[]':
    case '[?]':
      readAccess(reading, node, where);
      break;
    case 'call':
      readCall(reading, node, where);
      break;
    case 'rcall':
      readMethod(reading, node, where);
      break;
    case '!_':
    case '-_':
      read(reading, node.args, where);
      break;
    case 'list':
      for (const item of node.args) read(reading, item, where);
      break;
    case 'map':
      for (const [key, value] of node.args) {
        read(reading, key, where);
        read(reading, value, where);
      }
      break;
    default:
      for (const operand of node.args) read(reading, operand, where);
  }
}

/** Numbers are doubles: a whole literal becomes one before any type is looked at. */
function readLiteral(reading: Reading, node: Extract<ASTNode, { op: 'value' }>): void {
  const value = node.args;
  if (typeof value === 'bigint') {
    if (isInexact(String(value))) complain(reading, node, 'literal', 'The number is too large to be exact.');
    Reflect.set(node, 'args', Number(value));
  } else if (typeof value === 'object' && value !== null) {
    complain(reading, node, 'literal', 'Bytes and unsigned numbers are not part of the language.');
  }
}

type AccessNode = Extract<ASTNode, { op: 'id' | '.' | '.?' | '[]' | '[?]' }>;

function readAccess(reading: Reading, node: AccessNode, where: Where): void {
  const members: Member[] = [];
  let exact = true;
  let current: ASTNode = node;
  while (current.op === '.' || current.op === '.?' || current.op === '[]' || current.op === '[?]') {
    const [left, right]: readonly [ASTNode, ASTNode | string] = current.args;
    const name = memberName(right);
    if (name === null && typeof right !== 'string') {
      readIndex(reading, right, where);
      members.length = 0;
      exact = false;
    } else if (name !== null) {
      members.unshift({
        name,
        start: typeof right === 'string' ? current.end - name.length : right.start,
        end: current.end,
      });
    }
    current = left;
  }
  if (current.op !== 'id') {
    read(reading, current, where);
    return;
  }
  if (where.bound.includes(current.args)) return;
  const root = { name: current.args, start: current.start, end: current.end };
  const end = exact ? node.end : (members.at(-1)?.end ?? root.end);
  reading.accesses.push({ root, members, start: node.start, end });
}

function memberName(right: ASTNode | string): string | null {
  if (typeof right === 'string') return right;
  return right.op === 'value' && typeof right.args === 'string' ? right.args : null;
}

/** A whole literal stays whole as an index: the library indexes lists by nothing else. */
function readIndex(reading: Reading, index: ASTNode, where: Where): void {
  if (index.op === 'value' && typeof index.args === 'bigint') return;
  read(reading, index, where);
}

function readCall(reading: Reading, node: Extract<ASTNode, { op: 'call' }>, where: Where): void {
  const [name, operands] = node.args;
  knowFunction(reading, name, { start: node.start, end: node.start + name.length });
  readTime(reading, name, operands[0]);
  Reflect.set(node.args, 0, libraryName(name));
  for (const operand of operands) read(reading, operand, where);
}

function readMethod(reading: Reading, node: Extract<ASTNode, { op: 'rcall' }>, where: Where): void {
  const [name, receiver, operands] = node.args;
  const start = node.input.indexOf(name, receiver.end);
  const span = { start, end: start + name.length };
  knowFunction(reading, name, span);
  read(reading, receiver, where);
  if (COMPREHENSIONS.includes(name)) {
    readComprehension(reading, operands, { span, where });
    return;
  }
  if (name === 'matches') readPattern(reading, operands[0]);
  Reflect.set(node.args, 0, libraryName(name));
  for (const operand of operands) read(reading, operand, where);
}

function readComprehension(
  reading: Reading,
  operands: readonly ASTNode[],
  { span, where }: { readonly span: Span; readonly where: Where },
): void {
  if (where.inComprehension) complain(reading, span, 'nested', 'A comprehension cannot stand inside another.');
  const [variable, ...rest] = operands;
  const bound = variable?.op === 'id' ? [...where.bound, variable.args] : where.bound;
  for (const operand of rest) read(reading, operand, { bound, inComprehension: true });
}

function readPattern(reading: Reading, pattern: ASTNode | undefined): void {
  if (pattern?.op !== 'value' || typeof pattern.args !== 'string' || compilePattern(pattern.args) !== null) return;
  complain(reading, pattern, 'pattern', 'The pattern is not valid RE2 syntax.');
}

/** What is written out is judged when it is written. */
function readTime(reading: Reading, name: string, written: ASTNode | undefined): void {
  if (written?.op !== 'value' || typeof written.args !== 'string') return;
  if (name === 'duration' && spanOf(written.args) === null)
    complain(reading, written, 'duration', `\`${shown(written.args, 60)}\` is no duration.`);
  if (name === 'timestamp' && normalTime(written.args) === null)
    complain(reading, written, 'time', `\`${shown(written.args, 60)}\` is no time.`);
}

function knowFunction(reading: Reading, name: string, span: Span): void {
  if (FUNCTIONS.includes(name)) return;
  reading.complaints.push({ kind: 'function', message: `There is no function \`${name}\`.`, word: name, ...span });
}

function complain(reading: Reading, span: Span, kind: Complaint['kind'], message: string): void {
  reading.complaints.push({ kind, message, start: span.start, end: span.end });
}
