// CEL expressions at run time: their value over samples, and how they read with the values put in.
// Promises: evaluation never throws for data; what cannot be known is `unknown`, with the reason. Parsed once per source.
import { EvaluationError, type ParseResult, TypeError as TypeFault } from '@marcbachmann/cel-js';
import { Duration } from '@marcbachmann/cel-js/evaluator';
import { asItIs, type Mask } from '../kernel/mask.ts';
import type { FieldValue, Scalar } from '../kernel/scalar.ts';
import { quotedText, shown } from '../kernel/visible.ts';
import { withSteps } from './budget.ts';
import { evaluatingEnvironment } from './cel.ts';
import { guardDivisions } from './division.ts';
import { type Access, parseSyntax, type Span, type Syntax } from './syntax.ts';
import { plainWords } from './type-words.ts';
import { weighOperands } from './weighing.ts';

/** Plain values by top-level name. Times are RFC 3339 texts in UTC (`run.now` may be a Date). */
export type Scope = Readonly<Record<string, unknown>>;

const A_MAPPING = 'the result is a mapping, not a value';
const A_LIST = 'the result is a list of lists or mappings';

export type Evaluation =
  | { readonly kind: 'value'; readonly value: FieldValue | null }
  | { readonly kind: 'unknown'; readonly because: string };

interface Compiled {
  readonly run: ParseResult;
  /** The names that it reads. */
  readonly roots: readonly string[];
  readonly fields: readonly FieldRead[];
  /** What is shown with its value in its place, in the order of the source. */
  readonly shown: readonly Shown[];
}

interface Shown extends Span {
  readonly written: string;
  /** Its names, where it is nothing but names: `before.cache.run_id`. */
  readonly path: readonly string[] | null;
}

const MOST_COMPILED = 5_000;
const compiled = new Map<string, Compiled | string>();

export function evaluate(source: string, scope: Scope): Evaluation {
  const expression = compile(source);
  if (typeof expression === 'string') return unknown(expression);
  try {
    return withSteps(() => evaluationOf(expression.run(contextOf(scope, expression.roots))));
  } catch (error) {
    return unknown(reasonOf(error, source));
  }
}

export interface FieldRead {
  /** The probe, of whatever moment, or `did`. */
  readonly of: string;
  /** Null: which one is not written out. */
  readonly field: string | null;
}

/** The fields that it can read. */
export function fieldsRead(source: string): readonly FieldRead[] {
  const expression = compile(source);
  return typeof expression === 'string' ? [] : expression.fields;
}

/** The expression with each value that it reads put in its place, `?` where there is none. Without its result. */
export function explain(source: string, scope: Scope, mask: Mask = asItIs): string {
  const expression = compile(source);
  if (typeof expression === 'string') return shown(source, 200);
  let text = '';
  let from = 0;
  for (const { start, end, written, path } of expression.shown) {
    if (start < from) continue;
    const evaluation = path === null ? evaluate(written, scope) : valueAt(path, scope);
    text += source.slice(from, start) + readAs(written, evaluation, mask);
    from = end;
  }
  return shown(mask((text + source.slice(from)).replaceAll(/\s*\n\s*/g, ' ').trim()), 400);
}

/** What such an expression gives, which is looked up without it: most of what is read is read so. */
function valueAt(path: readonly string[], scope: Scope): Evaluation {
  let value: unknown = scope;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name))
      return unknown('it has no value');
    value = Reflect.get(value, name);
  }
  if (value === undefined) return unknown('it has no value');
  return evaluationOf(value instanceof Date ? value.toISOString() : value);
}

/** What is no single value (`all.pool`) reads best as it is written. */
function readAs(written: string, evaluation: Evaluation, mask: Mask): string {
  if (evaluation.kind === 'value') return explainValue(evaluation.value, mask);
  return evaluation.because === A_MAPPING || evaluation.because === A_LIST ? written : '?';
}

/** A value as text in a command or a message: whole numbers without fraction and exponent, lists joined by commas. */
export function printValue(value: FieldValue | null): string {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value).toString() : String(value);
  if (typeof value === 'object' && value !== null) return value.map(printValue).join(',');
  return String(value);
}

/** For people who read a condition: strings quoted, long values shortened. */
function explainValue(value: FieldValue | null, mask: Mask): string {
  if (typeof value === 'string') return quotedText(mask(value), 40);
  if (typeof value !== 'object' || value === null) return mask(printValue(value));
  const items = value.slice(0, 5).map((item) => explainValue(item, mask));
  return `[${items.join(', ')}${value.length > 5 ? `, … ${value.length} in all` : ''}]`;
}

/** The compiled form, or why there is none. */
function compile(source: string): Compiled | string {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  const parsed = parseSyntax(source, evaluatingEnvironment());
  const result = parsed.ok ? runnable(parsed.syntax) : parsed.complaint.message;
  compiled.set(source, result);
  return result;
}

function runnable(syntax: Syntax): Compiled | string {
  const [complaint] = syntax.complaints;
  if (complaint !== undefined) return complaint.message;
  guardDivisions(syntax.parsed.ast);
  weighOperands(syntax.parsed.ast);
  const { source, accesses, parsed } = syntax;
  const written = accesses.map((access) => shownAccess(source, access));
  return {
    run: parsed,
    roots: [...new Set(accesses.map(({ root }) => root.name))],
    fields: accesses.map(fieldOf),
    shown: written.filter((one) => !/[()]/.test(one.written)),
  };
}

/** Of `all` every field counts: its samples go by other names. */
function fieldOf({ root: { name }, members: [member, field] }: Access): FieldRead {
  if (member === undefined || !['all', 'first', 'before'].includes(name))
    return { of: name, field: member?.name ?? null };
  return { of: member.name, field: name === 'all' ? null : (field?.name ?? null) };
}

function shownAccess(source: string, { start, end, root, members }: Access): Shown {
  const written = source.slice(start, end);
  const path = [root, ...members].map(({ name }) => name);
  return { start, end, written, path: written === path.join('.') ? path : null };
}

/** A Map, so that no name can reach an object's prototype. */
function contextOf(scope: Scope, names: readonly string[]): Map<string, unknown> {
  const context = new Map<string, unknown>();
  for (const name of names) {
    if (!Object.hasOwn(scope, name)) continue;
    context.set(name, name === 'run' ? textTimes(scope[name]) : scope[name]);
  }
  return context;
}

function textTimes(run: unknown): unknown {
  if (typeof run !== 'object' || run === null) return run;
  if (!Object.values(run).some((value) => value instanceof Date)) return run;
  return Object.fromEntries(
    Object.entries(run).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
  );
}

function evaluationOf(value: unknown): Evaluation {
  if (value === null) return { kind: 'value', value: null };
  if (isScalar(value)) return scalarValue(value);
  if (typeof value === 'bigint') return { kind: 'value', value: Number(value) };
  if (value instanceof Duration) return { kind: 'value', value: value.toString() };
  if (!Array.isArray(value)) return unknown(A_MAPPING);
  const items: readonly unknown[] = value;
  const scalars = items.map((item) => (typeof item === 'bigint' ? Number(item) : item)).filter(isScalar);
  return scalars.length === items.length ? { kind: 'value', value: scalars } : unknown(A_LIST);
}

function scalarValue(value: Scalar): Evaluation {
  if (typeof value === 'number' && !Number.isFinite(value)) return unknown('the result is not a finite number');
  return { kind: 'value', value };
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function unknown(because: string): Evaluation {
  return { kind: 'unknown', because };
}

/** Of what an evaluation throws, in plain words. */
export function reasonOf(error: unknown, source: string): string {
  if (!(error instanceof EvaluationError || error instanceof TypeFault)) {
    return error instanceof Error ? shown(error.message, 200) : 'the expression failed';
  }
  if (error.code === 'no_such_key' || error.code === 'unknown_variable') {
    const { start = 0, end = 0 } = error.node ?? error.range ?? {};
    const written = shown(source.slice(start, end));
    return written === '' ? plainWords(error.summary) : `\`${written}\` has no value`;
  }
  return shown(plainWords(error.summary), 200);
}
