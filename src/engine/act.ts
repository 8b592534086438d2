// Records of acts that a connection never saw: refused before they began, or taken from the world's answer and judged.
import type { Fault } from '../kernel/fault.ts';
import type { Fields } from '../kernel/scalar.ts';
import type { PlannedCommand, PlannedProbe, SampleOf } from '../plan/plan.ts';
import type { ReadyCommand } from '../plan/ready.ts';
import { resolveText } from '../plan/resolve.ts';
import { shownCommand } from '../plan/shown.ts';
import type { Scope } from '../runbook/expression.ts';
import { parseOutput, type Reading } from '../runbook/output.ts';
import type { ActRecord, OutputRecord, Sample } from './event.ts';
import type { ActResult } from './ports.ts';
import { holdsSecret } from './secrecy.ts';

const NO_OUTPUT: OutputRecord = { bytes: 0, head: '', tail: '', omitted_bytes: 0 };

export function notStarted(at: string, fault: Fault | undefined): ActRecord {
  return {
    ended: 'not-started',
    exit_code: null,
    started_at: at,
    duration_ms: 0,
    stopped: 'ended-by-itself',
    stdout: NO_OUTPUT,
    stderr: NO_OUTPUT,
    ...(fault !== undefined && { fault }),
  };
}

/** Exit code (or HTTP status) is one that the command declares as success. */
export function isAccepted(command: PlannedCommand, act: ActRecord): boolean {
  if (act.ended !== 'exited' || act.exit_code === null) return false;
  if (command.kind !== 'http') return command.exit.includes(act.exit_code);
  return command.expect.length > 0
    ? command.expect.includes(act.exit_code)
    : act.exit_code >= 200 && act.exit_code < 300;
}

type Did = Pick<ActResult, 'act'> & { readonly did: Fields };

/** The parsed output of a `do`: empty where it declares none, or where it does not parse, which the act then says. */
export function didOf(command: PlannedCommand, { act, text }: ActResult, reading: Reading): Did {
  if (command.output.format === 'none' || text === null || !isAccepted(command, act)) return { act, did: {} };
  const parsed = parseOutput(command.output, text, reading);
  if (parsed.ok) return { act, did: parsed.value };
  return { act: { fault: misread(command, parsed.faults[0]), ...act }, did: {} };
}

export interface Observation {
  readonly of: SampleOf;
  readonly at: string;
  readonly probe: PlannedProbe;
  readonly command: PlannedCommand;
  /** null: the command could not be made. */
  readonly ready: ReadyCommand | null;
  readonly result: ActResult;
  readonly reading: Reading;
}

export function sampleOf(observation: Observation, scope: Scope): Sample {
  const { of, at, probe, command, ready, result, reading } = observation;
  const common = { ...of, at, host: command.where, shown_command: ready === null ? '' : shownCommand(ready) };
  const seen = read(command, result, reading);
  if ('fault' in seen) return { ...common, ok: false, fields: {}, act: { ...result.act, fault: seen.fault } };
  const shown =
    probe.show === undefined ? null : resolveText(probe.show, { ...scope, [of.probe]: { ...seen.fields, ok: true } });
  return { ...common, ok: true, fields: seen.fields, act: result.act, ...(shown !== null && { show: shown }) };
}

function read(
  command: PlannedCommand,
  result: ActResult,
  reading: Reading,
): { readonly fields: Fields } | { readonly fault: Fault } {
  const { act, text } = result;
  if (act.fault !== undefined) return { fault: act.fault };
  if (!isAccepted(command, act)) return { fault: failedProbe(act) };
  if (command.output.format === 'none') return { fields: {} };
  if (text === null) return { fault: unreadable(act) };
  const parsed = parseOutput(command.output, text, reading);
  if (parsed.ok) return { fields: parsed.value };
  return { fault: misread(command, parsed.faults[0]) };
}

/** A secret of its own is not known to a mask before it is read. */
function misread(command: PlannedCommand, fault: Fault): Fault {
  return holdsSecret(command) ? undisclosed : fault;
}

function failedProbe(act: ActRecord): Fault {
  return {
    code: 'output-invalid',
    message: `the probe ended with ${act.exit_code === null ? act.ended : `exit code ${act.exit_code}`}`,
    hint: 'Run the shown command by hand on the shown host, and look at its standard error in the audit.',
  };
}

const undisclosed: Fault = {
  code: 'output-invalid',
  message: 'the output does not have the declared form; it may hold secrets, and is not shown',
  hint: 'Run the shown command by hand on the shown host, and compare its output with the declared fields.',
};

/** Bytes: what a transport takes of a text that is to be parsed. */
const LONGEST_TEXT = 1_048_576;

function unreadable(act: ActRecord): Fault {
  return {
    code: 'output-invalid',
    message:
      act.stdout.bytes > LONGEST_TEXT
        ? `the probe's output of ${act.stdout.bytes} bytes is larger than 1 MiB`
        : `the probe's output of ${act.stdout.bytes} bytes is not UTF-8, or did not come whole`,
    hint: 'Make the probe print only the fields that it declares.',
  };
}
