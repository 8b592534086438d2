// Bystanders in a plan: whether, and how, the neighbours of a change are watched. Never who they are.
import type { Runbook } from '../runbook/runbook.ts';
import { WATCHED } from '../runbook/watched.ts';
import { sharedBlastRadius } from '../topology/blast-radius.ts';
import type { Service, Topology } from '../topology/topology.ts';
import { willAct } from './act.ts';
import type { Plan, PlannedStep, PlannedTarget } from './plan.ts';
import { isWhole } from './whole.ts';

export interface Watching {
  readonly runbook: Pick<Runbook, 'bystanders'>;
  /** Every service of the estate: neighbours have others than this tenant. */
  readonly services: Readonly<Record<string, Service>>;
  readonly steps: readonly PlannedStep[];
}

/** To be spread into a plan. Nothing where nobody could be asked, or nothing is changed; what a runbook says is always shown. */
export function planBystanders({ runbook, services, steps }: Watching): Pick<Plan, 'bystanders'> {
  const declared = runbook.bystanders;
  const able = Object.values(services).some(({ health }) => health !== undefined);
  const acts = steps.some((step) => step.kind === 'mitigation' && step.acts.some(willAct));
  if (declared === undefined && !(able && acts)) return {};
  const { most, settleMs } = declared ?? WATCHED;
  return { bystanders: { most, settle_ms: settleMs } };
}

/** Beside these targets, and wherever somebody uses what depends on a whole service among them. */
export function whereHarmShows(
  topology: Topology,
  targets: readonly PlannedTarget[],
): { readonly targets: readonly PlannedTarget[]; readonly dependents: readonly string[] } {
  const whole = targets.filter(isWhole).map(({ service }) => service);
  return { targets, dependents: whole.length === 0 ? [] : sharedBlastRadius(topology, whole).services };
}
