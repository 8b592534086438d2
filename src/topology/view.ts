// One tenant's part of the estate: all that a plan can be made from.
// Promises: an id or alias is looked up exactly; nothing of another tenant is in the view.
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { shown } from '../kernel/visible.ts';
import { recordOf } from './reading.ts';
import type { Host, Service, Tenant, TenantView, Topology } from './topology.ts';

export function viewOf(topology: Topology, reference: string): Result<TenantView> {
  const tenant = find(topology, reference);
  if (tenant === undefined) return fail(unknownTenant(topology, reference));
  const names = new Set(tenant.instances.map(({ service }) => service));
  const services = [...names].sort().flatMap((name) => sliceOf(topology, name, names));
  const { reshaped } = topology;
  return succeed({
    tenant,
    ...(reshaped && { reshaped: { tenant: reshaped.tenants.get(tenant.id), hosts: reshaped.hosts } }),
    instances: tenant.instances,
    services: recordOf(services.map((service) => [service.name, service] as const)),
    hosts: recordOf(hostsAt(topology, placesOf(tenant)).map((host) => [host.name, host] as const)),
  });
}

/** The view for a change to whole shared services: also the hosts of those that the tenant itself does not stand on. */
export function wholeViewOf(topology: Topology, view: TenantView): TenantView {
  const shared = Object.values(view.services).filter(({ tenancy }) => tenancy === 'shared');
  const names = shared.flatMap(({ hosts }) => (hosts === 'runner' ? [] : hosts));
  const hosts = hostsAt(topology, [...Object.keys(view.hosts), ...names]);
  return { ...view, hosts: recordOf(hosts.map((host) => [host.name, host] as const)) };
}

function find(topology: Topology, reference: string): Tenant | undefined {
  if (Object.hasOwn(topology.tenants, reference)) return topology.tenants[reference];
  return Object.values(topology.tenants).find(({ aliases }) => aliases.includes(reference));
}

function unknownTenant(topology: Topology, reference: string) {
  const known = Object.values(topology.tenants).flatMap(({ id, aliases }) => [id, ...aliases]);
  const near = /^[\p{L}\p{N} ._-]{1,64}$/u.test(reference) ? nearest(reference, known) : null;
  return {
    code: 'tenant-unknown',
    message: reference === '' ? 'No tenant is named.' : `No tenant has the id or alias \`${shown(reference)}\`.`,
    hint:
      near === null ? `Name a tenant of ${shown(topology.file, 200)} by its id or alias.` : `Did you mean \`${near}\`?`,
  } as const;
}

/** A service as this tenant has it: what it depends on through services that the tenant has not, it depends on itself. */
function sliceOf(topology: Topology, name: string, present: ReadonlySet<string>): readonly Service[] {
  const service = topology.services[name];
  if (service === undefined) return [];
  const dependsOn = new Set<string>();
  const seen = new Set<string>([name]);
  const open = [...service.dependsOn];
  for (let other = open.pop(); other !== undefined; other = open.pop()) {
    if (seen.has(other)) continue;
    seen.add(other);
    if (present.has(other)) dependsOn.add(other);
    else open.push(...(topology.services[other]?.dependsOn ?? []));
  }
  return [{ ...service, dependsOn: [...dependsOn].sort() }];
}

function placesOf({ instances }: Tenant): readonly string[] {
  return instances.map(({ host }) => host);
}

/** These hosts and the bastions on the way to them. */
function hostsAt(topology: Topology, places: readonly string[]): readonly Host[] {
  const names = new Set<string>();
  for (const place of places) {
    for (let name: string | undefined = place; name !== undefined && !names.has(name); name = topology.hosts[name]?.via)
      names.add(name);
  }
  return [...names].sort().flatMap((name) => topology.hosts[name] ?? []);
}
