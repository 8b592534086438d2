// What a program says on its standard error before it is of use: bounded, for the fault where it never is.
import type { Take } from './byte-reader.ts';

const LIMIT = 8_192;

export class Said {
  #text = '';

  readonly take: Take = (chunk) => {
    this.#text = (this.#text + Buffer.from(chunk).toString('utf8')).slice(-LIMIT);
  };

  get text(): string {
    return this.#text;
  }
}

/** The same of its standard output, where the reason comes first: an account that may run nothing says so there. */
export class FirstWords {
  #text = '';

  readonly take: Take = (chunk) => {
    const room = LIMIT - this.#text.length;
    if (room > 0) this.#text += Buffer.from(chunk).toString('utf8').slice(0, room);
  };

  get text(): string {
    return this.#text;
  }
}
