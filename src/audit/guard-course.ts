// When a step's guard is engaged and released, in words for people who follow a runbook by hand.
// Pure. Promises: as the engine does it: engaged once for steps that name it one after another, a check between them ends it, and
// a step that is not run here is as though absent.
import { code } from '../kernel/markdown.ts';
import { willAct } from '../plan/act.ts';
import type { PlanContents } from '../plan/contents.ts';
import type { PlannedMitigation } from '../plan/plan.ts';
import { isGuardedEach } from '../plan/waves.ts';

/** Null where the step stands behind none, or is not run here. */
export function guardCourse(index: number, contents: PlanContents): string | null {
  const step = contents.steps[index];
  if (step?.kind !== 'mitigation' || step.guard === undefined || !step.acts.some(willAct)) return null;
  const { guard } = step;
  const engage = `[engage it](#guard-${guard})`;
  if (isGuardedEach(contents, step))
    return `Each target is behind the guard ${code(guard)} of its own: ${engage} before the target’s command, and release it when that target is verified.`;
  const before = besides({ index, by: -1, guard }, contents);
  const next = besides({ index, by: 1, guard }, contents);
  const leftOut = before !== null && mayBeLeftOut(step) ? ', also where this step is left out' : '';
  return [
    `Behind the guard ${code(guard)}: ${engage} first`,
    ...(before === null ? [] : [`, unless it is still engaged from step ${before + 1}`]),
    next === null ? `, and release it after this step${leftOut}.` : `, and keep it engaged for step ${next + 1}.`,
  ].join('');
}

interface Side {
  readonly index: number;
  readonly by: 1 | -1;
  readonly guard: string;
}

/** The step on that side for which the guard stays engaged. */
function besides({ index, by, guard }: Side, contents: PlanContents): number | null {
  const step = contents.steps[index + by];
  if (step?.kind !== 'mitigation') return null;
  if (!step.acts.some(willAct)) return besides({ index: index + by, by, guard }, contents);
  return step.guard === guard && !isGuardedEach(contents, step) ? index + by : null;
}

function mayBeLeftOut({ acts }: PlannedMitigation): boolean {
  return acts.every(({ when }) => when !== null && (!('decided' in when) || !when.decided));
}
