// The host that serves all cells whose fault leaves it whole: a real sshd, whose users' state is kept in its own folder.
import { chmodSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { createSshWorld } from '../transport/sshd.ts';
import type { CellHost } from './host.ts';

export async function startSharedHost(): Promise<CellHost> {
  const world = await createSshWorld();
  const folder = join(world.folder, 'cells');
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  const { port, hostKey } = await world.start('host-1', {
    config: [`SetEnv XDG_STATE_HOME=${join(world.folder, 'state')}`, 'MaxSessions 40'],
  });
  return {
    user: userInfo().username,
    address: '127.0.0.1',
    port,
    hostKey,
    key: world.key,
    folder,
    seen: folder,
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}
