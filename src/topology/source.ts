// A topology's text as data, parsed fast, with places that are looked up only when somebody asks for them.
// Promises: tags, merge keys, duplicate keys, `__proto__`, several documents, depth, size and aliases are refused.
import {
  COLLECTION_STYLE,
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';
import { type Path, parseDocument, type SourceDocument } from '../kernel/document.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { scalarOffsets } from '../kernel/scalar-offsets.ts';
import { type SourceLines, sourceLines } from '../kernel/source-lines.ts';
import { shown } from '../kernel/visible.ts';

const LONGEST = 16 * 1024 * 1024;
const DEEPEST = 32;
const MOST_ALIASES = 1_000;

interface Parsed {
  readonly text: string;
  readonly events: readonly Event[];
  readonly lines: SourceLines;
}

/** A child of a mapping or a sequence, as indexes into the events. */
interface Entry {
  readonly key: number;
  readonly value: number;
}
type Entries = ReadonlyMap<string, Entry>;

export function parseSource(file: string, written: string): Result<SourceDocument> {
  const text = written.startsWith('\ufeff') ? written.slice(1) : written;
  if (text.length > LONGEST) return explained(file, text, tooLong(file, text.length));
  const lines = sourceLines(file, text);
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const refused = refusedPlace({ text, events, lines });
    if (refused !== null) return explained(file, text, refused);
    const documents = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: MOST_ALIASES });
    if (documents.length !== 1) return explained(file, text, notOneDocument(file, documents.length));
    return succeed(sourceDocument(file, { text, events, lines }, documents[0]));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return explained(file, text, yamlFault(error, lines));
  }
}

/** The document of a topology that was loaded from this text. */
export function sourceOf({
  topology,
  text,
}: {
  readonly topology: { readonly file: string };
  readonly text: string;
}): SourceDocument {
  const document = parseSource(topology.file, text);
  if (!document.ok) throw new Error('sourceOf: not the text that the topology was loaded from');
  return document.value;
}

/** The slower parser knows all faults of a text, and advice for each; ours stands where it finds none. */
function explained(file: string, text: string, fault: Fault): Result<never> {
  const document = parseDocument(file, text);
  return document.ok ? fail(fault) : document;
}

function sourceDocument(file: string, parsed: Parsed, data: unknown): SourceDocument {
  const { text, events, lines } = parsed;
  const known = new Map<number, Entries>();
  const entriesAt = (index: number): Entries => {
    const entries = known.get(index) ?? entriesOf(parsed, index);
    known.set(index, entries);
    return entries;
  };
  const find = (path: Path): { readonly entry: Entry; readonly whole: boolean } => {
    let entry: Entry = { key: 1, value: 1 };
    for (const part of path) {
      const next = entriesAt(entry.value).get(String(part));
      if (next === undefined) return { entry, whole: false };
      entry = next;
    }
    return { entry, whole: true };
  };
  const spanAt = (path: Path, part: 'key' | 'value'): readonly [number, number] => {
    const { entry, whole } = find(path);
    return spanOf(events, part === 'key' || !whole ? entry.key : entry.value, entry.key);
  };
  return {
    file,
    text,
    data,
    placeOf: (path, part = 'value') => lines.placeAt(...spanAt(path, part)),
    placeWithin: (path, start, end) => {
      const { entry, whole } = find(path);
      const event = events[entry.value];
      const [from, to] = spanOf(events, entry.value, entry.key);
      if (!whole || event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) return lines.placeAt(from, to);
      const offsets = scalarOffsets(getScalarValue(text, event), { text, start: from, end: to });
      const open = offsets[Math.min(start, offsets.length - 1)] ?? from;
      return lines.placeAt(open, Math.max(open + 1, offsets[Math.min(end, offsets.length - 1)] ?? to));
    },
    sourceOf: (path) => {
      const { entry, whole } = find(path);
      const event = events[entry.value];
      return whole && event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : undefined;
    },
  };
}

/** The characters of a node as written; those of its key for an empty one and for a block. */
function spanOf(events: readonly Event[], index: number, key: number): readonly [number, number] {
  const event = events[index];
  if (event?.type === EVENT_ID.SCALAR && event.valueStart >= 0) {
    const quoted = event.style === SCALAR_STYLE.DOUBLE_QUOTED || event.style === SCALAR_STYLE.SINGLE_QUOTED;
    return quoted ? [event.valueStart - 1, event.valueEnd + 1] : [event.valueStart, event.valueEnd];
  }
  if (event?.type === EVENT_ID.ALIAS) return [event.anchorStart - 1, event.anchorEnd];
  if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) {
    if (event.style === COLLECTION_STYLE.FLOW || index === key) return [event.start, event.start + 1];
  }
  return index === key ? [0, 1] : spanOf(events, key, key);
}

/** The children of the collection that begins at `index`: linear in what lies in it. */
function entriesOf({ events, text }: Parsed, index: number): Entries {
  const entries = new Map<string, Entry>();
  const opening = events[index]?.type;
  if (opening !== EVENT_ID.MAPPING && opening !== EVENT_ID.SEQUENCE) return entries;
  let at = index + 1;
  for (let item = 0; at < events.length && events[at]?.type !== EVENT_ID.POP; item++) {
    const value = opening === EVENT_ID.MAPPING ? afterNode(events, at) : at;
    const key = events[at];
    const name = key?.type === EVENT_ID.SCALAR ? getScalarValue(text, key) : '';
    entries.set(opening === EVENT_ID.MAPPING ? name : String(item), { key: at, value });
    at = afterNode(events, value);
  }
  return entries;
}

function afterNode(events: readonly Event[], index: number): number {
  let depth = 0;
  for (let at = index; at < events.length; at++) {
    const type = events[at]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    else if (type === EVENT_ID.POP) depth -= 1;
    if (depth <= 0) return at + 1;
  }
  return events.length;
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
    if ('tagStart' in event && event.tagStart >= 0) return refused(lines, event.tagStart, event.tagEnd);
    if (event.type === EVENT_ID.SCALAR) {
      const name = isKey && event.valueEnd - event.valueStart < 64 ? getScalarValue(text, event) : '';
      if (name === '<<' || name === '__proto__') return refused(lines, event.valueStart, event.valueEnd);
    } else if (event.type !== EVENT_ID.ALIAS) {
      frames.push({ mapping: event.type === EVENT_ID.MAPPING, key: event.type === EVENT_ID.MAPPING });
    }
  }
  return null;
}

function refused(lines: SourceLines, start: number, end: number): Fault {
  const at = lines.placeAt(start, end);
  const hint = 'Remove it, or choose another name.';
  return { code: 'yaml-invalid', message: 'Tags, merge keys and the key __proto__ are refused.', hint, at };
}

function tooLong(file: string, length: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `The topology is too large: ${length} characters, at most ${LONGEST}.`,
    hint: 'Give each part of the estate a repository and a topology of its own.',
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
