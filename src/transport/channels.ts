// The channels of one connection: all of them over one socket of the ssh master, which passes their messages on to the host and back.
// Promises: no process is started for a channel; whatever the master says, or its end, ends channels and nothing else of ours.
import { connect, type Socket } from 'node:net';
import { Channel } from './channel.ts';
import { IGNORE, isHello, isProxying, PROXY_PLEASE, readMessage } from './ssh-messages.ts';

const PAGE_BYTES = 262_144;
/** More than any input has, and all the answers that a host can want. */
const MOST_WAITING_BYTES = 33_554_432;
const LENGTH_BYTES = 4;
/**
 * Between the messages that say nothing, each so much longer than the one before, and how many there are at most: 0.4 s in all.
 * Why: a host has Nagle's algorithm on until its first session stands, and has told its keys first. It would answer the channel when this
 * side acknowledges those, which is 40 ms later where nothing is said to it.
 */
const NUDGE_MS = 2;
const MOST_NUDGES = 20;
const NOT_PASSED_ON = 'this ssh passes no channels on: OpenSSH 8.4 or newer does\n';
const NOT_UNDERSTOOD = 'ssh passed on what is no message of a channel\n';

export interface ChannelsSettings {
  /** Where the master listens. */
  readonly path: string;
  /** Variables that every command is to find. */
  readonly environment: Readonly<Record<string, string>>;
  /** What the master had to say when its end of the socket is gone. */
  lastWords(): Promise<string>;
  /** How many bytes may wait to be taken by it. */
  readonly mostWaiting?: number;
}

export class Channels {
  readonly #settings: ChannelsSettings;
  readonly #socket: Socket;
  readonly #channels = new Map<number, Channel>();
  readonly #page = Buffer.allocUnsafeSlow(PAGE_BYTES);
  #filled = 0;
  #expects: 'hello' | 'proxying' | 'messages' = 'hello';
  #opened = 0;
  #isOver = false;
  #nudges = 0;
  #nudging: NodeJS.Timeout | undefined;
  /** Resolves when no channel can be opened any more. */
  readonly ended: Promise<void>;
  #resolveEnded: () => void = () => undefined;

  /** A channel may be opened at once. */
  constructor(settings: ChannelsSettings) {
    this.#settings = settings;
    this.ended = new Promise((resolve) => {
      this.#resolveEnded = resolve;
    });
    const room = (): Uint8Array => this.#page.subarray(this.#filled);
    const { path } = settings;
    this.#socket = connect({ path, onread: { buffer: room, callback: (count) => this.#came(count) } });
    this.#socket.on('error', () => undefined);
    for (const end of ['end', 'close']) this.#socket.once(end, () => void this.#end());
    this.#send(PROXY_PLEASE);
  }

  alive(): boolean {
    return !this.#isOver;
  }

  /** A session that runs the command in the login shell of the host's user. */
  open(command: string): Channel {
    const id = this.#opened;
    this.#opened += 1;
    const channel = new Channel(command, {
      id,
      environment: this.#settings.environment,
      send: (message) => this.#send(message),
      gone: () => this.#channels.delete(id),
    });
    this.#channels.set(id, channel);
    if (this.#isOver) channel.lost();
    return channel;
  }

  close(): void {
    this.#leave('');
  }

  async #end(): Promise<void> {
    if (this.#isOver) return;
    this.#stop();
    this.#lose(await this.#settings.lastWords());
  }

  /** `why`: for those who wait for a channel. */
  #leave(why: string): void {
    this.#stop();
    this.#lose(why);
  }

  #stop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#nudging);
    this.#socket.destroy();
    this.#resolveEnded();
  }

  #lose(why: string): void {
    for (const channel of [...this.#channels.values()]) channel.lost(why);
  }

  /** What is sent in one go leaves in one piece. */
  #send(message: Buffer): void {
    if (this.#isOver) return;
    if (this.#socket.writableCorked === 0) {
      this.#socket.cork();
      queueMicrotask(() => this.#socket.uncork());
    }
    this.#socket.write(message);
    const { mostWaiting = MOST_WAITING_BYTES } = this.#settings;
    if (this.#socket.writableLength > mostWaiting) this.#leave('ssh takes no messages any more\n');
  }

  /** Until the host says something of a channel. */
  #nudge(): void {
    if (this.#isOver || this.#nudges === MOST_NUDGES) return;
    this.#nudges += 1;
    this.#nudging = setTimeout(() => {
      this.#send(IGNORE);
      this.#nudge();
    }, this.#nudges * NUDGE_MS);
  }

  #came(count: number): boolean {
    this.#filled += count;
    let from = 0;
    while (!this.#isOver && this.#filled - from >= LENGTH_BYTES) {
      const length = this.#page.readUInt32BE(from);
      if (length > PAGE_BYTES - LENGTH_BYTES) {
        this.#leave(NOT_UNDERSTOOD);
        break;
      }
      const end = from + LENGTH_BYTES + length;
      if (end > this.#filled) break;
      this.#take(this.#page.subarray(from + LENGTH_BYTES, end));
      from = end;
    }
    this.#page.copyWithin(0, from, this.#filled);
    this.#filled -= from;
    return true;
  }

  #take(body: Buffer): void {
    if (this.#expects === 'hello') {
      this.#expects = 'proxying';
      if (!isHello(body)) this.#leave(NOT_PASSED_ON);
      return;
    }
    if (this.#expects === 'proxying') {
      this.#expects = 'messages';
      if (isProxying(body)) this.#nudge();
      else this.#leave(NOT_PASSED_ON);
      return;
    }
    clearTimeout(this.#nudging);
    const message = readMessage(body);
    if (message === null) this.#leave(NOT_UNDERSTOOD);
    else if (message.kind !== 'other') this.#channels.get(message.channel)?.hear(message);
  }
}
