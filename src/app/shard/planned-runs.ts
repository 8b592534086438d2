// What `mode: plan` found: every plan with what would become of it, and the binding of those that are to be executed.
// Promises: reaches nothing; only what would be executed is bound, so that nobody approves what would be refused anyway.
import type { PlanStanding, ShownPlan } from '../../audit/plan-sections.ts';
import { type Fault, type Result, succeed } from '../../kernel/fault.ts';
import { type Binding, bound, digestOfPlans, gateOf } from '../../plan/binding.ts';
import type { Plan } from '../../plan/plan.ts';
import { SHARD_SIZE } from '../../plan/shard-bounds.ts';
import { shardsOf } from '../../plan/shards.ts';
import { planFile } from '../plan-files.ts';
import { besideOf, elsewhere, type Planning, standingOf } from '../plan-standing.ts';
import type { ShardMember } from './shard.ts';

export interface Standing {
  readonly member: ShardMember;
  readonly standing: PlanStanding;
}

export interface Planned {
  /** Those that are executed first, in the order of the binding. */
  readonly plans: readonly ShownPlan[];
  /** null: there is nothing to execute. */
  readonly binding: Binding | null;
  readonly shards: number;
}

/** Before anybody was asked for an approval. `environment`: the one that approves; '' where nobody has to. */
export function standingsOf(
  workflow: Planning,
  members: readonly ShardMember[],
  now: string,
): { readonly standings: readonly Standing[]; readonly environment: string } {
  const first = members.map((member) => ({ member, standing: standingOf(workflow, member, now) }));
  // A dry run changes nothing, and nobody has to approve it.
  if (workflow.settings.dryRun) return { standings: first, environment: '' };
  const environment = gateOf(first.filter(isExecuted).map(({ member }) => member.decision.plan));
  return {
    standings: refusedWhere(first, (plan) => [elsewhere(plan, environment)].flatMap((fault) => fault ?? [])),
    environment,
  };
}

/** Those of which `why` says something are refused for it, beside those that are already. */
export function refusedWhere(
  standings: readonly Standing[],
  why: (plan: Plan) => readonly Fault[],
): readonly Standing[] {
  return standings.map((one): Standing => {
    const faults = isExecuted(one) ? why(one.member.decision.plan) : [];
    return faults.length === 0 ? one : { ...one, standing: { kind: 'refused', faults } };
  });
}

export interface Binds {
  readonly environment: string;
  readonly reviewsBefore: number;
  readonly now: Date;
}

export function plannedOf(
  { context, settings }: Planning,
  standings: readonly Standing[],
  { environment, reviewsBefore, now }: Binds,
): Result<Planned> {
  const executed = standings.filter(isExecuted);
  const plans = executed.map(({ member }) => member.decision.plan);
  const shards = shardsOf(
    plans.map(({ tenant }) => tenant.id),
    settings.shardSize ?? SHARD_SIZE,
  );
  if (!shards.ok) return shards;
  const shardAt = (index: number): number => shards.value[index] ?? 1;
  const ordered = [...executed, ...standings.filter((one) => !isExecuted(one))];
  const shown = ordered.map(({ member, standing }, index): ShownPlan => {
    const { plan } = member.decision;
    const at = standing.kind === 'to-execute' ? { ...standing, shard: shardAt(index) } : standing;
    const beside = besideOf(plan, member.sources.topology.topology);
    return { plan, standing: at, beside, file: planFile(index) };
  });
  const binding: Binding = {
    schema_version: 1,
    repository: context.repository,
    run: context.runId,
    attempt: context.runAttempt,
    ref: context.ref,
    commit: context.commit,
    made_at: now.toISOString(),
    expires_at: new Date(now.getTime() + settings.planExpiresMs).toISOString(),
    environment: plans.some(({ approval }) => approval !== null) ? environment : '',
    reviews_before: reviewsBefore,
    digest: digestOfPlans(plans.map(({ digest }) => digest)),
    plans: plans.map((plan, index) => bound(plan, shardAt(index))),
  };
  const none = plans.length === 0;
  return succeed({ plans: shown, binding: none ? null : binding, shards: Math.max(0, ...shards.value) });
}

function isExecuted({ standing }: Standing): boolean {
  return standing.kind === 'to-execute';
}
