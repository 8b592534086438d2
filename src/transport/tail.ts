// The last bytes of a stream of any length, in memory that is taken once.

export class Tail {
  readonly #limit: number;
  #memory = Buffer.alloc(0);
  #used = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: Uint8Array): void {
    const piece = chunk.subarray(Math.max(0, chunk.byteLength - this.#limit));
    if (this.#used + piece.byteLength > this.#memory.byteLength) this.#makeRoom(piece.byteLength);
    this.#memory.set(piece, this.#used);
    this.#used += piece.byteLength;
  }

  /** Valid until the next push. */
  bytes(): Buffer {
    return this.#memory.subarray(Math.max(0, this.#used - this.#limit), this.#used);
  }

  #makeRoom(length: number): void {
    const kept = this.bytes();
    const wanted = Math.min(2 * this.#limit, 2 * (kept.byteLength + length));
    const memory = this.#memory.byteLength < wanted ? Buffer.allocUnsafeSlow(wanted) : this.#memory;
    memory.set(kept);
    this.#memory = memory;
    this.#used = kept.byteLength;
  }
}

export function joinBytes(pieces: readonly Uint8Array[]): Buffer {
  return Buffer.concat(pieces);
}
