// JSON as data, as fast as the platform parses it, and as strict as YAML is read here.
// Promises: pure; a key that stands twice, `__proto__` and too much depth are told from the number of keys, in one pass each.
import { printsOtherwise } from './written-number.ts';

export interface Json {
  readonly data: unknown;
  /** Some number in it prints otherwise than it is written. */
  readonly changesNumbers: boolean;
}

/** Undefined: not JSON, or JSON that means different things to different readers; a slower reader says what is wrong and where. */
export function parseJson(text: string, deepest: number): Json | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const keys = keysIn(data, deepest);
  const { colons, changesNumbers } = signsIn(text);
  return keys !== null && keys === colons ? { data, changesNumbers } : undefined;
}

/** How many keys there are in it; null where one of them is `__proto__`, or where it nests too deeply. */
function keysIn(value: unknown, deepest: number): number | null {
  if (typeof value !== 'object' || value === null) return 0;
  if (deepest === 0) return null;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      const inside = typeof item === 'object' ? keysIn(item, deepest - 1) : 0;
      if (inside === null) return null;
      count += inside;
    }
    return count;
  }
  const record = value as Readonly<Record<string, unknown>>;
  for (const key in record) {
    if (key === '__proto__') return null;
    const item = record[key];
    const inside = typeof item === 'object' ? keysIn(item, deepest - 1) : 0;
    if (inside === null) return null;
    count += inside + 1;
  }
  return count;
}

const [QUOTE, MINUS, ZERO, NINE, COLON, BACKSLASH] = [34, 45, 48, 57, 58, 92];
const NUMBER = /[-+.\deE]*/y;

/**
 * Outside of its texts: as many colons as keys were written, those that stand twice included, and digits only in numbers. The text is
 * JSON.
 */
function signsIn(text: string): { readonly colons: number; readonly changesNumbers: boolean } {
  let colons = 0;
  let changesNumbers = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === COLON) colons += 1;
    else if (sign === QUOTE) at = textEnd(text, at);
    else if (!changesNumbers && (sign === MINUS || (sign >= ZERO && sign <= NINE))) {
      NUMBER.lastIndex = at;
      NUMBER.test(text);
      changesNumbers = printsOtherwise(text.slice(at, NUMBER.lastIndex));
      at = NUMBER.lastIndex - 1;
    }
  }
  return { colons, changesNumbers };
}

/** Where the quote stands that closes the text which is opened at `open`. */
export function textEnd(text: string, open: number): number {
  for (let end = text.indexOf('"', open + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}
