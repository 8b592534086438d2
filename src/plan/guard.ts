// Guards in a plan: how the protection at its target is engaged and released, and how each is seen.
import type { Guard } from '../runbook/runbook.ts';
import { willAct } from './act.ts';
import { planCommand } from './command.ts';
import { planCondition } from './condition.ts';
import { type Draft, targetsFor } from './draft.ts';
import type { PlannedGuard, PlannedGuardAt, PlannedStep, PlannedTarget } from './plan.ts';

/** The guards of the steps that may act; what no step needs is no part of the plan. */
export function planGuards(steps: readonly PlannedStep[], draft: Draft): Readonly<Record<string, PlannedGuard>> {
  const names = steps.flatMap((step) => (step.kind === 'mitigation' && step.acts.some(willAct) ? [step.guard] : []));
  const guards = [...new Set(names)].flatMap((name) => draft.runbook.guards[name ?? ''] ?? []);
  return Object.fromEntries(guards.map((guard) => [guard.name, planGuard(guard, draft)]));
}

function planGuard(guard: Guard, draft: Draft): PlannedGuard {
  return {
    service: guard.service,
    on_unknown: guard.onUnknown,
    at: targetsFor(guard.service, guard.at, draft).map((target) => planGuardAt(guard, target, draft)),
  };
}

function planGuardAt(guard: Guard, target: PlannedTarget, draft: Draft): PlannedGuardAt {
  return {
    target: target.key,
    engage: planCommand(guard.engage, { target, mutates: true, draft }),
    engaged: planCondition(guard.engaged, target, draft),
    release: planCommand(guard.release, { target, mutates: true, draft }),
    released: planCondition(guard.released, target, draft),
  };
}
