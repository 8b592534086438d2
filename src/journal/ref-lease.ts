// A lock on refs while it is held: it is renewed, carries the journal, and stops its run before it can be somebody else's.
// Promises: one push at a time; no change starts when half the lease passed without a push; `lost` before the lease ends;
// once overtaken it never pushes again. Nothing here compares the time of two machines.
import type { ChainedEvent, RunEvent } from '../engine/event.ts';
import type { ChainHead } from '../kernel/chain.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import { keptHistory } from './history.ts';
import type { LeaseTiming } from './lease-timing.ts';
import { linkAll } from './link-all.ts';
import { type LockHeader, lockMessage } from './lock-commit.ts';
import { holdOwn, leaveOwn } from './own-leases.ts';
import { commitTime, type Pusher, push } from './ref-push.ts';
import type { Lease, RunEnd } from './store.ts';

export interface HeldRefs {
  readonly refs: readonly string[];
  /** The commit at all of them. */
  readonly oid: string;
  readonly tree: string;
  readonly header: LockHeader;
  /** Monotonic milliseconds before the push that made it so. */
  readonly since: number;
}

export interface RefLeaseRequest extends Pusher {
  readonly held: HeldRefs;
  readonly head: ChainHead;
  readonly redactor: Redactor;
  readonly timing: LeaseTiming;
  /** Resolves when the store has shown that it keeps refs from being moved behind one's back; null: it does. */
  readonly proved: Promise<Fault | null>;
  /** The run's events go elsewhere: what stands here is not all of them. */
  readonly isBroken?: boolean;
}

/** The end of a run is told again and again for so long: a limit of GitHub's that lasts a minute is waited out. */
const CLOSE_MS = 90_000;
/** Before a renewal that failed is tried again, where nobody said when. */
const AGAIN_MS = 1_000;
/** Facts that need no push of their own. */
const TRAVELS: ReadonlySet<RunEvent['type']> = new Set(['run.claimed', 'closed']);

export class RefLease implements Lease {
  readonly journal = { append: (events: readonly RunEvent[], durable: boolean) => this.#append(events, durable) };
  readonly locks: Lease['locks'];
  readonly #request: RefLeaseRequest;
  readonly #lost = new AbortController();
  readonly #over = new AbortController();
  /** Commits that were pushed without an answer: they may stand at the refs. */
  readonly #doubtful = new Map<string, number>();
  #held: HeldRefs;
  #head: ChainHead;
  #lines: string[] = [];
  #why: Fault | null = null;
  /** GitHub wants to hear nothing before `until`, monotonic milliseconds. */
  #limit: { readonly until: number; readonly fault: Fault } | null = null;
  /** An event could not be written: none may follow it, and none that was refused may be written behind its run's back. */
  #ended: Fault | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(request: RefLeaseRequest) {
    this.#request = request;
    this.#held = request.held;
    this.#head = request.head;
    const { locks, token } = request.held.header;
    holdOwn(request.held.header);
    this.locks = locks.map((name) => ({ name, token }));
    void this.#renew();
    void this.#guard();
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  close({ outcome, changed, poison }: RunEnd): Promise<Result<null>> {
    return this.#alone(async () => {
      if (this.#over.signal.aborted) return succeed(null);
      this.#over.abort();
      const { header } = this.#held;
      const { execution_id, runbook, tenant, occurrence, started_at } = header.run;
      const entry = { execution_id, runbook, tenant, occurrence, started_at, outcome, changed };
      const history = [...keptHistory([...header.history, entry])];
      const state = poison === undefined ? 'free' : 'poisoned';
      const deadline = this.#request.clock.monotonic() + CLOSE_MS;
      const { hash, seq } = this.#head;
      const isWhole = this.#ended === null && this.#request.isBroken !== true && seq > 0;
      const end = {
        ...(poison !== undefined && { because: poison }),
        ...(isWhole && { chain: { head: hash, count: seq } }),
      };
      const pushed = await this.#push({ state, history, ...end }, deadline);
      leaveOwn(header);
      return pushed;
    });
  }

  leave(): Promise<void> {
    return this.#alone(async () => {
      this.#over.abort();
      leaveOwn(this.#held.header);
    });
  }

  /** What the run began with travels with its first change, its end with the release; what comes together goes out with one push. */
  async #append(events: readonly RunEvent[], durable: boolean): Promise<Result<readonly ChainedEvent[]>> {
    if (this.#ended !== null) return fail(this.#ended);
    const before = this.#head;
    const linked = linkAll(events, { head: before, redactor: this.#request.redactor });
    const chained = linked.map(({ event }) => event);
    const lines = linked.map(({ line }) => line);
    this.#head = chained.at(-1) ?? before;
    this.#lines.push(...lines);
    const last = lines.at(-1);
    if (!durable || last === undefined || events.every(({ type }) => TRAVELS.has(type))) return succeed(chained);
    return this.#alone(async () => {
      const pushed = await this.#pushLine(last);
      if (pushed.ok) return succeed(chained);
      this.#ended = pushed.faults[0];
      this.#head = before;
      this.#lines = this.#lines.filter((line) => !lines.includes(line));
      return pushed;
    });
  }

  /** A renewal that came between may have taken it along; no change starts before the store is proved all the same. */
  async #pushLine(line: string): Promise<Result<null>> {
    const { proved } = this.#request;
    if (!this.#lines.includes(line)) {
      const unproved = await proved;
      return unproved === null ? succeed(null) : fail(unproved);
    }
    const pushed = await this.#push({}, this.#end(0.5), proved);
    return pushed.ok || this.#doubtful.size === 0 ? pushed : fail(unsure(pushed.faults[0]));
  }

  /** When so large a share of the lease will have passed. */
  #end(share: number): number {
    return this.#held.since + this.#held.header.lease_ms * share;
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #push(change: Partial<LockHeader>, deadline: number, gate?: Promise<Fault | null>): Promise<Result<null>> {
    if (this.#why !== null) return fail(this.#why);
    const { clock } = this.#request;
    const limited = await this.#quiet(deadline);
    if (limited !== null) return fail(limited);
    const { refs, oid, tree, header } = this.#held;
    const lines = [...this.#lines];
    const { kept: _, ...rest } = behind(header, lines.length > 0 || change.state !== undefined);
    const next: LockHeader = { ...rest, ...change, beat: header.beat + 1 };
    const since = clock.monotonic();
    const pushed = await push(this.#request, {
      refs,
      before: refs.map(() => oid),
      commit: { tree, parents: [oid], message: lockMessage({ header: next, lines }), at: commitTime(clock) },
      deadline,
      signal: this.#lost.signal,
      ...(gate !== undefined && { gate }),
    });
    if (pushed.kind === 'moved') {
      this.#moved({ refs, oid: pushed.oid, tree, header: next, since }, lines.length);
      return succeed(null);
    }
    if (pushed.kind === 'failed') {
      if (pushed.oid !== null && pushed.isInDoubt) this.#doubtful.set(pushed.oid, lines.length);
      if (pushed.afterMs > 0) this.#limit = { until: clock.monotonic() + pushed.afterMs, fault: pushed.fault };
      return fail(pushed.fault);
    }
    return this.#adopt(
      pushed.heads.map((head) => head?.oid ?? null),
      { change, deadline, next },
    );
  }

  /** Waits for as long as GitHub wants to hear nothing. Its fault where that is longer than the deadline. */
  async #quiet(deadline: number): Promise<Fault | null> {
    const limit = this.#limit;
    if (limit === null) return null;
    if (limit.until >= deadline) return limit.fault;
    this.#limit = null;
    await this.#request.clock.sleep(limit.until - this.#request.clock.monotonic(), this.#lost.signal);
    return this.#why;
  }

  /** A commit of ours that was given up, and arrived all the same: it is where we stand. Anybody else's ends the lease. */
  #adopt(
    found: readonly (string | null)[],
    { change, deadline, next }: { change: Partial<LockHeader>; deadline: number; next: LockHeader },
  ): Promise<Result<null>> {
    const [oid = null] = found;
    const lines = oid === null ? undefined : this.#doubtful.get(oid);
    if (oid !== null && lines !== undefined && found.every((each) => each === oid)) {
      const header = { ...behind(this.#held.header, lines > 0), beat: next.beat };
      this.#moved({ ...this.#held, oid, header }, lines);
      return this.#push(change, deadline);
    }
    return Promise.resolve(fail(this.#lose(overtaken(next.run.execution_id))));
  }

  #lose(fault: Fault): Fault {
    this.#why ??= fault;
    this.#lost.abort(this.#why);
    return this.#why;
  }

  #moved(held: HeldRefs, lines: number): void {
    this.#held = held;
    this.#doubtful.clear();
    this.#lines = this.#lines.slice(lines);
  }

  /** A push every third of the lease, unless the journal made one. */
  async #renew(): Promise<void> {
    const { clock } = this.#request;
    const over = AbortSignal.any([this.#over.signal, this.#lost.signal]);
    while (!over.aborted) {
      const due = this.#end(1 / 3);
      const wait = due - clock.monotonic();
      if (wait > 0) {
        await clock.sleep(wait, over);
        continue;
      }
      const renewed = await this.#alone(async () =>
        over.aborted || this.#end(1 / 3) > clock.monotonic() ? succeed(null) : this.#push({}, this.#stopAt()),
      );
      // A limit that lasts longer than the lease is not asked against: the lease ends, and `over` with it.
      if (!renewed.ok) await clock.sleep(Math.max(AGAIN_MS, (this.#limit?.until ?? 0) - clock.monotonic()), over);
    }
  }

  #stopAt(): number {
    return this.#end(1) - this.#request.timing.stopMs;
  }

  async #guard(): Promise<void> {
    const { clock } = this.#request;
    while (!this.#over.signal.aborted && !this.#lost.signal.aborted) {
      const wait = this.#stopAt() - clock.monotonic();
      if (wait <= 0) this.#lose(ended(this.#held.header.run.execution_id));
      else await clock.sleep(wait, AbortSignal.any([this.#over.signal, this.#lost.signal]));
    }
  }
}

/** What a run was poisoned for before it was taken over holds until it goes on, or ends once more. */
function behind({ because, ...header }: LockHeader, goesOn: boolean): LockHeader {
  return goesOn || because === undefined ? header : { ...header, because };
}

function overtaken(executionId: string): Fault {
  return {
    code: 'lock-lost',
    message: `somebody else holds the lock of ${executionId} now`,
    hint: 'Nothing more is changed by this run: whoever took the lock undoes what it did, and says so in the audit.',
  };
}

function unsure({ message, hint }: Fault): Fault {
  return { code: 'journal-unsure', message: `whether the journal holds the last event is not known: ${message}`, hint };
}

function ended(executionId: string): Fault {
  return {
    code: 'lock-lost',
    message: `the lock of ${executionId} could not be renewed before its lease ended`,
    hint: 'Nothing more is changed by this run; when GitHub answers again, `recover` finishes it.',
  };
}
