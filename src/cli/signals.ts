// Ctrl-C and its kin on the command line: the first cancels and compensates, the second leaves the rest to `recover`.
// A terminal that closes cancels too, and abandons nothing: it is heard twice (from the shell and from the system) and nobody asked for that.
import type { CancelSource } from '../engine/event.ts';

export interface Signals extends Disposable {
  readonly cancel: AbortSignal;
  /** Somebody asked for it, once. */
  readonly stop: AbortSignal;
  /** Somebody asked once more. */
  readonly abandon: AbortSignal;
}

const SOURCES: readonly CancelSource[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export function listenForSignals(): Signals {
  const cancel = new AbortController();
  const stop = new AbortController();
  const abandon = new AbortController();
  const heard = (signal: NodeJS.Signals): void => {
    const isRepeated = cancel.signal.aborted;
    cancel.abort(signal);
    if (signal === 'SIGHUP') return;
    stop.abort(signal);
    if (isRepeated) abandon.abort(signal);
  };
  for (const source of SOURCES) process.on(source, heard);
  return {
    cancel: cancel.signal,
    stop: stop.signal,
    abandon: abandon.signal,
    [Symbol.dispose]: () => {
      for (const source of SOURCES) process.off(source, heard);
    },
  };
}
