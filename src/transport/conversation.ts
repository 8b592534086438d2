// A conversation with the wrapper: what is said to it, and its answers behind a nonce, whatever profile files print before.
// Promises: an answer is ours or there is none; a wrapper that says nothing gives a fault, not a wait without end.
import { randomBytes } from 'node:crypto';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { ByteReader, type Take } from './byte-reader.ts';
import { connectionFault } from './fault-text.ts';
import type { Place } from './place.ts';
import type { Running } from './running.ts';
import { Said } from './said.ts';
import { WRAPPER } from './wrapper.ts';

/** Of a shell that sudo lets start nothing, no word comes. */
const NOEXEC = 'Where the host is up: sudoers must not say noexec for this user.';
const ignore: Take = () => undefined;

export class Conversation {
  readonly #place: Place;
  readonly nonce = `er-${randomBytes(16).toString('hex')}`;
  readonly stdout: ByteReader;
  readonly #process: Running;
  readonly #said = new Said();
  readonly #complaints: Promise<void>;
  #as: string | undefined;
  #closed = false;

  private constructor(place: Place, process: Running) {
    this.#place = place;
    this.#process = process;
    this.stdout = new ByteReader(process.stdout);
    this.#complaints = new ByteReader(process.stderr).toEnd(this.#said.take);
  }

  static async open(place: Place, signal: AbortSignal): Promise<Result<Conversation>> {
    const process = await place.wrapper(signal);
    return process.ok ? succeed(new Conversation(place, process.value)) : fail(...process.faults);
  }

  get host(): string {
    return this.#place.name;
  }

  /** The first thing to be said: who to become, and the code with the values. */
  begin(as: string | undefined, code: string): void {
    this.#as = as;
    const program = `${WRAPPER}${code}"$er_mode"\n`;
    this.#process.stdin.write(`${as ?? '-'}\n${Buffer.byteLength(program)}\n${program}`);
  }

  /** `GO`, and all of the command's own standard input. */
  go(stdin: string | null): void {
    this.#process.stdin.write(`GO ${this.nonce}\n`);
    this.#process.stdin.end(stdin ?? '');
  }

  /** The words of the next answer, or null where the stream ends without one. */
  async answer(): Promise<readonly string[] | null> {
    if (!(await this.stdout.upTo(Buffer.from(`${this.nonce} `), ignore))) return null;
    const line = await this.stdout.line();
    return line === null ? null : line.trim().split(' ');
  }

  /** Why there was no answer. */
  async silence(): Promise<Fault> {
    await Promise.race([this.#complaints, this.#process.ended]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const fault = connectionFault(this.#place, this.#said.text);
    return this.#as === undefined || fault.code !== 'connection-lost'
      ? fault
      : { ...fault, hint: `${fault.hint} ${NOEXEC}` };
  }

  /** Ends our side. The wrapper goes on by itself where it has started something. */
  close(): void {
    this.#closed = true;
    this.#place.letGo(this.#process);
  }

  /** Says nothing more, and waits for the wrapper to notice. */
  async hangUp(): Promise<void> {
    if (this.#closed) return;
    this.#process.stdin.end();
    const gone = this.#process.ended.then(() => true);
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2_000).unref());
    if (!(await Promise.race([gone, late]))) this.close();
  }
}
