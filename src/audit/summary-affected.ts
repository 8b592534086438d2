// Whom a change to a whole shared service affects, in the summary. The audit names all of them.
import { few } from '../kernel/few.ts';
import { inline } from '../kernel/markdown.ts';
import type { Plan } from '../plan/plan.ts';
import { subjectOf } from '../plan/whole.ts';

/** Twenty ids of 63 characters. */
const LONGEST_LIST = 1_400;

export function affectedSection(plan: Plan): readonly string[] {
  if (plan.runbook.scope === 'tenant') return [];
  const { tenants, limit } = plan.blast_radius;
  const most = limit.tenants === undefined ? '' : ` of at most ${limit.tenants}`;
  const count = `${tenants.length}${most} ${tenants.length === 1 ? 'tenant uses' : 'tenants use'}`;
  return [
    '## Whom it affects',
    `${capital(inline(subjectOf(plan)))}: ${count} it, or something that depends on it: ${inline(few(tenants), LONGEST_LIST)}.`,
  ];
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
