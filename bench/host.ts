// The host of the bench: an sshd of its own on loopback, an account of its own, and one small tool that six commands call.
// Ends with nothing left behind: neither process, nor folder, nor account.
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../test/e2e/fleet/free-ports.ts';
import { makeKey, startSshHost } from '../test/e2e/fleet/ssh-host.ts';
import { runProgram } from './run-program.ts';

export interface BenchHost extends AsyncDisposable {
  readonly folder: string;
  readonly account: string;
  readonly address: string;
  readonly port: number;
  readonly hostKey: string;
  readonly key: string;
  readonly knownHosts: string;
}

export type KeyExchange = 'curve25519' | 'default';

const account = 'runbooks-bench';
const address = '127.0.0.1';

/** `benchctl get TENANT` prints its state as JSON, `benchctl set TENANT` changes it. */
const benchctl = `#!/bin/sh
case $1 in
get) if [ -e "$HOME/$2" ]; then echo '{"state":"new"}'; else echo '{"state":"old"}'; fi ;;
set) : > "$HOME/$2" ;;
reset) rm -f "$HOME/$2" ;;
esac
`;

export async function startBenchHost(exchange: KeyExchange): Promise<BenchHost> {
  const folder = await mkdtemp(join(tmpdir(), 'runbooks-bench-'));
  await runProgram({ argv: ['chmod', '0755', folder] });
  const key = join(folder, 'key');
  await makeKey(key);
  const authorizedKeys = join(folder, 'authorized_keys');
  await runProgram({ argv: ['cp', `${key}.pub`, authorizedKeys] });
  const made = await makeAccount();
  const [port = 0] = await freePorts(1);
  const place = join(folder, 'host');
  await mkdir(place);
  const host = await startSshHost({
    name: 'bench',
    address,
    port,
    folder: place,
    account,
    authorizedKeys,
    tools: { benchctl },
    environment: {},
    forwards: false,
  });
  if (exchange === 'curve25519') {
    await host.stop();
    await appendFile(join(place, 'sshd_config'), 'KexAlgorithms curve25519-sha256\n');
    await host.start();
  }
  const knownHosts = join(folder, 'known_hosts');
  await writeFile(knownHosts, `[${address}]:${port} ${host.hostKey}\nbench ${host.hostKey}\n`);
  return {
    folder,
    account,
    address,
    port,
    hostKey: host.hostKey,
    key,
    knownHosts,
    async [Symbol.asyncDispose]() {
      await host.stop();
      if (made) await runProgram({ argv: ['userdel', '--force', account] });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function makeAccount(): Promise<boolean> {
  const known = await runProgram({ argv: ['id', '-u', account] }).catch(() => null);
  if (known !== null) return false;
  await runProgram({
    argv: ['useradd', '--system', '--no-create-home', '--shell', '/bin/bash', '--password', '*', account],
  });
  return true;
}
