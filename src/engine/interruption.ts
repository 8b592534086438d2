// What the reason of an abort means to a run: which signal cancelled it, or what took its lock or its journal away.
// Promises: a reason that nobody foresaw is told as the least harmful one.
import type { Fault } from '../kernel/fault.ts';
import type { CancelSource } from './event.ts';

export function faultOf(reason: unknown): Fault {
  if (isFault(reason)) return reason;
  return { code: 'lock-lost', message: 'the run was told to stop at once', hint: 'Finish it with `recover`.' };
}

function isFault(value: unknown): value is Fault {
  return value instanceof Object && 'code' in value && 'message' in value && 'hint' in value;
}

export function cancelSource(reason: unknown): CancelSource {
  return reason === 'SIGINT' || reason === 'SIGHUP' ? reason : 'SIGTERM';
}
