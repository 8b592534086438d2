// One condition as one entry: every look at it in a row, what it was judged to be, with its values put in.
// Pure. The words of all entries about steps stand here too.
import type { Purpose, Sample, Verdict } from '../engine/event.ts';
import type { Fault } from '../kernel/fault.ts';
import type { Plan, PlannedCondition } from '../plan/plan.ts';
import { isSpread } from '../plan/waves.ts';
import { failedProbes } from './failed-probe.ts';
import { heldFor, type Look, type Looks } from './looks.ts';
import type { Recovery } from './recovery.ts';
import { RECOVERY_ACTION, SYMPTOM_ACTION, type Thought } from './schema.ts';

export type Entry = Omit<Thought, 'step' | 'started_ms'>;

export interface LookedAt extends Looks {
  readonly plan: Plan;
  readonly recovery: Recovery | null;
  /** Then one look is enough. */
  readonly dryRun: boolean;
}

export function conditionEntry({ plan, recovery, looks, finding, dryRun }: LookedAt): Entry {
  const [first] = looks;
  const last = looks.at(-1) ?? first;
  const condition = conditionOf(plan, first.purpose);
  const isShort = last.verdict === 'holds' && !dryRun && !finding && condition !== null && !heldFor(looks, condition);
  const metric = metricOf(last.samples);
  const failed = last.samples.find((sample) => !sample.ok)?.act.fault;
  return {
    action: conditionAction(plan, first.purpose, finding),
    duration_ms: last.elapsed_ms - first.elapsed_ms + first.duration_ms,
    ...(metric !== '' && { metric }),
    status: isShort ? 'interrupted' : conditionStatus(first.purpose, last.verdict, finding),
    ...aboutOf(first.purpose),
    ...(finding && { result: last.verdict === 'holds' ? 'found engaged' : 'not engaged yet' }),
    judged: judgedOf(looks),
    ...failedProbes(last.samples),
    ...(failed !== undefined && { fault: faultOf(failed) }),
    ...(first.purpose.kind === 'recovered' && last.verdict === 'holds' && !isShort && recovery?.words),
  };
}

export function metricOf(samples: readonly Sample[]): string {
  return samples.flatMap(({ show }) => show ?? []).join(', ');
}

function judgedOf(looks: readonly Look[]): NonNullable<Thought['judged']> {
  const judged: NonNullable<Thought['judged']>[number][] = [];
  for (const { at, verdict, shown, because } of looks) {
    const now = { at, looks: 1, verdict, shown, ...(because !== undefined && { because }) };
    const last = judged.at(-1);
    const repeats = last !== undefined && last.verdict === verdict && last.shown.join('\n') === shown.join('\n');
    if (repeats) judged.splice(-1, 1, { ...last, looks: last.looks + 1 });
    else judged.push(now);
  }
  return judged;
}

/** Null: the plan has none. */
function conditionOf(plan: Plan, purpose: Purpose): PlannedCondition | null {
  switch (purpose.kind) {
    case 'symptom':
    case 'recovered':
      return plan[purpose.kind];
    case 'engaged':
    case 'released':
      return plan.guards[purpose.guard]?.at.find(({ target }) => target === purpose.target)?.[purpose.kind] ?? null;
    default:
      return stepCondition(plan, purpose);
  }
}

function stepCondition(plan: Plan, purpose: Extract<Purpose, { step: string }>): PlannedCondition | null {
  const step = plan.steps.find(({ id }) => id === purpose.step);
  if (step === undefined || purpose.kind === 'check') return step?.kind === 'check' ? step.condition : null;
  const act = step.kind === 'check' ? undefined : step.acts.find(({ target }) => target === purpose.target);
  if (act === undefined) return null;
  if (purpose.kind === 'undone') return act.ending.kind === 'undo' ? act.ending.undone : null;
  const condition = act[purpose.kind];
  return condition === null || 'decided' in condition ? null : condition;
}

export function conditionAction(plan: Plan, purpose: Purpose, finding: boolean): string {
  switch (purpose.kind) {
    case 'symptom':
      return SYMPTOM_ACTION;
    case 'recovered':
      return RECOVERY_ACTION;
    case 'check':
      return titleOf(plan, purpose);
    case 'when':
      return `${titleOf(plan, purpose)}: is it needed`;
    case 'require':
      return `${titleOf(plan, purpose)}: preconditions`;
    case 'verify':
      return `${titleOf(plan, purpose)}: verification`;
    case 'undone':
      return `${titleOf(plan, purpose)}: verification of the undo`;
    case 'engaged':
      return `${guardOf(plan, purpose)}: is it engaged${finding ? ' already' : ''}`;
    case 'released':
      return `${guardOf(plan, purpose)}: is it released`;
  }
}

const HELD: Readonly<Partial<Record<Purpose['kind'], string>>> = {
  symptom: 'warning_threshold_detected',
  recovered: 'recovered',
};
const NOT_HELD: Readonly<Partial<Record<Purpose['kind'], string>>> = {
  symptom: 'absent',
  recovered: 'not_recovered',
  when: 'skipped',
};

function conditionStatus({ kind }: Purpose, verdict: Verdict, finding: boolean): string {
  if (verdict === 'unknown') return 'unknown';
  if (finding) return 'complete';
  return verdict === 'holds' ? (HELD[kind] ?? 'complete') : (NOT_HELD[kind] ?? 'failed');
}

/** The step's title, with the target where it has several. */
export function titleOf(plan: Plan, { step, target }: { readonly step: string; readonly target?: string }): string {
  const planned = plan.steps.find(({ id }) => id === step);
  const isOneOf = planned?.kind === 'mitigation' && isSpread(planned) && target !== undefined;
  return `${planned?.title ?? step}${isOneOf ? ` (${target})` : ''}`;
}

export function guardOf(plan: Plan, { guard, target }: { readonly guard: string; readonly target: string }): string {
  return `Guard ${guard}${(plan.guards[guard]?.at.length ?? 0) > 1 ? ` (${target})` : ''}`;
}

export function aboutOf(about: object): { readonly about?: NonNullable<Thought['about']> } {
  const { step, guard, target } = { step: undefined, guard: undefined, target: undefined, ...about };
  const named = {
    ...(typeof step === 'string' && { step }),
    ...(typeof guard === 'string' && { guard }),
    ...(typeof target === 'string' && { target }),
  };
  return Object.keys(named).length === 0 ? {} : { about: named };
}

export function faultOf({ code, message, hint }: Fault): NonNullable<Thought['fault']> {
  return { code, message, hint };
}
