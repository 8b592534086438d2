// Waiting with an end: a promise, a time, a signal, whichever comes first.
import { setMaxListeners } from 'node:events';

export type Waited<T> =
  | { readonly came: 'value'; readonly value: T }
  | { readonly came: 'time' }
  | { readonly came: 'signal' };

export interface Until {
  /** From now on. */
  readonly ms: number;
  readonly signal: AbortSignal;
}

/** One end for several waits: its time runs from here. */
export function until(ms: number, signal: AbortSignal): Until {
  const end = performance.now() + ms;
  return {
    get ms() {
      return Math.max(0, end - performance.now());
    },
    signal,
  };
}

export async function waitFor<T>(
  promise: Promise<T>,
  until: { readonly ms: number; readonly signal?: AbortSignal | undefined },
): Promise<Waited<T>> {
  if (until.signal?.aborted === true) return { came: 'signal' };
  let timer: NodeJS.Timeout | undefined;
  let stop: (() => void) | undefined;
  const others = new Promise<Waited<T>>((resolve) => {
    timer = setTimeout(() => resolve({ came: 'time' }), Math.min(until.ms, 2_147_483_647));
    stop = () => resolve({ came: 'signal' });
    // One signal ends the waits of all hosts: many of them mean no leak.
    if (until.signal !== undefined) setMaxListeners(0, until.signal);
    until.signal?.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise.then((value): Waited<T> => ({ came: 'value', value })), others]);
  } finally {
    clearTimeout(timer);
    if (stop !== undefined) until.signal?.removeEventListener('abort', stop);
  }
}

export const NEVER: AbortSignal = new AbortController().signal;
