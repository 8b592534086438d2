// Where the parts of a YAML text stand, from the events of its fast parser.
// Promises: a collection is read through once, when something in it is asked for.
import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../kernel/document.ts';
import type { Span, Spans } from './spans.ts';

/** A child of a mapping or a sequence, as indexes into the events. */
interface Entry {
  readonly key: number;
  readonly value: number;
}
type Entries = ReadonlyMap<string, Entry>;

interface Parsed {
  readonly text: string;
  readonly events: readonly Event[];
}

export function yamlSpans(parsed: Parsed): Spans {
  const { text, events } = parsed;
  const known = new Map<number, Entries>();
  const entriesAt = (index: number): Entries => {
    const entries = known.get(index) ?? entriesOf(parsed, index);
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
      const event = events[entry.value];
      const scalar = whole && event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : undefined;
      return {
        key: spanOf(events, entry.key, entry.key),
        value: spanOf(events, entry.value, entry.key),
        whole,
        ...(scalar !== undefined && { scalar }),
      };
    },
  };
}

/** The characters of a node as written; those of its key for an empty one and for a block. */
function spanOf(events: readonly Event[], index: number, key: number): Span {
  const event = events[index];
  if (event?.type === EVENT_ID.SCALAR && event.valueStart >= 0) {
    const quoted = event.style === SCALAR_STYLE.DOUBLE_QUOTED || event.style === SCALAR_STYLE.SINGLE_QUOTED;
    const wider = quoted ? 1 : 0;
    return { start: event.valueStart - wider, end: event.valueEnd + wider };
  }
  if (event?.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
  if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) {
    if (event.style === COLLECTION_STYLE.FLOW || index === key) return { start: event.start, end: event.start + 1 };
  }
  return index === key ? { start: 0, end: 1 } : spanOf(events, key, key);
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
