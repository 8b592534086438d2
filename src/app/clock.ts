// Real time behind the engine's clock.
import type { Clock } from '../engine/ports.ts';

/** The longest delay that a timer takes, ms. */
const LONGEST = 2_147_483_647;

export const systemClock: Clock = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(Math.max(0, ms), LONGEST));
      signal.addEventListener('abort', wake, { once: true });
    }),
};
