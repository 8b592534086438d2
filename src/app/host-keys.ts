// Hosts that no run could connect to, because nobody has pinned their key: told when the topology is looked at.
import type { Fault } from '../kernel/fault.ts';
import { placeNow } from '../topology/spans.ts';
import type { Host } from '../topology/topology.ts';
import { isPinned } from '../transport/known-hosts.ts';

/** One warning for all of them, or none. `knownHosts`: the text of known hosts that were given. */
export function unpinnedHosts(hosts: readonly Host[], knownHosts: string): readonly Fault[] {
  const open = hosts.filter(({ name, address, port, hostKeys }) => {
    return !isPinned(name, { name, address, port, host_keys: hostKeys }, knownHosts);
  });
  const [first] = open;
  if (first === undefined) return [];
  return [
    {
      code: 'host-key-unknown',
      message: `No host key is pinned for ${listed(open.map(({ name }) => name))}.`,
      hint: 'Pin each with `host-key` in the topology (ssh-keyscan, compared out of band), or give known hosts (--known-hosts, in a workflow the input `known-hosts`): a run connects to no other host.',
      at: placeNow(first.at),
    },
  ];
}

const MOST = 3;

function listed(names: readonly string[]): string {
  if (names.length > MOST) return `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`;
  return names.join(', ').replace(/, ([^,]+)$/, ' and $1');
}
