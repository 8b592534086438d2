// What a text says where parts of it are read as base64: what is readable of it, at every alignment and in each alphabet.
// Promises: linear; what no identifier can hold (control characters, bytes that are no UTF-8) separates; what is left out holds no identifier.
// Works on bytes: of a command's words nearly all come to rubbish, and to make texts of it would cost more than all else of wall 2.
import type { Telltales } from './telltales.ts';

const SHORTEST_RUN = 4;
/** An identifier has three characters at least; one beyond ASCII may stand for several. */
const SHORTEST_PIECE = 3;
const NONE = 255;
const NEWLINE = 10;
const NO_BYTES = new Uint8Array(0);
/** Where an ordinary text is read: to make room for each costs as much as to read it. */
const ROOM = new Uint8Array(16_384);

/** The six bits of a character, `-` and `_` as `+` and `/`; else NONE. */
const SIX_BITS = new Uint8Array(128).fill(NONE);
for (const [index, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  SIX_BITS[letter.charCodeAt(0)] = index;
SIX_BITS['-'.charCodeAt(0)] = 62;
SIX_BITS['_'.charCodeAt(0)] = 63;

/** Which alphabets have the character: 1 the common one, 2 that of URLs, 4 neither one's signs; and which sign it is, but for `/`. */
const ALPHABETS = new Uint8Array(128);
const [PLUS, HYPHEN, UNDERSCORE] = [8, 16, 32];
for (let code = 0; code < 128; code++) {
  const letter = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(letter)) ALPHABETS[code] = 7;
  else if (letter === '/') ALPHABETS[code] = 1;
  else if (letter === '+') ALPHABETS[code] = 1 | PLUS;
  else if (letter === '-') ALPHABETS[code] = 2 | HYPHEN;
  else if (letter === '_') ALPHABETS[code] = 2 | UNDERSCORE;
}

export interface Base64Text {
  /** What was readable from its first character to its last: somebody has encoded a text. */
  readonly whole: Readable;
  /** What is readable between rubbish, of which random bytes spell three letters soon. */
  readonly pieces: Readable;
}

export interface Readable {
  /** Lines of printable ASCII. */
  readonly ascii: string;
  /** Lines that hold a character beyond ASCII. */
  readonly other: string;
}

/**
 * Where base64 begins cannot be seen: `/` and `-` belong to it and separate it. So each run is read at all four
 * alignments, and each part of it that one alphabet spells from its own beginning.
 */
export function base64Text(text: string, telltales: Pick<Telltales, 'tellIn'>): Base64Text {
  const reader = new Reader(text, telltales);
  const { alphabets } = reader;
  for (let at = 0; at < text.length; ) {
    const start = at;
    let common = 7;
    for (let bits = alphabets[at] ?? 0; bits !== 0; bits = alphabets[++at] ?? 0) common &= bits;
    if (at === start) at += 1;
    else if (at - start >= SHORTEST_RUN) readRun(reader, { start, end: at, common });
  }
  return reader.end();
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** The alphabets that have all of its characters. */
  readonly common: number;
}

function readRun(reader: Reader, run: Run): void {
  const { start, end, common } = run;
  reader.read(start, end, true);
  for (let offset = 1; offset < 4; offset++) reader.read(start + offset, end, false);
  if (common === 7) return;
  // With the signs of one alphabet alone, what the other spells is what neither one's signs leave; with both it is not.
  const isApart = holdsApart(reader, run);
  for (const alphabet of common === 0 ? [1, 2, 4] : [4]) readParts(reader, { start, end, alphabet, isApart });
}

/** Whether its signs hold names apart, as in a path: a plus does not, and long base64 for URLs has both of its signs. */
function holdsApart({ alphabets }: Reader, { start, end }: Run): boolean {
  let seen = 0;
  for (let at = start; at < end; at++) seen |= alphabets[at] ?? 0;
  return (seen & PLUS) === 0 && (seen & (HYPHEN | UNDERSCORE)) !== (HYPHEN | UNDERSCORE);
}

interface Parts extends Pick<Run, 'start' | 'end'> {
  /** Which spells them. */
  readonly alphabet: number;
  readonly isApart: boolean;
}

function readParts(reader: Reader, { start, end, alphabet, isApart }: Parts): void {
  const { alphabets } = reader;
  for (let at = start; at < end; ) {
    const from = at;
    while (at < end && ((alphabets[at] ?? 0) & alphabet) !== 0) at += 1;
    if (at - from >= SHORTEST_RUN) reader.read(from, at, isApart);
    if (at === from) at += 1;
  }
}

class Reader {
  /** Of each character, which alphabets have it; none behind the last. */
  readonly alphabets: Uint8Array;
  readonly #sextets: Uint8Array;
  readonly #bytes: Uint8Array;
  readonly #tellIn: Telltales['tellIn'];
  readonly #whole = new Pieces();
  readonly #pieces = new Pieces();

  constructor(text: string, { tellIn }: Pick<Telltales, 'tellIn'>) {
    const { length } = text;
    const size = length + 3;
    const room = size * 3 > ROOM.length ? new Uint8Array(size * 3) : ROOM;
    const alphabets = room.subarray(0, size);
    const sextets = room.subarray(size, 2 * size);
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      alphabets[at] = code < 128 ? (ALPHABETS[code] ?? 0) : 0;
      sextets[at] = code < 128 ? (SIX_BITS[code] ?? 0) : 0;
    }
    for (let at = length; at < size; at++) alphabets[at] = 0;
    this.alphabets = alphabets;
    this.#sextets = sextets;
    this.#bytes = room.subarray(2 * size, 3 * size);
    this.#tellIn = tellIn;
  }

  /**
   * Reads the characters from `start` to `end` as one piece of base64; a last group that is not whole gives what bytes it has.
   * `isAlone`: nothing belongs to it that stands before or behind.
   */
  read(start: number, end: number, isAlone: boolean): void {
    if (start >= end) return;
    const sextets = this.#sextets;
    const bytes = this.#bytes;
    let length = 0;
    for (let at = start; at < end; at += 4) {
      const second = sextets[at + 1] ?? 0;
      const third = sextets[at + 2] ?? 0;
      bytes[length] = ((sextets[at] ?? 0) << 2) | (second >> 4);
      bytes[length + 1] = (second << 4) | (third >> 2);
      bytes[length + 2] = (third << 6) | (sextets[at + 3] ?? 0);
      length += 3;
    }
    const whole = Math.floor(((end - start) * 3) / 4);
    if (!this.#tellIn(bytes, whole)) return;
    // No text has one character more than whole groups.
    const isWhole = isAlone && (end - start) % 4 !== 1 && isReadable(bytes, whole);
    (isWhole ? this.#whole : this.#pieces).keepReadable(bytes, whole);
  }

  end(): Base64Text {
    return { whole: this.#whole.end(), pieces: this.#pieces.end() };
  }
}

/** With the spaces that texts have between their lines. */
function isReadable(bytes: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; ) {
    const byte = bytes[at] ?? 0;
    const width = (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d) ? 1 : widthOf(bytes, at, length);
    if (width === 0) return false;
    at += width;
  }
  return true;
}

class Pieces {
  readonly #ascii = new Lines();
  readonly #other = new Lines();

  end(): Readable {
    return { ascii: this.#ascii.text('latin1'), other: this.#other.text('utf8') };
  }

  keepReadable(bytes: Uint8Array, length: number): void {
    let from = 0;
    let isAscii = true;
    for (let at = 0; at < length; ) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x20 && byte < 0x7f) {
        at += 1;
        continue;
      }
      const width = byte < 0xc2 ? 0 : widthOf(bytes, at, length);
      if (width > 0) {
        isAscii = false;
        at += width;
        continue;
      }
      if (at > from) this.#keep({ bytes, from, to: at, isAscii });
      at += 1;
      from = at;
      isAscii = true;
    }
    if (length > from) this.#keep({ bytes, from, to: length, isAscii });
  }

  #keep({ bytes, from, to, isAscii }: Piece): void {
    if (!isAscii) this.#other.add(bytes, from, to);
    else if (to - from >= SHORTEST_PIECE) this.#ascii.add(bytes, from, to);
  }
}

interface Piece {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly isAscii: boolean;
}

class Lines {
  #bytes = NO_BYTES;
  #length = 0;

  add(from: Uint8Array, start: number, end: number): void {
    const needed = this.#length + end - start + 1;
    if (this.#bytes.length < needed) {
      const larger = new Uint8Array(needed * 2 + 100);
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    for (let at = start; at < end; at++) this.#bytes[this.#length++] = from[at] ?? 0;
    this.#bytes[this.#length++] = NEWLINE;
  }

  text(encoding: 'latin1' | 'utf8'): string {
    return this.#length === 0 ? '' : Buffer.from(this.#bytes.buffer, 0, this.#length).toString(encoding);
  }
}

/** How many bytes of UTF-8 a character beyond ASCII has here; 0: none begins here. */
function widthOf(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  const second = at + 1 < length ? (bytes[at + 1] ?? 0) : 0;
  if (lead < 0xc2 || lead > 0xf4 || (second & 0xc0) !== 0x80) return 0;
  // C1 control characters.
  if (lead === 0xc2 && second < 0xa0) return 0;
  if (lead < 0xe0) return 2;
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  const width = lead < 0xf0 ? 3 : 4;
  for (let index = at + 2; index < at + width; index++)
    if (index >= length || ((bytes[index] ?? 0) & 0xc0) !== 0x80) return 0;
  // The character that stands for what is none.
  return lead === 0xef && second === 0xbf && bytes[at + 2] === 0xbd ? 0 : width;
}
