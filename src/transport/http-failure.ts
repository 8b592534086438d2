// A request that ended without an answer: what is sure about it.
// Promises: `not-started` only where no connection was ever made; whatever came later, the other side may have done it.
import type { Fault } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { HowItEnded } from './act.ts';
import { timedOut } from './fault-text.ts';
import type { HttpCommand } from './http-request.ts';

export interface Bounds {
  /** Somebody's cancel. */
  readonly signal: AbortSignal;
  /** The command's own timeout. */
  readonly deadline: AbortSignal;
}

export function howItFailed(error: unknown, command: HttpCommand, { signal, deadline }: Bounds): HowItEnded {
  const stopped = command.mutates ? 'unconfirmed' : 'confirmed';
  const { host } = new URL(command.url);
  if (signal.aborted) return { ended: 'cancelled', exit_code: null, stopped };
  if (deadline.aborted)
    return { ended: 'timed-out', exit_code: null, stopped, fault: timedOut(command.timeout_ms, host) };
  const cause = error instanceof Error ? error.message : String(error);
  if (!isOfConnecting(error))
    return {
      ended: 'disconnected',
      exit_code: null,
      stopped,
      fault: { ...httpFailed('ended without an answer'), cause },
    };
  const [code, what] = NOT_CONNECTED[codeOf(error)] ?? OTHERWISE;
  return {
    ended: 'not-started',
    exit_code: null,
    stopped: 'ended-by-itself',
    fault: {
      code,
      message: `${visibleLine(host)} ${what}.`,
      hint: 'Check that the service runs, and the network between.',
      cause,
    },
  };
}

export function httpFailed(what: string): Fault {
  return {
    code: 'http-failed',
    message: `The HTTP request ${what}.`,
    hint: 'Look at the service that was asked, and its log.',
  };
}

const OTHERWISE: readonly [Fault['code'], string] = ['http-failed', 'could not be connected to'];
const NOT_CONNECTED: Readonly<Record<string, readonly [Fault['code'], string]>> = {
  ECONNREFUSED: ['connection-refused', 'refused the connection'],
  EHOSTUNREACH: ['connection-timed-out', 'cannot be reached'],
  ENETUNREACH: ['connection-timed-out', 'cannot be reached'],
  ETIMEDOUT: ['connection-timed-out', 'did not answer in time'],
};

/** The same codes come from a connection that was there and died: only the call that failed tells them apart. */
function isOfConnecting(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isOfConnecting);
  return error instanceof Error && 'syscall' in error && error.syscall === 'connect';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
