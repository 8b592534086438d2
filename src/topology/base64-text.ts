// What a text says where parts of it are read as base64: everything readable that comes of it, at every alignment and in each alphabet.
// Promises: linear, in one pass over the characters; what no identifier can hold (control characters, bytes that are no UTF-8) separates.
// Works on bytes: of a command's words nearly all come to rubbish, and to make texts of it would cost more than all else of wall 2.

const SHORTEST_RUN = 4;
/** An identifier has three characters at least; one beyond ASCII may stand for several. */
const SHORTEST_PIECE = 3;
const NONE = 255;
const NEWLINE = 10;

/** The six bits of a character, `-` and `_` as `+` and `/`; else NONE. */
const SIX_BITS = new Uint8Array(128).fill(NONE);
for (const [index, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  SIX_BITS[letter.charCodeAt(0)] = index;
SIX_BITS['-'.charCodeAt(0)] = 62;
SIX_BITS['_'.charCodeAt(0)] = 63;

/** Which alphabets have the character: 1 the common one, 2 that of URLs, 4 neither one's signs. */
const ALPHABETS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(letter)) ALPHABETS[code] = 7;
  else if (/[+/]/.test(letter)) ALPHABETS[code] = 1;
  else if (/[-_]/.test(letter)) ALPHABETS[code] = 2;
}

export interface Base64Text {
  /** Lines of printable ASCII. */
  readonly ascii: string;
  /** Lines that hold a character beyond ASCII. */
  readonly other: string;
}

/**
 * Where base64 begins cannot be seen: `/` and `-` belong to it and separate it. So each run is read at all four
 * alignments, and each part of it that one alphabet spells from its own beginning.
 */
export function base64Text(text: string): Base64Text {
  const reader = new Reader(text);
  for (let at = 0; at < text.length; ) {
    const start = at;
    let common = 7;
    for (let bits = bitsAt(text, at); bits !== 0; bits = bitsAt(text, ++at)) common &= bits;
    if (at === start) at += 1;
    else if (at - start >= SHORTEST_RUN) readRun(reader, start, at, common);
  }
  return reader.end();
}

function bitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (ALPHABETS[code] ?? 0) : 0;
}

function readRun(reader: Reader, start: number, end: number, common: number): void {
  for (let offset = 0; offset < 4; offset++) reader.read(start + offset, end);
  for (const alphabet of [1, 2, 4]) {
    // A run that the alphabet spells as a whole was read already.
    if ((common & alphabet) !== 0) continue;
    for (let at = start; at < end; ) {
      const from = at;
      while (at < end && (bitsAt(reader.text, at) & alphabet) !== 0) at += 1;
      if (at - from >= SHORTEST_RUN) reader.read(from, at);
      if (at === from) at += 1;
    }
  }
}

class Reader {
  readonly text: string;
  #bytes = new Uint8Array(256);
  readonly #ascii = new Lines();
  readonly #other = new Lines();

  constructor(text: string) {
    this.text = text;
  }

  /** Reads the characters from `start` to `end` as one piece of base64; a last group that is not whole gives what bytes it has. */
  read(start: number, end: number): void {
    const most = Math.ceil(((end - start) * 3) / 4) + 3;
    if (this.#bytes.length < most) this.#bytes = new Uint8Array(most * 2);
    const bytes = this.#bytes;
    let length = 0;
    let held = 0;
    let bits = 0;
    for (let at = start; at < end; at++) {
      held = ((held << 6) | (SIX_BITS[this.text.charCodeAt(at)] ?? 0)) & 0xfff;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      bytes[length++] = (held >> bits) & 0xff;
    }
    this.#keepReadable(bytes, length);
  }

  end(): Base64Text {
    return { ascii: this.#ascii.text('latin1'), other: this.#other.text('utf8') };
  }

  #keepReadable(bytes: Uint8Array, length: number): void {
    let from = 0;
    let isAscii = true;
    for (let at = 0; at <= length; ) {
      const byte = at < length ? (bytes[at] ?? 0) : 0;
      const width = byte < 0x80 ? (byte >= 0x20 && byte < 0x7f ? 1 : 0) : widthOf(bytes, at, length);
      if (width > 0) {
        if (width > 1) isAscii = false;
        at += width;
        continue;
      }
      if (!isAscii) this.#other.add(bytes, from, at);
      else if (at - from >= SHORTEST_PIECE) this.#ascii.add(bytes, from, at);
      at += 1;
      from = at;
      isAscii = true;
    }
  }
}

class Lines {
  #bytes = new Uint8Array(512);
  #length = 0;

  add(from: Uint8Array, start: number, end: number): void {
    const needed = this.#length + end - start + 1;
    if (this.#bytes.length < needed) {
      const larger = new Uint8Array(needed * 2);
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    for (let at = start; at < end; at++) this.#bytes[this.#length++] = from[at] ?? 0;
    this.#bytes[this.#length++] = NEWLINE;
  }

  text(encoding: 'latin1' | 'utf8'): string {
    return Buffer.from(this.#bytes.buffer, 0, this.#length).toString(encoding);
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
