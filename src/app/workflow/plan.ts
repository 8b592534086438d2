// `mode: plan`: what would run, for people to approve and for `execute` to be held to.
// Promises: contacts no host, needs none of its secrets, takes no lock, changes nothing; what it shows, what it binds and what it
// keeps as an artifact are the same plans.
import { join } from 'node:path';
import type { Gate } from '../../audit/plan-gate.ts';
import { planSummaryOf } from '../../audit/plan-summary.ts';
import { succeed } from '../../kernel/fault.ts';
import { bindingText } from '../../plan/binding.ts';
import { MOST_SHARDS, MOST_TENANTS } from '../../plan/shard-bounds.ts';
import { reviewsBefore } from '../approval-gate.ts';
import { redactorFor } from '../crew.ts';
import { planFiles, uploadPlanFiles, writePlanFiles } from '../plan-files.ts';
import type { Decisions } from '../shard/decide-all.ts';
import { type Planned, plannedOf, refusedWhere, standingsOf } from '../shard/planned-runs.ts';
import { refuse, summarize } from './page.ts';
import { prepare } from './prepare.ts';
import { maskedOf, type Workflow } from './workflow.ts';

export async function workflowPlan(workflow: Workflow, cancel: AbortSignal): Promise<number> {
  const prepared = await prepare(workflow, { atMost: MOST_SHARDS * MOST_TENANTS, cancel });
  if (!prepared.ok) {
    const undecided = [{ name: '', tenant: '', faults: prepared.faults }];
    await summarize(workflow, planSummaryOf({ plans: [], undecided, idle: 0, gate: null }));
    return refuse(workflow, prepared.faults);
  }
  const { members, others } = prepared.value;
  const now = new Date();
  const { standings, environment } = standingsOf(workflow, members, now.toISOString());
  const reviews = await reviewsBefore(workflow, environment);
  const counted = reviews.ok
    ? standings
    : refusedWhere(standings, ({ approval }) => (approval === null ? [] : reviews.faults));
  const planned = plannedOf(workflow, counted, { environment, reviewsBefore: reviews.ok ? reviews.value : 0, now });
  if (!planned.ok) return refuse(workflow, planned.faults);
  return publishPlans(workflow, planned.value, others);
}

async function publishPlans(workflow: Workflow, planned: Planned, others: Others): Promise<number> {
  const { action, settings, state, context } = workflow;
  const { binding, shards, plans } = planned;
  const text = binding === null ? succeed('') : bindingText(binding);
  if (!text.ok) return refuse(workflow, text.faults);
  const redactor = redactorFor({ secrets: {}, masked: maskedOf(settings) });
  const summary = redactor.text(planSummaryOf({ plans, ...others, gate: gateIn(workflow, planned) }));
  const folder = join(state, 'plans', `${context.runId}-${context.runAttempt}`);
  const files = planFiles({ binding: text.value, plans, summary, redactor });
  const written = await writePlanFiles(folder, files);
  for (const fault of written.ok ? [] : written.faults) action.annotate('warning', fault);
  await summarize(workflow, summary);
  for (const { faults } of others.undecided) for (const fault of faults) action.annotate('error', fault);
  for (const { plan, standing } of plans)
    if (standing.kind === 'refused')
      for (const fault of standing.faults)
        action.annotate('error', { ...fault, message: `${plan.tenant.id}: ${fault.message}` });
  const artifact = await uploadPlanFiles(workflow, folder, files);
  action.output({
    'plan-digest': binding?.digest ?? '',
    plan: text.value,
    environment: binding?.environment ?? '',
    matrix: binding === null ? '' : JSON.stringify({ shard: Array.from({ length: shards }, (_, index) => index + 1) }),
    'audit-path': folder,
    'artifact-id': artifact.id,
    'artifact-url': artifact.url,
  });
  for (const line of linesOf(planned)) action.say(line);
  return exitOf(planned, others);
}

type Others = Pick<Decisions, 'undecided' | 'idle'>;

function gateIn({ context, settings }: Workflow, { binding, shards, plans }: Planned): Gate | null {
  if (binding === null) return null;
  const asked = plans.flatMap(({ plan, standing }) => (standing.kind === 'to-execute' ? (plan.approval ?? []) : []));
  return {
    environment: binding.environment,
    byAnother: asked.some((approval) => approval.by_another),
    confirmDigest: asked.some((approval) => approval.confirm_digest),
    digest: binding.digest,
    expiresAt: binding.expires_at,
    actor: context.triggeringActor,
    plans: binding.plans.length,
    shards,
    dryRun: settings.dryRun,
  };
}

function linesOf({ plans, binding, shards }: Planned): readonly string[] {
  const lines = plans.map(({ plan, standing }) => {
    const what = standing.kind === 'to-execute' ? `job ${standing.shard}` : standing.kind;
    return `${plan.runbook.id} for ${plan.tenant.id}: plan ${plan.digest}, ${what}`;
  });
  return [
    ...lines,
    binding === null
      ? 'Nothing is to be executed.'
      : `${binding.plans.length} of ${plans.length} in ${shards} jobs, until ${binding.expires_at}.`,
  ];
}

/** Something to execute goes on whatever stands beside it: `execute` says so once more, and ends accordingly. */
function exitOf({ plans, binding }: Planned, { undecided }: Others): number {
  if (binding !== null) return 0;
  if (undecided.length > 0) return 2;
  return plans.some(({ standing }) => standing.kind === 'refused') ? 3 : 0;
}
