// One stream of output as it is kept: redacted first, then counted, hashed, its head and tail held, the whole on disk.
// Promises: memory stays bounded whatever arrives; a slow disk slows the sender down; bytes that are no text stay bytes.
// Never: a byte on disk, in a digest or in a record that the redactor has not seen.
import { createHash, type Hash } from 'node:crypto';
import type { OutputRecord } from '../engine/event.ts';
import type { Redactor } from '../kernel/redact.ts';
import { OutputFile } from './output-file.ts';
import { joinBytes, Tail } from './tail.ts';
import { decodeHead, decodeTail, isText } from './text.ts';

export interface OutputRules {
  readonly redactor: Pick<Redactor, 'stream' | 'text'>;
  readonly folder: string;
  /** Nothing of it is kept but its size. */
  readonly sensitive: boolean;
  /** The raw text is wanted for parsing. */
  readonly parsed: boolean;
  /** Called when it is more than can be parsed. */
  readonly tooLarge?: () => void;
}

export const HEAD_BYTES = 16_384;
export const TAIL_BYTES = 16_384;
export const TEXT_BYTES = 1_048_576;
/** So much is looked through at once: a pipe gives far smaller pieces, and each of them costs. */
const GATHERED_BYTES = 131_072;
/** What most outputs need, and more than a record holds of one. */
const FIRST_PAGE_BYTES = 65_536;
const PAGE_BYTES = 1_048_576;

export const NO_OUTPUT: OutputRecord = { bytes: 0, head: '', tail: '', omitted_bytes: 0 };

export interface KeptOutput {
  readonly record: OutputRecord;
  /** Raw, for parsing; null where it was too large, no UTF-8, not whole, or not wanted. */
  readonly text: string | null;
  /** Why the whole is not on disk, where it should be. */
  readonly unwritten: string | null;
}

export class Output {
  readonly #rules: OutputRules;
  readonly #redacted: ReturnType<Redactor['stream']>;
  readonly #hash: Hash = createHash('sha256');
  readonly #tail = new Tail(TAIL_BYTES);
  readonly #file: OutputFile;
  #raw: Uint8Array[] | null = [];
  #rawBytes = 0;
  /** Bytes are gathered here, looked at here, and written from here. */
  #page: Uint8Array = new Uint8Array(0);
  /** Written from; free once that is done. Memory that is thrown away at this speed is not collected in time. */
  #formerPage: Uint8Array = new Uint8Array(0);
  /** In the page: where what is undecided begins, where what was looked at ends, and where what was gathered ends. */
  #from = 0;
  #seen = 0;
  #to = 0;
  #waiting: Uint8Array[] = [];
  #bytes = 0;
  #lacking = 0;
  #first: Uint8Array[] = [];
  #firstBytes = 0;

  constructor(rules: OutputRules) {
    this.#rules = rules;
    this.#redacted = rules.redactor.stream();
    this.#file = new OutputFile(rules.folder);
    if (!rules.parsed) this.#raw = null;
  }

  /** Takes raw bytes, and copies them. What it returns is to be awaited before more is given. */
  push(chunk: Uint8Array): Promise<void> | void {
    this.#rawBytes += chunk.byteLength;
    if (this.#rawBytes > TEXT_BYTES) {
      this.#raw = null;
      this.#rules.tooLarge?.();
    }
    this.#raw?.push(new Uint8Array(chunk));
    return this.#gather(chunk);
  }

  /** So many bytes of it exist and will never come. */
  lacks(bytes: number): void {
    this.#lacking += bytes;
    if (bytes > 0) this.#raw = null;
  }

  async end(): Promise<KeptOutput> {
    this.#keep(this.#redacted.end(this.#page.subarray(this.#from, this.#to)));
    const raw = this.#raw === null ? null : joinBytes(this.#raw);
    const text = raw !== null && isText(raw) ? raw.toString('utf8') : null;
    return { record: await this.#record(), text, unwritten: this.#file.fault };
  }

  #gather(chunk: Uint8Array): Promise<void> | void {
    if (this.#page.byteLength === 0) this.#page = Buffer.allocUnsafeSlow(FIRST_PAGE_BYTES);
    const piece = chunk.subarray(0, this.#page.byteLength - this.#to);
    this.#page.set(piece, this.#to);
    this.#to += piece.byteLength;
    const isFull = this.#to === this.#page.byteLength;
    if (isFull || this.#to - this.#seen >= GATHERED_BYTES) this.#look();
    if (isFull) return this.#turn().then(() => this.#gather(chunk.subarray(piece.byteLength)));
  }

  #look(): void {
    const redacted = this.#redacted.push(this.#page.subarray(this.#from, this.#to));
    this.#seen = this.#to;
    this.#from = this.#to - this.#redacted.held;
    this.#keep(redacted);
  }

  /** What is undecided goes to the next page, and what is decided to the disk, as soon as that has taken the former page. */
  async #turn(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    await this.#file.write(waiting);
    const undecided = this.#page.subarray(this.#from, this.#to);
    const room = Math.max(PAGE_BYTES, 2 * undecided.byteLength);
    const next = this.#formerPage.byteLength < room ? Buffer.allocUnsafeSlow(room) : this.#formerPage;
    next.set(undecided);
    this.#formerPage = this.#page;
    this.#page = next;
    this.#from = 0;
    this.#seen = undecided.byteLength;
    this.#to = undecided.byteLength;
  }

  #keep(redacted: Uint8Array): void {
    if (redacted.byteLength === 0) return;
    this.#bytes += redacted.byteLength;
    if (this.#rules.sensitive) return;
    this.#hash.update(redacted);
    const room = HEAD_BYTES + TAIL_BYTES - this.#firstBytes;
    if (room > 0) {
      const piece = new Uint8Array(redacted.subarray(0, room));
      this.#first.push(piece);
      this.#firstBytes += piece.byteLength;
    }
    this.#tail.push(redacted);
    this.#waiting.push(redacted);
  }

  async #record(): Promise<OutputRecord> {
    const bytes = this.#bytes + this.#lacking;
    if (this.#rules.sensitive) return { bytes, head: '', tail: '', omitted_bytes: bytes };
    const sha256 = this.#hash.digest('hex');
    const first = joinBytes(this.#first);
    const whole = this.#bytes <= HEAD_BYTES + TAIL_BYTES;
    const tail = whole ? first.subarray(decodeHead(first, HEAD_BYTES).bytes) : this.#tail.bytes();
    const head = decodeHead(first, HEAD_BYTES);
    const end = decodeTail(tail, whole);
    const holdsAll = whole && isText(first);
    if (!holdsAll) await this.#file.write(this.#waiting);
    const file = await this.#file.finish(holdsAll ? null : sha256);
    return {
      bytes,
      head: head.text,
      tail: end.text,
      omitted_bytes: whole ? this.#lacking : bytes - head.bytes - end.bytes,
      sha256,
      ...(file === null ? {} : { file }),
    };
  }
}
