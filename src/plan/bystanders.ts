// Bystanders in a plan: whether, and how, the neighbours of a change are watched. Never who they are.
import type { Runbook } from '../runbook/runbook.ts';
import { WATCHED } from '../runbook/watched.ts';
import type { Service } from '../topology/topology.ts';
import { willAct } from './act.ts';
import type { Plan, PlannedStep } from './plan.ts';

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
