// Where a process's output comes in, into memory that is used again and again: a stream takes new memory for each piece,
// and at a hundred megabytes a second to collect that costs more than all else that is done with an output.
// Promises: what is given stays as it is until more is asked for; who does not ask stops the sender; memory is two pages.
import { once } from 'node:events';
import { connect, createServer, Socket } from 'node:net';
import type { Source } from './byte-reader.ts';

const PAGE_BYTES = 262_144;
/** Where a page has less room, the next one is begun: every read costs, however little it brings. */
const LEAST_ROOM = 32_768;

/** A connected pair, made at a path for a moment. Null where none can be made: a pipe does the same, at a higher price. */
export async function openIntake(path: string): Promise<Intake | null> {
  const server = createServer({ pauseOnConnect: true });
  try {
    await once(server.listen(path), 'listening');
    const accepted = once(server, 'connection');
    const near = new Intake(path);
    const [far]: unknown[] = await Promise.race([accepted, near.closed.then(() => [])]);
    if (far instanceof Socket) return near.from(far);
  } catch {
    // Nothing was promised.
  } finally {
    server.close();
  }
  return null;
}

interface Page {
  readonly bytes: Buffer;
  /** End of what has come. */
  filled: number;
  /** End of what was given. */
  given: number;
}

export class Intake implements Source {
  readonly #near: Socket;
  #far: Socket | null = null;
  #page = newPage();
  #other = newPage();
  /** The one whose bytes are being looked at. */
  #shown: Page | null = null;
  #isPaused = false;
  #hasEnded = false;
  #wake: (() => void) | null = null;
  readonly closed: Promise<unknown>;

  constructor(path: string) {
    this.#near = connect({ path, onread: { buffer: () => this.#room(), callback: (count) => this.#came(count) } });
    this.#near.unref().on('error', () => undefined);
    this.closed = new Promise((resolve) => this.#near.once('close', resolve));
    for (const end of ['end', 'close']) this.#near.once(end, () => this.#end());
  }

  from(far: Socket): this {
    this.#far = far.on('error', () => undefined).unref();
    return this;
  }

  /** `start` makes it a process's standard output; from then on it is that process's alone. */
  handTo<T>(start: (far: Socket) => T): T {
    if (this.#far === null) throw new Error('Intake: handed out twice');
    const started = start(this.#far);
    this.#far.destroy();
    this.#far = null;
    this.#near.ref();
    return started;
  }

  destroy(): void {
    this.#far?.destroy();
    this.#near.destroy();
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.#next() };
  }

  async #next(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.#shown = null;
    for (;;) {
      if (this.#isPaused && this.#turn()) this.#near.resume();
      const page = [this.#other, this.#page].find(({ given, filled }) => given < filled);
      if (page !== undefined) {
        const value = page.bytes.subarray(page.given, page.filled);
        page.given = page.filled;
        this.#shown = page;
        return { done: false, value };
      }
      if (this.#hasEnded) return { done: true, value: undefined };
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #came(count: number): boolean {
    this.#page.filled += count;
    if (PAGE_BYTES - this.#page.filled < LEAST_ROOM) this.#turn();
    this.#wake?.();
    return !this.#isPaused;
  }

  /** Where the next bytes are to go. While it is paused: where they will go once that page is free. */
  #room(): Uint8Array {
    return this.#isPaused ? this.#other.bytes : this.#page.bytes.subarray(this.#page.filled);
  }

  #turn(): boolean {
    const { given, filled } = this.#other;
    this.#isPaused = given < filled || this.#shown === this.#other;
    if (this.#isPaused) return false;
    [this.#page, this.#other] = [this.#other, this.#page];
    [this.#page.filled, this.#page.given] = [0, 0];
    return true;
  }

  #end(): void {
    this.#hasEnded = true;
    this.#wake?.();
  }
}

function newPage(): Page {
  return { bytes: Buffer.allocUnsafeSlow(PAGE_BYTES), filled: 0, given: 0 };
}
