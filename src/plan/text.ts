// Texts with values in them, filled as far as the values are known: once when the plan is made, again right before a command starts.
// Promises: the same rules at both times; a value that breaks one is a fault and never in the text.
import type { Fault, Place } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { Scope } from '../runbook/expression.ts';
import { evaluate, printValue } from '../runbook/expression.ts';
import type { Body, Expression, Text } from '../runbook/runbook.ts';
import type { PlannedBody, PlannedPart, PlannedText } from './plan.ts';
import { mapRecord } from './record.ts';
import { type Placing, quoted, refusal, type Slot } from './value.ts';

export interface OpenValue {
  readonly expression: string;
  readonly encode: 'none' | 'percent';
  /** False: only a later moment knows it, and it stays as an expression. */
  readonly decided: boolean;
  readonly at?: Place;
}
export type OpenText = string | { readonly parts: readonly (string | { readonly secret: string } | OpenValue)[] };
export type OpenBody =
  | OpenText
  | number
  | boolean
  | null
  | readonly OpenBody[]
  | { readonly value: OpenValue }
  | { readonly object: Readonly<Record<string, OpenBody>> };

/** Instead of a reason that can hold a value. */
export const UNSHOWN = 'its values may not be shown';

export interface Filling {
  readonly scope: Scope;
  /** Whether a fault may show what an expression reads; absent: all of it, as no probe was asked yet. */
  readonly reveals?: (expression: string) => boolean;
  readonly slot: Slot;
  readonly refuseWildcards: boolean;
  readonly report: (fault: Fault) => void;
}

/** What an expression reads is all in the scope. */
export function decidedBy(scope: Scope, { reads }: Expression): boolean {
  const later = [reads.probes, reads.all, reads.first, reads.before];
  return later.every((names) => names.length === 0) && reads.roots.every((root) => Object.hasOwn(scope, root));
}

export function openText(text: Text, scope: Scope): OpenText {
  if (typeof text === 'string') return text;
  return {
    parts: text.parts.map((part) =>
      typeof part === 'string' || 'secret' in part ? part : openValue(part.expression, part.encode, scope),
    ),
  };
}

export function openBody(body: Body, scope: Scope): OpenBody {
  if (body === null || typeof body !== 'object') return body;
  if (isList(body)) return body.map((item) => openBody(item, scope));
  if ('value' in body) return { value: openValue(body.value, 'none', scope) };
  if ('object' in body) return { object: mapRecord(body.object, (item) => openBody(item, scope)) };
  return openText(body, scope);
}

/** A planned text at run time: everything in it must be known now. */
export function reopenText(text: PlannedText): OpenText {
  if (typeof text === 'string') return text;
  return { parts: text.parts.map((part) => (isOpen(part) ? { ...part, decided: true } : part)) };
}

export function reopenBody(body: PlannedBody): OpenBody {
  if (body === null || typeof body !== 'object') return body;
  if (isList(body)) return body.map(reopenBody);
  if ('value' in body) return { value: { expression: body.value, encode: 'none', decided: true } };
  if ('object' in body) return { object: mapRecord(body.object, reopenBody) };
  return reopenText(body);
}

export function fillText(text: OpenText, filling: Filling): PlannedText {
  if (typeof text === 'string') return text;
  const filled: PlannedPart[] = [];
  for (const part of text.parts) {
    const position = { alone: text.parts.length === 1, leads: filled.length === 0 };
    const next = typeof part === 'string' || 'secret' in part ? part : fillValue(part, position, filling);
    const last = filled.at(-1);
    if (typeof next === 'string' && typeof last === 'string') filled[filled.length - 1] = last + next;
    else if (next !== '') filled.push(next);
  }
  return closed(filled);
}

export function fillBody(body: OpenBody, filling: Filling): PlannedBody {
  if (body === null || typeof body !== 'object') return body;
  if (isList(body)) return body.map((item) => fillBody(item, filling));
  if ('object' in body) return { object: mapRecord(body.object, (item) => fillBody(item, filling)) };
  if (!('value' in body)) return fillText(body, filling);
  const { expression, decided } = body.value;
  if (!decided) return { value: expression };
  const found = evaluate(expression, filling.scope);
  if (found.kind === 'value') return isList(found.value) ? [...found.value] : found.value;
  filling.report(withoutValue(body.value, found.because, filling));
  return { value: expression };
}

function fillValue(part: OpenValue, position: Pick<Placing, 'alone' | 'leads'>, filling: Filling): PlannedPart {
  const left = { expression: part.expression, encode: part.encode };
  if (!part.decided) return left;
  const found = evaluate(part.expression, filling.scope);
  if (found.kind === 'unknown' || found.value === null || isList(found.value)) {
    if (filling.slot === 'message') return left;
    const because = found.kind === 'unknown' ? found.because : 'it is not a single value';
    filling.report(withoutValue(part, because, filling));
    return left;
  }
  const value = printValue(found.value);
  const { slot, refuseWildcards, report, reveals = always } = filling;
  const refused = refusal(value, { ...position, slot, encode: part.encode, refuseWildcards });
  if (refused === null) return part.encode === 'percent' ? encodeURIComponent(value) : value;
  report({
    code: refused.code,
    message: `The value ${reveals(part.expression) ? `${quoted(value)} ` : ''}of \${{ ${visibleLine(part.expression)} }} ${refused.says}.`,
    hint: refused.hint,
    ...(part.at && { at: part.at }),
  });
  return left;
}

function withoutValue(part: OpenValue, because: string, { reveals = always }: Pick<Filling, 'reveals'>): Fault {
  const why = reveals(part.expression) ? visibleLine(because) : UNSHOWN;
  return {
    code: 'value-unknown',
    message: `\${{ ${visibleLine(part.expression)} }} is not known: ${why}.`,
    hint: 'Check the name, and that the topology or the sample holds a single value for it.',
    ...(part.at && { at: part.at }),
  };
}

function always(): boolean {
  return true;
}

function closed(parts: readonly PlannedPart[]): PlannedText {
  const [only, ...more] = parts;
  if (only === undefined) return '';
  return typeof only === 'string' && more.length === 0 ? only : { parts };
}

function openValue(expression: Expression, encode: 'none' | 'percent', scope: Scope): OpenValue {
  return { expression: expression.source, encode, decided: decidedBy(scope, expression), at: expression.at };
}

function isOpen(part: PlannedPart): part is Exclude<PlannedPart, string | { readonly secret: string }> {
  return typeof part !== 'string' && 'expression' in part;
}

function isList<T, L>(value: T | readonly L[]): value is readonly L[] {
  return Array.isArray(value);
}
