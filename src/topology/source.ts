// A topology's text as data, parsed fast, with places that are looked up only when somebody asks for them.
// Promises: tags, merge keys, duplicate keys, `__proto__`, several documents, depth, size and aliases are refused.
import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { parseDocument, type SourceDocument } from '../kernel/document.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { type SourceLines, sourceLines } from '../kernel/source-lines.ts';
import { parseStrictJson } from '../kernel/strict-json.ts';
import { shown } from '../kernel/visible.ts';
import { jsonSpans } from './json-spans.ts';
import { parseJson } from './json-text.ts';
import { documentOf, type EstateSource } from './spans.ts';
import { printsOtherwise } from './written-number.ts';
import { packEvents } from './yaml-events.ts';
import { yamlSpans } from './yaml-spans.ts';

const LONGEST = 16 * 1024 * 1024;
const LONGEST_ANSWER = 64 * 1024 * 1024;
/** The slower parser needs seconds and a gigabyte for more. */
const LONGEST_EXPLAINED = 2 * 1024 * 1024;
const DEEPEST = 32;
const MOST_ALIASES = 1_000;
/** What aliases may stand for; five times an estate of 10,000 tenants. */
const MOST_VALUES = 1_000_000;

interface Parsed {
  readonly text: string;
  readonly events: readonly Event[];
  readonly lines: () => SourceLines;
}

export function parseSource(file: string, written: string): Result<EstateSource> {
  const text = withoutMark(written);
  if (text.length > LONGEST) return fail(tooLong(file, { length: text.length, most: LONGEST }));
  const json = /^\s*\{/.test(text) ? parseJson(text, DEEPEST) : undefined;
  if (json !== undefined) return succeed(documentOf({ file, text, ...json, spans: () => jsonSpans(text) }));
  const lines = once(() => sourceLines(file, text));
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const refused = refusedPlace({ text, events, lines });
    if (refused !== null) return explained(file, text, refused);
    const documents = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: MOST_ALIASES });
    if (documents.length !== 1) return explained(file, text, notOneDocument(file, documents.length));
    const [data] = documents;
    if (events.some(({ type }) => type === EVENT_ID.ALIAS) && valuesIn(data, new Map()) > MOST_VALUES)
      return fail(tooMuch(lines()));
    const packed = packEvents(text, events);
    const changesNumbers = events.some((event) => isChangedNumber(text, event));
    return succeed(documentOf({ file, text, data, changesNumbers, spans: () => yamlSpans(packed) }));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return explained(file, text, yamlFault(error, lines()));
  }
}

/**
 * What a program or another tool has written: JSON and nothing else. It may hold what the topology does not take, passwords among it:
 * a fault shows what it is about, and nothing that stands beside it.
 */
export function parseAnswer(file: string, written: string): Result<EstateSource> {
  const text = withoutMark(written);
  if (text.length > LONGEST_ANSWER) return fail(tooLong(file, { length: text.length, most: LONGEST_ANSWER }));
  const json = parseJson(text, DEEPEST);
  if (json !== undefined)
    return succeed(documentOf({ file, text, ...json, spans: () => jsonSpans(text), shows: 'span' }));
  const strict = parseStrictJson(text, { maxDepth: DEEPEST, maxBytes: 4 * LONGEST_ANSWER, file });
  if (strict.ok) return fail(prototype(file));
  const [first, ...more] = strict.faults;
  return fail(withoutExcerpt(first), ...more.map(withoutExcerpt));
}

function withoutExcerpt({ at, ...fault }: Fault): Fault {
  return at === undefined ? fault : { ...fault, at: { file: at.file, line: at.line, column: at.column } };
}

/** A byte order mark is no part of a text. */
function withoutMark(written: string): string {
  return written.startsWith('\ufeff') ? written.slice(1) : written;
}

/** The slower parser knows all faults of a text, and advice for each; ours stands where it finds none. */
function explained(file: string, text: string, fault: Fault): Result<never> {
  const [first, ...more] = trapsIn({ file, text });
  return first === undefined ? fail(fault) : fail(first, ...more);
}

/** What the slower parser refuses in it: values that do not mean what they seem to. */
export function trapsIn({ file, text }: Pick<SourceDocument, 'file' | 'text'>): readonly Fault[] {
  if (text.length > LONGEST_EXPLAINED) return [];
  const document = parseDocument(file, text);
  return document.ok ? [] : document.faults;
}

/** With every alias written out. */
function valuesIn(value: unknown, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const before = known.get(value);
  if (before !== undefined) return before;
  // What holds itself has no end.
  known.set(value, Number.POSITIVE_INFINITY);
  const count = Object.values(value).reduce<number>((sum, item) => sum + valuesIn(item, known), 1);
  known.set(value, count);
  return count;
}

/** Where something stands that is YAML and that no two readers read alike. */
function refusedPlace({ events, text, lines }: Parsed): Fault | null {
  const frames: { readonly mapping: boolean; key: boolean }[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      frames.pop();
      continue;
    }
    const frame = frames.at(-1);
    const isKey = frame?.mapping === true && frame.key;
    if (frame !== undefined) frame.key = !frame.key;
    if ('tagStart' in event && event.tagStart >= 0) return refused(lines(), event.tagStart, event.tagEnd);
    if (event.type === EVENT_ID.SCALAR) {
      if (isKey && isRefusedKey(text, event)) return refused(lines(), event.valueStart, event.valueEnd);
    } else if (event.type !== EVENT_ID.ALIAS) {
      frames.push({ mapping: event.type === EVENT_ID.MAPPING, key: event.type === EVENT_ID.MAPPING });
    }
  }
  return null;
}

const [PLUS, NINE] = [43, 57];

/** Most of what does not begin with a digit or a sign need not be read. */
function isChangedNumber(text: string, event: Event): boolean {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return false;
  const first = text.charCodeAt(event.valueStart);
  return first >= PLUS && first <= NINE && printsOtherwise(text.slice(event.valueStart, event.valueEnd));
}

function isRefusedKey(text: string, event: ScalarEvent): boolean {
  const { style, valueStart, valueEnd } = event;
  // A plain text begins as it is written; most keys need not be read.
  const first = text[valueStart];
  if (valueEnd - valueStart >= 64 || (style === SCALAR_STYLE.PLAIN && first !== '<' && first !== '_')) return false;
  const name = getScalarValue(text, event);
  return name === '<<' || name === '__proto__';
}

function refused(lines: SourceLines, start: number, end: number): Fault {
  const at = lines.placeAt(start, end);
  const hint = 'Remove it, or choose another name.';
  return { code: 'yaml-invalid', message: 'Tags, merge keys and the key __proto__ are refused.', hint, at };
}

function tooLong(file: string, { length, most }: { readonly length: number; readonly most: number }): Fault {
  return {
    code: 'limit-exceeded',
    message: `The topology is too large: ${length} characters, at most ${most}.`,
    hint: 'Split it: `include` takes in files of tenants; or give each part of the estate a repository of its own.',
    at: { file, line: 1, column: 1 },
  };
}

function tooMuch(lines: SourceLines): Fault {
  return {
    code: 'limit-exceeded',
    message: `The file's aliases stand for more than ${MOST_VALUES} values.`,
    hint: 'Write the values out instead of repeating them through aliases.',
    at: lines.placeAt(0, 1),
  };
}

function prototype(file: string): Fault {
  return {
    code: 'json-invalid',
    message: `${shown(file, 200)} has a key __proto__, which is refused.`,
    hint: 'Choose another name.',
    at: { file, line: 1, column: 1 },
  };
}

function notOneDocument(file: string, count: number): Fault {
  const message = count === 0 ? 'The topology is empty.' : `The file holds ${count} YAML documents.`;
  const hint = count === 0 ? 'Begin with `schema: 1`, then hosts, services and tenants.' : 'Keep one, without `---`.';
  return { code: 'yaml-invalid', message, hint, at: { file, line: 1, column: 1 } };
}

function yamlFault(error: YAMLException, lines: SourceLines): Fault {
  const start = error.mark?.position ?? 0;
  return {
    code: error.reason.includes('exceeded') ? 'limit-exceeded' : 'yaml-invalid',
    message: `The text is not the YAML of a topology: ${shown(error.reason, 160)}.`,
    hint: 'Correct the place that is shown, or the end of the line before it.',
    at: lines.placeAt(start, start + 1),
  };
}
