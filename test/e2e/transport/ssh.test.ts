import { afterAll } from 'vitest';
import { CONTRACT_SECRETS, contract } from '../../transport/contract.ts';
import { createWorld } from '../../transport/world.ts';
import { createSshWorld } from './sshd.ts';

const ssh = await createSshWorld();
afterAll(() => ssh[Symbol.asyncDispose]());

contract('a host behind ssh', async () => {
  const sshd = await ssh.start('cache-2');
  return createWorld({
    where: 'cache-2',
    hosts: { 'cache-2': sshd.host },
    ssh: { keyFiles: [ssh.keyFile] },
    secrets: CONTRACT_SECRETS,
  });
});
