// What tells, of bytes that are mostly rubbish, that an identifier could stand among them: the first two characters of any, in any case,
// a percent sign that stands for something, and characters beyond ASCII that could be read as letters within it.
// Promises: where nothing tells, no identifier is found.
import { fold } from '../kernel/fold.ts';
import { once } from '../kernel/once.ts';

export interface Telltales {
  /** Whether an identifier could begin with these two UTF-16 units of a folded text. */
  mayBegin(first: number, second: number): boolean;
  /** A bit for each pair of bytes, by the number that it is with its first byte the higher: whether the two could tell. */
  readonly pairs: Uint8Array;
  /** Whether any of the first `length` bytes, as UTF-8, tells. */
  tellIn(bytes: Uint8Array, length: number): boolean;
}

/** `identifiers`: folded. */
export function telltalesOf(identifiers: Iterable<string>): Telltales {
  const pairs = buildPairs(COMMON().slice());
  let isAscii = true;
  for (const identifier of identifiers) {
    const first = identifier.charCodeAt(0);
    const second = identifier.charCodeAt(1);
    if (!(first < 0x80 && second < 0x80)) isAscii = false;
    // Whoever adds a pair adds it in all cases.
    else if (!pairs.has(first, second))
      for (const one of casesOf(first)) for (const other of casesOf(second)) pairs.add(one, other);
  }
  if (!isAscii) pairs.bits.fill(0xff);
  return {
    pairs: pairs.bits,
    mayBegin: (first, second) => !isAscii || first >= 0x80 || second >= 0x80 || pairs.has(first, second),
    tellIn: (bytes, length) => {
      if (!isAscii) return true;
      let first = bytes[0] ?? 0;
      for (let at = 1; at < length; at++) {
        const second = bytes[at] ?? 0;
        if (pairs.has(first, second)) return true;
        first = second;
      }
      return false;
    },
  };
}

interface Pairs {
  readonly bits: Uint8Array;
  add(first: number, second: number): void;
  has(first: number, second: number): boolean;
}

/** A bit each, so that all of them stay near the processor. */
function buildPairs(bits: Uint8Array): Pairs {
  return {
    bits,
    add: (first, second) => {
      const byte = (first << 5) | (second >> 3);
      bits[byte] = (bits[byte] ?? 0) | (1 << (second & 7));
    },
    has: (first, second) => (((bits[(first << 5) | (second >> 3)] ?? 0) >> (second & 7)) & 1) === 1,
  };
}

/**
 * What tells whoever the tenants are: an escape, and the beginning of a character beyond ASCII that folding makes ASCII of. Other
 * blocks have no such character (`e4` to `e9` begin Han), and Unicode promises that no character's decomposition ever changes.
 */
const COMMON = once(() => {
  const pairs = buildPairs(new Uint8Array(0x1_0000 / 8));
  for (const digit of '0123456789abcdefABCDEF') pairs.add('%'.charCodeAt(0), digit.charCodeAt(0));
  for (const lead of LEADS_OF_TWO)
    for (const second of CONTINUATIONS) if (foldsToAscii(lead, second)) pairs.add(lead, second);
  for (const lead of LEADS_OF_LONGER) for (const second of CONTINUATIONS) pairs.add(lead, second);
  return pairs.bits;
});
const CONTINUATIONS = Array.from({ length: 0x40 }, (_, index) => 0x80 + index);
/** First bytes of the blocks of Latin letters, and of those that hold forms of them: of characters of two bytes, and of longer ones. */
const LEADS_OF_TWO = [0xc2, 0xc3, 0xc4, 0xc5, 0xc7, 0xca, 0xcb, 0xcd, 0xce];
const LEADS_OF_LONGER = [0xe1, 0xe2, 0xe3, 0xea, 0xef, 0xf0, 0xf1, 0xf2, 0xf3, 0xf4];

function foldsToAscii(lead: number, continuation: number): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant
  return /[\u0000-\u007f]/.test(fold(String.fromCharCode(((lead & 0x1f) << 6) | (continuation & 0x3f))));
}

function casesOf(code: number): readonly number[] {
  const letter = String.fromCharCode(code);
  return [letter.toLowerCase().charCodeAt(0), letter.toUpperCase().charCodeAt(0)];
}
