// A clock that nobody waits for: whoever sleeps is woken as soon as nothing else is left to do, in the order of time.
// Promises: an hour of polling takes milliseconds, and always goes the same way.
import type { Clock } from '../engine/ports.ts';

export interface VirtualClock extends Clock {
  /** Lets time pass until the promise is settled. */
  until<T>(promise: Promise<T>): Promise<T>;
}

/** No run takes so long: a rehearsal that does is one that never ends. */
const LONGEST_MS = 60 * 86_400_000;

/** `from`: so many milliseconds have passed since its start. */
export function virtualClock(start: number, from = 0): VirtualClock {
  let now = from;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  const pass = () => {
    const at = sleepers.reduce((least, one) => Math.min(least, one.at), Number.POSITIVE_INFINITY);
    if (at > LONGEST_MS) throw new Error('virtualClock: nothing is left to wait for, and the run is not over');
    now = Math.max(now, at);
    const due = sleepers.filter((one) => one.at <= now);
    sleepers = sleepers.filter((one) => one.at > now);
    for (const { wake } of due) wake();
  };
  return {
    wall: () => start + now,
    monotonic: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const wake = () => {
          signal.removeEventListener('abort', wake);
          sleepers = sleepers.filter((one) => one !== sleeper);
          resolve();
        };
        const sleeper = { at: now + Math.max(0, ms), wake };
        sleepers.push(sleeper);
        signal.addEventListener('abort', wake);
      }),
    async until(promise) {
      let isSettled = false;
      const settle = () => {
        isSettled = true;
      };
      promise.then(settle, settle);
      for (await turn(); !isSettled; await turn()) pass();
      return promise;
    },
  };
}

/** Nothing of a rehearsal waits for the world: after one turn of the loop all that needs no time has happened. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
