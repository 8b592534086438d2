// What of the plan stands behind a place in a run: a target's part of a mitigation, a guard's at a target.
// Pure look-ups; a place that the plan does not have is a programming error.
import type { Plan, PlannedAct, PlannedGuardAt, PlannedMitigation } from '../plan/plan.ts';
import { isGuardedEach } from '../plan/waves.ts';
import { guardKey } from './state.ts';

export interface ActPlace {
  readonly step: PlannedMitigation;
  readonly act: PlannedAct;
}

export function mitigationAt(plan: Plan, step: number): PlannedMitigation {
  const planned = plan.steps[step];
  if (planned?.kind !== 'mitigation') throw new Error(`mitigationAt: step ${step} is no mitigation`);
  return planned;
}

export function placeAt(plan: Plan, at: { readonly step: number; readonly act: number }): ActPlace {
  const step = mitigationAt(plan, at.step);
  const act = step.acts[at.act];
  if (act === undefined) throw new Error(`placeAt: ${step.id} has no target ${at.act}`);
  return { step, act };
}

/** The guard's part of the plan behind a key. */
export function plannedGuardAt(plan: Plan, key: string): { readonly name: string; readonly at: PlannedGuardAt } {
  for (const [name, guard] of Object.entries(plan.guards)) {
    const at = guard.at.find((candidate) => guardKey(name, candidate.target) === key);
    if (at !== undefined) return { name, at };
  }
  throw new Error(`plannedGuardAt: no guard ${key} in the plan`);
}

/** The keys of the guard that a step's target stands behind: its own target's where there is one, else all of them. */
export function guardKeysOf(plan: Plan, { step, act }: ActPlace): readonly string[] {
  const { guard } = step;
  if (guard === undefined) return [];
  const at = plan.guards[guard]?.at ?? [];
  const own = at.filter(({ target }) => target === act.target);
  return (own.length > 0 ? own : at).map(({ target }) => guardKey(guard, target));
}

/** The guards that a whole wave stands behind. */
export function sharedGuardKeys(plan: Plan, step: PlannedMitigation): readonly string[] {
  const [act] = step.acts;
  return act === undefined || isGuardedEach(plan, step) ? [] : guardKeysOf(plan, { step, act });
}
