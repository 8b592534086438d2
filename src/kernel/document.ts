// A YAML document as data, with the place of everything in it. The border through which every configuration file comes in.
// Promises: core schema only, bounded, no tags, no merge keys, no duplicate keys; every YAML fault of the text at once.
// Never interprets what the data means.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument as parseYaml,
} from 'yaml';
import { type Fault, fail, type Place, type Result, succeed } from './fault.ts';
import { scalarOffsets } from './scalar-offsets.ts';
import { type SourceLines, sourceLines } from './source-lines.ts';
import { syntaxFaults, tooDeep } from './yaml-fault.ts';
import { ruleFaults } from './yaml-rules.ts';

export type Path = readonly (string | number)[];

export interface SourceDocument {
  readonly file: string;
  readonly text: string;
  /** Plain JSON-like data; null for an empty document. */
  readonly data: unknown;
  /** Where the value (default) or the key of a path stands; for a path that does not exist, its nearest parent's key. */
  placeOf(path: Path, part?: 'key' | 'value'): Place;
  /** Where the characters from `start` up to `end` of a text's decoded value stand. */
  placeWithin(path: Path, start: number, end: number): Place;
  /** A scalar's text as it is written (`0755` stays `0755`), quotes and escapes resolved; undefined where there is no scalar, '' for an empty one. */
  sourceOf(path: Path): string | undefined;
}

const LONGEST_TEXT = 16 * 1024 * 1024;
const MOST_ALIASES = 100;

export function parseDocument(file: string, source: string): Result<SourceDocument> {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.length > LONGEST_TEXT) return fail(tooLarge(file, text.length));
  const lines = sourceLines(file, text);
  const control = controlFault(text, lines);
  if (control !== null) return fail(control);
  const ends = /\r(?!\n|$)/.exec(text);
  if (ends !== null) return fail(bareReturn(lines.placeAt(ends.index, ends.index + 1)));
  const document = compose(text);
  if (document === null) return fail(tooDeep(lines.placeAt(0, 1)));
  const [first, ...more] = syntaxFaults(document, text, lines);
  if (first !== undefined) return fail(first, ...more);
  const [broken, ...others] = ruleFaults(document, text, lines);
  if (broken !== undefined) return fail(broken, ...others);
  const data = dataOf(document);
  if (!data.ok) return fail({ ...data.fault, at: lines.placeAt(0, 1) });
  return succeed(sourceDocument({ file, text, document, lines, data: data.value }));
}

function tooLarge(file: string, length: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `The file is too large: ${length} characters, at most ${LONGEST_TEXT}.`,
    hint: 'Split it, or remove what does not belong into it.',
    at: { file, line: 1, column: 1 },
  };
}

/** YAML ends a line there, and the library does not: the rest of a file would be one comment. */
function bareReturn(at: Place): Fault {
  return {
    code: 'yaml-invalid',
    message: 'A line ends in a carriage return alone.',
    hint: 'Save the file with line feeds, or with carriage return and line feed; within a double-quoted text write it as \\r.',
    at,
  };
}

function controlFault(text: string, lines: SourceLines): Fault | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udfff]/u.exec(text);
  if (found === null) return null;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0');
  return {
    code: 'yaml-invalid',
    message: `The file holds the character U+${code.toUpperCase()}, which YAML does not allow.`,
    hint: 'Save the file as UTF-8 text without control characters; in a double-quoted text they can be written as escapes.',
    at: lines.placeAt(found.index, found.index + 1),
  };
}

/** Null where the text nests deeper than the parser can follow. */
function compose(text: string): Document.Parsed | null {
  try {
    return parseYaml(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      strict: true,
      prettyErrors: false,
      logLevel: 'error',
      lineCounter: new LineCounter(),
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function dataOf(document: Document.Parsed): { ok: true; value: unknown } | { ok: false; fault: Fault } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    return {
      ok: false,
      fault: {
        code: 'limit-exceeded',
        message: `The file's aliases stand for too much: at most ${MOST_ALIASES} uses of one anchor.`,
        hint: 'Write the values out instead of repeating them through aliases.',
      },
    };
  }
}

function sourceDocument(parts: {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: SourceLines;
  readonly data: unknown;
}): SourceDocument {
  const { file, text, document, lines, data } = parts;
  const nodeAt = (path: Path) => walk(document, path);
  return {
    file,
    text,
    data,
    placeOf: (path, part = 'value') => {
      const found = nodeAt(path);
      const node = part === 'key' || !found.whole ? (found.key ?? found.value) : (found.value ?? found.key);
      const [start, end] = rangeOf(node);
      return lines.placeAt(start, end);
    },
    placeWithin: (path, start, end) => {
      const { value, whole } = nodeAt(path);
      const node = value !== null && isAlias(value) ? value.resolve(document) : value;
      const [from, to] = rangeOf(node ?? null);
      if (!whole || !isScalar(node) || typeof node.value !== 'string') return lines.placeAt(from, to);
      const offsets = scalarOffsets(node.value, { text, start: from, end: to });
      const last = offsets.length - 1;
      const open = offsets[Math.min(start, last)] ?? from;
      const close = end > start ? (offsets[Math.min(end, last + 1) - 1] ?? open) + 1 : open + 1;
      return lines.placeAt(open, Math.max(open + 1, close));
    },
    sourceOf: (path) => {
      const { value, whole } = nodeAt(path);
      const node = value !== null && isAlias(value) ? value.resolve(document) : value;
      return whole && isScalar(node) ? (node.source ?? String(node.value ?? '')) : undefined;
    },
  };
}

interface Found {
  readonly key: Node | null;
  readonly value: Node | null;
  /** Whether all of the path exists. */
  readonly whole: boolean;
}

function walk(document: Document.Parsed, path: Path): Found {
  let found: Found = { key: null, value: document.contents, whole: true };
  for (const part of path) {
    const value: Node | null = isAlias(found.value) ? (found.value.resolve(document) ?? null) : found.value;
    const next = step(value, part);
    if (next === null) return { ...found, whole: false };
    found = next;
  }
  return found;
}

function step(node: Node | null, part: string | number): Found | null {
  if (isSeq<Node>(node)) {
    const item = typeof part === 'number' ? node.items[part] : undefined;
    return item === undefined ? null : { key: null, value: item, whole: true };
  }
  if (!isMap<Node, Node | null>(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  return pair === undefined ? null : { key: pair.key, value: pair.value, whole: true };
}

function rangeOf(node: Node | null): readonly [number, number] {
  const range = node?.range;
  if (range === undefined || range === null) return [0, 1];
  return [range[0], range[1]];
}
