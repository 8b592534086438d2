// The blast radius of a tenant-scoped mitigation: which of this tenant's services it can affect.
// Promises: walks the reversed dependency graph of the tenant's own slice; linear in its edges.
import type { TenantView } from './topology.ts';

export interface Radius {
  /** The targets and all that depends on them, directly or not; sorted. */
  readonly services: readonly string[];
  readonly tenants: readonly string[];
  /** Dependencies among these services, sorted: `from` depends on `to`. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

export function blastRadius(view: TenantView, targets: readonly string[]): Radius {
  const edges = Object.values(view.services)
    .flatMap(({ name, dependsOn }) => dependsOn.map((to) => ({ from: name, to })))
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const dependents = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = dependents.get(to);
    if (known === undefined) dependents.set(to, [from]);
    else known.push(from);
  }
  const reached = new Set<string>();
  const open = targets.filter((name) => Object.hasOwn(view.services, name));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    open.push(...(dependents.get(name) ?? []));
  }
  return {
    services: [...reached].sort(compare),
    tenants: [view.tenant.id],
    edges: edges.filter(({ from, to }) => reached.has(from) && reached.has(to)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
