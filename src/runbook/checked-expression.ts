// One expression of a runbook document, checked: syntax, names, types. What comes out may be evaluated without surprise.
// Promises: every fault stands at its exact place in the file; an expression with a fault does not come out.
import type { Path } from '../kernel/document.ts';
import type { FaultCode } from '../kernel/fault-codes.ts';
import { nearest } from '../kernel/nearest.ts';
import { PATTERN_HINT } from '../kernel/pattern.ts';
import { checkingEnvironment, FUNCTIONS } from './cel.ts';
import { constantComplaints } from './constants.ts';
import { type Loading, reportAt, type Said } from './loading.ts';
import { nameFaults, readsOf } from './names.ts';
import type { Position } from './position.ts';
import type { Expression } from './runbook.ts';
import { type Complaint, parseSyntax, type Span } from './syntax.ts';
import { type Kind, typeCheck } from './typing.ts';

export interface WrittenExpression {
  readonly source: string;
  /** The scalar that holds it, and where in the scalar's text it begins. */
  readonly path: Path;
  readonly offset: number;
  readonly position: Position;
  readonly wanted: Wanted;
}

/** `value` is anything that can stand in a text; `json` may also be a list. */
export type Wanted = 'condition' | 'value' | 'json' | 'number' | 'text' | 'time';

export function checkedExpression(loading: Loading, written: WrittenExpression): Expression | null {
  const { source, position } = written;
  const report = (span: Span, said: Said) => reportAt(loading, placeOf(loading, written, span), said);
  const parsed = parseSyntax(source, CHECKING);
  if (!parsed.ok) {
    report(parsed.complaint, saidOf(parsed.complaint, source));
    return null;
  }
  const { accesses, complaints } = parsed.syntax;
  const misnamed = nameFaults(accesses, loading.declared, position);
  for (const complaint of complaints) report(complaint, saidOf(complaint, source));
  for (const fault of misnamed) report(fault, fault);
  if (complaints.length > 0 || misnamed.length > 0) return null;
  const typed = typeCheck(source, { declared: loading.declared, did: position.did });
  if (!typed.ok) {
    report(typed.fault, { code: 'expression-type', message: typed.fault.message, hint: TYPE_HINT });
    return null;
  }
  const misfit = misfitOf(typed.kind, written.wanted);
  if (misfit !== null) {
    report({ start: 0, end: source.length }, misfit);
    return null;
  }
  const valueless = loading.begun ? [] : constantComplaints(source);
  for (const complaint of valueless) report(complaint, saidOf(complaint, source));
  if (valueless.length > 0) return null;
  const at = placeOf(loading, written, { start: 0, end: source.length });
  return { source, at, reads: readsOf(accesses, loading.declared) };
}

const CHECKING = checkingEnvironment();
const TYPE_HINT = 'Compare the types of the fields that the runbook declares: number, string, boolean, time.';

function placeOf({ document }: Loading, { path, offset }: WrittenExpression, { start, end }: Span) {
  return document.placeWithin(path, offset + start, offset + end);
}

const CODES: Readonly<Record<Complaint['kind'], FaultCode>> = {
  syntax: 'expression-invalid',
  limit: 'limit-exceeded',
  function: 'name-unknown',
  nested: 'limit-exceeded',
  pattern: 'pattern-invalid',
  duration: 'duration-invalid',
  time: 'expression-invalid',
  literal: 'expression-invalid',
  constant: 'expression-invalid',
};

function saidOf(complaint: Complaint, source: string): Said {
  return { code: CODES[complaint.kind], message: complaint.message, hint: hintOf(complaint, source) };
}

function hintOf({ kind, word }: Complaint, source: string): string {
  switch (kind) {
    case 'syntax':
      return source.includes('${{')
        ? 'A condition is CEL already: leave out the ${{ }}.'
        : 'Write CEL: fields, numbers, "texts", == != < <= > >= && || ! in, and parentheses.';
    case 'function': {
      const near = word === undefined ? null : nearest(word, FUNCTIONS);
      return near === null ? `Known functions: ${FUNCTIONS.join(', ')}.` : `Did you mean \`${near}\`?`;
    }
    case 'pattern':
      return PATTERN_HINT;
    case 'duration':
      return 'Write a duration such as 30s, 5m, 1h30m or 1d.';
    case 'time':
      return 'Write a time with its zone, such as "2026-01-31T08:00:00Z".';
    case 'nested':
      return 'Let the probe print what the condition needs, or use two conditions in a list.';
    case 'limit':
      return 'Split the condition into a list of several, which must all hold.';
    case 'literal':
      return 'Use a plain number or text.';
    case 'constant':
      return 'Write a value that can be computed, or read one of a probe or an input.';
  }
}

/** Why a value of that kind is not what is wanted; null where it is. */
export function misfitOf(kind: Kind, wanted: Wanted): Said | null {
  if (kind === 'dynamic' || fits(kind, wanted)) return null;
  if (wanted === 'condition') {
    const message = `A condition is true or false; this is ${KINDS[kind]}.`;
    return { code: 'expression-type', message, hint: 'Compare it with something: `==`, `<`, `in` …' };
  }
  const message = `This is ${KINDS[kind]}, and ${WANTED[wanted]} is wanted.`;
  const hint = kind === 'list' ? 'Join a list of texts: `.join(",")`.' : 'Use an expression of that type.';
  return { code: 'expression-type', message, hint };
}

function fits(kind: Kind, wanted: Wanted): boolean {
  switch (wanted) {
    case 'condition':
      return kind === 'boolean';
    case 'json':
      return kind !== 'other' && kind !== 'nothing';
    case 'value':
      return kind !== 'other' && kind !== 'nothing' && kind !== 'list';
    case 'number':
    case 'text':
    case 'time':
      return kind === wanted;
  }
}

const KINDS: Readonly<Record<Kind, string>> = {
  boolean: 'true or false',
  number: 'a number',
  text: 'a text',
  time: 'a time',
  list: 'a list',
  nothing: '`null`, which is nothing',
  other: 'a mapping',
  dynamic: 'anything',
};

const WANTED: Readonly<Record<Wanted, string>> = {
  condition: 'true or false',
  value: 'a single value',
  json: 'a value',
  number: 'a number',
  text: 'a text',
  time: 'a time',
};
