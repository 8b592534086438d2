// A clock that stands still until it is told to go on: hours of waiting take milliseconds, in an order that is always the same.
import type { Clock } from '../../src/engine/ports.ts';

export interface VirtualClock extends Clock {
  /** Lets so much time pass; who sleeps until then is woken in the order of time. */
  pass(ms: number): Promise<void>;
  /** Lets time pass until the promise is settled, an hour at most. */
  until<T>(promise: Promise<T>): Promise<T>;
  /** Turns the wall clock by so much. */
  turn(ms: number): void;
}

const HOUR_MS = 3_600_000;

export function virtualClock(wall = Date.UTC(2026, 0, 15, 14, 32, 45)): VirtualClock {
  let [now, skew] = [0, wall];
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  const next = () =>
    sleepers.reduce<number | null>((least, { at }) => (least === null || at < least ? at : least), null);
  const wakeAt = (at: number) => {
    now = Math.max(now, at);
    const due = sleepers.filter((sleeper) => sleeper.at <= now);
    sleepers = sleepers.filter((sleeper) => sleeper.at > now);
    for (const { wake } of due) wake();
  };
  return {
    wall: () => skew + now,
    monotonic: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const woken = () => {
          signal.removeEventListener('abort', woken);
          sleepers = sleepers.filter((one) => one !== sleeper);
          resolve();
        };
        const sleeper = { at: now + Math.max(0, ms), wake: woken };
        sleepers.push(sleeper);
        signal.addEventListener('abort', woken);
      }),
    async pass(ms) {
      const end = now + ms;
      for (;;) {
        await settled();
        const at = next();
        if (at === null || at > end) break;
        wakeAt(at);
      }
      now = end;
      await settled();
    },
    async until(promise) {
      let done = false;
      const watched = promise.finally(() => {
        done = true;
      });
      watched.catch(() => undefined);
      const end = now + HOUR_MS;
      for (await settled(); !done; await settled()) {
        const at = next();
        if (at === null) continue;
        if (at > end) throw new Error('virtualClock: an hour passed, and it is not settled');
        wakeAt(at);
      }
      return watched;
    },
    turn: (ms) => {
      skew += ms;
    },
  };
}

/** Everything that needs no time has happened. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
