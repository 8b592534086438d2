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
