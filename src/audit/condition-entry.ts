// One condition as one entry: every look at it in a row, what it was judged to be, with its values put in.
// Pure. The words of all entries about steps stand here too.
import type { Purpose, Sample, Verdict } from '../engine/event.ts';
import type { Fault } from '../kernel/fault.ts';
import type { Plan } from '../plan/plan.ts';
import { isSpread } from '../plan/waves.ts';
import type { Look, Looks } from './looks.ts';
import type { Recovery } from './recovery.ts';
import { RECOVERY_ACTION, SYMPTOM_ACTION, type Thought } from './schema.ts';

export type Entry = Omit<Thought, 'step' | 'started_ms'>;

export interface LookedAt extends Looks {
  readonly plan: Plan;
  readonly recovery: Recovery | null;
}

export function conditionEntry({ plan, recovery, looks, finding }: LookedAt): Entry {
  const [first] = looks;
  const last = looks.at(-1) ?? first;
  const metric = metricOf(last.samples);
  const failed = last.samples.find((sample) => !sample.ok)?.act.fault;
  return {
    action: conditionAction(plan, first.purpose, finding),
    duration_ms: last.elapsed_ms - first.elapsed_ms + first.duration_ms,
    ...(metric !== '' && { metric }),
    status: conditionStatus(first.purpose, last.verdict, finding),
    ...aboutOf(first.purpose),
    ...(finding && { result: last.verdict === 'holds' ? 'found engaged' : 'not engaged yet' }),
    judged: judgedOf(looks),
    ...(failed !== undefined && { fault: faultOf(failed) }),
    ...(first.purpose.kind === 'recovered' && last.verdict === 'holds' && recovery?.words),
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
