// The runs of one job of `execute`: which plans of now are those that were shown for it, and what is known against each.
// Promises: a shard works on exactly its own; what was never shown is refused by the first job, once; what was shown and is no more is named.
import type { Fault } from '../../kernel/fault.ts';
import { shown } from '../../kernel/visible.ts';
import type { Binding, BoundPlan } from '../../plan/binding.ts';
import { changeText, type Difference } from '../../plan/difference.ts';
import { pairUp } from '../../plan/pairing.ts';
import { elsewhere } from '../plan-standing.ts';
import type { Undecided } from './decide-all.ts';
import type { ShardMember } from './shard.ts';

export interface BoundRun {
  readonly member: ShardMember;
  /** null: it was never shown. */
  readonly bound: BoundPlan | null;
}

export interface BoundRuns {
  readonly runs: readonly BoundRun[];
  /** Shown for this job, and no plan is made of it now. */
  readonly missing: readonly Undecided[];
  /** All that was shown for this workflow run, whichever job it is for, as it is now. */
  readonly all: readonly ShardMember[];
}

export function boundRuns(
  { plans }: Pick<Binding, 'plans'>,
  members: readonly ShardMember[],
  shard: number,
): BoundRuns {
  const { pairs, unbound, missing } = pairUp(members, plans, ({ decision }) => decision.plan);
  const firstShard = Math.min(...plans.map((plan) => plan.shard));
  return {
    runs: [
      ...pairs.filter(({ bound }) => bound.shard === shard).map(({ own, bound }) => ({ member: own, bound })),
      ...(shard === firstShard ? unbound.filter(isFiring).map((member) => ({ member, bound: null })) : []),
    ],
    missing: missing.filter((bound) => bound.shard === shard).map(missingOf),
    all: pairs.map(({ own }) => own),
  };
}

/** One review lets all of them run, so that it has to satisfy each, whichever job asks. */
export function strictestOf(members: readonly ShardMember[]): {
  readonly byAnother: boolean;
  readonly confirmDigest: boolean;
} {
  const approvals = members.flatMap(({ decision }) => decision.plan.approval ?? []);
  return {
    byAnother: approvals.some((approval) => approval.by_another),
    confirmDigest: approvals.some((approval) => approval.confirm_digest),
  };
}

/** A test alert was shown too, and nothing is done for it. */
function isFiring({ decision: { incident } }: ShardMember): boolean {
  return incident.status === 'firing' && !incident.test;
}

export function isDifferent({ member, bound }: BoundRun): boolean {
  return bound !== null && bound.digest !== member.decision.plan.digest;
}

/** `environment`: the gate's, null where nobody has to approve a dry run; `difference`: absent where what was shown cannot be had any more. */
export function bindingRefusals(
  { member, bound }: BoundRun,
  { environment, difference }: { readonly environment: string | null; readonly difference?: Difference },
): readonly Fault[] {
  const { plan } = member.decision;
  const own = bound === null ? [unboundFault(member)] : differenceFaults(bound, plan.digest, difference);
  const gate = environment === null ? null : elsewhere(plan, environment);
  return [...own, ...(gate === null ? [] : [gate])];
}

function differenceFaults({ digest }: BoundPlan, own: string, difference: Difference | undefined): readonly Fault[] {
  if (digest === own) return [];
  return [
    {
      code: 'plan-digest-differs',
      message: `the plan is not the one that was shown (${own.slice(0, 8)}, not ${digest.slice(0, 8)})${differenceText(difference)}`,
      hint: 'Start it again, and look at the new plan: what was approved was approved for the other one.',
    },
  ];
}

const MOST_TOLD = 10;

function differenceText(difference: Difference | undefined): string {
  if (difference === undefined)
    return '; the one that was shown cannot be had any more, so that what changed is not known';
  const { changes, left } = difference;
  const told = changes.slice(0, MOST_TOLD).map(changeText);
  const more = left + changes.length - told.length;
  return `. What changed: ${[...told, ...(more > 0 ? [`${more} more`] : [])].join('; ')}`;
}

function unboundFault({ decision }: ShardMember): Fault {
  const { incident, plan } = decision;
  return {
    code: 'plan-unbound',
    message: `${plan.runbook.id} for ${plan.tenant.id} (${shown(incident.name)}) is not among the plans that were shown for execution`,
    hint: 'Where the plan job refused it, the reason stands there and below; otherwise start it again.',
  };
}

function missingOf({ tenant, runbook, incident, digest }: BoundPlan): Undecided {
  const fault: Fault = {
    code: 'plan-unbound',
    message: `the plan ${digest.slice(0, 8)} of ${shown(runbook)} for ${shown(tenant)} was shown, and no such plan can be made now`,
    hint: 'Start it again: what `execute` reads is not what `plan` read.',
  };
  return { name: incident, tenant, faults: [fault] };
}
