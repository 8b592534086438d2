// Where a key of an object literal stands in TypeScript, by its path from the call that the literal is given to.
// Promises: pure; nothing is guessed: where the text is not a literal on the whole way, what was found so far is the answer.
import type { Path } from '../../kernel/document.ts';

/** Characters from `from`, the called name, on; null where nothing of the path is written out there. */
export function keyOffset(text: string, from: number, path: Path): number | null {
  const open = text.indexOf('(', from);
  if (open < 0) return null;
  let at = entries(text, open + 1).find(({ value }) => text[value] === '{')?.value ?? null;
  let found: number | null = null;
  for (const part of path) {
    if (at === null) break;
    const next = entryOf(text, at, part);
    if (next === null) break;
    found = next.start;
    at = next.value;
  }
  return found;
}

interface Entry {
  /** Null where it has none: an item, a spread. */
  readonly key: string | null;
  readonly start: number;
  readonly value: number;
}

function entryOf(text: string, at: number, part: string | number): Entry | null {
  if (text[at] === '[' && typeof part === 'number') return entries(text, at + 1)[part] ?? null;
  if (text[at] !== '{') return null;
  const name = String(part);
  const camel = name.replace(/-([a-z])/g, (_found, letter: string) => letter.toUpperCase());
  return entries(text, at + 1).find(({ key }) => key === name || key === camel) ?? null;
}

/** What stands between the bracket before `from` and the one that closes it, by its commas. */
function entries(text: string, from: number): readonly Entry[] {
  const found: Entry[] = [];
  let at = blanksAfter(text, from);
  while (at < text.length && !')]}'.includes(text[at] ?? '')) {
    found.push(entryAt(text, at));
    at = endOfEntry(text, at);
    if (text[at] === ',') at = blanksAfter(text, at + 1);
  }
  return found;
}

function entryAt(text: string, start: number): Entry {
  const key = /^(?:([A-Za-z_$][\w$]*)|'([^'\n]*)'|"([^"\n]*)")\s*(:|,|\})/.exec(text.slice(start, start + 200));
  if (key === null) return { key: null, start, value: start };
  const colon = key[4] === ':';
  const value = colon ? blanksAfter(text, start + key[0].length) : start;
  return { key: key[1] ?? (colon ? (key[2] ?? key[3] ?? '') : null), start, value };
}

/** The comma behind it, or the bracket that closes what it stands in. */
function endOfEntry(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (depth === 0 && ',)]}'.includes(character)) return at;
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    at = skipped(text, at);
  }
  return at;
}

/** Behind a text, a comment, or one character. */
function skipped(text: string, at: number): number {
  const rest = text.slice(at, at + 2);
  if (rest === '//') return endOr(text, text.indexOf('\n', at));
  if (rest === '/*') return endOr(text, text.indexOf('*/', at) + 1) + 1;
  const quote = text[at] ?? '';
  if (!['"', "'", '`'].includes(quote)) return at + 1;
  let end = at + 1;
  while (end < text.length && text[end] !== quote) end = afterUnit(text, end, quote);
  return end + 1;
}

/** In a text: behind an escape, a `${ … }` of a template, or one character. */
function afterUnit(text: string, at: number, quote: string): number {
  if (text[at] === '\\') return at + 2;
  if (quote !== '`' || !text.startsWith('${', at)) return at + 1;
  let end = at + 2;
  while (end < text.length && text[end] !== '}')
    end = text[end] === '{' ? endOfEntry(text, end + 1) + 1 : skipped(text, end);
  return end + 1;
}

function endOr(text: string, at: number): number {
  return at <= 0 ? text.length : at;
}

function blanksAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) at += 1;
    else if (/^\/[/*]/.test(text.slice(at, at + 2))) at = skipped(text, at);
    else return at;
  }
  return at;
}
