// The state of a run: where it stands, and what is known of every target and guard.
// Promises: JSON-like and immutable; made only by `apply` from events, so a journal gives the same state again.
import type { Fields } from '../kernel/scalar.ts';
import type { Plan } from '../plan/plan.ts';
import type { Bystander } from '../topology/bystanders.ts';
import type { Asking } from './asking.ts';
import type { AskedHost, Change, Health, RunFact, Sample } from './event.ts';
import type { Looking } from './looking.ts';
import type { Outcome } from './outcome.ts';
import type { Watching } from './watching.ts';

export type TargetStatus =
  | 'not_started'
  /** Its `do` may be running: the intent stands without a result. */
  | 'started'
  /** Its `do` ended, and is not verified. */
  | 'acted'
  | 'applied'
  | 'unknown'
  | 'kept'
  | 'undone'
  | 'undone_unverified'
  | 'undo_failed';

export interface TargetState {
  readonly status: TargetStatus;
  readonly before: readonly Sample[];
  readonly did: Fields;
  readonly held_before: boolean;
  /** A `do` of this run is known to have run on it. */
  readonly acted: boolean;
  /** The rollback is done with it. */
  readonly settled: boolean;
  /** Its fate was unknown, and it is asked for once more now that all others are undone. */
  readonly again?: true;
}

export type GuardStatus =
  | 'idle'
  | 'found_engaged'
  | 'engaged'
  | 'engage_failed'
  | 'released'
  | 'release_failed'
  | 'held';

export interface GuardState {
  readonly status: GuardStatus;
  /** What it was when its engaging was last intended: what it is where that never started. */
  readonly before: GuardStatus;
  /** How often a release was tried. */
  readonly releases: number;
  /** Found engaged by a step that the present one follows at once: it need not be looked at again. */
  readonly fresh: boolean;
}

export type StepStatus = 'pending' | 'passed' | 'skipped' | 'failed';

export interface Failure {
  readonly kind:
    | 'absent'
    | 'kept'
    | 'condition'
    | 'command'
    | 'guard'
    | 'isolation'
    | 'recovery'
    | 'cancelled'
    | 'timeout'
    | 'journal'
    | 'died'
    | 'broken'
    /** Another tenant fell ill. */
    | 'bystander';
  readonly step: string | null;
  readonly because: string;
}

interface AtGuard {
  readonly guard: string;
  /** Why its step fails as soon as this is over: its engaging failed. Null: it goes on. */
  readonly failing: string | null;
}
export type GuardStage = AtGuard &
  (
    | { readonly at: 'asking'; readonly asking: Asking; readonly towards: 'finding' | 'releasing' }
    | { readonly at: 'finding'; readonly looking: Looking }
    | { readonly at: 'engaged' | 'released'; readonly looking: Looking }
    | { readonly at: 'engaging'; readonly intended: boolean }
    | { readonly at: 'releasing' }
  );

/** A try of a `do`, or of an undo. */
interface Try {
  readonly attempt: number;
  readonly not_before_ms: number;
}

export type ActStage =
  | { readonly at: 'when' | 'requiring' | 'verifying'; readonly looking: Looking }
  | { readonly at: 'sampling' }
  | ({ readonly at: 'acting' } & Try)
  /** Before another try: what became of the one that was lost? */
  | ({ readonly at: 'asking'; readonly asking: Asking } & Try);

export type UndoStage =
  /** Before a try: what became of the commands that were lost? */
  | { readonly at: 'asking'; readonly asking: Asking; readonly attempt: number }
  | ({ readonly at: 'undoing' } & Try)
  | { readonly at: 'undone'; readonly looking: Looking }
  /** The undo is seen to hold: is what it undid over by now? */
  | { readonly at: 'confirming'; readonly asking: Asking };

/** One target of a wave: the others go on beside it. */
export interface Lane<Stage> {
  /** Its place in the step's `acts`. */
  readonly act: number;
  readonly stage: Stage;
}
/** It has not begun, or is done with. */
type Standing = { readonly at: 'waiting' } | { readonly at: 'over' };
export type ActLane = Lane<ActStage | GuardStage | Standing | { readonly at: 'undecided' }>;
export type UndoLane = Lane<UndoStage | GuardStage | Standing | { readonly at: 'uncleared' }>;

/** Where a whole wave stands: behind a guard that all its targets share, or each lane on its own. */
export type WaveStage =
  | GuardStage
  /** No wave, but a check. */
  | { readonly at: 'checking'; readonly looking: Looking }
  /** Which of the targets does the step apply to? */
  | { readonly at: 'deciding' }
  /** How are those who live beside them, before anything is changed? */
  | { readonly at: 'baseline' }
  | { readonly at: 'acting' }
  /** Every target is verified: are they still well? */
  | { readonly at: 'watching'; readonly watching: Watching };

export type UndoWaveStage =
  | GuardStage
  /** What may still be at work on the targets? */
  | { readonly at: 'clearing' }
  | { readonly at: 'undoing' };

export type Phase =
  | { readonly name: 'claimed' }
  | { readonly name: 'diagnosing'; readonly looking: Looking }
  /** First what the plan says, then what the hosts say. */
  | { readonly name: 'isolating'; readonly at: 'proving' | 'discovering' }
  | { readonly name: 'announcing'; readonly pending: readonly string[] }
  | {
      readonly name: 'stepping';
      readonly step: number;
      readonly wave: number;
      /** How many of the wave's targets are at hand, before their `when` was looked at. */
      readonly size: number;
      /** Places in `acts` of those that begin behind them: where nobody was left of the wave before, few go first in its place. */
      readonly rest: readonly number[];
      /** The wave's targets that the step applies to, as far as that is known. */
      readonly lanes: readonly ActLane[];
      readonly stage: WaveStage;
      /** Why the step failed: nothing is started any more, and what runs on other targets comes to its end. */
      readonly failing: Failure | null;
    }
  | { readonly name: 'releasing'; readonly stage: GuardStage }
  | { readonly name: 'recovering'; readonly looking: Looking }
  /** The incident is over: are those well who live beside what was changed? */
  | { readonly name: 'parting'; readonly watching: Watching }
  | {
      readonly name: 'rolling_back';
      readonly step: number;
      readonly lanes: readonly UndoLane[];
      readonly stage: UndoWaveStage;
    }
  | { readonly name: 'notifying'; readonly outcome: Outcome; readonly pending: readonly string[] }
  | { readonly name: 'closed'; readonly outcome: Outcome };

/** A bystander, as this run first saw it. */
export interface Known {
  readonly tenant: string;
  readonly health: Health;
}

export interface Running {
  readonly command: string;
  readonly change: Change;
  readonly attempt: number;
  /** Contact was lost: the host is to be asked. */
  readonly lost: boolean;
}

/** A command that may still be at work. */
export type Unconfirmed = Pick<Running, 'command' | 'change'>;

export type Opening = Extract<RunFact, { type: 'run.claimed' | 'run.declined' }>;

export interface State {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly opening: Opening | null;
  /** The samples that judged the symptom. */
  readonly first: readonly Sample[];
  /** What is really there: the tenant's instances, and who else lives on their hosts. Empty where nothing can be asked. */
  readonly discovered: readonly AskedHost[];
  /** How the bystanders were before this run touched anything near them, by instance. */
  readonly bystanders: Readonly<Record<string, Known>>;
  /** Who of them is asked again after what is done now. */
  readonly watched: readonly Bystander[];
  /** When the last `do` ended: a change gets its time to show itself from here on. */
  readonly acted_ms: number;
  readonly steps: Readonly<Record<string, StepStatus>>;
  readonly targets: Readonly<Record<string, TargetState>>;
  readonly guards: Readonly<Record<string, GuardState>>;
  /** Commands in flight: at most one for each target and guard. */
  readonly running: readonly Running[];
  readonly unconfirmed: readonly Unconfirmed[];
  /** The fencing token that changes carry: the highest of the locks, of whoever drives this run now. */
  readonly token: number;
  readonly failure: Failure | null;
  /** Why the way forward is to end as soon as no command runs: cancel, timeout, a lost journal, a dead process. */
  readonly interrupted: Failure | null;
  /** Why the bystanders were not asked to the end once `recovered` held. */
  readonly parted: string | null;
}

const UNTOUCHED: TargetState = {
  status: 'not_started',
  before: [],
  did: {},
  held_before: false,
  acted: false,
  settled: false,
};
const IDLE: GuardState = { status: 'idle', before: 'idle', releases: 0, fresh: false };

export function initialState(plan: Plan): State {
  return {
    plan,
    phase: { name: 'claimed' },
    opening: null,
    first: [],
    discovered: [],
    bystanders: {},
    watched: [],
    acted_ms: 0,
    steps: Object.fromEntries(plan.steps.map((step) => [step.id, 'pending'])),
    targets: {},
    guards: {},
    running: [],
    unconfirmed: [],
    token: 0,
    failure: null,
    interrupted: null,
    parted: null,
  };
}

export function targetKey(step: string, target: string): string {
  return `${step} @ ${target}`;
}

export function targetOf(state: State, step: string, target: string): TargetState {
  return state.targets[targetKey(step, target)] ?? UNTOUCHED;
}

export function withTarget(state: State, step: string, target: string, change: Partial<TargetState>): State {
  const key = targetKey(step, target);
  return { ...state, targets: { ...state.targets, [key]: { ...targetOf(state, step, target), ...change } } };
}

export function guardOf(state: State, key: string): GuardState {
  return state.guards[key] ?? IDLE;
}

export function withGuard(state: State, key: string, change: Partial<GuardState>): State {
  return { ...state, guards: { ...state.guards, [key]: { ...guardOf(state, key), ...change } } };
}

export function guardKey(guard: string, target: string): string {
  return `${guard} @ ${target}`;
}

/** Did this run begin to change anything? */
export function changedAnything(state: State): boolean {
  const guards = Object.values(state.guards).some(
    (guard) => guard.status !== 'idle' && guard.status !== 'found_engaged',
  );
  return guards || Object.values(state.targets).some((target) => target.status !== 'not_started');
}

export function isGuardStage<Stage extends { readonly at: string }>(stage: Stage | GuardStage): stage is GuardStage {
  return 'guard' in stage;
}

/** Is nothing to be started any more, until what runs has come to its end? */
export function isResting({ phase, interrupted }: State): boolean {
  return phase.name === 'stepping' && (phase.failing !== null || interrupted !== null);
}
