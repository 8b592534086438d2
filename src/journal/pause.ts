// A pause before something is looked at again, somewhat longer or shorter each time, so that two who wait do not meet for ever.
import { setTimeout as sleep } from 'node:timers/promises';

/** Over at once when the signal aborts. */
export async function pause(leftMs: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(Math.min(leftMs, 50 + Math.random() * 200), undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
