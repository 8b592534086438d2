// The open shells at a place, each for one probe at a time; under each name of a user, its own.
// Promises: a shell that is on its way or about to be idle is waited for before another is opened, which costs a host more than a probe
// does; nobody waits for long behind a probe that hangs.
import type { Result } from '../kernel/fault.ts';
import type { Place } from './place.ts';
import type { ProbeShell } from './shell.ts';
import { waitFor } from './waiting.ts';

/** Where the place itself has no end for it. */
const LONGEST_WARM_MS = 60_000;
/** Whoever would open one more waits for one that is at work as long as the last took to open, and at most so long. */
const LONGEST_PATIENCE_MS = 250;

interface OfUser {
  idle: ProbeShell[];
  /** How many are at work, or waited for by who asked first. */
  taken: number;
  readonly waiting: ((shell: ProbeShell) => void)[];
}

export class Shells {
  readonly #place: Place;
  readonly #users = new Map<string, OfUser>();
  /** The first of all, for whoever asks first: a second one would only come later. */
  #warming: Promise<void> | null = null;
  #openedInMs = LONGEST_PATIENCE_MS;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Opens the first before it is needed. */
  warm(signal: AbortSignal): Promise<void> {
    const open = async (): Promise<void> => {
      const shell = await this.#open('-', signal);
      if (shell.ok) this.#of('-').idle.push(shell.value);
    };
    this.#warming = open();
    return this.#warming;
  }

  /** `as`: who to become, or `-`. To be given back. */
  async take(as: string, signal: AbortSignal): Promise<Result<ProbeShell>> {
    const found = (await this.#warmed(as, signal)) ?? (await this.#freed(as, signal));
    return found === null ? this.takeAtOnce(as, signal) : { ok: true, value: found };
  }

  /** The same, but nothing is waited for that another does. */
  async takeAtOnce(as: string, signal: AbortSignal): Promise<Result<ProbeShell>> {
    const idle = this.takeIdle(as);
    if (idle !== null) return { ok: true, value: idle };
    const opened = await this.#open(as, signal);
    if (opened.ok) this.#of(as).taken += 1;
    return opened;
  }

  takeIdle(as: string): ProbeShell | null {
    const user = this.#of(as);
    user.idle = user.idle.filter(({ usable }) => usable);
    const shell = user.idle.pop() ?? null;
    if (shell !== null) user.taken += 1;
    return shell;
  }

  give(as: string, shell: ProbeShell): void {
    const user = this.#of(as);
    user.taken -= 1;
    if (!shell.usable) return;
    const next = user.waiting.shift();
    if (next === undefined) {
      user.idle.push(shell);
      return;
    }
    user.taken += 1;
    next(shell);
  }

  async #open(as: string, signal: AbortSignal): Promise<Result<ProbeShell>> {
    const began = performance.now();
    const opened = await this.#place.shell(as, signal);
    this.#openedInMs = performance.now() - began;
    return opened;
  }

  #of(as: string): OfUser {
    const user = this.#users.get(as) ?? { idle: [], taken: 0, waiting: [] };
    this.#users.set(as, user);
    return user;
  }

  async #warmed(as: string, signal: AbortSignal): Promise<ProbeShell | null> {
    const idle = this.takeIdle(as);
    const warming = as === '-' ? this.#warming : null;
    if (idle !== null || warming === null) return idle;
    this.#warming = null;
    const user = this.#of(as);
    user.taken += 1;
    await waitFor(warming, { ms: LONGEST_WARM_MS, signal });
    user.taken -= 1;
    return this.takeIdle(as);
  }

  async #freed(as: string, signal: AbortSignal): Promise<ProbeShell | null> {
    const idle = this.takeIdle(as);
    const { taken, waiting } = this.#of(as);
    if (idle !== null || taken === 0) return idle;
    let given: ProbeShell | null = null;
    let take = (_shell: ProbeShell): void => undefined;
    const freed = new Promise<void>((resolve) => {
      take = (shell) => {
        given = shell;
        resolve();
      };
    });
    waiting.push(take);
    await waitFor(freed, { ms: Math.min(this.#openedInMs, LONGEST_PATIENCE_MS), signal });
    const place = waiting.indexOf(take);
    if (place >= 0) waiting.splice(place, 1);
    return given;
  }
}
