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
  /** How often the journal was made durable. */
  flushes = 0;
  broken = false;
  #doubted = false;
  readonly #options: DiskOptions;
  readonly #cancel: AbortController;
  readonly #died = new Set<number>();

  constructor(options: DiskOptions, cancel: AbortController) {
    this.#options = options;
    this.#cancel = cancel;
  }

  /** All of them or none, but for a death in between: a file can end anywhere. */
  async append(batch: readonly RunEvent[], durable: boolean): ReturnType<Journal['append']> {
    const { events } = this;
    const stood = events.length;
    for (const event of batch) {
      const seq = events.length + 1;
      if (events.length > 5_000) throw new Error('the run does not end');
      this.broken = this.#options.breakJournalAt === seq;
      const doubt = this.#options.doubtJournalAt;
      const isDoubted = doubt?.event === seq && !this.#doubted;
      if (this.broken || isDoubted) {
        events.splice(stood);
        return isDoubted ? this.#doubt(batch, doubt.taken) : failed(this.#options.unsure === true);
      }
      const death = this.#options.dieAt?.find((one) => one.event === seq && !this.#died.has(one.event));
      if (death?.written === false) this.#die(death);
      events.push({ ...event, seq, prev: '', hash: '' });
      if (death !== undefined && durable) this.#flush(stood);
      if (death !== undefined) this.#die(death);
    }
    if (durable) this.#flush(stood);
    const { cancelAt = 0 } = this.#options;
    if (stood < cancelAt && cancelAt <= events.length) this.#cancel.abort('SIGINT');
    return { ok: true, value: events.slice(stood) };
  }

  #flush(stood: number): void {
    this.durable = this.events.length;
    this.flushes += 1;
    for (let seq = stood + 1; seq <= this.events.length; seq++) this.flushed.push(seq);
  }

  #doubt(batch: readonly RunEvent[], isTaken: boolean): Awaited<ReturnType<Journal['append']>> {
    this.#doubted = true;
    if (isTaken)
      for (const event of batch) this.events.push({ ...event, seq: this.events.length + 1, prev: '', hash: '' });
    return { ok: false, faults: [{ code: 'journal-unsure', message: 'no answer', hint: 'look' }] };
  }

  #die({ event, power }: { readonly event: number; readonly power?: boolean }): never {
    this.#died.add(event);
    if (power === true) this.events.splice(this.durable);
    throw new Died();
  }
}

function failed(unsure: boolean): Awaited<ReturnType<Journal['append']>> {
  const code = unsure ? 'journal-unsure' : 'journal-unwritable';
  return { ok: false, faults: [{ code, message: 'disk full', hint: 'make room' }] };
}
