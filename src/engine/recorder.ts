// The run so far, and the one way that it grows: facts queue, and one writer puts all that wait into the journal at once.
// Promises: each fact is applied in the order of the journal; a fact that nobody waits for any more is dropped; one behind
// which a recovery undoes nothing is written alone, and does not count where it cannot be made durable.
import type { Fault } from '../kernel/fault.ts';
import type { Plan } from '../plan/plan.ts';
import { apply } from './apply.ts';
import { commits, decides } from './commit-point.ts';
import { type Effect, keyOf } from './effect.ts';
import type { ChainedEvent, RunEvent, RunFact, Stamp } from './event.ts';
import { commandOf, next } from './next.ts';
import type { Pause } from './pause.ts';
import type { Ports } from './ports.ts';
import { withheld, withoutSecrets } from './secrecy.ts';
import { initialState, type State } from './state.ts';

interface Waiting {
  readonly fact: RunFact;
  /** The key of the effect that it came of; null: it stands whatever the run waits for. */
  readonly of: string | null;
  readonly told: (isTaken: boolean) => void;
  readonly failed: (error: unknown) => void;
}

/** What is due, and how it is told from everything else. */
export interface Due {
  readonly key: string;
  readonly effect: Effect;
}

interface Step extends Waiting {
  readonly event: RunEvent;
  readonly kept: RunEvent;
  readonly after: State;
  readonly isCommit: boolean;
  readonly durable: boolean;
}

const DURABLE: ReadonlySet<RunFact['type']> = new Set([
  'run.claimed',
  'run.declined',
  'command.intended',
  'cancel.requested',
  'run.resumed',
  'closed',
]);

export class Recorder {
  readonly events: ChainedEvent[] = [];
  state: State;
  journalLost = false;
  /** Whether the incident counts as over is known only from the store: whoever reads it there goes on. */
  readonly doubt = new AbortController();
  readonly #plan: Plan;
  readonly #ports: Ports;
  readonly #moved: () => void;
  readonly #began: number;
  readonly #queue: Waiting[] = [];
  readonly #due = new WeakMap<State, readonly Due[]>();
  #isWriting = false;
  #isClosed = false;
  #lastWall = 0;
  #told = { wall: Number.NaN, at: '' };
  #base = 0;

  /** `moved` is called whenever the run has a new state. */
  constructor(plan: Plan, ports: Ports, moved: () => void) {
    this.#plan = plan;
    this.#ports = ports;
    this.#moved = moved;
    this.#began = ports.clock.monotonic();
    this.state = initialState(plan);
  }

  /** The run as it stands in its journal, and the state that this led to. */
  read(events: readonly ChainedEvent[], state: State): void {
    this.state = state;
    for (const event of events) this.events.push(event);
    const last = events.at(-1);
    if (last === undefined) return;
    this.#lastWall = Date.parse(last.at);
    this.#base = last.elapsed_ms + Math.max(0, this.#ports.clock.wall() - this.#lastWall);
  }

  get due(): readonly Due[] {
    return this.#dueIn(this.state);
  }

  /** A state is asked for what is due by whoever performs it, and by each fact that wants to follow it. */
  #dueIn(state: State): readonly Due[] {
    const made = this.#due.get(state) ?? next(state).map((effect) => ({ effect, key: keyOf(effect) }));
    this.#due.set(state, made);
    return made;
  }

  /** The run as it stood when it paused, which was just now. */
  goOn({ state, events, elapsed_ms }: Pause): void {
    this.state = state;
    this.events.push(...events);
    this.#lastWall = this.#ports.clock.wall();
    this.#base = elapsed_ms;
  }

  /** False: the run had gone on by then, and the fact is in no journal. */
  append(fact: RunFact, of: string | null = null): Promise<boolean> {
    if (this.#isClosed) return Promise.resolve(false);
    return new Promise((told, failed) => {
      this.#queue.push({ fact, of, told, failed });
      if (!this.#isWriting) void this.#write();
    });
  }

  /** Whoever drove the run is gone: nothing that comes late is written behind what somebody else may read by now. */
  close(): void {
    this.#isClosed = true;
  }

  elapsed(): number {
    return Math.round(this.#base + this.#ports.clock.monotonic() - this.#began);
  }

  /** Never goes backwards, whatever the machine's clock does. */
  wall(): number {
    this.#lastWall = Math.max(this.#lastWall, this.#ports.clock.wall());
    return this.#lastWall;
  }

  /** RFC 3339. */
  now(): string {
    const wall = this.wall();
    if (wall !== this.#told.wall) this.#told = { wall, at: new Date(wall).toISOString() };
    return this.#told.at;
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    let batch: readonly Waiting[] = [];
    try {
      while (this.#queue.length > 0) {
        const steps = this.#nextBatch();
        batch = steps;
        if (steps.length > 0) await this.#writeBatch(steps);
        for (const { told } of steps) told(true);
      }
    } catch (error) {
      this.#isClosed = true;
      for (const { failed } of [...batch, ...this.#queue.splice(0)]) failed(error);
    } finally {
      this.#isWriting = false;
    }
  }

  #nextBatch(): readonly Step[] {
    const steps: Step[] = [];
    let state = this.state;
    for (let waiting = this.#queue[0]; waiting !== undefined; waiting = this.#queue[0]) {
      if (!this.#isWanted(state, waiting)) {
        this.#queue.shift();
        waiting.told(false);
        continue;
      }
      const step = this.#stepFrom(state, waiting);
      if (step.isCommit && steps.length > 0) break;
      this.#queue.shift();
      steps.push(step);
      state = step.after;
      if (step.isCommit) break;
    }
    return steps;
  }

  /** The end of a command that runs always counts; anything else only as long as the run waits for it. */
  #isWanted(state: State, { fact, of }: Waiting): boolean {
    if (of === null) return true;
    if (fact.type === 'command.finished' && state.running.some(({ command }) => command === fact.command)) return true;
    return this.#dueIn(state).some(({ key }) => key === of);
  }

  #stepFrom(state: State, waiting: Waiting): Step {
    const event: RunEvent = { ...waiting.fact, ...this.#stamp() };
    const after = apply(state, event);
    const isCommit = commits(state, after);
    const durable = DURABLE.has(event.type) || isCommit || decides(state, after);
    return { ...waiting, event, kept: this.#withheld(event), after, isCommit, durable };
  }

  async #writeBatch(steps: readonly Step[]): Promise<void> {
    const durable = steps.some((step) => step.durable);
    const kept = steps.map((step) => step.kept);
    const appended = this.journalLost ? null : await this.#ports.journal.append(kept, durable);
    if (appended === null || appended.ok) {
      const chained = appended?.value ?? [];
      steps.forEach((step, index) => {
        this.#take(step, chained[index] ?? unchained(step.kept, this.events));
      });
      return;
    }
    this.journalLost = true;
    const [fault] = appended.faults;
    const isCommit = steps.some((step) => step.isCommit);
    if (isCommit && fault.code === 'journal-unsure') return this.#leave(fault);
    if (!isCommit) for (const step of steps) this.#take(step, unchained(step.kept, this.events));
    if (!steps.some(({ event }) => event.type === 'closed')) this.#loseJournal(fault);
  }

  #leave(fault: Fault): void {
    this.doubt.abort(fault);
    this.#moved();
  }

  #loseJournal(fault: Fault): void {
    const event: RunEvent = { type: 'journal.lost', fault, ...this.#stamp() };
    this.#take({ after: apply(this.state, event), of: null }, unchained(event, this.events));
  }

  /** With any fact but an intent its effect is over, and says so itself. */
  #take({ after, of }: Pick<Step, 'after' | 'of'>, event: ChainedEvent): void {
    this.events.push(event);
    this.state = after;
    this.#ports.watch?.(event);
    if (of === null || event.type === 'command.intended') this.#moved();
  }

  #stamp(): Stamp {
    const clamped = this.#ports.clock.wall() < this.#lastWall;
    return { at: this.now(), elapsed_ms: this.elapsed(), ...(clamped && { clamped }) };
  }

  /** The event as the journal may hold it. */
  #withheld(event: RunEvent): RunEvent {
    const plan = this.#plan;
    if (event.type === 'command.finished')
      return { ...event, did: withoutSecrets(commandOf({ plan }, event.change), event.did) };
    if (event.type !== 'condition.looked' && event.type !== 'before.sampled') return event;
    return { ...event, samples: event.samples.map((sample) => withheld(plan, sample)) };
  }
}

/** Where the journal is lost an event is in memory alone, and chained when the run is published. */
function unchained(event: RunEvent, before: readonly ChainedEvent[]): ChainedEvent {
  return { ...event, seq: before.length + 1, prev: '', hash: '' };
}
