// Where the parts of a JSON text stand. The text is known to be JSON.
// Promises: memory is that of the collections that were asked for; each is read through once.
import type { Path } from '../kernel/document.ts';
import { textEnd } from './json-text.ts';
import type { Span, Spans } from './spans.ts';

interface Entry {
  readonly key: Span;
  readonly value: Span;
}
type Entries = ReadonlyMap<string, Entry>;

const SIGN = /["[\]{}]/g;
const SPACE = /[ \t\n\r]*/y;

export function jsonSpans(text: string): Spans {
  const known = new Map<number, Entries>();
  const entriesAt = ({ start }: Span): Entries => {
    const entries = known.get(start) ?? entriesOf(text, start);
    known.set(start, entries);
    return entries;
  };
  const start = skipSpace(text, 0);
  const root: Span = { start, end: valueEnd(text, start) };
  return {
    find: (path: Path) => {
      let entry: Entry = { key: { start, end: start + 1 }, value: root };
      let whole = true;
      for (const part of path) {
        const next = entriesAt(entry.value).get(String(part));
        whole = next !== undefined;
        if (next === undefined) break;
        entry = next;
      }
      const written = text.slice(entry.value.start, entry.value.end);
      const isCollection = /^[[{]/.test(written);
      return {
        key: entry.key,
        value: isCollection ? { start: entry.value.start, end: entry.value.start + 1 } : entry.value,
        whole,
        ...(whole && !isCollection && { scalar: scalarOf(written) }),
      };
    },
  };
}

function scalarOf(written: string): string {
  if (!written.startsWith('"')) return written;
  const value: unknown = JSON.parse(written);
  return String(value);
}

function entriesOf(text: string, open: number): Entries {
  const entries = new Map<string, Entry>();
  const opening = text[open];
  if (opening !== '{' && opening !== '[') return entries;
  let at = skipSpace(text, open + 1);
  for (let item = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; item++) {
    const keyEnd = opening === '{' ? valueEnd(text, at) : at;
    const start = opening === '{' ? skipSpace(text, skipSpace(text, keyEnd) + 1) : at;
    const value = { start, end: valueEnd(text, start) };
    const name = opening === '{' ? scalarOf(text.slice(at, keyEnd)) : String(item);
    entries.set(name, { key: opening === '{' ? { start: at, end: keyEnd } : { start, end: start + 1 }, value });
    at = skipSpace(text, value.end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return entries;
}

/** Behind the value that begins at `start`. */
function valueEnd(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return textEnd(text, start) + 1;
  if (first !== '{' && first !== '[') {
    let end = start;
    while (end < text.length && !/[\s,\]}]/.test(text[end] ?? '')) end += 1;
    return end;
  }
  let depth = 0;
  SIGN.lastIndex = start;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    if (sign[0] === '"') SIGN.lastIndex = textEnd(text, sign.index) + 1;
    else depth += sign[0] === '{' || sign[0] === '[' ? 1 : -1;
    if (depth === 0) return sign.index + 1;
  }
  return text.length;
}

function skipSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  return SPACE.test(text) ? SPACE.lastIndex : from;
}
