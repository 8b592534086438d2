// Reads a stream by lines, by lengths and up to marks: how answers of a host are taken apart.
// Promises: memory is one chunk and what it is asked to hold; a slow taker slows the sender down.

/** Bytes from elsewhere. A piece need not stay as it is once the next one is asked for. */
export interface Source extends AsyncIterable<Uint8Array> {
  destroy(): unknown;
}

/** The bytes are to be looked at until it returns, or what it returns is fulfilled. */
export type Take = (chunk: Uint8Array) => void | Promise<void>;

const LONGEST_LINE = 65_536;

export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /** The next line without its newline, or null at the end. A line that is too long is given in pieces. */
  async line(): Promise<string | null> {
    for (let from = 0; ; ) {
      const at = this.#rest.indexOf(10, from);
      if (at >= 0) return this.#cut(at, 1).toString('utf8');
      if (this.#rest.length > LONGEST_LINE) return this.#cut(this.#rest.length, 0).toString('utf8');
      from = this.#rest.length;
      if (!(await this.#more())) return null;
    }
  }

  /** Exactly `length` bytes, or false where the stream ends before. */
  async exactly(length: number, take: Take): Promise<boolean> {
    for (let left = length; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#more())) return false;
      const piece = this.#cut(Math.min(left, this.#rest.length), 0);
      left -= piece.length;
      await take(piece);
    }
    return true;
  }

  /** All bytes up to the mark, which is dropped; false where the stream ends without it. */
  async upTo(mark: Buffer, take: Take): Promise<boolean> {
    for (;;) {
      const at = this.#rest.indexOf(mark);
      if (at > 0) await take(this.#cut(at, mark.length));
      else if (at === 0) this.#cut(0, mark.length);
      if (at >= 0) return true;
      const safe = this.#rest.length - begunMark(this.#rest, mark);
      if (safe > 0) await take(this.#cut(safe, 0));
      if (!(await this.#more())) {
        if (this.#rest.length > 0) await take(this.#cut(this.#rest.length, 0));
        return false;
      }
    }
  }

  async toEnd(take: Take): Promise<void> {
    do {
      if (this.#rest.length > 0) await take(this.#cut(this.#rest.length, 0));
    } while (await this.#more());
  }

  #cut(length: number, dropped: number): Buffer {
    const piece = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length + dropped);
    return piece;
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const rest = Buffer.from(this.#rest);
    const next = await this.#chunks.next().catch(() => ({ done: true, value: undefined }) as const);
    if (next.done === true || next.value === undefined) {
      this.#ended = true;
      this.#rest = rest;
      return false;
    }
    const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    this.#rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    return true;
  }
}

/** How many of the last bytes could be the beginning of the mark. */
function begunMark(bytes: Buffer, mark: Buffer): number {
  const first = mark[0] ?? 0;
  let at = bytes.indexOf(first, Math.max(0, bytes.length - mark.length + 1));
  while (at >= 0 && !bytes.subarray(at).equals(mark.subarray(0, bytes.length - at))) at = bytes.indexOf(first, at + 1);
  return at < 0 ? 0 : bytes.length - at;
}
