// The hosts of a plan: those that a command runs on, and the bastions on the way to them.
import type { TenantView } from '../topology/topology.ts';
import type { CommandOfPlan } from './contents.ts';
import type { PlannedHost } from './plan.ts';

export function plannedHosts(
  commands: readonly Pick<CommandOfPlan, 'command'>[],
  view: Pick<TenantView, 'hosts'>,
): Readonly<Record<string, PlannedHost>> {
  const names = new Set<string>();
  for (const { command } of commands) addWay(command.where, names, view);
  return Object.fromEntries([...names].sort().flatMap((name) => hostEntry(name, view)));
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
