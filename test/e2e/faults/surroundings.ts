// What all cells share: the programs, a host that stays whole, the channel, the artifact service; and how busy the machine is.
import { join } from 'node:path';
import { NODE_THAT_STRIPS_TYPES } from '../../demo/support/fleet-options.ts';
import { startArtifactService } from '../../support/runner/artifact-service.ts';
import { Standstills, slownessHere } from './busyness.ts';
import { openChannel } from './channel.ts';
import { bundlePrograms } from './program/bundle.ts';
import type { Around } from './run-cell.ts';
import { startSharedHost } from './shared-host.ts';

const ROOT = join(import.meta.dirname, '../../..');

export async function openSurroundings(): Promise<Around & AsyncDisposable> {
  const slowness = await slownessHere();
  const [programs, channel, host, service] = await Promise.all([
    bundlePrograms(),
    openChannel(),
    startSharedHost(),
    startArtifactService(),
  ]);
  const standstills = new Standstills();
  return {
    programs,
    shipped: { main: join(ROOT, 'dist/main/index.js'), post: join(ROOT, 'dist/post/index.js') },
    channel,
    host,
    artifacts: service.environment,
    node: NODE_THAT_STRIPS_TYPES,
    action: ROOT,
    slowness,
    standstills,
    [Symbol.asyncDispose]: async () => {
      for (const part of [programs, channel, host]) await part[Symbol.asyncDispose]();
      standstills[Symbol.dispose]();
      await service.close();
    },
  };
}
