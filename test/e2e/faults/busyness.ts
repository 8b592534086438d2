// How busy the machine is: how much longer than elsewhere a program takes to start, and for how long nothing here had its turn.
import { execFile } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { promisify } from 'node:util';

/** An empty Node on a machine of today with nothing else to do. */
const START_MS = 35;
const MOST = 4;
const TICK_MS = 100;

/** How many times slower than that this machine is: a whole number from 1 to 4. */
export async function slownessHere(): Promise<number> {
  const starts: number[] = [];
  for (let tries = 0; tries < 5; tries += 1) {
    const began = performance.now();
    await promisify(execFile)(process.execPath, ['-e', '']);
    starts.push(performance.now() - began);
  }
  const waiting = (loadavg()[0] ?? 0) / availableParallelism() / 2;
  return Math.min(MOST, Math.max(1, Math.round(Math.min(...starts) / START_MS), Math.round(waiting)));
}

/** Watches whether a timer comes when it is due. */
export class Standstills implements Disposable {
  readonly #seen: { readonly at: number; readonly ms: number }[] = [];
  readonly #timer: NodeJS.Timeout;

  constructor() {
    let due = performance.now() + TICK_MS;
    this.#timer = setInterval(() => {
      const now = performance.now();
      if (now - due > TICK_MS) this.#seen.push({ at: now, ms: now - due });
      due = now + TICK_MS;
    }, TICK_MS);
    this.#timer.unref();
  }

  /** The longest since then, in ms. */
  longest(since: number): number {
    return Math.max(0, ...this.#seen.filter(({ at }) => at >= since).map(({ ms }) => ms));
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }
}
