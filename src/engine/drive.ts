// The one loop: take what is due, perform it through the ports, append each result as an event, apply it.
// Promises: what a run did is in the journal before it goes on; a cancel ends the way forward, on all targets at once, and
// never the compensation; what is due on several targets is performed at once, each in its own time.

import type { Plan } from '../plan/plan.ts';
import { compensating } from './apply.ts';
import type { ChainedEvent, Change, RunFact } from './event.ts';
import { cancelSource, faultOf } from './interruption.ts';
import type { Pause } from './pause.ts';
import { perform, type Stage } from './perform.ts';
import type { Ports } from './ports.ts';
import { type Due, Recorder } from './recorder.ts';
import { readState } from './replay.ts';
import { changedAnything, type Opening, type State } from './state.ts';
import { isAbout, subjectOf } from './subject.ts';

type Resumed = Extract<RunFact, { type: 'run.resumed' }>;

interface Resuming {
  readonly events: readonly ChainedEvent[];
  readonly resumed: Resumed;
  /** What they lead to, where it is known. */
  readonly state?: State;
}

export interface Drive {
  readonly plan: Plan;
  readonly ports: Ports;
  /** What the run begins with, the journal of a run to go on with, or one that goes on as though it had never paused. */
  readonly start: { readonly opening: Opening } | Resuming | { readonly pause: Pause };
  /** Told of every pause on the way. */
  readonly paused?: (pause: Pause) => void;
  /** Aborted with a `CancelSource` as its reason. */
  readonly cancel: AbortSignal;
  /** `leave`: somebody else compensates (the action's `post`). */
  readonly onCancel: 'compensate' | 'leave';
  /** Aborted: stop everything, also the compensation; `recover` does the rest. Its reason may be a `Fault`. */
  readonly abandon: AbortSignal;
}

export interface Driven {
  readonly state: State;
  readonly events: readonly ChainedEvent[];
  /** False: the run is not closed, and somebody else must finish it. */
  readonly closed: boolean;
}

/** Runs to `closed`, or until it is left to somebody else. Never throws for what the world does. */
export async function drive(request: Drive): Promise<Driven> {
  return new Loop(request).run();
}

/** A reason of our own: without one, each costs an exception with its stack. */
const NOT_WANTED = 'the run does not wait for it any more';

interface Performing extends Due {
  readonly stop: AbortController;
  /** Aborted: it stops. */
  readonly heeds: readonly AbortSignal[];
  /** Never rejects. */
  over: Promise<void>;
}

class Loop {
  readonly #request: Drive;
  readonly #ports: Ports;
  readonly #recorder: Recorder;
  readonly #forward = new AbortController();
  readonly #finished = new AbortController();
  /** What is being performed: one effect for each target or guard that is worked on. */
  readonly #performing = new Set<Performing>();
  readonly #listening: (() => void)[] = [];
  #prepared = 0;
  #timeoutAt = 0;
  #moves = 0;
  #wake: () => void = () => undefined;
  #broken: { readonly error: unknown } | null = null;
  #interruption: Promise<unknown> | null = null;

  constructor(request: Drive) {
    this.#request = request;
    this.#ports = request.ports;
    this.#recorder = new Recorder(request.plan, request.ports, () => this.#moved());
  }

  async run(): Promise<Driven> {
    const { start, plan } = this.#request;
    if ('opening' in start) await this.#recorder.append(start.opening);
    else if ('pause' in start) this.#goOn(start.pause);
    else await this.#resume(start);
    this.#timeoutAt = 'pause' in start ? start.pause.timeout_at_ms : this.#recorder.elapsed() + plan.timeout_ms;
    this.#listen(plan.timeout_ms);
    try {
      for (;;) {
        const moves = this.#moves;
        if (this.#broken !== null) throw this.#broken.error;
        const due = this.#recorder.due;
        if (due.length === 0 && this.#performing.size === 0) return this.#end(this.#state.phase.name === 'closed');
        if (this.#isForward() && this.#forward.signal.aborted) await this.#interrupt();
        else if (this.#isLeft() && this.#performing.size === 0) return this.#end(false);
        else {
          if (this.#performing.size === 0) this.#tellPause();
          if (!this.#isLeft() && this.#isQuietBut(due)) this.#begin(due);
          await this.#until(moves);
        }
      }
    } finally {
      this.#finished.abort(NOT_WANTED);
      for (const end of this.#listening) end();
      this.#recorder.close();
      for (const { stop } of this.#performing) stop.abort(NOT_WANTED);
      await Promise.all([...this.#performing].map(({ over }) => over));
    }
  }

  get #state(): State {
    return this.#recorder.state;
  }

  /** What the run does not wait for any more is stopped; nothing new begins before it has. What runs on a host comes to its end. */
  #isQuietBut(due: readonly Due[]): boolean {
    if (this.#performing.size === 0) return true;
    const wanted = new Set(due.map(({ key }) => key));
    const { running } = this.#state;
    const stale = [...this.#performing].filter(({ key, effect }) => {
      const runs = effect.kind === 'change' && running.some(({ change }) => isSame(change, effect.change));
      return !runs && !wanted.has(key);
    });
    for (const { stop } of stale) stop.abort(NOT_WANTED);
    return stale.length === 0;
  }

  #begin(due: readonly Due[]): void {
    const known = new Set([...this.#performing].map(({ key }) => key));
    for (const one of due) if (!known.has(one.key)) this.#perform(one);
  }

  #perform({ effect, key }: Due): void {
    const stop = new AbortController();
    const isForward = this.#isForward();
    const heeds = isForward ? [this.#forward.signal] : this.#compensation();
    if (heeds.some(({ aborted }) => aborted)) stop.abort(NOT_WANTED);
    const performing: Performing = { key, effect, stop, heeds, over: Promise.resolve() };
    this.#performing.add(performing);
    performing.over = perform(effect, this.#stage({ key, signal: stop.signal, isForward }))
      .catch((error) => {
        this.#broken ??= { error };
      })
      .then(() => {
        this.#performing.delete(performing);
        this.#moved();
      });
  }

  #moved(): void {
    this.#moves += 1;
    this.#wake();
  }

  async #until(moves: number): Promise<void> {
    if (this.#moves !== moves) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }

  #isForward(): boolean {
    return !compensating(this.#state) && this.#state.interrupted === null;
  }

  /** What stops even the way back: a cancel only where somebody else is there who can read what was done, and go on with it. */
  #compensation(): readonly AbortSignal[] {
    const { abandon, cancel, onCancel } = this.#request;
    const isLeft = onCancel === 'leave' && changedAnything(this.#state) && !this.#recorder.journalLost;
    return isLeft ? [abandon, this.#recorder.doubt.signal, cancel] : [abandon, this.#recorder.doubt.signal];
  }

  /** Is the rest somebody else's: `post`'s after a cancel that has something to undo, or `recover`'s? */
  #isLeft(): boolean {
    return this.#compensation().some(({ aborted }) => aborted);
  }

  #end(closed: boolean): Driven {
    return { state: this.#state, events: this.#recorder.events, closed };
  }

  #stage({
    key,
    signal,
    isForward,
  }: {
    readonly key: string;
    readonly signal: AbortSignal;
    readonly isForward: boolean;
  }): Stage {
    return {
      plan: this.#request.plan,
      ports: this.#ports,
      signal,
      state: () => this.#state,
      events: () => this.#recorder.events,
      now: () => this.#recorder.now(),
      append: (fact) => this.#recorder.append(fact, key),
      commandId: () => this.#commandId(),
      waitUntil: (elapsed_ms) => this.#waitUntil(elapsed_ms, signal),
      mayNotStart: () => this.#recorder.journalLost && this.#state.failure === null,
      interrupted: async () => {
        if (isForward && this.#forward.signal.aborted) await this.#interrupt();
      },
    };
  }

  async #resume({ events, resumed, state }: Resuming): Promise<void> {
    this.#recorder.read(events, state ?? readState(this.#request.plan, events));
    if (this.#state.phase.name !== 'closed') await this.#recorder.append(resumed);
  }

  #goOn(pause: Pause): void {
    this.#recorder.goOn(pause);
    this.#prepared = pause.prepared;
  }

  /** What interrupts the run is in no pause: whoever goes on from it would not hear of it. */
  #tellPause(): void {
    const { paused } = this.#request;
    if (paused === undefined || this.#forward.signal.aborted) return;
    const { state, events } = this.#recorder;
    paused({
      state,
      events: [...events],
      elapsed_ms: this.#recorder.elapsed(),
      timeout_at_ms: this.#timeoutAt,
      prepared: this.#prepared,
    });
  }

  /** Cancel and the runbook's own timeout stop the way forward, and only that. */
  #listen(timeout_ms: number): void {
    const { cancel, abandon } = this.#request;
    for (const signal of [this.#forward.signal, abandon, cancel, this.#recorder.doubt.signal]) this.#heed(signal);
    this.#stopOn(cancel, () => ({ type: 'cancel.requested', by: cancelSource(cancel.reason) }));
    this.#stopOn(abandon, () => ({ type: 'journal.lost', fault: faultOf(abandon.reason) }));
    void this.#ports.clock.sleep(this.#timeoutAt - this.#recorder.elapsed(), this.#finished.signal).then(() => {
      if (!this.#finished.signal.aborted) this.#forward.abort({ type: 'timeout.passed', timeout_ms } satisfies RunFact);
    });
  }

  #heed(signal: AbortSignal): void {
    const stop = () => {
      for (const one of this.#performing) if (one.heeds.includes(signal)) one.stop.abort(NOT_WANTED);
    };
    this.#on(signal, stop);
  }

  #stopOn(signal: AbortSignal, why: () => RunFact): void {
    const stop = () => this.#forward.abort(why());
    if (signal.aborted) stop();
    else this.#on(signal, stop);
  }

  /** Until the run is over: a signal may outlive it. */
  #on(signal: AbortSignal, act: () => void): void {
    signal.addEventListener('abort', act);
    this.#listening.push(() => signal.removeEventListener('abort', act));
  }

  /** Said once, by whoever of the targets meets it first. */
  async #interrupt(): Promise<void> {
    if (this.#state.interrupted !== null) return;
    this.#interruption ??= this.#recorder.append(this.#forward.signal.reason as RunFact);
    await this.#interruption;
  }

  /** No two commands of a run have one id, whoever drives it: a host starts an id once, and answers for it later. */
  #commandId(): string {
    const { opening, token } = this.#state;
    this.#prepared += 1;
    return `${opening?.execution_id ?? ''}-${token}-${this.#prepared}`;
  }

  async #waitUntil(elapsed_ms: number, signal: AbortSignal): Promise<boolean> {
    const missing = elapsed_ms - this.#recorder.elapsed();
    if (missing > 0) await this.#ports.clock.sleep(missing, signal);
    return !signal.aborted;
  }
}

function isSame(one: Change, other: Change): boolean {
  return isAbout(subjectOf(one), subjectOf(other));
}
