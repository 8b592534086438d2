// A machine: what the hosts of a topology are called that are one, as a machine may be declared for several users.
// Promises: pure; two names are one machine where they lead to one place, by the same way.
import { withOneForm } from './numeric-address.ts';
import type { Host, Topology } from './topology.ts';

/** The same for every name of one machine. A name that is no host's, such as the runner's, stands for itself. */
export function machineOf(name: string, { hosts }: Pick<Topology, 'hosts'>): string {
  const host = hosts[name];
  return host === undefined ? name : placeOf(host);
}

/** All names of the machines that these are names of. */
export function namesOfMachines(topology: Pick<Topology, 'hosts'>, names: readonly string[]): ReadonlySet<string> {
  const machines = new Set(names.map((name) => machineOf(name, topology)));
  const others = Object.values(topology.hosts).filter((host) => machines.has(placeOf(host)));
  return new Set([...names, ...others.map(({ name }) => name)]);
}

function placeOf({ address, port, via = '' }: Host): string {
  return `${via} ${withOneForm(address.toLowerCase())} ${port}`;
}
