import { afterAll } from 'vitest';
import { CONTRACT_SECRETS, contract } from '../../transport/contract.ts';
import { contractOfEnds } from '../../transport/contract-ends.ts';
import { createWorld, type World } from '../../transport/world.ts';
import { createSshWorld } from './sshd.ts';

const ssh = await createSshWorld();
afterAll(() => ssh[Symbol.asyncDispose]());

const opening = (name: string) => async (): Promise<World> => {
  const sshd = await ssh.start(name);
  return createWorld({
    where: name,
    hosts: { [name]: sshd.host },
    ssh: { keyFiles: [ssh.keyFile] },
    secrets: CONTRACT_SECRETS,
  });
};

contract('a host behind ssh', opening('cache-2'));
contractOfEnds('a host behind ssh', opening('cache-3'));
