import { afterAll } from 'vitest';
import { CONTRACT_SECRETS, contract } from '../../transport/contract.ts';
import { contractOfEnds } from '../../transport/contract-ends.ts';
import { createWorld, type World } from '../../transport/world.ts';
import { createSshWorld } from './sshd.ts';

const ssh = await createSshWorld();
afterAll(() => ssh[Symbol.asyncDispose]());

async function open(): Promise<World> {
  const sshd = await ssh.start('cache-2');
  return createWorld({
    where: 'cache-2',
    hosts: { 'cache-2': sshd.host },
    ssh: { keyFiles: [ssh.keyFile] },
    secrets: CONTRACT_SECRETS,
  });
}

contract('a host behind ssh', open);
contractOfEnds('a host behind ssh', open);
