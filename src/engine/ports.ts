// The ports: all that the engine asks of the world, each as wide as its use. Adapters in L4 implement them.
import type { Fault, Result } from '../kernel/fault.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReadyCommand } from '../plan/ready.ts';
import type { Bystander, Neighbourhood } from '../topology/bystanders.ts';
import type { Answer } from '../topology/drift.ts';
import type { HostSurvey, Survey } from '../topology/survey.ts';
import type { ActRecord, ChainedEvent, RunEvent, SeenBystander } from './event.ts';
import type { Outcome } from './outcome.ts';

export interface Clock {
  /** Milliseconds since the epoch. */
  wall(): number;
  /** Monotonic milliseconds; only differences mean something. */
  monotonic(): number;
  /** Resolves after `ms`, or at once when the signal aborts. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** What came back. `text` is the raw standard output (or body) for parsing: in memory only, at most 1 MiB, null where it was larger or not UTF-8. */
export interface ActResult {
  readonly act: ActRecord;
  readonly text: string | null;
}

/** Who a change is, on its host: the same `command` id never starts twice; a lower token than one seen is refused. */
export interface ChangeIdentity {
  readonly command: string;
  readonly execution_id: string;
  /** The lock whose holder alone may make it, `tenant:tenant-006` or `service:gateway`: whose token it is. */
  readonly lock: string;
  readonly token: number;
}

export type Prepared =
  | {
      readonly ready: true;
      /** Starts the command: to be called once, after the intent is durable. */
      go(signal: AbortSignal): Promise<ActResult>;
      /** Gives up before the start; afterwards the command is provably not started. */
      abandon(): Promise<void>;
    }
  /** The hello failed: provably not started. */
  | { readonly ready: false; readonly result: ActResult };

export interface Executor {
  /** Runs a probe: changes nothing, and may use the lighter form. */
  observe(command: ReadyCommand, signal: AbortSignal): Promise<ActResult>;
  /** Everything up to the point where GO is all that is missing. */
  prepare(command: ReadyCommand, identity: ChangeIdentity, signal: AbortSignal): Promise<Prepared>;
  /** From a second channel: raises the token, kills what still runs under this id, and tells what became of it. */
  fate(where: string, identity: ChangeIdentity, command: LostCommand, signal: AbortSignal): Promise<ActResult>;
}

/** What is to be known of a command whose fate is asked for: its user, whether its outputs may be kept, and a request's address. */
export type LostCommand = Pick<ReadyCommand, 'as' | 'sensitive'> & { readonly url?: string };

export interface Journal {
  /**
   * All of them or none, in this order. `durable`: on disk (or in the store) before the promise resolves; one flush or push
   * for all. Gives the events as chained.
   * Where it fails it leaves nothing behind that a reader of the journal would take for one of them; where that is not known,
   * its fault is `journal-unsure`.
   */
  append(events: readonly RunEvent[], durable: boolean): Promise<Result<readonly ChainedEvent[]>>;
}

export interface Notification {
  readonly on: Outcome | 'started';
  readonly channel: string;
}
export interface Delivery {
  readonly sent: boolean;
  readonly attempts: number;
  readonly fault?: Fault;
}
export interface Notifier {
  /** Names of the configured channels. */
  readonly channels: readonly string[];
  /** `events` is the run so far: the message is made from it. Never rejects. */
  notify(notification: Notification, events: readonly ChainedEvent[], signal: AbortSignal): Promise<Delivery>;
}

/** Wall 2 at run time, over the finished command. Empty: nothing found. */
export type IsolationCheck = (command: ReadyCommand, mutates: boolean, allowWildcard: boolean) => readonly Fault[];

/** Wall 4: who else lives where something is changed, and how they are. It knows the whole topology: the plan holds one tenant. */
export interface Neighbours {
  /** Whom a change at these targets of the plan could harm: the same again for the same answers of the hosts. */
  near(targets: readonly string[], found: readonly HostSurvey[]): Neighbourhood;
  /**
   * One look at all of them at once, each asked through its own tenant's view, in their order. Changes nothing, is bounded in
   * time, and never rejects; whom time did not suffice for is in neither list. Ends at once with its signal.
   */
  ask(bystanders: readonly Bystander[], signal: AbortSignal): Promise<AskedBystanders>;
}

export interface AskedBystanders {
  readonly seen: readonly SeenBystander[];
  /** Whom a run of their own changes, or has changed since `near` was asked first. */
  readonly underChange: readonly Bystander[];
}

/** Values that are masked from now on, everywhere. */
export interface Masks {
  /** `name`: how people are told of it where it is too short to be masked. */
  learn(secret: string, name: string): void;
  /** The text without them. */
  mask(text: string): string;
}

export interface Ports {
  readonly clock: Clock;
  readonly executor: Executor;
  readonly journal: Journal;
  readonly notifier: Notifier;
  readonly masks: Masks;
  /** Walls 1 and 2 over the whole plan. */
  isolate(plan: Plan): { readonly commands: number; readonly faults: readonly Fault[] };
  readonly isolated: IsolationCheck;
  /** Wall 3 over what the hosts said: held against the whole topology, for the plan's tenant. */
  survey(answers: readonly Answer[]): Survey;
  readonly neighbours: Neighbours;
  /** Called after every event: for a terminal or a log. */
  watch?(event: RunEvent): void;
}
