// What would become of a plan, as far as that can be seen before anything runs: executed, refused, or nothing to do.
// Promises: reaches no host and no store; what could only be known then (locks, discovery, `max-runs`) is not guessed.
import type { PlanStanding } from '../audit/plan-sections.ts';
import type { WorkflowContext } from '../github/context.ts';
import { refRefusal } from '../github/ref.ts';
import type { ActionSettings } from '../github/settings.ts';
import type { Fault } from '../kernel/fault.ts';
import { willAct } from '../plan/act.ts';
import { isolatePlan } from '../plan/isolate.ts';
import { placesOf } from '../plan/places.ts';
import type { Plan } from '../plan/plan.ts';
import { isWhole } from '../plan/whole.ts';
import { sharedBlastRadius } from '../topology/blast-radius.ts';
import { bystandersOf } from '../topology/bystanders.ts';
import { isolationOf } from '../topology/isolation.ts';
import type { Topology } from '../topology/topology.ts';
import { admit } from './admit.ts';
import type { ShardMember } from './shard/shard.ts';

/** The part of a workflow that a plan is judged by. */
export interface Planning {
  readonly context: WorkflowContext;
  readonly settings: Pick<ActionSettings, 'enabled' | 'dryRun' | 'allowRef' | 'shardSize' | 'planExpiresMs'>;
}

/** `shard`: the one that it would be in is decided with the others. */
export function standingOf(
  { context, settings }: Planning,
  { decision, sources }: ShardMember,
  now: string,
): PlanStanding {
  const { incident, runbook, plan } = decision;
  const { topology } = sources.topology;
  const ofRef = refRefusal(context, settings.allowRef);
  const admission = admit({
    ...{ incident, runbook, plan, topology, now },
    isolation: isolatePlan(isolationOf(topology), plan, placesOf(runbook)).faults,
    actor: context.triggeringActor,
    // An approval is asked for after this, in its environment.
    ...{ approvals: [], approvable: true, dryRun: true },
    planDigest: null,
    enabled: settings.enabled,
    refusals: [ofRef].flatMap((fault) => fault ?? []),
  });
  if (admission.kind === 'proceed')
    return incident.test ? { kind: 'idle', says: 'it is a test alert' } : { kind: 'to-execute', shard: 1 };
  return admission.outcome === 'not_firing'
    ? { kind: 'idle', says: 'the alert is not firing' }
    : { kind: 'refused', faults: admission.faults };
}

/** One review lets all of a workflow run go on, so that there is one environment; another one's plans are refused. */
export function elsewhere({ approval, runbook }: Plan, gate: string): Fault | null {
  if (approval === null || approval.environment === gate) return null;
  const here = gate === '' ? 'nobody was asked for one' : `the reviewers of \`${gate}\` are asked in this workflow run`;
  return {
    code: 'approval-missing',
    message: `the runbook asks for an approval of the environment \`${approval.environment}\`, and ${here}`,
    hint: `Start ${runbook.id} by itself: with the input \`tenant\`, or with a dispatch of that alert alone.`,
  };
}

/** Who is near is found again, with what the hosts say, when the plan runs. */
export function besideOf(plan: Plan, topology: Topology): { readonly watched: number; readonly unwatched: number } {
  const keys = plan.steps.flatMap((step) =>
    step.kind === 'mitigation' ? step.acts.filter(willAct).map(({ target }) => target) : [],
  );
  const targets = [...new Set(keys)].flatMap((key) => plan.targets[key] ?? []);
  const whole = targets.filter(isWhole).map(({ service }) => service);
  const { services: dependents } = sharedBlastRadius(topology, whole);
  const most = plan.bystanders?.most ?? 0;
  const { chosen, not_asked } = bystandersOf(topology, {
    tenant: plan.tenant.id,
    targets,
    dependents,
    found: [],
    most,
  });
  return { watched: chosen.length, unwatched: not_asked.over_limit + not_asked.without_health };
}
