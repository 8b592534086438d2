// The hosts of a plan: those that a command runs on, and the bastions on the way to them. And those of a run besides.
import { hostsOfNear } from '../topology/bystanders.ts';
import type { TenantView, Topology } from '../topology/topology.ts';
import { whereHarmShows } from './bystanders.ts';
import type { CommandOfPlan } from './contents.ts';
import type { Plan, PlannedHost } from './plan.ts';

export function plannedHosts(
  commands: readonly Pick<CommandOfPlan, 'command'>[],
  view: Pick<TenantView, 'hosts'>,
): Readonly<Record<string, PlannedHost>> {
  return hostsNamed(
    commands.map(({ command }) => command.where),
    view,
  );
}

/** With the bastions on the way. */
export function hostsNamed(
  wanted: readonly string[],
  view: Pick<TenantView, 'hosts'>,
): Readonly<Record<string, PlannedHost>> {
  const names = new Set<string>();
  for (const name of wanted) addWay(name, names, view);
  return Object.fromEntries([...names].sort().flatMap((name) => hostEntry(name, view)));
}

/** Where neighbours are asked, and the plan itself may have no way to: who is near may stand on another host, or under another name of this one. */
export function neighbourHosts(
  { targets, bystanders, tenant }: Pick<Plan, 'targets' | 'bystanders' | 'tenant'>,
  topology: Topology,
): Readonly<Record<string, PlannedHost>> {
  if (bystanders === undefined || bystanders.most === 0) return {};
  const near = { tenant: tenant.id, ...whereHarmShows(topology, Object.values(targets)) };
  return hostsNamed(hostsOfNear(topology, near), topology);
}

function addWay(name: string, names: Set<string>, view: Pick<TenantView, 'hosts'>): void {
  let next: string | undefined = name;
  while (next !== undefined && next !== 'runner' && !names.has(next)) {
    names.add(next);
    next = view.hosts[next]?.via;
  }
}

function hostEntry(name: string, view: Pick<TenantView, 'hosts'>): readonly (readonly [string, PlannedHost])[] {
  const host = view.hosts[name];
  if (host === undefined) return [];
  const { user, address, port, hostKeys, via } = host;
  const way = { ...(user !== undefined && { user }), ...(via !== undefined && { via }) };
  return [[name, { name, address, port, host_keys: hostKeys, ...way }]];
}
