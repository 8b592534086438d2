// The hosts of the bench: an sshd of its own on loopback each, an account of its own, and one small tool that six commands call.
// Ends with nothing left behind: neither process, nor folder, nor account.
import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../test/e2e/fleet/free-ports.ts';
import { makeKey, startSshHost } from '../test/e2e/fleet/ssh-host.ts';
import { runProgram } from './run-program.ts';

export interface BenchHost {
  readonly name: string;
  /** The bench's own, on this side. */
  readonly folder: string;
  /** What the host has as its own: `bin`, `home`. */
  readonly place: string;
  readonly account: string;
  readonly address: string;
  readonly port: number;
  readonly hostKey: string;
  readonly key: string;
  readonly knownHosts: string;
}

export interface BenchHosts extends AsyncDisposable {
  readonly folder: string;
  readonly hosts: readonly BenchHost[];
}

export type KeyExchange = 'curve25519' | 'default';

const account = 'runbooks-bench';

/** `benchctl get TENANT` prints its state as JSON, `benchctl set TENANT` changes it; `list` names those who live there. */
const benchctl = `#!/bin/sh
case $1 in
get) if [ -e "$HOME/$2" ]; then echo '{"state":"new"}'; else echo '{"state":"old"}'; fi ;;
set) : > "$HOME/$2" ;;
reset) rm -f "$HOME/$2" ;;
list) printf '%s\\n' tenant-006 tenant-007 tenant-008 ;;
esac
`;

export async function startBenchHost(exchange: KeyExchange): Promise<BenchHost & AsyncDisposable> {
  const { hosts, [Symbol.asyncDispose]: close } = await startBenchHosts(['bench'], exchange);
  const [host] = hosts;
  if (host === undefined) throw new Error('no host');
  return { ...host, [Symbol.asyncDispose]: close };
}

/** Each with an address of its own; all with one account, and one key. */
export async function startBenchHosts(names: readonly string[], exchange: KeyExchange): Promise<BenchHosts> {
  await using made = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'runbooks-bench-'));
  made.defer(() => rm(folder, { recursive: true, force: true }));
  await runProgram({ argv: ['chmod', '0755', folder] });
  const key = join(folder, 'key');
  await makeKey(key);
  const authorizedKeys = join(folder, 'authorized_keys');
  await runProgram({ argv: ['cp', `${key}.pub`, authorizedKeys] });
  if (await makeAccount()) made.defer(() => runProgram({ argv: ['userdel', '--force', account] }).then(() => {}));
  const [port = 0] = await freePorts(1);
  const knownHosts = join(folder, 'known_hosts');
  const hosts: BenchHost[] = [];
  for (const [index, name] of names.entries()) {
    const place = join(folder, name);
    await mkdir(place);
    const address = `127.0.0.${index + 1}`;
    const tools = { benchctl };
    const started = {
      name,
      address,
      port,
      folder: place,
      account,
      authorizedKeys,
      tools,
      environment: {},
      forwards: false,
    };
    const host = await startSshHost(started);
    made.defer(() => host.stop());
    if (exchange === 'curve25519') {
      await host.stop();
      await appendFile(join(place, 'sshd_config'), 'KexAlgorithms curve25519-sha256\n');
      await host.start();
    }
    const { hostKey } = host;
    await appendFile(knownHosts, `[${address}]:${port} ${hostKey}\n${name} ${hostKey}\n`);
    hosts.push({ name, folder, place, account, address, port, hostKey, key, knownHosts });
  }
  const owned = made.move();
  return { folder, hosts, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

async function makeAccount(): Promise<boolean> {
  const known = await runProgram({ argv: ['id', '-u', account] }).catch(() => null);
  if (known !== null) return false;
  await runProgram({
    argv: ['useradd', '--system', '--no-create-home', '--shell', '/bin/bash', '--password', '*', account],
  });
  return true;
}
