// Real time behind the engine's clock.
import { setMaxListeners } from 'node:events';
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
      // All targets of a wave wait with the run's one signal: many of them mean no leak.
      setMaxListeners(0, signal);
      signal.addEventListener('abort', wake, { once: true });
    }),
};
