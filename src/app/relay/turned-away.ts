// What is turned away, for whoever runs the relay: the first of each kind at once, the others of a minute as a number.
// Never says a path: it may hold somebody's secret.
import { shown } from '../../kernel/visible.ts';

const MINUTE_MS = 60_000;
const MOST_KINDS = 100;

interface Counted {
  readonly toldAt: number;
  readonly since: number;
}

export class TurnedAway {
  readonly #say: (line: string) => void;
  readonly #now: () => number;
  readonly #kinds = new Map<string, Counted>();

  /** `now`: monotonic milliseconds. */
  constructor(say: (line: string) => void, now: () => number) {
    this.#say = say;
    this.#now = now;
  }

  note(because: string, from: string): void {
    const kind = `${because}, from ${shown(from, 60)}`;
    const known = this.#kinds.get(kind);
    const now = this.#now();
    if (known !== undefined && now - known.toldAt < MINUTE_MS) {
      this.#kinds.set(kind, { ...known, since: known.since + 1 });
      return;
    }
    this.#tell(kind, known?.since ?? 0);
    if (this.#kinds.size >= MOST_KINDS && known === undefined) this.#kinds.clear();
    this.#kinds.set(kind, { toldAt: now, since: 0 });
  }

  /** What has only been counted so far. */
  tell(): void {
    for (const [kind, { since }] of this.#kinds) if (since > 0) this.#say(`turned away: ${kind} (${since} more)`);
    this.#kinds.clear();
  }

  #tell(kind: string, before: number): void {
    this.#say(`turned away: ${kind}${before > 0 ? ` (and ${before} more in between)` : ''}`);
  }
}
