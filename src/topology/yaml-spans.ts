// Where the parts of a YAML text stand, from the events of its fast parser.
// Promises: a collection is read through once, when something in it is asked for.
import { EVENT_ID } from 'js-yaml';
import type { Path } from '../kernel/document.ts';
import type { Span, Spans } from './spans.ts';
import type { PackedEvents } from './yaml-events.ts';

/** A child of a mapping or a sequence, as indexes into the events. */
interface Entry {
  readonly key: number;
  readonly value: number;
}
type Entries = ReadonlyMap<string, Entry>;

export function yamlSpans(events: PackedEvents): Spans {
  const known = new Map<number, Entries>();
  const entriesAt = (index: number): Entries => {
    const entries = known.get(index) ?? entriesOf(events, index);
    known.set(index, entries);
    return entries;
  };
  const entryAt = (path: Path): { readonly entry: Entry; readonly whole: boolean } => {
    let entry: Entry = { key: 1, value: 1 };
    for (const part of path) {
      const next = entriesAt(entry.value).get(String(part));
      if (next === undefined) return { entry, whole: false };
      entry = next;
    }
    return { entry, whole: true };
  };
  return {
    find: (path) => {
      const { entry, whole } = entryAt(path);
      const isScalar = whole && events.typeAt(entry.value) === EVENT_ID.SCALAR;
      return {
        key: spanOf(events, entry.key, entry.key),
        value: spanOf(events, entry.value, entry.key),
        whole,
        ...(isScalar && { scalar: events.textAt(entry.value) }),
      };
    },
  };
}

/** The characters of a node as written; those of its key for an empty one and for a block. */
function spanOf(events: PackedEvents, index: number, key: number): Span {
  const type = events.typeAt(index);
  const start = events.startAt(index);
  const isEnclosed = events.isEnclosedAt(index);
  if (type === EVENT_ID.SCALAR && start >= 0) {
    const wider = isEnclosed ? 1 : 0;
    return { start: start - wider, end: events.endAt(index) + wider };
  }
  if (type === EVENT_ID.ALIAS) return { start: start - 1, end: events.endAt(index) };
  if (isCollection(type) && (isEnclosed || index === key)) return { start, end: start + 1 };
  return index === key ? { start: 0, end: 1 } : spanOf(events, key, key);
}

function isCollection(type: number): boolean {
  return type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE;
}

/** The children of the collection that begins at `index`: linear in what lies in it. */
function entriesOf(events: PackedEvents, index: number): Entries {
  const entries = new Map<string, Entry>();
  const opening = events.typeAt(index);
  if (!isCollection(opening)) return entries;
  let at = index + 1;
  for (let item = 0; at < events.length && events.typeAt(at) !== EVENT_ID.POP; item++) {
    const value = opening === EVENT_ID.MAPPING ? afterNode(events, at) : at;
    const name = events.typeAt(at) === EVENT_ID.SCALAR ? events.textAt(at) : '';
    entries.set(opening === EVENT_ID.MAPPING ? name : String(item), { key: at, value });
    at = afterNode(events, value);
  }
  return entries;
}

function afterNode(events: PackedEvents, index: number): number {
  let depth = 0;
  for (let at = index; at < events.length; at++) {
    const type = events.typeAt(at);
    if (isCollection(type)) depth += 1;
    else if (type === EVENT_ID.POP) depth -= 1;
    if (depth <= 0) return at + 1;
  }
  return events.length;
}
