// The switch between a runner and several hosts: a network namespace with one bridge, and no way out of it.
// Promises: no device, address or route of the machine itself is touched; it is gone with the test's process, however that one ends.
import { runProgram, startDaemon, untilTrue } from '../../fleet/daemon.ts';
import type { Wire } from './link.ts';
import type { Metal } from './metal.ts';

export interface Bridge extends AsyncDisposable {
  readonly pid: number;
  /** Connects a machine, under the next free address. */
  plug(metal: Metal): Promise<Wire>;
  /** The command that starts a program at the runner's end: it reaches the hosts, and nobody else. */
  entering(argv: readonly [string, ...string[]]): readonly [string, ...string[]];
}

export const NETWORK = '198.18.0.0/24';
const PREFIX = 24;
const HERE = '198.18.0.1';
const DEVICE = 'hosts';

const RAISE = `set -e
ip link set lo up
ip link add ${DEVICE} type bridge
ip address add ${HERE}/${PREFIX} dev ${DEVICE}
ip link set ${DEVICE} up
echo raised
exec sleep infinity`;

export async function raiseBridge(): Promise<Bridge> {
  const daemon = startDaemon({ argv: ['unshare', '--net', 'sh', '-c', RAISE] });
  await untilTrue(daemon, 'no network of its own can be made here', () => daemon.log().includes('raised'));
  const entering: Bridge['entering'] = (argv) => ['nsenter', '--target', String(daemon.pid), '--net', '--', ...argv];
  let plugged = 1;
  return {
    pid: daemon.pid,
    entering,
    async plug(metal) {
      plugged += 1;
      const [device, address] = [`host-${plugged}`, `198.18.0.${plugged}`];
      const batch = [
        `link add ${device} type veth peer name wire netns ${metal.pid}`,
        `link set ${device} master ${DEVICE} up`,
      ];
      await runProgram({ argv: entering(['ip', '-batch', '-']), input: batch.join('\n') });
      const ip: Wire['ip'] = (...words) => runProgram({ argv: entering(['ip', ...words]) });
      return { device: DEVICE, here: HERE, address, prefix: PREFIX, ip };
    },
    [Symbol.asyncDispose]: () => daemon.stop(),
  };
}
