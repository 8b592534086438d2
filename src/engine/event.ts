// The facts of a run: what the journal holds, and all that moves the machine.
// Promises: every event is JSON; secrets are not in it once journalled; `state.ts` refuses one that is not legal.
import type { Fault } from '../kernel/fault.ts';
import type { Fields } from '../kernel/scalar.ts';
import type { SampleOf } from '../plan/plan.ts';
import type { Bystander, NotAsked } from '../topology/bystanders.ts';
import type { DriftRecord, HostSurvey } from '../topology/survey.ts';
import type { Outcome } from './outcome.ts';

/** Stamped by the loop: wall time (RFC 3339, UTC, ms; never going backwards) and monotonic milliseconds since the run began. */
export interface Stamp {
  readonly at: string;
  readonly elapsed_ms: number;
  /** The machine's clock stood before the last event: `at` is that event's time. */
  readonly clamped?: true;
}

/** What was kept of a stream: UTF-8 text, redacted; `head` and `tail` together are the whole text where `omitted_bytes` is 0. */
export interface OutputRecord {
  readonly bytes: number;
  readonly head: string;
  readonly tail: string;
  readonly omitted_bytes: number;
  /** SHA-256 of the redacted bytes; absent for `sensitive` output. */
  readonly sha256?: string;
  /** File under `outputs/`, named by digest; absent where head and tail hold everything. */
  readonly file?: string;
}

export type Ended = 'exited' | 'timed-out' | 'cancelled' | 'disconnected' | 'not-started';

/** One shape for every outside act. Whether it was good is judged elsewhere. */
export interface ActRecord {
  readonly ended: Ended;
  /** Exit code, or HTTP status; null where there is none. */
  readonly exit_code: number | null;
  readonly signal?: string;
  readonly started_at: string;
  readonly duration_ms: number;
  /** After timeout, cancel or loss: are its processes confirmed gone? Of a probe those of its session: nobody looks for one that left it. */
  readonly stopped: 'ended-by-itself' | 'confirmed' | 'left-running' | 'unconfirmed';
  readonly stdout: OutputRecord;
  readonly stderr: OutputRecord;
  readonly fault?: Fault;
}

export interface Sample extends SampleOf {
  readonly at: string;
  readonly ok: boolean;
  /** Empty where `ok` is false, or the probe is sensitive in a journal. */
  readonly fields: Fields;
  readonly act: ActRecord;
  /** The command as a person would type it. */
  readonly shown_command: string;
  readonly host: string;
  /** The probe's `show` text with this sample's values. */
  readonly show?: string;
}

export type Verdict = 'holds' | 'does_not_hold' | 'unknown';

/** Which condition is looked at. `target` is an instance's key. */
export type Purpose =
  | { readonly kind: 'symptom' }
  | { readonly kind: 'recovered' }
  | { readonly kind: 'check'; readonly step: string }
  | { readonly kind: 'when' | 'require' | 'verify' | 'undone'; readonly step: string; readonly target: string }
  | { readonly kind: 'engaged' | 'released'; readonly guard: string; readonly target: string };

/** A change that is to be made: a step's or a guard's command at a target. */
export type Change =
  | { readonly action: 'do' | 'undo'; readonly step: string; readonly target: string }
  | { readonly action: 'engage' | 'release'; readonly guard: string; readonly target: string };

export type CancelSource = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

export interface Approval {
  readonly by: string;
  /** Where the approval was given: `--approve-by`, or a review of an environment. */
  readonly how: string;
  /** Foreign text, shortened. */
  readonly comment?: string;
  readonly environment?: string;
  /** Somebody went past the environment's review who may do that, and is no reviewer of it. */
  readonly bypass?: true;
  /** What is known of the right to approve. */
  readonly proven?: string;
}

/** Where the job of a run stands, on a platform that has such places. */
export interface JobRecord {
  readonly environment: string;
  /** `oidc`: the platform's own token says so; `nothing`: only the workflow does. */
  readonly proven_by: 'oidc' | 'nothing';
  /** The file that holds the job, with its ref, as the token names it. */
  readonly workflow?: string;
}

/** Who and what a run is; stands in its first event. */
interface RunHeader {
  readonly execution_id: string;
  readonly plan_digest: string;
  /** SHA-256 of the plan's `origin` as `plan.json` has it; absent where it has none. */
  readonly origin_digest?: string;
  readonly tenant: string;
  readonly runbook: string;
  readonly trigger: string;
  readonly incident_starts_at: string;
  readonly actor: string;
  readonly approvals: readonly Approval[];
  readonly job?: JobRecord;
  readonly dry_run: boolean;
  /** Names of the notification channels that are configured. */
  readonly channels: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
}

/** One host's answer, and how long it took. */
export interface AskedHost extends HostSurvey {
  readonly shown_command: string;
  readonly duration_ms: number;
}

/** `silent`: nothing came back that could be judged. */
export type Health = 'healthy' | 'ill' | 'silent';

export interface SeenBystander extends Bystander {
  readonly health: Health;
  /** Why it is not healthy. */
  readonly because?: string;
}

/** Who lives beside a change and was not asked before it, counted; `no_time`: the look was over before it was their turn. */
export interface LeftOut extends Omit<NotAsked, 'under_change'> {
  readonly under_change?: number;
  readonly no_time?: number;
}

/** Who was to be asked after a change and was not. `under_change`: a run of their own changes them, or did since the look before. */
export interface Unasked extends Bystander {
  readonly why: 'under_change' | 'no_time';
}

/** When bystanders are asked: right before a wave of a step acts, after it, and once more when the incident is over. */
export type Moment =
  | { readonly kind: 'before' | 'after'; readonly step: string; readonly wave: number }
  | { readonly kind: 'end' };

export type RunFact =
  | (RunHeader & {
      readonly type: 'run.claimed';
      readonly locks: readonly { readonly name: string; readonly token: number }[];
    })
  /** The run was not admitted: nothing was looked at, nothing is locked. */
  | (RunHeader & {
      readonly type: 'run.declined';
      readonly outcome: 'not_firing' | 'duplicate' | 'refused' | 'cancelled';
      readonly faults: readonly Fault[];
    })
  /** Walls 1 and 2 over all commands that the plan already knows. */
  | {
      readonly type: 'isolation.proved';
      readonly commands: number;
      readonly duration_ms: number;
      readonly result: string;
    }
  | { readonly type: 'isolation.refused'; readonly faults: readonly Fault[] }
  /** Wall 3: what the targets' hosts say is there, against what the topology declares. One answer for each question of the plan, in its order. */
  | {
      readonly type: 'topology.discovered';
      readonly hosts: readonly AskedHost[];
      readonly drift: readonly DriftRecord[];
      readonly duration_ms: number;
      readonly result: string;
    }
  /** Wall 4: how those are who live where something is changed. `not_asked`: who lives there besides, in a look before; `unasked`: in one behind it. */
  | {
      readonly type: 'bystanders.looked';
      readonly moment: Moment;
      readonly look: number;
      readonly seen: readonly SeenBystander[];
      readonly not_asked?: LeftOut;
      /** Absent: whom a look left out says nothing of themselves. */
      readonly unasked?: readonly Unasked[];
      readonly duration_ms: number;
    }
  /** One look at a condition. `shown` has one line an expression, values put in: `487 >= 0.9 * 500 → true`. */
  | {
      readonly type: 'condition.looked';
      readonly purpose: Purpose;
      readonly look: number;
      readonly samples: readonly Sample[];
      readonly verdict: Verdict;
      readonly shown: readonly string[];
      readonly because?: string;
      readonly duration_ms: number;
    }
  | {
      readonly type: 'before.sampled';
      readonly step: string;
      readonly target: string;
      readonly samples: readonly Sample[];
      /** `verify` already held on these samples: it will prove nothing. */
      readonly held_before: boolean;
      readonly duration_ms: number;
    }
  /** Durable before the command may start. */
  | {
      readonly type: 'command.intended';
      readonly command: string;
      readonly change: Change;
      readonly attempt: number;
      readonly host: string;
      readonly shown: string;
      readonly timeout_ms: number;
    }
  | {
      readonly type: 'command.finished';
      readonly command: string;
      readonly change: Change;
      readonly act: ActRecord;
      /** Exit code (or status) is one that the command declares as success. */
      readonly accepted: boolean;
      /** Parsed output of `do`; empty where none is declared. */
      readonly did: Fields;
      /** True: learned later from the host, not from the connection that started it. */
      readonly asked: boolean;
    }
  /** A change whose command could not be made: a value that is missing or not plain, or wall 2 at run time. It never started. */
  | { readonly type: 'command.refused'; readonly change: Change; readonly faults: readonly Fault[] }
  | { readonly type: 'cancel.requested'; readonly by: CancelSource }
  | { readonly type: 'timeout.passed'; readonly timeout_ms: number }
  | { readonly type: 'journal.lost'; readonly fault: Fault }
  /** Somebody else goes on with this run: the action's `post`, or `recover`. */
  | {
      readonly type: 'run.resumed';
      readonly by: 'post' | 'recover';
      readonly because: string;
      /** The successor's tokens: higher than any before. */
      readonly locks: readonly { readonly name: string; readonly token: number }[];
      /** Its journal is broken behind the events before this one: nothing is done any more, and people are told. */
      readonly broken?: Fault;
    }
  | {
      readonly type: 'notification.finished';
      readonly on: Outcome | 'started';
      readonly channel: string;
      readonly sent: boolean;
      readonly attempts: number;
      readonly duration_ms: number;
      readonly fault?: Fault;
    }
  | { readonly type: 'closed'; readonly outcome: Outcome; readonly human_intervention_required: boolean };

export type RunEvent = RunFact & Stamp;

/** An event as it stands in the journal: chained. `prev` of the first is the plan's digest. */
export type ChainedEvent = RunEvent & { readonly seq: number; readonly prev: string; readonly hash: string };
