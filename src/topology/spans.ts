// Where the parts of a text stand, as offsets: what a document's places are made from. Found only when somebody asks.
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Place } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { scalarOffsets } from '../kernel/scalar-offsets.ts';
import { sourceLines } from '../kernel/source-lines.ts';

/** A document as far as faults need it: where things stand, and how they are written. */
export type Places = Pick<SourceDocument, 'file' | 'placeOf' | 'placeWithin' | 'sourceOf'>;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Found {
  /** Of the last part of the path that exists. */
  readonly key: Span;
  readonly value: Span;
  /** Whether all of the path exists. */
  readonly whole: boolean;
  /** A scalar as it is written, quotes and escapes resolved. */
  readonly scalar?: string;
}

export interface Spans {
  find(path: Path): Found;
}

/** `spans` is asked for once, and only where a place is wanted. */
export function documentOf(parts: {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  readonly spans: () => Spans;
}): SourceDocument {
  const { file, text, data } = parts;
  const spans = once(parts.spans);
  const lines = once(() => sourceLines(file, text));
  return {
    file,
    text,
    data,
    placeOf: (path, part = 'value') => {
      const { key, value, whole } = spans().find(path);
      const { start, end } = part === 'key' || !whole ? key : value;
      return lines().placeAt(start, end);
    },
    placeWithin: (path, start, end) => {
      const { value, whole, scalar } = spans().find(path);
      if (!whole || scalar === undefined) return lines().placeAt(value.start, value.end);
      const offsets = scalarOffsets(scalar, { text, start: value.start, end: value.end });
      const open = offsets[Math.min(start, offsets.length - 1)] ?? value.start;
      return lines().placeAt(open, Math.max(open + 1, offsets[Math.min(end, offsets.length - 1)] ?? value.end));
    },
    sourceOf: (path) => spans().find(path).scalar,
  };
}

/** A place that is looked up when somebody asks where it is. */
export function placeLater(find: () => Place): Place {
  const place = once(find);
  return {
    get file() {
      return place().file;
    },
    get line() {
      return place().line;
    },
    get column() {
      return place().column;
    },
    get length() {
      return place().length ?? 1;
    },
    get excerpt() {
      return place().excerpt ?? '';
    },
    get excerptFrom() {
      return place().excerptFrom ?? 1;
    },
  };
}
