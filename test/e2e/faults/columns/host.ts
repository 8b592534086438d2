// What happens to the host, and to the line between: each cell has a host of its own that can be broken.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cell } from '../cell.ts';
import type { Fault } from '../fault.ts';
import { type BreakableHost, startBreakableHost } from '../host/breakable-host.ts';
import type { Moment } from '../moment.ts';

type HostCell = Cell<BreakableHost>;

export const HOST_FAULTS: readonly Fault<BreakableHost>[] = [
  {
    ...onHost('the link is cut for 2 s'),
    // The run goes on meanwhile: a write of its journal that had to wait for so long would wear out its lease.
    strike: async (cell) => {
      await cell.host.link.cut();
      cell.letGo();
      await sleep(2_000);
      await cell.host.link.heal();
    },
    expects: (cell, final) => {
      const expected = cell.moment.story === 'resolves' ? 'incident_resolved' : 'rolled_back';
      return final?.outcome === expected ? [] : [`${final?.outcome} because a link was down for 2 s`];
    },
  },
  {
    ...onHost('the link is cut, and heals while the run is undone'),
    mayLoseHost: true,
    strike: async (cell) => {
      await cell.host.link.cut();
      cell.letGo();
      await Promise.race([sleep(16_000), cell.main.job]);
      await cell.host.link.heal();
    },
  },
  {
    ...onHost('the link is cut for good'),
    mayLoseHost: true,
    strike: ({ host }) => host.link.cut(),
  },
  { ...onHost('the ssh client is killed'), strike: async ({ host }) => void host.killClient() },
  { ...onHost("sshd's sessions are killed"), strike: async ({ host }) => void host.killSessions() },
  { ...onHost('the host reboots'), strike: ({ host }) => host.reboot() },
  { ...onHost("the host's disk is full"), strike: async ({ host }: HostCell) => host.disk.fill() },
];

function onHost(name: string): Pick<Fault<BreakableHost>, 'name' | 'host' | 'at'> {
  return { name, host: () => startBreakableHost(), at: isOfHosts };
}

/** A host knows nothing of a write on its way to GitHub: before it and after it are the same. */
function isOfHosts({ held }: Moment): boolean {
  return held.at !== 'push' || held.when === 'after';
}
