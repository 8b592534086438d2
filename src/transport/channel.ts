// A session on a connection: one command on the host, with its three streams, as the other side of a channel.
// Promises: what is written goes out in order, as the host has room for it; a host that sends more than it was given room for is not
// listened to any longer; it ends once, and why it never began is on its standard error. A program that has ended ends it, also where
// others that it started still hold its streams.
import { Inflow } from './inflow.ts';
import type { Feed, Running } from './running.ts';
import {
  dataMessage,
  endMessage,
  environmentMessage,
  execMessage,
  type Message,
  MOST_DATA,
  openMessage,
  windowMessage,
} from './ssh-messages.ts';

/** What may be on its way to us; both streams share it. OpenSSH takes the same. */
const WINDOW_BYTES = 2_097_152;
/** Room is given back in pieces of this size. */
const ROOM_BYTES = 262_144;
/** Nothing came for so long behind the end of its program: nothing of it is on its way any more. A dead connection is found sooner. */
const REST_MS = 10_000;
/** A timer that comes so late was held up by this machine, and what it waits for perhaps as well. */
const LATE_MS = 250;

const ENDED = 'the program that served it on the host has ended\n';

export interface ChannelWay {
  /** Ours for this channel. */
  readonly id: number;
  /** Variables that the command is to find. */
  readonly environment: Readonly<Record<string, string>>;
  send(message: Buffer): void;
  /** The other side has said its last word of it. */
  gone(): void;
}

export type Opening = 'open' | 'refused' | 'lost';

export class Channel implements Running {
  readonly #way: ChannelWay;
  readonly #command: string;
  readonly stdout: Inflow;
  readonly stderr: Inflow;
  readonly stdin: Feed;
  readonly ended: Promise<void>;
  /** Whether the host takes it; `lost` where it never says. */
  readonly opening: Promise<Opening>;
  #resolveEnded: () => void = () => undefined;
  #resolveOpening: (how: Opening) => void = () => undefined;
  #isOver = false;
  /** The other side's id for it; null: it has none yet. */
  #remote: number | null = null;
  #isClosed = false;
  #waiting: Buffer[] = [];
  #input: 'open' | 'fed' | 'ended' = 'open';
  /** How many bytes the host takes, and how many of them in one message. */
  #window = 0;
  #most = MOST_DATA;
  /** How many it may send, and how many were looked at since it was last given room. */
  #room = WINDOW_BYTES;
  #looked = 0;
  #hasExited = false;
  #rest: NodeJS.Timeout | undefined;

  constructor(command: string, way: ChannelWay) {
    this.#command = command;
    this.#way = way;
    const looked = (count: number): void => this.#giveRoom(count);
    this.stdout = new Inflow(looked);
    this.stderr = new Inflow(looked);
    this.stdin = { write: (text) => this.#feed(text, false), end: (text = '') => this.#feed(text, true) };
    this.ended = new Promise((resolve) => {
      this.#resolveEnded = resolve;
    });
    this.opening = new Promise((resolve) => {
      this.#resolveOpening = resolve;
    });
    way.send(openMessage(way.id, WINDOW_BYTES));
  }

  alive(): boolean {
    return !this.#isOver;
  }

  kill(): void {
    this.#close();
    this.lost();
  }

  release(): void {
    this.kill();
    this.stdout.destroy();
    this.stderr.destroy();
  }

  /** What the other side says of it. */
  hear(message: Exclude<Message, { readonly kind: 'other' }>): void {
    switch (message.kind) {
      case 'opened':
        if (this.#remote === null) this.#opened(message);
        else this.kill();
        break;
      case 'refused':
        if (this.#remote === null) this.#refused(message.why);
        else this.kill();
        break;
      case 'failure':
        this.stderr.push(Buffer.from(`exec request failed on channel ${this.#way.id}\n`));
        this.kill();
        break;
      case 'window':
        this.#window += message.more;
        this.#pump();
        break;
      case 'data':
        this.#came(message.stream, message.bytes);
        break;
      case 'eof':
        this.stdout.end();
        this.stderr.end();
        break;
      case 'request':
        // Whether we are still there: any answer will do.
        if (message.asks && this.#remote !== null) this.#way.send(endMessage('failure', this.#remote));
        break;
      case 'exited':
        this.#hasExited = true;
        this.#awaitRest();
        break;
      case 'close':
        this.kill();
        this.#way.gone();
        break;
    }
  }

  /** Nothing that is heard of it counts any more. `why`: the words of the connection's end, where there are any. */
  lost(why = ''): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#rest);
    if (why !== '') this.stderr.push(Buffer.from(why));
    this.#resolveOpening('lost');
    this.#waiting = [];
    this.stdout.end();
    this.stderr.end();
    this.#resolveEnded();
  }

  #opened({ remote, window, most }: Extract<Message, { readonly kind: 'opened' }>): void {
    this.#remote = remote;
    this.#window = window;
    this.#most = Math.min(MOST_DATA, most);
    if (this.#isOver || most === 0) {
      this.kill();
      return;
    }
    this.#resolveOpening('open');
    for (const [name, value] of Object.entries(this.#way.environment))
      this.#way.send(environmentMessage(remote, name, value));
    this.#way.send(execMessage(remote, this.#command));
    this.#pump();
  }

  #refused(why: string): void {
    this.#resolveOpening('refused');
    this.#way.gone();
    this.lost(`channel ${this.#way.id}: open failed: ${why}\n`);
  }

  #close(): void {
    if (this.#remote === null || this.#isClosed) return;
    this.#isClosed = true;
    this.#way.send(endMessage('close', this.#remote));
  }

  #came(stream: 'stdout' | 'stderr', bytes: Buffer): void {
    this.#room -= bytes.length;
    this.#awaitRest();
    if (this.#room >= 0) this[stream].push(bytes);
    else {
      this.#close();
      this.lost(`channel ${this.#way.id}: more came than there was room for\n`);
    }
  }

  #feed(text: string, isLast: boolean): void {
    if (this.#input !== 'open' || this.#isOver) return;
    if (text !== '') this.#waiting.push(Buffer.from(text));
    if (isLast) this.#input = 'fed';
    this.#pump();
  }

  #pump(): void {
    if (this.#remote === null || this.#isOver) return;
    for (let next = this.#waiting[0]; next !== undefined && this.#window > 0; next = this.#waiting[0]) {
      const piece = next.subarray(0, Math.min(this.#window, this.#most));
      this.#way.send(dataMessage(this.#remote, piece));
      this.#window -= piece.length;
      if (piece.length === next.length) this.#waiting.shift();
      else this.#waiting[0] = next.subarray(piece.length);
    }
    if (this.#input !== 'fed' || this.#waiting.length > 0) return;
    this.#input = 'ended';
    this.#way.send(endMessage('eof', this.#remote));
  }

  #giveRoom(count: number): void {
    this.#looked += count;
    if (this.#looked < ROOM_BYTES || this.#remote === null || this.#isOver) return;
    this.#way.send(windowMessage(this.#remote, this.#looked));
    this.#room += this.#looked;
    this.#looked = 0;
    this.#awaitRest();
  }

  /** A host without room cannot send: its silence means nothing. What has come and was not read yet is read before the end. */
  #awaitRest(): void {
    clearTimeout(this.#rest);
    if (!this.#hasExited || this.#isOver || this.#room <= 0) return;
    const due = performance.now() + REST_MS;
    this.#rest = setTimeout(() => {
      if (performance.now() > due + LATE_MS) {
        this.#awaitRest();
        return;
      }
      this.#close();
      this.lost(ENDED);
    }, REST_MS);
  }
}
