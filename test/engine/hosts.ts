// The hosts of the tests' world: what commands change there, when, and what can be learned of them afterwards.
import type { ActRecord } from '../../src/engine/event.ts';
import type { ActResult } from '../../src/engine/ports.ts';

export type Behaviour =
  | 'works'
  /** Nothing happens and the exit code is 1. */
  | 'fails'
  /** The change happens and the exit code is 1. */
  | 'fails-late'
  /** Exit code 0 and nothing happens. */
  | 'does-nothing'
  | 'times-out'
  /** It times out, and whether it was stopped its host says only when it is asked: it had ended well. */
  | 'times-out-unconfirmed'
  /** It times out, and a process of it that escaped makes the change later. */
  | 'leaves-running'
  | 'does-not-start'
  /** Contact is lost; the change happens, and the host can say so. */
  | 'lost-then-known'
  /** The link goes down for a while; the change comes later, unless somebody asks for the command before. */
  | 'lost-while-down'
  /** Contact is lost; the change happens, and nobody ever answers for the command. */
  | 'lost'
  /** The same, and the change comes later. */
  | 'lost-for-good';

export interface HostOptions {
  /** By the command's words: `do restart`, `engage breaker`; the last behaviour repeats. */
  readonly behaviours?: Readonly<Record<string, readonly Behaviour[]>>;
  /** What a command prints, by its words. */
  readonly prints?: Readonly<Record<string, string>>;
  /** Is the host of this fact, `one-a`, out of reach now? What it was told before, it does. */
  readonly away?: (fact: string, now: number) => boolean;
}

/** Shorter than what an undo that is run twice waits: then a second one can meet what nobody asked for. */
const DOWN_MS = 3_000;
/** When a change comes that is late: longer than any run of the tests has patience. */
const LATE_MS = 60_000;

interface AtWork {
  readonly words: string;
  readonly due: number;
  readonly land: () => void;
  readonly stoppable: boolean;
}

export class Hosts {
  readonly facts: Map<string, boolean>;
  /** The words of every command that was started, in order. */
  readonly started: string[] = [];
  readonly #options: HostOptions;
  readonly #now: () => number;
  readonly #used = new Map<string, number>();
  readonly #words = new Map<string, string>();
  /** What each command's host can say of it. */
  readonly #known = new Map<string, ActResult>();
  readonly #atWork = new Map<string, AtWork>();
  #downUntil = 0;

  constructor(facts: Map<string, boolean>, options: HostOptions, now: () => number) {
    this.facts = facts;
    this.#options = options;
    this.#now = now;
  }

  get down(): boolean {
    return this.#now() < this.#downUntil;
  }

  isAway(words: string): boolean {
    const [, fact = ''] = words.split(' ');
    return this.#options.away?.(fact, this.#now()) ?? false;
  }

  /** Can a command with these words be brought to where only GO is missing? */
  prepares(words: string): boolean {
    if (this.down || this.isAway(words)) return false;
    const starts = this.#next(words) !== 'does-not-start';
    if (!starts) this.#use(words);
    return starts;
  }

  /** Is a command with these words still to make its change, although somebody could have ended it? */
  isStoppable(words: string): boolean {
    return [...this.#atWork.values()].some((one) => one.words === words && one.stoppable);
  }

  start(id: string, words: string): ActResult {
    this.started.push(words);
    this.#words.set(id, words);
    const behaviour = this.#next(words);
    this.#use(words);
    const effect = this.#effectOf(words);
    const prints = this.#options.prints?.[words] ?? '';
    const answer = (known: ActResult, told = known) => {
      this.#known.set(id, known);
      return told;
    };
    const late = (stoppable: boolean) =>
      this.#atWork.set(id, { words, due: this.#now() + LATE_MS, land: effect, stoppable });
    switch (behaviour) {
      case 'works':
        effect();
        return answer(this.done({}, prints), this.isAway(words) ? this.lost() : undefined);
      case 'fails':
        return answer(this.done({ exit_code: 1 }));
      case 'fails-late':
        effect();
        return answer(this.done({ exit_code: 1 }));
      case 'does-nothing':
        return answer(this.done({}));
      case 'times-out':
        effect();
        return answer(this.done({ ended: 'timed-out', exit_code: null, stopped: 'confirmed' }));
      case 'times-out-unconfirmed':
        effect();
        return answer(
          this.done({}, prints),
          this.done({ ended: 'timed-out', exit_code: null, stopped: 'unconfirmed' }),
        );
      case 'leaves-running':
        late(false);
        return answer(this.done({ ended: 'timed-out', exit_code: null, stopped: 'left-running' }));
      case 'does-not-start':
        return answer(this.done({ ended: 'not-started', exit_code: null }));
      case 'lost-then-known':
        effect();
        return answer(this.done({}, prints), this.lost());
      case 'lost-while-down':
        this.#downUntil = this.#now() + DOWN_MS;
        late(true);
        return answer(this.lost());
      case 'lost':
        effect();
        return answer(this.lost());
      case 'lost-for-good':
        late(false);
        return answer(this.lost());
    }
  }

  /** Whoever started it is gone while it runs: it makes its change later, unless somebody asks for it before. */
  startAlone(id: string, words: string): void {
    this.started.push(words);
    this.#use(words);
    this.#atWork.set(id, { words, due: this.#now() + LATE_MS, land: this.#effectOf(words), stoppable: true });
    this.#known.set(id, this.lost());
  }

  /** From a second channel: what can be stopped is stopped. What was never started cannot start any more. */
  fate(id: string): ActResult {
    if (this.down || this.isAway(this.#words.get(id) ?? '')) return this.lost();
    if (this.#atWork.get(id)?.stoppable === true) {
      this.#atWork.delete(id);
      this.#known.set(id, this.done({ ended: 'cancelled', exit_code: null, stopped: 'confirmed' }));
    }
    return this.#known.get(id) ?? this.done({ ended: 'not-started', exit_code: null });
  }

  /** A command with these words never came to its start, it turns out. */
  forget(words: string): void {
    for (const [id, one] of [...this.#atWork]) {
      if (one.words !== words) continue;
      this.#atWork.delete(id);
      this.#known.delete(id);
    }
  }

  /** Changes that are due happen. `all`: also those that are late. */
  settle(all = false): void {
    const gone = this.done({ ended: 'timed-out', exit_code: null, stopped: 'confirmed' });
    for (const [id, { due, land, stoppable }] of [...this.#atWork]) {
      if (!all && due > this.#now()) continue;
      this.#atWork.delete(id);
      land();
      if (stoppable) this.#known.set(id, this.done({}));
      else if (this.#known.get(id)?.act.stopped === 'left-running') this.#known.set(id, gone);
    }
  }

  done(change: Partial<ActRecord>, text: string | null = ''): ActResult {
    const act: ActRecord = {
      ended: 'exited',
      exit_code: 0,
      started_at: new Date(this.#now()).toISOString(),
      duration_ms: 1,
      stopped: 'ended-by-itself',
      stdout: { bytes: 0, head: '', tail: '', omitted_bytes: 0 },
      stderr: { bytes: 0, head: '', tail: '', omitted_bytes: 0 },
      ...change,
    };
    return { act, text };
  }

  lost(): ActResult {
    const fault = { code: 'connection-lost', message: 'lost', hint: 'ask' } as const;
    return this.done({ ended: 'disconnected', exit_code: null, stopped: 'unconfirmed', fault });
  }

  #effectOf(words: string): () => void {
    const [verb, name = ''] = words.split(' ');
    return () => void this.facts.set(name, verb === 'do' || verb === 'engage');
  }

  #use(words: string): void {
    this.#used.set(words, (this.#used.get(words) ?? 0) + 1);
  }

  #next(words: string): Behaviour {
    const list = this.#options.behaviours?.[words] ?? ['works'];
    return list[Math.min(this.#used.get(words) ?? 0, list.length - 1)] ?? 'works';
  }
}
