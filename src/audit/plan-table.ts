// Many plans at a glance: one table for each runbook, a line for each tenant.
import { formatDuration } from '../kernel/duration.ts';
import { few } from '../kernel/few.ts';
import { code, inline, table } from '../kernel/markdown.ts';
import { willAct } from '../plan/act.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanRoom, ShownPlan } from './plan-sections.ts';

const HEAD = ['Tenant', 'Alert', 'Changes', 'On', 'Rollback', 'Plan', ''] as const;

export function runbookTables(plans: readonly ShownPlan[], room: PlanRoom): readonly string[] {
  const byRunbook = new Map<string, ShownPlan[]>();
  for (const shown of plans) {
    const known = byRunbook.get(shown.plan.runbook.id);
    if (known === undefined) byRunbook.set(shown.plan.runbook.id, [shown]);
    else known.push(shown);
  }
  return [...byRunbook].flatMap(([id, group]) => {
    const title = inline(group[0]?.plan.runbook.title ?? '', room.value);
    const rows = group.slice(0, room.rows).map((shown) => rowOf(shown, room));
    const left = group.length - rows.length;
    return [
      `### ${title} (${code(id, room.value)}), ${group.length === 1 ? '1 plan' : `${group.length} plans`}`,
      table(HEAD, rows),
      ...(left > 0 ? [`… and ${left} more, in the artifact of this job.`] : []),
    ];
  });
}

function rowOf({ plan, standing }: ShownPlan, { value }: PlanRoom): readonly string[] {
  const irreversible = isIrreversible(plan) ? ' ⚠️ irreversible' : '';
  return [
    inline(plan.tenant.id, value),
    inline(plan.incident.name, Math.min(value, 80)),
    `${few(
      changesOf(plan).map((id) => code(id, 40)),
      4,
    )}${irreversible}`,
    few(
      hostsOf(plan).map((host) => code(host, 40)),
      3,
    ),
    `at worst ${formatDuration(plan.rollback_worst_case_ms)}`,
    code(plan.digest.slice(0, 8)),
    standing.kind === 'to-execute'
      ? `job ${standing.shard}`
      : standing.kind === 'idle'
        ? standing.says
        : `⛔ refused: ${inline(standing.faults[0]?.message ?? '', value)}`,
  ];
}

function changesOf({ steps }: Plan): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'mitigation' && step.acts.some(willAct) ? [step.id] : []));
}

function hostsOf({ steps }: Plan): readonly string[] {
  const acts = steps.flatMap((step) => (step.kind === 'mitigation' ? step.acts.filter(willAct) : []));
  return [...new Set(acts.map((act) => act.do.where))];
}

function isIrreversible({ steps }: Plan): boolean {
  return steps.some(
    (step) => step.kind === 'mitigation' && step.acts.some((act) => willAct(act) && act.ending.kind === 'irreversible'),
  );
}
