// The state of a run: where it stands, and what is known of every target and guard.
// Promises: JSON-like and immutable; made only by `apply` from events, so a journal gives the same state again.
import type { Fields } from '../kernel/scalar.ts';
import type { Plan, PlannedAct, PlannedGuardAt, PlannedMitigation } from '../plan/plan.ts';
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
  | { readonly at: 'when' | 'requiring' | 'verifying' | 'checking'; readonly looking: Looking }
  | { readonly at: 'sampling' }
  /** Bystanders: before anything is changed, and afterwards. */
  | { readonly at: 'baseline' }
  | { readonly at: 'watching'; readonly watching: Watching }
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

export type Phase =
  | { readonly name: 'claimed' }
  | { readonly name: 'diagnosing'; readonly looking: Looking }
  /** First what the plan says, then what the hosts say. */
  | { readonly name: 'isolating'; readonly at: 'proving' | 'discovering' }
  | { readonly name: 'announcing'; readonly pending: readonly string[] }
  | { readonly name: 'stepping'; readonly step: number; readonly act: number; readonly stage: ActStage | GuardStage }
  | { readonly name: 'releasing'; readonly stage: GuardStage }
  | { readonly name: 'recovering'; readonly looking: Looking }
  /** The incident is over: are those well who live beside what was changed? */
  | { readonly name: 'parting'; readonly watching: Watching }
  | {
      readonly name: 'rolling_back';
      readonly step: number;
      readonly act: number;
      readonly stage: UndoStage | GuardStage;
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
  readonly running: Running | null;
  readonly unconfirmed: readonly Unconfirmed[];
  /** The fencing token that changes carry: the highest of the locks, of whoever drives this run now. */
  readonly token: number;
  readonly failure: Failure | null;
  /** Why the way forward is to end as soon as no command runs: cancel, timeout, a lost journal, a dead process. */
  readonly interrupted: Failure | null;
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
    running: null,
    unconfirmed: [],
    token: 0,
    failure: null,
    interrupted: null,
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

/** The guard's part of the plan behind a key. */
export function plannedGuardAt(plan: Plan, key: string): { readonly name: string; readonly at: PlannedGuardAt } {
  for (const [name, guard] of Object.entries(plan.guards)) {
    const at = guard.at.find((candidate) => guardKey(name, candidate.target) === key);
    if (at !== undefined) return { name, at };
  }
  throw new Error(`plannedGuardAt: no guard ${key} in the plan`);
}

export function mitigationAt(
  plan: Plan,
  step: number,
  act: number,
): { step: PlannedMitigation; act: PlannedAct } | null {
  const planned = plan.steps[step];
  if (planned === undefined || planned.kind === 'check') return null;
  const at = planned.acts[act];
  return at === undefined ? null : { step: planned, act: at };
}

/** The key of the guard that a step's act stands behind: its own target's where there is one. */
export function guardKeyOf(plan: Plan, step: PlannedMitigation, act: PlannedAct): string | null {
  if (step.guard === undefined) return null;
  const guard = plan.guards[step.guard];
  const at = guard?.at.find((candidate) => candidate.target === act.target) ?? guard?.at[0];
  return at === undefined ? null : guardKey(step.guard, at.target);
}

/** Did this run begin to change anything? */
export function changedAnything(state: State): boolean {
  const guards = Object.values(state.guards).some(
    (guard) => guard.status !== 'idle' && guard.status !== 'found_engaged',
  );
  return guards || Object.values(state.targets).some((target) => target.status !== 'not_started');
}

export function isGuardStage(stage: ActStage | UndoStage | GuardStage): stage is GuardStage {
  return 'guard' in stage;
}
