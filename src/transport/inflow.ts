// One stream that comes in over a channel, kept until it is asked for, in memory that is used again and again: new memory for each
// piece would cost more to collect, at a hundred megabytes a second, than all else that is done with an output.
// Promises: what was given stays as it is until more is asked for; `looked` is told of what was looked at, so that the sender,
// who is given room for that much again, can never send more than there is room for.
import type { Source } from './byte-reader.ts';

const LEAST_BYTES = 4_096;

export class Inflow implements Source {
  readonly #looked: (count: number) => void;
  /** Where the next bytes go, up to `#filled`; and what is being looked at, or free. */
  #filling: Buffer = Buffer.alloc(0);
  #other: Buffer = Buffer.alloc(0);
  #filled = 0;
  #shown = 0;
  #hasEnded = false;
  #wake: (() => void) | null = null;

  constructor(looked: (count: number) => void) {
    this.#looked = looked;
  }

  push(bytes: Uint8Array): void {
    if (this.#hasEnded) {
      this.#looked(bytes.length);
      return;
    }
    const needed = this.#filled + bytes.length;
    if (needed > this.#filling.length) this.#grow(needed);
    this.#filling.set(bytes, this.#filled);
    this.#filled = needed;
    this.#wake?.();
  }

  /** Nothing comes any more; what has come can still be read. */
  end(): void {
    this.#hasEnded = true;
    this.#wake?.();
  }

  /** What has come is of no interest either. */
  destroy(): void {
    this.#looked(this.#filled);
    this.#filled = 0;
    this.end();
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.#next() };
  }

  async #next(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (this.#shown > 0) this.#looked(this.#shown);
    this.#shown = 0;
    while (this.#filled === 0) {
      if (this.#hasEnded) return { done: true, value: undefined };
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const value = this.#filling.subarray(0, this.#filled);
    [this.#filling, this.#other] = [this.#other, this.#filling];
    [this.#shown, this.#filled] = [this.#filled, 0];
    return { done: false, value };
  }

  #grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(LEAST_BYTES, 2 ** Math.ceil(Math.log2(needed))));
    larger.set(this.#filling.subarray(0, this.#filled));
    this.#filling = larger;
  }
}
