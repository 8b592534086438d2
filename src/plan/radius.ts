// The blast radius: what it begins with, and what the runbook allows. A plan that is over it can be shown, and is refused.
import type { Fault } from '../kernel/fault.ts';
import { few } from '../kernel/few.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { blastRadius, sharedBlastRadius } from '../topology/blast-radius.ts';
import type { TenantView, Topology } from '../topology/topology.ts';
import { willAct } from './act.ts';
import type { BlastRadius, Plan } from './plan.ts';

/** The services that something in the plan changes, by a step or by a guard; sorted. */
export function changedServices({ steps, guards }: Pick<Plan, 'steps' | 'guards'>): readonly string[] {
  const acting = steps.flatMap((step) => (step.kind === 'mitigation' && step.acts.some(willAct) ? [step.service] : []));
  const guarding = Object.values(guards).map(({ service }) => service);
  return [...new Set([...acting, ...guarding])].sort();
}

export interface RadiusRequest {
  readonly runbook: Pick<Runbook, 'scope' | 'maxBlastRadius'>;
  readonly view: TenantView;
  /** Of a runbook of `scope: shared`: who uses the services. */
  readonly topology: () => Topology;
}

/** Of these services, with what the runbook allows. */
export function planRadius(changed: readonly string[], { runbook, view, topology }: RadiusRequest): BlastRadius {
  const { at: _, ...limit } = runbook.maxBlastRadius ?? { at: null };
  const radius = runbook.scope === 'shared' ? sharedBlastRadius(topology(), changed) : blastRadius(view, changed);
  return { ...radius, limit };
}

export function radiusFaults(
  { blast_radius }: Pick<Plan, 'blast_radius'>,
  { file, maxBlastRadius }: Runbook,
): readonly Fault[] {
  const { services, tenants, limit } = blast_radius;
  const over = (what: string, names: readonly string[], most: number | undefined): readonly Fault[] => {
    if (most === undefined || names.length <= most) return [];
    return [
      {
        code: 'blast-radius-exceeded',
        message: `The plan could affect ${names.length} ${what} (${few(names)}), and ${file} allows ${most}.`,
        hint: 'Narrow the steps, or raise `max-blast-radius` in a reviewed change.',
        ...(maxBlastRadius && { at: maxBlastRadius.at }),
      },
    ];
  };
  return [...over('services', services, limit.services), ...over('tenants', tenants, limit.tenants)];
}
