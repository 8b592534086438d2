// The walk of the product for many tenants: what is refused for all of them up front, then each one's own run, then one report.
// Promises: where the store's budget does not bear all of them with every rollback, those that it does not bear never begin.
import type { Fault } from '../../kernel/fault.ts';
import { createRedactor } from '../../kernel/redact.ts';
import { longestMs, pushesAtMost } from '../../plan/worst-case.ts';
import { openStore, type StoreSettings } from '../store.ts';
import type { Decisions } from './decide-all.ts';
import { reportOf, type ShardReport } from './report.ts';
import { type ShardMember, type ShardRequest, type Worked, workThrough } from './shard.ts';

export interface RespondAllRequest extends Pick<ShardRequest, 'maxParallel' | 'maxFailures' | 'cancel'> {
  /** The shard's. */
  readonly id: string;
  readonly members: readonly ShardMember[];
  readonly others: Pick<Decisions, 'undecided' | 'idle'>;
  readonly store: StoreSettings;
  readonly dryRun: boolean;
  /** Why none of them may run; null: there is no such reason. */
  readonly refusal: Fault | null;
  /** Why single ones may not; absent: there is no such reason. Those that share one are told together. */
  readonly refused?: ReadonlyMap<ShardMember, Fault>;
  /** `repeat`: how many of the same tenant stand before this one. */
  readonly respond: (asked: {
    readonly member: ShardMember;
    readonly refusal: Fault | null;
    readonly repeat: number;
  }) => ReturnType<ShardRequest['respond']>;
}

export interface RespondedAll extends Worked {
  readonly report: ShardReport;
}

export async function respondAll(request: RespondAllRequest): Promise<RespondedAll> {
  const { members, maxParallel, maxFailures, cancel, respond } = request;
  const refused = await refusedUpFront(request);
  const worked = await workThrough({
    ...{ members, refused, maxParallel, maxFailures, cancel },
    respond: (member, refusal) => respond({ member, refusal, repeat: repeatOf(members, member) }),
  });
  return { ...worked, report: reportOf(request.id, worked, request.others) };
}

async function refusedUpFront({
  members,
  refusal,
  refused = new Map(),
  dryRun,
  store,
  cancel,
}: RespondAllRequest): Promise<ReadonlyMap<ShardMember, Fault>> {
  if (refusal !== null) return new Map(members.map((member) => [member, refusal]));
  const begun = members.filter((member) => !refused.has(member));
  const claiming = dryRun ? [] : begun.filter(({ decision }) => !decision.incident.test);
  if (claiming.length === 0) return refused;
  const needs = claiming.map(({ decision: { plan } }) => ({ pushes: pushesAtMost(plan), longestMs: longestMs(plan) }));
  const asked = await (await openStore(store, createRedactor({ secrets: [] }))).affords(needs, cancel);
  const { count, fault } = asked.ok ? asked.value : { count: 0, fault: asked.faults[0] };
  if (fault === null || cancel.aborted) return refused;
  return new Map([...refused, ...claiming.slice(count).map((member) => [member, fault] as const)]);
}

function repeatOf(members: readonly ShardMember[], member: ShardMember): number {
  const of = ({ decision }: ShardMember): string => decision.plan.tenant.id;
  return members.slice(0, members.indexOf(member)).filter((other) => of(other) === of(member)).length;
}
