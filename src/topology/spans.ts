// Where the parts of a text stand, as offsets: what a document's places are made from. Found only when somebody asks.
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Place } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { scalarOffsets } from '../kernel/scalar-offsets.ts';
import { type Shows, sourceLines } from '../kernel/source-lines.ts';

/** A document as far as faults need it: where things stand, and how they are written. */
export type Places = Pick<SourceDocument, 'file' | 'placeOf' | 'placeWithin' | 'sourceOf'>;

/** A whole text of an estate. */
export interface EstateSource extends SourceDocument {
  /** Some number in it prints otherwise than it is written; which one, is seen where it is used. */
  readonly changesNumbers: boolean;
}

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
  readonly changesNumbers: boolean;
  readonly spans: () => Spans;
  readonly shows?: Shows;
}): EstateSource {
  const { file, text, data, changesNumbers, shows } = parts;
  const spans = once(parts.spans);
  const lines = once(() => sourceLines(file, text, shows));
  return {
    file,
    text,
    data,
    changesNumbers,
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

/**
 * A place that is looked up when somebody asks where it is; an estate has tens of thousands that nobody asks for. All of one kind
 * share `find`, which is given `name`.
 */
export class LaterPlace implements Place {
  readonly #find: (name: string) => Place;
  readonly #name: string;
  #found: Place | null = null;

  constructor(find: (name: string) => Place, name = '') {
    this.#find = find;
    this.#name = name;
  }

  get file(): string {
    return this.now().file;
  }

  get line(): number {
    return this.now().line;
  }

  get column(): number {
    return this.now().column;
  }

  get length(): number {
    return this.now().length ?? 1;
  }

  get excerpt(): string {
    return this.now().excerpt ?? '';
  }

  get excerptFrom(): number {
    return this.now().excerptFrom ?? 1;
  }

  /** As plain data. */
  now(): Place {
    this.#found ??= this.#find(this.#name);
    return this.#found;
  }

  toJSON(): Place {
    return this.now();
  }
}

/** For what is written down: a fault holds plain data. */
export function placeNow(place: Place): Place {
  return place instanceof LaterPlace ? place.now() : place;
}
