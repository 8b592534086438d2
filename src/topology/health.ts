// How a service's instances are asked whether they are well, as the file has it: what is written, and where each part of it stands.
// Promises: a value that is data alone, so that whoever knows the language of commands and conditions can read it, and place what
// is wrong with it, without the file.
import { valueAt } from '../kernel/data.ts';
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Place } from '../kernel/fault.ts';
import { type Reading, recordOf } from './reading.ts';
import type { ServiceShape } from './shape.ts';
import type { Health } from './topology.ts';

export function readHealth(reading: Reading, name: string, { health }: ServiceShape): Health | null {
  if (health === undefined) return null;
  const { source } = reading;
  const at: Path = ['services', name, 'health'];
  const places: (readonly [string, Health['places'][string]])[] = [];
  const read = (value: unknown, path: Path): unknown => {
    const inFile = [...at, ...path];
    places.push([keyOf(path), { key: source.placeOf(inFile, 'key'), value: source.placeOf(inFile) }]);
    if (Array.isArray(value)) return value.map((item, index) => read(item, [...path, index]));
    if (isRecord(value))
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item, [...path, key])]));
    return isText(path) ? (source.sourceOf(inFile) ?? String(value)) : value;
  };
  const written = Object.fromEntries(Object.entries(health).map(([key, value]) => [key, read(value, [key])]));
  return { at: source.placeOf(at, 'key'), written, places: recordOf(places) };
}

/** The same as a document of its own: its root is `health`. */
export function healthDocument({ at, written, places }: Health): SourceDocument {
  const placeOf = (path: Path, part: 'key' | 'value' = 'value'): Place => {
    const own = places[keyOf(path)];
    if (own !== undefined) return own[part];
    return path.length === 0 ? at : placeOf(path.slice(0, -1), 'key');
  };
  return {
    file: at.file,
    text: '',
    data: written,
    placeOf,
    placeWithin: (path, start, end) => within(placeOf(path), valueAt(written, path), { start, end }),
    sourceOf: (path) => {
      const value = valueAt(written, path);
      return typeof value === 'string' ? value : undefined;
    },
  };
}

/** An argument and a variable are the scalar's text as it is written: `0755` stays `0755`. */
function isText([section]: Path): boolean {
  return section === 'exec' || section === 'env';
}

/** Exact where the text stands in one line as it is; else the whole of it. */
function within(place: Place, value: unknown, { start, end }: { readonly start: number; readonly end: number }): Place {
  const { excerpt = '', excerptFrom = 1, column } = place;
  const from = typeof value === 'string' && value !== '' ? excerpt.indexOf(value, column - excerptFrom) : -1;
  if (from < 0) return place;
  return { ...place, column: from + excerptFrom + start, length: Math.max(1, end - start) };
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
