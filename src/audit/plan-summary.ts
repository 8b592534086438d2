// The summary of what `mode: plan` planned: what a person reads at night, on a phone, before one tap lets it run.
// Promises: what is wrong and for whom first; all that would be done, or a word of what was left out; foreign text only ever as text;
// under the platform's limit.
import { few } from '../kernel/few.ts';
import { code, inline, table } from '../kernel/markdown.ts';
import { subjectOf } from '../plan/whole.ts';
import { type Gate, gateSection, refusedLines } from './plan-gate.ts';
import { type PlanRoom, planSections, type ShownPlan, wholeSection } from './plan-sections.ts';
import { runbookTables } from './plan-table.ts';
import { sentence } from './sentences.ts';

export interface PlanSummary {
  /** At least one; the order of the binding, then those that are not executed. */
  readonly plans: readonly ShownPlan[];
  /** Alerts of which no plan could be made. */
  readonly undecided: readonly Unplanned[];
  /** Alerts of the payload that are not firing, beside those that are. */
  readonly idle: number;
  /** null: nothing is to be executed. */
  readonly gate: Gate | null;
  /** Default: 1,000,000, a little below the platform's 1 MiB. */
  readonly limitBytes?: number;
}

export interface Unplanned {
  readonly name: string;
  /** '' where the alert names none. */
  readonly tenant: string;
  readonly faults: readonly { readonly message: string; readonly hint: string }[];
}

const LIMIT = 1_000_000;

const WIDEST: PlanRoom = { lines: 400, rows: 500, value: 400, said: 2_000, whole: true };
const ROOMS: readonly PlanRoom[] = [
  WIDEST,
  { lines: 400, rows: 500, value: 400, said: 2_000, whole: false },
  { lines: 40, rows: 200, value: 200, said: 200, whole: false },
  { lines: 8, rows: 50, value: 80, said: 0, whole: false },
  { lines: 0, rows: 3, value: 20, said: 0, whole: false },
];

export function planSummaryOf(summary: PlanSummary): string {
  const [only, ...more] = summary.plans;
  if (only === undefined) return unplannedSummary(summary);
  return more.length === 0 ? summaryOfOne(summary, only) : summaryOfMany(summary);
}

function summaryOfOne(summary: PlanSummary, shown: ShownPlan): string {
  const { gate, limitBytes = LIMIT } = summary;
  let text = '';
  for (const [index, room] of ROOMS.entries()) {
    text = joined([
      firstLineOf(shown),
      ...standingLines(shown, gate),
      ...planSections(shown, room),
      ...(gate === null ? [] : gateSection(gate)),
      ...besideSections(summary, room),
      ...(room.whole ? wholeSection(shown.plan) : []),
      ...(index > 0 ? [shortened(shown)] : []),
    ]);
    if (Buffer.byteLength(text) <= limitBytes) return text;
  }
  return text;
}

function firstLineOf({ plan, standing }: ShownPlan): string {
  const { incident, digest } = plan;
  const wrong = `**${inline(incident.name, 120)}** (${inline(incident.severity)})`;
  return `${MARKS[standing.kind]} ${wrong} · ${inline(subjectOf(plan))} · plan ${code(digest.slice(0, 8))}`;
}

const MARKS = { 'to-execute': '📋', refused: '⛔', idle: 'ℹ️' } as const;

function standingLines({ standing }: ShownPlan, gate: Gate | null): readonly string[] {
  switch (standing.kind) {
    case 'to-execute':
      return [
        gate === null || gate.environment === ''
          ? 'Nobody has to approve it: `execute` goes on with exactly this.'
          : `It waits for an approval of the environment ${code(gate.environment)}.`,
      ];
    case 'refused':
      return ['**It would be refused, and is not executed.**', ...refusedLines(standing.faults)];
    case 'idle':
      return [`**Nothing is to be executed:** ${standing.says}`];
  }
}

/** One table, then as many details as there is room for. */
function summaryOfMany(summary: PlanSummary): string {
  const { plans, gate, limitBytes = LIMIT } = summary;
  let head = '';
  for (const room of ROOMS) {
    head = joined([
      manyLine(summary),
      ...(gate === null ? ['**Nothing of it is executed.**'] : []),
      ...runbookTables(plans, room),
      ...(gate === null ? [] : gateSection(gate)),
      ...besideSections(summary, room),
    ]);
    if (Buffer.byteLength(head) <= limitBytes / 2) break;
  }
  const shown: string[] = [];
  let bytes = Buffer.byteLength(head) + 300;
  for (const plan of plans) {
    const detail = detailOf(plan, WIDEST);
    bytes += Buffer.byteLength(detail);
    if (bytes > limitBytes) break;
    shown.push(detail);
  }
  const left = plans.length - shown.length;
  return `${head}${shown.join('')}${left === 0 ? '' : `\n_Shortened to fit: the details of ${left} plans are left out; the artifact of this job has all of them (\`plans/\`)._\n`}`;
}

/** Ids of ours alone: inside of HTML no Markdown is read. */
function detailOf(shown: ShownPlan, room: PlanRoom): string {
  const { plan, standing } = shown;
  const title = [plan.tenant.id, plan.runbook.id, plan.digest.slice(0, 8)].map(htmlText).join(' · ');
  const body = standing.kind === 'refused' ? refusedLines(standing.faults) : [];
  return `\n<details><summary>${MARKS[standing.kind]} ${title}</summary>\n\n${[...body, ...planSections(shown, room)].join('\n\n')}\n\n</details>\n`;
}

function manyLine({ plans, undecided, gate }: PlanSummary): string {
  const counts = new Map<string, number>();
  for (const { plan } of plans) counts.set(plan.incident.name, (counts.get(plan.incident.name) ?? 0) + 1);
  const names = [...counts].sort(([, one], [, other]) => other - one);
  const wrong = names.slice(0, 3).map(([name, count]) => `**${inline(name, 80)}** × ${count}`);
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  const tenants = [...new Set(plans.map(({ plan }) => plan.tenant.id))];
  const without = undecided.length === 0 ? '' : ` · ${undecided.length} without a plan`;
  const digest = gate === null ? '' : ` · plans ${code(gate.digest.slice(0, 8))}`;
  return `${gate === null ? '⛔' : '📋'} ${wrong.join(', ')}${more} · ${tenants.length} tenants (${inline(few(tenants, 3))})${without}${digest}`;
}

function unplannedSummary(summary: PlanSummary): string {
  return joined(['⛔ **No plan could be made**', ...besideSections(summary, WIDEST)]);
}

function besideSections({ undecided, idle }: PlanSummary, { rows, value }: PlanRoom): readonly string[] {
  const lines = undecided
    .slice(0, rows)
    .map(({ name, tenant, faults }) => [
      name === '' ? '–' : inline(name, value),
      tenant === '' ? '–' : inline(tenant, value),
      faults.map(({ message, hint }) => `${inline(sentence(message), value)} ${inline(hint, value)}`).join(' '),
    ]);
  const left = undecided.length - lines.length;
  return [
    ...(lines.length === 0 ? [] : ['## Without a plan', table(['Alert', 'Tenant', 'Why'], lines)]),
    ...(left > 0 ? [`… and ${left} more.`] : []),
    ...(idle === 0
      ? []
      : [`${idle === 1 ? '1 alert' : `${idle} alerts`} of the payload: not firing, nothing is planned for it.`]),
  ];
}

function shortened({ file }: ShownPlan): string {
  return `_Shortened to fit: the artifact of this job has the whole plan (${code(file)})._`;
}

function joined(sections: readonly string[]): string {
  return `${sections.join('\n\n')}\n`;
}

function htmlText(text: string): string {
  return text.replace(/[^\p{L}\p{N} ._-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
