// What changed since a plan was shown, in a summary: place, before and after, each as code.
// Promises: foreign text only ever as text; of many plans with the same changes these stand once.

import { few } from '../kernel/few.ts';
import { code, inline } from '../kernel/markdown.ts';
import type { Difference, PlanChange } from '../plan/difference.ts';
import type { Plan } from '../plan/plan.ts';

export interface ChangedPlan {
  readonly plan: Plan;
  readonly difference: Difference;
}

const MOST_KINDS = 10;

export function differenceSection(changed: readonly ChangedPlan[]): string {
  const alike = new Map<string, ChangedPlan[]>();
  for (const one of changed) {
    const key = JSON.stringify(one.difference);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [one]);
    else known.push(one);
  }
  const shown = [...alike.values()].slice(0, MOST_KINDS);
  const left = alike.size - shown.length;
  return `\n${[
    '## What changed since the plan was shown',
    ...shown.flatMap(group),
    ...(left > 0 ? [`… and other changes of ${left} more; each audit has its own.`] : []),
  ].join('\n\n')}\n`;
}

function group(plans: readonly ChangedPlan[]): readonly string[] {
  const [first] = plans;
  if (first === undefined) return [];
  const { changes, left } = first.difference;
  const whose = few(
    plans.map(({ plan }) => `${inline(plan.runbook.id)} for ${inline(plan.tenant.id)}`),
    5,
  );
  return [`${whose}:`, [...changes.map(line), ...(left > 0 ? [`- … and ${left} more changes.`] : [])].join('\n')];
}

function line({ where, was, is }: PlanChange): string {
  const place = inline(where, 200);
  if (was === null) return `- ${place}: new${is === null || is === '' ? '' : `, ${code(is)}`}`;
  if (is === null) return `- ${place}: gone${was === '' ? '' : `, it was ${code(was)}`}`;
  return `- ${place}: ${code(was)} → ${code(is)}`;
}
