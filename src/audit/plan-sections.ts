// One plan in the summary of `mode: plan`: what will be done on what, what cannot be undone, whom it can touch, how long it may take.
// Promises: every command that would change something stands there whole, or it says what was left out; no other tenant is named, but
// by a plan that changes what they share.
import { formatDuration } from '../kernel/duration.ts';
import type { Fault } from '../kernel/fault.ts';
import { quoted } from '../kernel/foreign-prose.ts';
import { code, fence, inline } from '../kernel/markdown.ts';
import { willAct } from '../plan/act.ts';
import { writtenIn } from '../plan/origin.ts';
import type { Plan, PlannedAct, PlannedMitigation } from '../plan/plan.ts';
import { guardSections, renderPlan, stepLines } from '../plan/render.ts';
import { affectedSection } from './summary-affected.ts';
import { radiusSection } from './summary-bystanders.ts';

export interface ShownPlan {
  readonly plan: Plan;
  readonly standing: PlanStanding;
  /** Instances of other tenants that are asked how they are, and those that stand near and are not. */
  readonly beside: { readonly watched: number; readonly unwatched: number };
  /** Where it stands in the artifact. */
  readonly file: string;
}

export type PlanStanding =
  | { readonly kind: 'to-execute'; readonly shard: number }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  /** Nothing is to be done. `says`: our own words. */
  | { readonly kind: 'idle'; readonly says: string };

/** How much of everything may be shown. */
export interface PlanRoom {
  /** Lines of one step. */
  readonly lines: number;
  readonly rows: number;
  /** Characters of one value. */
  readonly value: number;
  /** Characters of the prose of one step. */
  readonly said: number;
  /** All of the plan as text, too. */
  readonly whole: boolean;
}

/** What `post` has on the platform for taking a cancelled run back. */
const POST_BUDGET_MS = 210_000;

export function planSections({ plan, beside }: ShownPlan, room: PlanRoom): readonly string[] {
  return [
    '## What will be done',
    doneLine(plan, room),
    ...saidOf(plan.origin?.about, room.said),
    ...plan.steps
      .slice(0, room.rows)
      .flatMap((step, index) => [
        `**${index + 1}. ${inline(step.title, room.value)}** (${code(step.id, room.value)})`,
        ...saidOf(plan.origin?.steps[step.id], room.said),
        ...asTyped(stepLines(step, index + 1, plan), room),
      ]),
    ...(plan.steps.length > room.rows ? [`… and ${plan.steps.length - room.rows} more steps.`] : []),
    ...guardSections(plan).flatMap((lines) => [`**${inline(lines[0] ?? '', room.value)}**`, ...asTyped(lines, room)]),
    '## If it fails',
    failLine(plan),
    ...endings(plan, room),
    ...radiusSection({ blast_radius: plan.blast_radius, bystanders: [] }, plan),
    ...affectedSection(plan),
    ...besideLines(plan, beside),
  ];
}

/** Nothing of the plan is missing in it. */
export function wholeSection(plan: Plan): readonly string[] {
  return [
    '<details><summary>The whole plan, with its probes and conditions</summary>',
    fence(renderPlan(plan).trimEnd(), 'text'),
    '</details>',
  ];
}

/** What the runbook's page says of it. */
function saidOf(prose: string | undefined, longest: number): readonly string[] {
  return prose === undefined ? [] : quoted(prose, longest);
}

function doneLine(plan: Plan, { value }: PlanRoom): string {
  const { runbook, symptom, inputs } = plan;
  const given = Object.entries(inputs).map(([name, input]) => code(`${name} = ${JSON.stringify(input)}`, value));
  const by = `**${inline(runbook.title, value)}** (${code(writtenIn(plan), value)})`;
  const holds = symptom.that.map((condition) => code(condition, value)).join(' and ');
  return `${by}${given.length === 0 ? '' : `, with ${given.join(', ')}`}. Nothing is changed unless ${holds}.`;
}

/** All but the title. The room of a phone is narrow: nothing is indented that need not be. */
function asTyped([, ...lines]: readonly string[], { lines: most }: PlanRoom): readonly string[] {
  const left = lines.length - most;
  const shown = [...lines.slice(0, most), ...(left > 0 ? [`… ${left} more lines`] : [])];
  return shown.length === 0 ? [] : [fence(shown.map((line) => line.replace(/^ {4}/, '')).join('\n'), 'text')];
}

function failLine({ recovered, timeout_ms, rollback_worst_case_ms: worst }: Plan): string {
  const goesWrong =
    recovered.otherwise === 'rollback'
      ? 'Where a step fails, or the incident is not over at the end, everything that was changed is undone, the last first.'
      : 'Where a step fails, everything that was changed is undone, the last first; where only the incident is not over at the end, verified changes stand and a person is called.';
  const late =
    worst > POST_BUDGET_MS
      ? ` That is longer than the ${formatDuration(POST_BUDGET_MS)} that a cancelled run has on GitHub; what does not fit is left to \`recover\`.`
      : '';
  return `${goesWrong} Forward it takes at most ${formatDuration(timeout_ms)}, a rollback at worst **${formatDuration(worst)}**.${late}`;
}

/** What a rollback does not take back: the undo of everything else stands with its step. */
function endings(plan: Plan, { rows, value }: PlanRoom): readonly string[] {
  const lines = [...new Set(plan.steps.flatMap((step) => (step.kind === 'check' ? [] : endingsOf(step, value))))];
  const left = lines.length - rows;
  if (lines.length === 0) return ['Every change has an undo that is proved: nothing is irreversible.'];
  return [[...lines.slice(0, rows), ...(left > 0 ? [`- … and ${left} more.`] : [])].join('\n')];
}

function endingsOf({ id, acts, checkpoint }: PlannedMitigation, value: number): readonly string[] {
  const kept =
    checkpoint && acts.some(willAct)
      ? [`- ${code(id)} is a checkpoint: once verified, it and all before it stay.`]
      : [];
  return [...acts.filter(willAct).flatMap((act) => endingOf(id, act, value)), ...kept];
}

function endingOf(id: string, { ending }: PlannedAct, value: number): readonly string[] {
  switch (ending.kind) {
    case 'undo':
      return [];
    case 'none':
      return [`- ${code(id)} has nothing to undo: ${inline(ending.because, value)}`];
    case 'irreversible':
      return [`- ⚠️ **${code(id)} is irreversible:** ${inline(ending.stays, value)}`];
  }
}

function besideLines({ bystanders }: Plan, { watched, unwatched }: ShownPlan['beside']): readonly string[] {
  if (bystanders === undefined || bystanders.most === 0)
    return [
      watched + unwatched === 0
        ? 'Nobody else lives where it changes something.'
        : `**Others live there:** ${instances(watched + unwatched)} of other tenants, and none of them is asked how it is.`,
    ];
  const rest = unwatched === 0 ? '' : `, ${unwatched} more are not asked`;
  return [
    watched + unwatched === 0
      ? 'Nobody else is declared where it changes something.'
      : `**Others live there:** ${instances(watched)} of other tenants, asked how they are before and after each change${rest}; one that falls ill fails the step.`,
  ];
}

function instances(count: number): string {
  return count === 1 ? '1 instance' : `${count} instances`;
}
