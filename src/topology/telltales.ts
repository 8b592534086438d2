// What tells, of bytes that are mostly rubbish, that an identifier could stand among them: the first two characters of any, in any case,
// a percent sign that stands for something, and characters beyond ASCII that could be read as letters within it.
// Promises: where nothing tells, no identifier is found.
import { fold } from '../kernel/fold.ts';

export interface Telltales {
  /** Whether an identifier could begin with these two UTF-16 units of a folded text. */
  mayBegin(first: number, second: number): boolean;
  /** Whether any of the first `length` bytes, as UTF-8, tells. */
  tellIn(bytes: Uint8Array, length: number): boolean;
}

/** `identifiers`: folded. */
export function telltalesOf(identifiers: Iterable<string>): Telltales {
  const pairs = commonPairs();
  let isAscii = true;
  for (const identifier of identifiers) {
    const first = identifier.charCodeAt(0);
    const second = identifier.charCodeAt(1);
    if (!(first < 0x80 && second < 0x80)) isAscii = false;
    // Whoever adds a pair adds it in all cases.
    else if (!pairs.has(first, second))
      for (const one of casesOf(first)) for (const other of casesOf(second)) pairs.add(one, other);
  }
  return {
    mayBegin: (first, second) => !isAscii || first >= 0x80 || second >= 0x80 || pairs.has(first, second),
    tellIn: (bytes, length) => {
      if (!isAscii) return true;
      let first = bytes[0] ?? 0;
      for (let at = 1; at < length; at++) {
        const second = bytes[at] ?? 0;
        if (pairs.has(first, second) && (!isTwoBytes(first) || foldsToAscii(first, second))) return true;
        first = second;
      }
      return false;
    },
  };
}

interface Pairs {
  add(first: number, second: number): void;
  has(first: number, second: number): boolean;
}

/** A bit each, so that all of them stay near the processor. */
function buildPairs(): Pairs {
  const bits = new Uint8Array(0x1_0000 / 8);
  return {
    add: (first, second) => {
      const byte = (first << 5) | (second >> 3);
      bits[byte] = (bits[byte] ?? 0) | (1 << (second & 7));
    },
    has: (first, second) => (((bits[(first << 5) | (second >> 3)] ?? 0) >> (second & 7)) & 1) === 1,
  };
}

/** What tells whoever the tenants are: an escape, and the beginning of a character beyond ASCII. */
function commonPairs(): Pairs {
  const pairs = buildPairs();
  for (const digit of '0123456789abcdefABCDEF') pairs.add('%'.charCodeAt(0), digit.charCodeAt(0));
  for (let lead = 0xc2; lead < 0xf5; lead++)
    for (let continuation = 0x80; continuation < 0xc0; continuation++) pairs.add(lead, continuation);
  return pairs;
}

function casesOf(code: number): readonly number[] {
  const letter = String.fromCharCode(code);
  return [letter.toLowerCase().charCodeAt(0), letter.toUpperCase().charCodeAt(0)];
}

function isTwoBytes(lead: number): boolean {
  return lead >= 0xc2 && lead < 0xe0;
}

/** Of a character of two bytes, by its number: whether folding makes ASCII of it; 0: not looked at yet. */
const FOLDS_TO_ASCII = new Uint8Array(0x800);

function foldsToAscii(lead: number, continuation: number): boolean {
  const code = ((lead & 0x1f) << 6) | (continuation & 0x3f);
  const known = FOLDS_TO_ASCII[code] ?? 0;
  if (known !== 0) return known === 2;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant
  const does = /[\u0000-\u007f]/.test(fold(String.fromCharCode(code)));
  FOLDS_TO_ASCII[code] = does ? 2 : 1;
  return does;
}
