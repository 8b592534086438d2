// The journal of the tests' world: what is written, what of it is on disk, and a process or a disk that fails on the way.
import type { ChainedEvent, RunEvent } from '../../src/engine/event.ts';
import type { Journal } from '../../src/engine/ports.ts';

export interface DiskOptions {
  /** Abort at the n-th event, counted from 1. */
  readonly cancelAt?: number;
  /** The n-th event is not taken, nor any behind it. */
  readonly breakJournalAt?: number;
  /** Nobody can say whether it was taken. */
  readonly unsure?: boolean;
  /** Whether the n-th event was taken, nobody says: it was or it was not. Once. */
  readonly doubtJournalAt?: { readonly event: number; readonly taken: boolean };
  /** The process dies right before, or right after, the n-th event is in the journal; `power`: what was not durable is gone. */
  readonly dieAt?: readonly { readonly event: number; readonly written: boolean; readonly power?: boolean }[];
}

export class Died extends Error {}

export class Disk implements Journal {
  readonly events: ChainedEvent[] = [];
  /** Up to which event the journal is on disk. */
  durable = 0;
  /** The events that were asked to be durable, by number. */
  readonly flushed: number[] = [];
  broken = false;
  #doubted = false;
  readonly #options: DiskOptions;
  readonly #cancel: AbortController;
  readonly #died = new Set<number>();

  constructor(options: DiskOptions, cancel: AbortController) {
    this.#options = options;
    this.#cancel = cancel;
  }

  async append(event: RunEvent, durable: boolean): ReturnType<Journal['append']> {
    const { events } = this;
    const seq = events.length + 1;
    if (events.length > 2_000) throw new Error('the run does not end');
    this.broken = this.#options.breakJournalAt === seq;
    if (this.broken) {
      const code = this.#options.unsure === true ? 'journal-unsure' : 'journal-unwritable';
      return { ok: false, faults: [{ code, message: 'disk full', hint: 'make room' }] };
    }
    const doubt = this.#options.doubtJournalAt;
    if (doubt?.event === seq && !this.#doubted) {
      this.#doubted = true;
      if (doubt.taken) events.push({ ...event, seq, prev: '', hash: '' });
      return { ok: false, faults: [{ code: 'journal-unsure', message: 'no answer', hint: 'look' }] };
    }
    const death = this.#options.dieAt?.find((one) => one.event === seq && !this.#died.has(one.event));
    if (death?.written === false) this.#die(death);
    const chained = { ...event, seq, prev: '', hash: '' };
    events.push(chained);
    if (durable) {
      this.durable = seq;
      this.flushed.push(seq);
    }
    if (death !== undefined) this.#die(death);
    if (this.#options.cancelAt === seq) this.#cancel.abort('SIGINT');
    return { ok: true, value: chained };
  }

  #die({ event, power }: { readonly event: number; readonly power?: boolean }): never {
    this.#died.add(event);
    if (power === true) this.events.splice(this.durable);
    throw new Died();
  }
}
