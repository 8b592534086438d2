// The wire between the runner and a breakable host: an address for each end, and a way to lose every packet.
// Promises: a cut is silent in both directions, like a cable that is pulled behind the next switch; connections stay as they are.
import { randomInt } from 'node:crypto';
import { runProgram } from '../../fleet/daemon.ts';
import type { Bridge } from './bridge.ts';
import type { Metal } from './metal.ts';

export interface Link {
  /** The host's. */
  readonly address: string;
  cut(): Promise<void>;
  heal(): Promise<void>;
}

/** Of the range for measurements between networks (RFC 2544): nobody is reached there by accident. */
const NETWORKS = 2 ** 15;
const NOBODY = '02:00:00:00:00:00';

/** The two ends of a link, which are gone with the machine: a pair of devices does not outlive one of them. */
export interface Wire {
  /** The runner's device and address. */
  readonly device: string;
  readonly here: string;
  readonly address: string;
  /** Of the addresses that are reached without a router. */
  readonly prefix: number;
  /** `ip` where the runner's end is. */
  ip(...words: readonly string[]): Promise<unknown>;
}

/** Through a bridge, or straight to the network of the test. */
export async function layLink(metal: Metal, bridge: Bridge | null): Promise<Link> {
  const { device, here, address, prefix, ip: atRunner } = await (bridge?.plug(metal) ?? newNetwork(metal));
  const atHost = (...batch: readonly string[]) =>
    runProgram({ argv: metal.entering(['ip', '-batch', '-']), input: batch.join('\n') });
  await atHost(`address add ${address}/${prefix} dev wire`, 'link set wire up', 'link set lo up');
  const replace = (neighbour: string, how: string, on: string) => `neighbour replace ${neighbour} ${how} dev ${on}`;
  const both = async (how: string): Promise<void> => {
    await Promise.all([atRunner(...replace(address, how, device).split(' ')), atHost(replace(here, how, 'wire'))]);
  };
  return {
    address,
    cut: () => both(`lladdr ${NOBODY} nud permanent`),
    heal: () => both('nud none'),
  };
}

async function newNetwork(metal: Metal): Promise<Wire> {
  for (let tries = 0; ; tries += 1) {
    const number = randomInt(NETWORKS);
    const at = (host: number): string => {
      const last = number * 4 + host;
      return `198.${18 + (last >> 16)}.${(last >> 8) & 255}.${last & 255}`;
    };
    const device = `er${number}`;
    try {
      await ip('link', 'add', device, 'type', 'veth', 'peer', 'name', 'wire', 'netns', String(metal.pid));
      await ip('address', 'add', `${at(1)}/30`, 'dev', device);
      await ip('link', 'set', device, 'up');
      return { device, here: at(1), address: at(2), prefix: 30, ip };
    } catch (error) {
      if (tries === 9) throw error;
    }
  }
}

function ip(...words: readonly string[]): Promise<string> {
  return runProgram({ argv: ['ip', ...words] });
}
