// What a plan of `scope: shared` is about: whole services, and everybody who uses them. Of a tenant's plan the same, as far as it has it.
// Promises: pure; read from the plan alone, so that locks, walls, audit and messages say one thing.
import type { Concern } from '../topology/drift.ts';
import type { WholeTarget } from '../topology/service-name.ts';
import type { Topology } from '../topology/topology.ts';
import type { Plan, PlannedCommand, PlannedTarget } from './plan.ts';
import { changedServices } from './radius.ts';

/** Locks of whole services that a tenant's plan changes its slice of: it does not take them, and nobody may hold them meanwhile. */
export function sharesOf(
  plan: Pick<Plan, 'runbook' | 'steps' | 'guards'>,
  { services }: Pick<Topology, 'services'>,
): readonly string[] {
  if (plan.runbook.scope === 'shared') return [];
  const shared = changedServices(plan).filter((name) => services[name]?.tenancy === 'shared');
  return shared.map((name) => `service:${name}`);
}

export function concernOf({ tenant, runbook }: Pick<Plan, 'tenant' | 'runbook'>): Concern {
  return { tenant: tenant.id, scope: runbook.scope };
}

/** Whom a run is about, in the fewest words: `tenant-006`, `the whole of gateway`. */
export function subjectOf(plan: Pick<Plan, 'tenant' | 'runbook' | 'steps' | 'guards'>): string {
  const services = changedServices(plan);
  return plan.runbook.scope === 'tenant' || services.length === 0
    ? plan.tenant.id
    : `the whole of ${services.join(' and ')}`;
}

/** No tenant's instance is called like a service. */
export function isWhole({ service, name }: Pick<PlannedTarget, 'service' | 'name'>): boolean {
  return service === name;
}

/** The whole service that the command is about, where it is about one. */
export function wholeTargetOf(
  { targets }: Pick<Plan, 'targets'>,
  { target, where }: Pick<PlannedCommand, 'target' | 'where'>,
): WholeTarget | undefined {
  const found = target === undefined ? undefined : targets[target];
  return found === undefined || !isWhole(found) ? undefined : { service: found.service, host: found.host, where };
}

/** The lock whose holder alone may make this change: the service's where all of it is changed, else the tenant's. */
export function lockOf({ targets, tenant }: Pick<Plan, 'targets' | 'tenant'>, target: string): string {
  const found = targets[target];
  return found !== undefined && isWhole(found) ? `service:${found.service}` : `tenant:${tenant.id}`;
}
