// The tenant's instances, or whole shared services, as targets of a plan.
// Promises: only what the tenant's view holds; there is no way from here to another tenant's instance.
import type { Fault, Place } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { visibleLine } from '../kernel/visible.ts';
import { RUNNER } from '../topology/host.ts';
import type { Instance, Service, TenantView } from '../topology/topology.ts';
import type { PlannedTarget } from './plan.ts';

/** Every instance of the tenant, by service; each service's in the order of their keys. */
export function targetsOf(view: TenantView): ReadonlyMap<string, readonly PlannedTarget[]> {
  const byService = new Map<string, PlannedTarget[]>();
  for (const instance of [...view.instances].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const targets = byService.get(instance.service) ?? [];
    targets.push(plannedTarget(instance, view));
    byService.set(instance.service, targets);
  }
  return byService;
}

/** For a plan of `scope: shared`: a shared service is itself on each of its hosts, without what is a tenant's. */
export function wholeTargetsOf(view: TenantView): ReadonlyMap<string, readonly PlannedTarget[]> {
  const shared = Object.values(view.services).filter(({ tenancy }) => tenancy === 'shared');
  return new Map([
    ...targetsOf(view),
    ...shared.map((service) => [service.name, wholeTargets(service, view)] as const),
  ]);
}

function wholeTargets({ name, hosts, whole = {} }: Service, view: TenantView): readonly PlannedTarget[] {
  const places = hosts === RUNNER ? [RUNNER] : [...hosts].sort();
  return places.map((host) => {
    const key = `${name}/${host}/${name}`;
    return { key, service: name, host, name, attributes: attributesAt(host, whole, view) };
  });
}

/** Why a service has no target for this tenant. */
export function withoutTarget(service: string, at: Place, view: TenantView, services: readonly string[]): Fault {
  const shown = visibleLine(service);
  const own = [...new Set(view.instances.map((instance) => instance.service))].sort();
  if (services.includes(service)) {
    return {
      code: 'tenant-lacks-service',
      message: `${view.tenant.id} has no instance of the service ${shown}.`,
      hint: `Its services are: ${own.join(', ') || 'none'}. Add it under the tenant in the topology, or use another runbook.`,
      at,
    };
  }
  const near = nearest(service, services);
  return {
    code: 'name-unknown',
    message: `The topology has no service ${shown}.`,
    hint: near === null ? `Its services are: ${[...services].sort().join(', ')}.` : `Did you mean ${near}?`,
    at,
  };
}

function plannedTarget(instance: Instance, view: TenantView): PlannedTarget {
  const { key, service, host, name, attributes } = instance;
  return { key, service, host, name, attributes: attributesAt(host, attributes, view) };
}

function attributesAt(place: string, own: PlannedTarget['attributes'], view: TenantView): PlannedTarget['attributes'] {
  const host = place === RUNNER ? undefined : view.hosts[place];
  return { ...host?.attributes, ...(host && { address: host.address }), ...own, host: place };
}
