// The blast radius and the bystanders in the summary: what the run could affect, who lives beside it, and how they are.
// Promises: whoever fell ill stands first; whoever was not asked is counted; every name goes through `markdown.ts`.
import { formatDuration } from '../kernel/duration.ts';
import { code, fence, inline } from '../kernel/markdown.ts';
import type { Plan } from '../plan/plan.ts';
import { blastRadius } from './mermaid.ts';
import type { AuditRecord, WatchedBystander } from './schema.ts';
import { cut, type Room } from './summary-sections.ts';

/** Of a run, or, with nobody beside it yet, of a plan. */
export function radiusSection(record: Pick<AuditRecord, 'blast_radius' | 'bystanders'>, plan: Plan): readonly string[] {
  const { services, tenants, limit } = record.blast_radius;
  if (services.length === 0) return [];
  const counted = (names: readonly string[], noun: string, most: number | undefined) =>
    `${names.length} ${noun}${names.length === 1 ? '' : 's'}${most === undefined ? '' : ` (at most ${most})`}`;
  const beside = record.bystanders.length === 0 ? '' : '; dashed: who lives beside it';
  return [
    '## Blast radius',
    `${counted(tenants, 'tenant', limit.tenants)}, ${counted(services, 'service', limit.services)}. Thick: what is changed${beside}.`,
    fence(blastRadius(plan, record), 'mermaid'),
  ];
}

const SAYS: Readonly<Record<WatchedBystander['verdict'], string>> = {
  worse: '❌ fell ill',
  flapped: '⚠️ ill in one look, not counted',
  ill_before: '⚠️ ill before already, not counted',
  no_answer: '➖ no answer before, not counted',
  not_asked_again: '➖ well before, not asked again',
  under_change: '➖ well before, then under a run of its own, not counted',
  well: '✅ well',
};
const ORDER = Object.keys(SAYS);

export function bystanderSection({ bystanders, bystander_watch }: AuditRecord, room: Room): readonly string[] {
  if (bystander_watch === undefined) return [];
  if (bystander_watch.most === 0)
    return ['## Bystanders', 'Nobody was asked how they are: the runbook has `bystanders: 0`.'];
  const rows = [...bystanders]
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
    .map(({ tenant, target, verdict, because }) => [
      code(tenant, room.value),
      code(target, room.value),
      SAYS[verdict],
      because === undefined ? '' : inline(because, room.value),
    ]);
  const left = leftText(bystander_watch.waves);
  if (rows.length === 0 && left === '') return [];
  const { most, settle_ms, cut_short } = bystander_watch;
  return [
    '## Bystanders',
    `Asked before and after each change, at most ${most} at once, after ${formatDuration(settle_ms)} to settle.${left}`,
    ...(cut_short === undefined
      ? []
      : [`⚠️ Once the incident was over they were not asked to the end: ${inline(cut_short, room.value)}.`]),
    ...(rows.length === 0 ? [] : cut(['Tenant', 'Instance', '', ''], rows, room)),
  ];
}

/** Over all waves: who lives beside two of them counts twice. */
function leftText(waves: NonNullable<AuditRecord['bystander_watch']>['waves']): string {
  const sum = (of: (wave: (typeof waves)[number]['not_asked']) => number) =>
    waves.reduce((all, { not_asked }) => all + of(not_asked), 0);
  const parts = [
    [sum(({ without_health }) => without_health), 'without `health`'],
    [sum(({ over_limit }) => over_limit), 'over the limit'],
    [sum(({ undeclared }) => undeclared), 'not declared where they were found'],
    [sum(({ under_change = 0 }) => under_change), 'under a run of their own'],
    [sum(({ no_time = 0 }) => no_time), 'for want of time'],
  ].flatMap(([many, why]) => (many === 0 ? [] : [`${many} ${why}`]));
  return parts.length === 0 ? '' : ` Not asked, counted in each wave: ${parts.join(', ')}.`;
}
