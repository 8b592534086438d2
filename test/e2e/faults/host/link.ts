// The wire between the runner and a breakable host: an address for each end, and a way to lose every packet.
// Promises: a cut is silent in both directions, like a cable that is pulled behind the next switch; connections stay as they are.
import { randomInt } from 'node:crypto';
import { runProgram } from '../../fleet/daemon.ts';
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

export async function layLink(metal: Metal): Promise<Link> {
  const { device, here, address } = await newNetwork(metal);
  const there = (...words: readonly string[]) => runProgram({ argv: metal.entering(['ip', ...words]) });
  await ip('link', 'set', device, 'up');
  await there('address', 'add', `${address}/30`, 'dev', 'wire');
  await there('link', 'set', 'wire', 'up');
  await there('link', 'set', 'lo', 'up');
  return {
    address,
    cut: async () => {
      const wrong = ['lladdr', NOBODY, 'nud', 'permanent'];
      await Promise.all([
        ip('neighbour', 'replace', address, ...wrong, 'dev', device),
        there('neighbour', 'replace', here, ...wrong, 'dev', 'wire'),
      ]);
    },
    heal: async () => {
      await Promise.all([
        ip('neighbour', 'replace', address, 'nud', 'none', 'dev', device),
        there('neighbour', 'replace', here, 'nud', 'none', 'dev', 'wire'),
      ]);
    },
  };
}

/** Both ends are gone with the machine: a pair of devices does not outlive one of them. */
async function newNetwork(metal: Metal): Promise<{ device: string; here: string; address: string }> {
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
      return { device, here: at(1), address: at(2) };
    } catch (error) {
      if (tries === 9) throw error;
    }
  }
}

function ip(...words: readonly string[]): Promise<string> {
  return runProgram({ argv: ['ip', ...words] });
}
