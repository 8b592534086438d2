// The one loop: take the effect, perform it through a port, append the result as an event, apply it.
// Promises: what a run did is in the journal before it goes on; a cancel ends the way forward, never the compensation.

import type { Fault } from '../kernel/fault.ts';
import type { Plan } from '../plan/plan.ts';
import { apply, compensating } from './apply.ts';
import { commits, decides } from './commit-point.ts';
import type { CancelSource, ChainedEvent, RunEvent, RunFact, Stamp } from './event.ts';
import { commandOf, next } from './next.ts';
import { perform, type Stage } from './perform.ts';
import type { Ports } from './ports.ts';
import { isSecretive, unmasked, withheld } from './secrecy.ts';
import { changedAnything, initialState, type Opening, type State } from './state.ts';

type Resumed = Extract<RunFact, { type: 'run.resumed' }>;

export interface Drive {
  readonly plan: Plan;
  readonly ports: Ports;
  /** What the run begins with, or the journal of a run to go on with. */
  readonly start:
    | { readonly opening: Opening }
    | { readonly events: readonly ChainedEvent[]; readonly resumed: Resumed };
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

const DURABLE: ReadonlySet<RunFact['type']> = new Set([
  'run.claimed',
  'run.declined',
  'command.intended',
  'cancel.requested',
  'run.resumed',
  'closed',
]);

class Loop {
  readonly #request: Drive;
  readonly #ports: Ports;
  readonly #events: ChainedEvent[] = [];
  readonly #began: number;
  readonly #forward = new AbortController();
  readonly #finished = new AbortController();
  /** Whether the incident counts as over is known only from the store: whoever reads it there goes on. */
  readonly #doubt = new AbortController();
  #state: State;
  #lastWall = 0;
  #base = 0;
  #prepared = 0;
  #journalLost = false;

  constructor(request: Drive) {
    this.#request = request;
    this.#ports = request.ports;
    this.#began = request.ports.clock.monotonic();
    this.#state = initialState(request.plan);
  }

  async run(): Promise<Driven> {
    const { start, plan } = this.#request;
    if ('opening' in start) await this.#append(start.opening);
    else await this.#resume(start.events, start.resumed);
    this.#listen(plan.timeout_ms);
    try {
      for (;;) {
        const effect = next(this.#state);
        if (effect.kind === 'none') return this.#end(this.#state.phase.name === 'closed');
        if (this.#isForward() && this.#forward.signal.aborted) await this.#interrupt();
        else if (this.#isLeft()) return this.#end(false);
        else await perform(effect, this.#stage(this.#isForward() ? this.#forward.signal : this.#compensation()));
      }
    } finally {
      this.#finished.abort();
    }
  }

  #isForward(): boolean {
    return !compensating(this.#state) && this.#state.interrupted === null;
  }

  /** What stops even the way back: a cancel only where somebody else is there who can read what was done, and go on with it. */
  #compensation(): AbortSignal {
    const { abandon, cancel, onCancel } = this.#request;
    const isLeft = onCancel === 'leave' && changedAnything(this.#state) && !this.#journalLost;
    return AbortSignal.any([abandon, this.#doubt.signal, ...(isLeft ? [cancel] : [])]);
  }

  /** Is the rest somebody else's: `post`'s after a cancel that has something to undo, or `recover`'s? */
  #isLeft(): boolean {
    return this.#compensation().aborted;
  }

  #end(closed: boolean): Driven {
    return { state: this.#state, events: this.#events, closed };
  }

  #stage(signal: AbortSignal): Stage {
    return {
      plan: this.#request.plan,
      ports: this.#ports,
      signal,
      state: () => this.#state,
      events: () => this.#events,
      now: () => new Date(this.#wall()).toISOString(),
      append: (fact) => this.#append(fact),
      commandId: () => this.#commandId(),
      waitUntil: (elapsed_ms) => this.#waitUntil(elapsed_ms, signal),
      mayNotStart: () => this.#journalLost && this.#state.failure === null,
      interrupted: async () => {
        if (signal === this.#forward.signal) await this.#interrupt();
      },
    };
  }

  async #resume(events: readonly ChainedEvent[], resumed: Resumed): Promise<void> {
    for (const event of events) {
      this.#state = apply(this.#state, unmasked(event));
      this.#events.push(event);
    }
    const last = events.at(-1);
    if (last !== undefined) {
      this.#lastWall = Date.parse(last.at);
      this.#base = last.elapsed_ms + Math.max(0, this.#ports.clock.wall() - this.#lastWall);
    }
    if (this.#state.phase.name !== 'closed') await this.#append(resumed);
  }

  /** Cancel and the runbook's own timeout stop the way forward, and only that. */
  #listen(timeout_ms: number): void {
    const { cancel, abandon } = this.#request;
    this.#stopOn(cancel, () => ({ type: 'cancel.requested', by: cancelSource(cancel.reason) }));
    this.#stopOn(abandon, () => ({ type: 'journal.lost', fault: faultOf(abandon.reason) }));
    void this.#ports.clock.sleep(timeout_ms, this.#finished.signal).then(() => {
      if (!this.#finished.signal.aborted) this.#forward.abort({ type: 'timeout.passed', timeout_ms } satisfies RunFact);
    });
  }

  #stopOn(signal: AbortSignal, why: () => RunFact): void {
    const stop = () => this.#forward.abort(why());
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true, signal: this.#finished.signal });
  }

  async #interrupt(): Promise<void> {
    if (this.#state.interrupted === null) await this.#append(this.#forward.signal.reason as RunFact);
  }

  async #append(fact: RunFact): Promise<void> {
    const event: RunEvent = { ...fact, ...this.#stamp() };
    const kept = this.#withheld(event);
    const next = apply(this.#state, event);
    const isCommit = commits(this.#state, next);
    const durable = DURABLE.has(fact.type) || isCommit || decides(this.#state, next);
    const appended = this.#journalLost ? null : await this.#ports.journal.append(kept, durable);
    if (appended?.ok !== false) return this.#take(next, appended?.value ?? unchained(kept, this.#events));
    this.#journalLost = true;
    const [fault] = appended.faults;
    if (isCommit && fault.code === 'journal-unsure') return this.#doubt.abort(fault);
    if (!isCommit) this.#take(next, unchained(kept, this.#events));
    if (fact.type !== 'closed') await this.#append({ type: 'journal.lost', fault });
  }

  #stamp(): Stamp {
    const clamped = this.#ports.clock.wall() < this.#lastWall;
    const at = new Date(this.#wall()).toISOString();
    return { at, elapsed_ms: this.#elapsed(), ...(clamped && { clamped }) };
  }

  #take(next: State, event: ChainedEvent): void {
    this.#events.push(event);
    this.#state = next;
    this.#ports.watch?.(event);
  }

  /** The event as the journal may hold it: without what a sensitive command gave. */
  #withheld(event: RunEvent): RunEvent {
    const { plan } = this.#request;
    if (event.type === 'command.finished')
      return commandOf({ plan }, event.change).sensitive ? { ...event, did: {} } : event;
    if (event.type !== 'condition.looked' && event.type !== 'before.sampled') return event;
    const samples = event.samples.map((sample) => (isSecretive(plan, sample) ? withheld(sample) : sample));
    return { ...event, samples };
  }

  /** No two commands of a run have one id, whoever drives it: a host starts an id once, and answers for it later. */
  #commandId(): string {
    const { opening, token } = this.#state;
    this.#prepared += 1;
    return `${opening?.execution_id ?? ''}-${token}-${this.#prepared}`;
  }

  async #waitUntil(elapsed_ms: number, signal: AbortSignal): Promise<boolean> {
    const missing = elapsed_ms - this.#elapsed();
    if (missing > 0) await this.#ports.clock.sleep(missing, signal);
    return !signal.aborted;
  }

  #elapsed(): number {
    return Math.round(this.#base + this.#ports.clock.monotonic() - this.#began);
  }

  /** Never goes backwards, whatever the machine's clock does. */
  #wall(): number {
    this.#lastWall = Math.max(this.#lastWall, this.#ports.clock.wall());
    return this.#lastWall;
  }
}

/** Where the journal is lost an event is in memory alone, and chained when the run is published. */
function unchained(event: RunEvent, before: readonly ChainedEvent[]): ChainedEvent {
  return { ...event, seq: before.length + 1, prev: '', hash: '' };
}

function faultOf(reason: unknown): Fault {
  if (isFault(reason)) return reason;
  return { code: 'lock-lost', message: 'the run was told to stop at once', hint: 'Finish it with `recover`.' };
}

function isFault(value: unknown): value is Fault {
  return value instanceof Object && 'code' in value && 'message' in value && 'hint' in value;
}

function cancelSource(reason: unknown): CancelSource {
  return reason === 'SIGINT' || reason === 'SIGHUP' ? reason : 'SIGTERM';
}
