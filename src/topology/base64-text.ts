// What a text says where parts of it are read as base64: what is readable of it, at every alignment and in each alphabet.
// Promises: linear; what no identifier can hold (control characters, bytes that are no UTF-8) separates; what is left out holds no identifier.
// Works on bytes: of a command's words nearly all come to rubbish, and to make texts of it would cost more than all else of wall 2.
import type { Telltales } from './telltales.ts';

const SHORTEST_RUN = 4;
/** An identifier has three characters at least; one beyond ASCII may stand for several. */
const SHORTEST_PIECE = 3;
const NEWLINE = 10;
const NO_BYTES = new Uint8Array(0);
/** Where an ordinary text is read: to make room for each costs as much as to read it. */
const ROOM = new Uint8Array(16_384);

/** Of a character of base64: its six bits, `-` and `_` as `+` and `/`, and above them what follows. 0 of any other. */
const SIGNS = new Uint16Array(256);
const SEXTET = 63;
/** Which alphabets have it: the common one, that of URLs, neither one's signs. */
const [COMMON, URLS, NEITHER] = [64, 128, 256];
const ALL = COMMON | URLS | NEITHER;
/** Which sign it is, but for `/`. */
const [PLUS, HYPHEN, UNDERSCORE] = [512, 1_024, 2_048];
for (const [index, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'].entries())
  SIGNS[letter.charCodeAt(0)] = index | ALL;
for (const [letter, sign] of [
  ['+', 62 | COMMON | PLUS],
  ['/', 63 | COMMON],
  ['-', 62 | URLS | HYPHEN],
  ['_', 63 | URLS | UNDERSCORE],
] as const)
  SIGNS[letter.charCodeAt(0)] = sign;

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
 *
 * A pair of bytes is the same three or four characters at whatever alignment: one look at each character sees the pairs of all four,
 * and what is read is what they tell of.
 */
export function base64Text(text: string, telltales: Pick<Telltales, 'pairs' | 'tellIn'>): Base64Text {
  // A character beyond ASCII is none of base64, nor is one of its bytes.
  const written = Buffer.from(text);
  const reader = new Reader(written, telltales);
  const { pairs } = telltales;
  const { length } = written;
  let start = 0;
  let common = ALL;
  let bits = 0;
  let told = 0;
  for (let at = 0; at < length; at++) {
    const sign = SIGNS[written[at] ?? 0] ?? 0;
    if (sign === 0) {
      if (told !== 0) readRun(reader, { start, end: at, common, told });
      start = at + 1;
      common = ALL;
      bits = 0;
      told = 0;
      continue;
    }
    common &= sign;
    bits = (bits << 6) | (sign & SEXTET);
    if ((tellsOf(pairs, bits) | tellsOf(pairs, bits >> 2) | tellsOf(pairs, bits >> 4)) !== 0)
      told |= alignmentsOf(pairs, bits, at - start);
  }
  if (told !== 0) readRun(reader, { start, end: length, common, told });
  return reader.end();
}

/** 1 or 0, for the last sixteen of these bits. */
function tellsOf(pairs: Uint8Array, bits: number): number {
  return ((pairs[(bits >> 3) & 0x1fff] ?? 0) >> (bits & 7)) & 1;
}

/** At which alignments of a run two bytes that tell end with its character `within`; `bits` are all that were read up to it. */
function alignmentsOf(pairs: Uint8Array, bits: number, within: number): number {
  // The first two bytes of a group, its last two, and its last with the first of the next: none begins before its run.
  const first = within >= 2 ? tellsOf(pairs, bits >> 2) << ((within - 2) & 3) : 0;
  const last = within >= 3 ? tellsOf(pairs, bits) << ((within - 3) & 3) : 0;
  const next = within >= 5 ? tellsOf(pairs, bits >> 4) << ((within - 5) & 3) : 0;
  return first | last | next;
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** The alphabets that have all of its characters. */
  readonly common: number;
  /** A bit for each alignment: whether something could tell there. */
  readonly told: number;
}

function readRun(reader: Reader, run: Run): void {
  const { start, end, common, told } = run;
  if (end - start < SHORTEST_RUN) return;
  for (let offset = 0; offset < 4; offset++)
    if (((told >> offset) & 1) === 1) reader.read(start + offset, end, offset === 0);
  if (common === ALL) return;
  // With the signs of one alphabet alone, what the other spells is what neither one's signs leave; with both it is not.
  for (const alphabet of common === 0 ? [COMMON, URLS, NEITHER] : [NEITHER]) readParts(reader, run, alphabet);
}

/** What the alphabet spells. */
function readParts(reader: Reader, { start, end, told }: Run, alphabet: number): void {
  const { written } = reader;
  const around = [new Stretches(written, COMMON, PLUS), new Stretches(written, URLS, HYPHEN | UNDERSCORE)];
  const isApart = (at: number) => !around.some((stretches) => stretches.areBase64(at));
  for (let at = start; at < end; ) {
    const from = at;
    while (at < end && ((SIGNS[written[at] ?? 0] ?? 0) & alphabet) !== 0) at += 1;
    if (at - from >= SHORTEST_RUN && ((told >> ((from - start) & 3)) & 1) === 1)
      reader.read(from, at, isApart(from - 1) && isApart(at));
    if (at === from) at += 1;
  }
}

/**
 * What one alphabet spells around a sign that stands beside a part. Such signs hold names apart, as in a path, but not where what they
 * stand in looks like base64 itself: a plus says so, and of long base64 for URLs that it has both of its signs. Asked from left to right.
 */
class Stretches {
  readonly #written: Uint8Array;
  readonly #alphabet: number;
  readonly #telling: number;
  #end = 0;
  #seen = 0;

  constructor(written: Uint8Array, alphabet: number, telling: number) {
    this.#written = written;
    this.#alphabet = alphabet;
    this.#telling = telling;
  }

  areBase64(at: number): boolean {
    const sign = (index: number) => SIGNS[this.#written[index] ?? 0] ?? 0;
    if ((sign(at) & this.#alphabet) === 0) return false;
    if (at >= this.#end) {
      this.#end = at;
      this.#seen = 0;
      for (let before = at; (sign(before) & this.#alphabet) !== 0; before--) this.#seen |= sign(before);
      for (; (sign(this.#end) & this.#alphabet) !== 0; this.#end++) this.#seen |= sign(this.#end);
    }
    return (this.#seen & this.#telling) === this.#telling;
  }
}

class Reader {
  readonly written: Uint8Array;
  readonly #tellIn: Telltales['tellIn'];
  #bytes = ROOM;
  readonly #whole = new Pieces();
  readonly #pieces = new Pieces();

  constructor(written: Uint8Array, { tellIn }: Pick<Telltales, 'tellIn'>) {
    this.written = written;
    this.#tellIn = tellIn;
  }

  /**
   * Reads the characters from `start` to `end` as one piece of base64; a last group that is not whole gives what bytes it has.
   * `isAlone`: nothing belongs to it that stands before or behind.
   */
  read(start: number, end: number, isAlone: boolean): void {
    if (start >= end) return;
    const { written } = this;
    if (end - start > this.#bytes.length) this.#bytes = new Uint8Array(written.length);
    const bytes = this.#bytes;
    let length = 0;
    let bits = 0;
    for (let at = start; at < end; at++) {
      bits = (bits << 6) | ((SIGNS[written[at] ?? 0] ?? 0) & SEXTET);
      const behind = (at - start) & 3;
      // Its last bits belong to the byte after.
      if (behind !== 0) bytes[length++] = bits >> (6 - 2 * behind);
    }
    if (!this.#tellIn(bytes, length)) return;
    // No text has one character more than whole groups.
    const isWhole = isAlone && (end - start) % 4 !== 1 && isReadable(bytes, length);
    (isWhole ? this.#whole : this.#pieces).keepReadable(bytes, length);
  }

  end(): Base64Text {
    return { whole: this.#whole.end(), pieces: this.#pieces.end() };
  }
}

/** With the spaces that texts have between their lines, and what separates a user from a password in SASL. */
function isReadable(bytes: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; ) {
    const byte = bytes[at] ?? 0;
    const isText = (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d) || byte === 0;
    const width = isText ? 1 : widthOf(bytes, at, length);
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
