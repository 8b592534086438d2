// A fault is an expected failure as a value: what happened, where, and what to do next.
// Promises: every fault has a registered code and a hint. Never thrown: a throw means a bug in this program.
import type { FaultCode } from './fault-codes.ts';

/**
 * A place in a source file. `line` and `column` count from 1; `length` is the caret's width in characters; `excerpt` is the
 * source line, of which a long one begins at the column `excerptFrom` (absent: 1).
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
  readonly excerpt?: string;
  readonly excerptFrom?: number;
}

export interface Fault {
  readonly code: FaultCode;
  /** What happened, one sentence, with the offending value made visible. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly hint: string;
  readonly at?: Place;
  /** Text of the underlying error, for `--debug`; already redacted. */
  readonly cause?: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly [Fault, ...Fault[]] };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T = never>(first: Fault, ...more: readonly Fault[]): Result<T> {
  return { ok: false, faults: [first, ...more] };
}

/** The value, or every fault that was collected on the way to it. */
export function settle<T>(value: T, faults: readonly Fault[]): Result<T> {
  const [first, ...more] = faults;
  return first === undefined ? succeed(value) : fail(first, ...more);
}
