// A scenario as a value: what a run of the runbook meets, and how it is to end.
// Promises: every name in it is one of the runbook's; every field that a probe gives is declared, and of its type.
import type { Outcome } from '../engine/outcome.ts';
import type { Place } from '../kernel/fault.ts';
import type { Fields, Scalar } from '../kernel/scalar.ts';

/** What happens in a run that other things can follow. */
export const HAPPENINGS = ['doing', 'did', 'undoing', 'undid', 'engaged', 'released'] as const;
export type Happening = (typeof HAPPENINGS)[number];

/** From the run's begin, or from the last time that something happened to a step or a guard. */
export interface Moment {
  readonly when?: { readonly what: Happening; readonly name: string };
  readonly after_ms: number;
}

/** One answer of a probe, from its moment on. Fields that it does not name stay what they were. */
export interface Entry {
  readonly gives?: Fields;
  readonly fails?: number | 'timeout' | 'unreachable';
  readonly exit?: number;
  /** A target: its key, its host or its name. Absent: all. */
  readonly on?: string;
  readonly from: Moment;
}

/** How a command goes. */
export interface Told {
  readonly action: 'do' | 'undo' | 'engage' | 'release';
  readonly name: string;
  readonly on?: string;
  /** Only the n-th try. */
  readonly try?: number;
  readonly exit?: number;
  readonly output?: string | Fields;
  readonly ends: 'exited' | 'timed-out' | 'lost' | 'not-started';
  readonly takes_ms?: number;
  readonly works?: boolean;
  readonly told: boolean;
}

/** Each with the place where it is said. */
export interface Expectation<T> {
  readonly value: T;
  readonly at: Place;
}

export interface Expected {
  readonly outcome: Expectation<Outcome>;
  readonly human?: Expectation<'no' | 'yes' | 'now'>;
  readonly because?: Expectation<string>;
  readonly steps: Readonly<Record<string, Expectation<string>>>;
  readonly commands?: Expectation<readonly string[]>;
  readonly undo?: Expectation<readonly string[]>;
  readonly notifications?: Expectation<Readonly<Record<string, readonly string[]>>>;
}

export interface Scenario {
  readonly name: string;
  readonly at: Place;
  readonly tenant?: string;
  /** RFC 3339: when the run begins. */
  readonly now?: string;
  readonly incident: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, Scalar>>;
  readonly channels?: readonly string[];
  readonly probes: Readonly<Record<string, readonly Entry[]>>;
  readonly commands: readonly Told[];
  readonly faults: Readonly<Partial<Record<'cancel' | 'crash' | 'bystander', Moment>>>;
  readonly expect: Expected;
}
