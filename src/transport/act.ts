// One outside act while it runs: when it began, its two streams, and the record that is made of them.
// Promises: every act, whatever its transport, ends as the same shape, redacted.
import type { ActRecord, OutputRecord } from '../engine/event.ts';
import type { ActResult } from '../engine/ports.ts';
import type { Fault } from '../kernel/fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import type { ReadyCommand } from '../plan/ready.ts';
import { NO_OUTPUT, Output } from './output.ts';

export interface ActRules {
  readonly redactor: Pick<Redactor, 'stream' | 'text'>;
  /** Where outputs that are too large for a record go. */
  readonly outputsFolder: string;
}

export type HowItEnded = Pick<ActRecord, 'ended' | 'exit_code' | 'stopped'> & {
  readonly signal?: string;
  readonly fault?: Fault | undefined;
};

export interface ActOf {
  readonly kind: 'look' | 'change';
  readonly command: Pick<ReadyCommand, 'sensitive' | 'unkept' | 'output'> | null;
}

export class Act {
  readonly #rules: ActRules;
  readonly #kind: ActOf['kind'];
  readonly #startedAt = new Date();
  readonly #started = performance.now();
  /** Aborted where the output is only to be parsed, and is too large for that: there is nothing left to wait for. */
  readonly flooded: AbortSignal | null;
  readonly stdout: Output;
  readonly stderr: Output;

  constructor(rules: ActRules, { kind, command }: ActOf) {
    this.#rules = rules;
    this.#kind = kind;
    const sensitive = command?.sensitive ?? false;
    const common = { redactor: rules.redactor, folder: rules.outputsFolder, sensitive };
    const unkept = sensitive || command?.unkept === true;
    const flood = new AbortController();
    this.flooded = command?.unkept === true ? flood.signal : null;
    this.stdout = new Output({
      ...common,
      ...(this.flooded !== null && { tooLarge: () => flood.abort() }),
      sensitive: unkept,
      parsed: command !== null && command.output.format !== 'none',
    });
    this.stderr = new Output({ ...common, parsed: false });
  }

  async finish(how: HowItEnded): Promise<ActResult> {
    const duration = performance.now() - this.#started;
    const [stdout, stderr] = await Promise.all([this.stdout.end(), this.stderr.end()]);
    const fault = how.fault ?? this.#unkept(stdout.unwritten ?? stderr.unwritten);
    const kept = { duration, stdout: stdout.record, stderr: stderr.record };
    return { act: this.#record({ ...how, fault }, kept), text: stdout.text };
  }

  /** A look that saw what it was asked for has not failed because its words could not be kept. */
  #unkept(cause: string | null): Fault | undefined {
    if (cause === null || this.#kind === 'look') return undefined;
    return {
      code: 'file-unwritable',
      message: 'The output of the command could not be kept whole.',
      hint: 'Make room where the audit is written; the beginning, the end and the digest of the output are in the audit.',
      cause,
    };
  }

  #record(
    how: HowItEnded,
    kept: { readonly duration: number; readonly stdout: OutputRecord; readonly stderr: OutputRecord },
  ): ActRecord {
    return {
      ended: how.ended,
      exit_code: how.exit_code,
      ...(how.signal === undefined ? {} : { signal: how.signal }),
      started_at: this.#startedAt.toISOString(),
      duration_ms: Math.round(kept.duration),
      stopped: how.stopped,
      stdout: kept.stdout,
      stderr: kept.stderr,
      ...(how.fault === undefined ? {} : { fault: redactedFault(how.fault, this.#rules) }),
    };
  }
}

/** Characters: the last words of a program say why it ended. */
const LONGEST_CAUSE = 600;

/** An act that never began: no output, and the fault that says why. */
export function notStarted(fault: Fault, rules: ActRules): ActResult {
  return {
    act: {
      ended: 'not-started',
      exit_code: null,
      started_at: new Date().toISOString(),
      duration_ms: 0,
      stopped: 'ended-by-itself',
      stdout: NO_OUTPUT,
      stderr: NO_OUTPUT,
      fault: redactedFault(fault, rules),
    },
    text: null,
  };
}

function redactedFault(fault: Fault, { redactor }: ActRules): Fault {
  return {
    ...fault,
    message: redactor.text(fault.message),
    hint: redactor.text(fault.hint),
    ...(fault.cause === undefined ? {} : { cause: redactor.text(fault.cause).slice(-LONGEST_CAUSE) }),
  };
}
