// Real sshd instances on loopback, each with a host key of its own, for root's tests.
// Promises: no process and no file is left behind; the system's own sshd and its keys are not touched.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { PlannedHost } from '../../../src/plan/plan.ts';

export interface Sshd extends AsyncDisposable {
  readonly host: PlannedHost;
  readonly port: number;
  readonly hostKey: string;
  readonly log: string;
  readonly pid: number;
}

export interface SshdSettings {
  readonly via?: string;
  readonly config?: readonly string[];
  /** What is done first to the mounts of the host, which are then its own. */
  readonly mounts?: string;
}

export interface SshWorld extends AsyncDisposable {
  readonly folder: string;
  readonly keyFile: string;
  readonly key: string;
  start(name: string, more?: SshdSettings): Promise<Sshd>;
}

export async function createSshWorld(): Promise<SshWorld> {
  const folder = mkdtempSync('/tmp/er-e2e-');
  chmodSync(folder, 0o755);
  const keyFile = join(folder, 'id');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', keyFile]);
  const started: Sshd[] = [];
  mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  return {
    folder,
    keyFile,
    key: readFileSync(keyFile, 'utf8'),
    start: async (name, more = {}) => {
      const sshd = await startSshd({ folder, keyFile, name, ...more });
      started.push(sshd);
      return sshd;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(started.map((each) => each[Symbol.asyncDispose]()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startSshd(
  asked: SshdSettings & { readonly folder: string; readonly keyFile: string; readonly name: string },
): Promise<Sshd> {
  const own = join(asked.folder, asked.name);
  mkdirSync(own, { mode: 0o755 });
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(own, 'host')]);
  const hostKey = readFileSync(join(own, 'host.pub'), 'utf8').trim().split(' ').slice(0, 2).join(' ');
  const port = await freePort();
  const log = join(own, 'log');
  writeFileSync(
    join(own, 'config'),
    [
      // Of an option that stands twice, sshd takes the first.
      ...(asked.config ?? []),
      `ListenAddress 127.0.0.1:${port}`,
      `HostKey ${join(own, 'host')}`,
      `AuthorizedKeysFile ${asked.keyFile}.pub`,
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      'PermitRootLogin prohibit-password',
      'StrictModes no',
      'UsePAM no',
      `PidFile ${join(own, 'pid')}`,
      'MaxStartups 100',
      'LogLevel VERBOSE',
      '',
    ].join('\n'),
  );
  const argv = ['/usr/sbin/sshd', '-D', '-f', join(own, 'config'), '-E', log];
  const alone = ['--mount', '--propagation', 'private', 'sh', '-c', `${asked.mounts}; exec "$@"`, 'sh', ...argv];
  const [program, words] = asked.mounts === undefined ? ['/usr/sbin/sshd', argv.slice(1)] : ['unshare', alone];
  const server = spawn(program, words, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await listening(port);
  return {
    host: {
      name: asked.name,
      user: userInfo().username,
      address: '127.0.0.1',
      port,
      host_keys: [hostKey],
      ...(asked.via === undefined ? {} : { via: asked.via }),
    },
    port,
    hostKey,
    log,
    pid: server.pid ?? 0,
    [Symbol.asyncDispose]: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`sshd does not listen on ${port}`);
}
