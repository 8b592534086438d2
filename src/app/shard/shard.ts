// A shard: the runs of many tenants in one process, so many at a time. Each is a run of its own; nothing of one is another's.
// Promises: a fault or a bug of one run ends that run alone; two that need one lock are one after the other; when too many tenants
// have failed no further run is begun, and each of those is refused with an audit; what runs goes on to its own end.
import type { Outcome } from '../../engine/outcome.ts';
import type { Fault, Result } from '../../kernel/fault.ts';
import { countOf, type Portion, portionText } from '../../kernel/portion.ts';
import { createRedactor } from '../../kernel/redact.ts';
import type { Responded } from '../conclude.ts';
import type { Decision } from '../decide.ts';
import type { RespondRequest } from '../respond-request.ts';

/** One incident of one tenant, and what it was decided from. */
export interface ShardMember {
  readonly decision: Decision;
  readonly sources: RespondRequest['sources'];
}

export interface ShardRequest {
  readonly members: readonly ShardMember[];
  /** Members that are not to begin, by what is known before any does. */
  readonly refused: ReadonlyMap<ShardMember, Fault>;
  readonly maxParallel: number;
  /** When so many of the shard's tenants have failed, no further run is begun. */
  readonly maxFailures: Portion;
  readonly cancel: AbortSignal;
  /** One whole run; with a refusal, one that is declined for it. What it throws is a bug, and that run's alone. */
  readonly respond: (member: ShardMember, refusal: Fault | null) => Promise<Result<Responded>>;
}

/** What a shard keeps of a run that is over: its summary and its plan stand in its folder. */
export type Told = Omit<Responded, 'summary' | 'plan'>;

export type ShardEnd =
  /** `refusal`: why it was not to begin; null: what became of it is its own doing. */
  | { readonly kind: 'responded'; readonly told: Told; readonly refusal: Fault | null }
  /** No run began: what was wrong. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  /** A bug of this program ended it; where it held a lock, it still does. */
  | { readonly kind: 'broken'; readonly fault: Fault }
  /** Somebody cancelled before it began. */
  | { readonly kind: 'not-begun' };

export interface ShardRun {
  readonly member: ShardMember;
  readonly end: ShardEnd;
}

export interface Worked {
  /** In the order of the members. */
  readonly runs: readonly ShardRun[];
  /** Why no further run was begun; null: all were. */
  readonly stopped: Fault | null;
}

export function workThrough(request: ShardRequest): Promise<Worked> {
  return new Shard(request).work();
}

/** What is left undone, or stands half done; `refused` and `cancelled` changed nothing. */
const FAILED: ReadonlySet<Outcome> = new Set(['rolled_back', 'not_recovered', 'rollback_failed', 'unknown']);

class Shard {
  readonly #request: ShardRequest;
  readonly #ends = new Map<ShardMember, ShardEnd>();
  readonly #held = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  readonly #declining: Promise<void>[] = [];
  #left: readonly ShardMember[];
  #stopped: Fault | null = null;

  constructor(request: ShardRequest) {
    this.#request = request;
    this.#left = request.members.filter((member) => !request.refused.has(member));
  }

  async work(): Promise<Worked> {
    const { members, refused } = this.#request;
    this.#declining.push(this.#decline([...refused]));
    for (;;) {
      this.#stopStorm();
      this.#fill();
      if (this.#running.size === 0) break;
      await Promise.race(this.#running);
    }
    await Promise.all(this.#declining);
    const endOf = (member: ShardMember): ShardEnd => this.#ends.get(member) ?? { kind: 'not-begun' };
    return { runs: members.map((member) => ({ member, end: endOf(member) })), stopped: this.#stopped };
  }

  #stopStorm(): void {
    if (this.#left.length === 0 || this.#request.cancel.aborted) return;
    const why = stormOf(this.#request, this.#ends);
    if (why === null) return;
    this.#stopped = why;
    this.#declining.push(this.#decline(this.#left.map((member) => [member, why] as const)));
    this.#left = [];
  }

  /** As many as there are places for, the first whose locks no run of this process holds. */
  #fill(): void {
    const { maxParallel, cancel } = this.#request;
    while (this.#running.size < maxParallel && !cancel.aborted) {
      const next = this.#left.find(({ decision }) => !decision.plan.locks.some((lock) => this.#held.has(lock)));
      if (next === undefined) return;
      this.#left = this.#left.filter((member) => member !== next);
      const run = this.#begin(next).finally(() => this.#running.delete(run));
      this.#running.add(run);
    }
  }

  async #begin(member: ShardMember): Promise<void> {
    const { locks } = member.decision.plan;
    for (const lock of locks) this.#held.add(lock);
    this.#ends.set(member, await endOf(this.#request, member, null));
    for (const lock of locks) this.#held.delete(lock);
  }

  /** They hold no lock and reach no host, so that they need no place among those that run. */
  async #decline(declined: readonly (readonly [ShardMember, Fault])[]): Promise<void> {
    for (const [member, fault] of declined) this.#ends.set(member, await endOf(this.#request, member, fault));
  }
}

async function endOf({ respond }: ShardRequest, member: ShardMember, refusal: Fault | null): Promise<ShardEnd> {
  try {
    const responded = await respond(member, refusal);
    if (!responded.ok) return { kind: 'faulty', faults: responded.faults };
    const { summary: _, plan: __, ...told } = responded.value;
    return { kind: 'responded', told, refusal };
  } catch (error) {
    return { kind: 'broken', fault: bugIn(member, error) };
  }
}

function bugIn({ decision: { plan } }: ShardMember, error: unknown): Fault {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  return {
    code: 'bug',
    message: `a bug of this program ended the run of ${plan.runbook.id} for ${plan.tenant.id}`,
    hint: 'Please report it. Where that run had begun, its lock is held until it is finished: `recover`.',
    cause: createRedactor({ secrets: [] }).text(stack),
  };
}

/** Why no further tenant is begun; null: there is no reason. */
function stormOf(
  { members, refused, maxFailures, cancel }: ShardRequest,
  ends: ReadonlyMap<ShardMember, ShardEnd>,
): Fault | null {
  // Who may never begin cannot fail: to count them would make room for more failures.
  const all = new Set(members.filter((member) => !refused.has(member)).map(tenantOf));
  const failed = new Set([...ends].flatMap(([member, end]) => (hasFailed(end, cancel) ? [tenantOf(member)] : [])));
  const most = countOf(maxFailures, all.size);
  if (failed.size < most) return null;
  const [first = '', second = '', third = '', ...more] = failed;
  const names = [first, second, third].filter((name) => name !== '').join(', ');
  const share = maxFailures.kind === 'share' ? `, which is ${most}` : '';
  return {
    code: 'storm-stopped',
    message: `the storm was stopped: ${failed.size} of ${all.size} tenants failed (${names}${more.length > 0 ? ` and ${more.length} more` : ''}), and max-failures is ${portionText(maxFailures)}${share}`,
    hint: 'Nothing was changed for this tenant. Look at those that failed before you start it again.',
  };
}

/** A run that is not over and that nobody cancelled lost its lock. */
function hasFailed(end: ShardEnd, cancel: AbortSignal): boolean {
  if (end.kind === 'broken') return true;
  if (end.kind !== 'responded') return false;
  const { outcome } = end.told;
  return outcome === null ? !cancel.aborted : FAILED.has(outcome);
}

function tenantOf({ decision }: ShardMember): string {
  return decision.plan.tenant.id;
}
