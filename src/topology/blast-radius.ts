// The blast radius of a mitigation: which services, and whose, it can affect.
// Promises: a tenant's slice is walked along the reversed dependency graph of its own slice; a whole shared service fans out to
// everybody who uses it, or something that depends on it. Linear in the edges, and in the instances where there are several tenants.
import type { TenantView, Topology } from './topology.ts';

export interface Radius {
  /** The targets and all that depends on them, directly or not; sorted. */
  readonly services: readonly string[];
  /** Sorted. */
  readonly tenants: readonly string[];
  /** Dependencies among these services, sorted: `from` depends on `to`. */
  readonly edges: readonly Edge[];
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

type Services = Readonly<Record<string, { readonly name: string; readonly dependsOn: readonly string[] }>>;

export function blastRadius(view: TenantView, targets: readonly string[]): Radius {
  const { reached, edges } = walk(view.services, targets);
  return { services: [...reached].sort(compare), tenants: [view.tenant.id], edges };
}

/** Of whole shared services. Rather somebody too many than one too few: who has a dependent service is counted without a slice too. */
export function sharedBlastRadius(
  { services, tenants }: Pick<Topology, 'services' | 'tenants'>,
  targets: readonly string[],
): Radius {
  const { reached, edges } = walk(services, targets);
  const present = new Set(targets);
  const affected: string[] = [];
  for (const { id, instances } of Object.values(tenants)) {
    const own = instances.filter(({ service }) => reached.has(service));
    for (const { service } of own) present.add(service);
    if (own.length > 0) affected.push(id);
  }
  return {
    services: [...reached].filter((name) => present.has(name)).sort(compare),
    tenants: affected.sort(compare),
    edges: edges.filter(({ from, to }) => present.has(from) && present.has(to)),
  };
}

function walk(services: Services, targets: readonly string[]) {
  const edges = Object.values(services)
    .flatMap(({ name, dependsOn }) => dependsOn.map((to) => ({ from: name, to })))
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const dependents = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = dependents.get(to);
    if (known === undefined) dependents.set(to, [from]);
    else known.push(from);
  }
  const reached = new Set<string>();
  const open = targets.filter((name) => Object.hasOwn(services, name));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    open.push(...(dependents.get(name) ?? []));
  }
  return { reached, edges: edges.filter(({ from, to }) => reached.has(from) && reached.has(to)) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
