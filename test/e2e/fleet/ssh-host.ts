// One host of the real fleet: an sshd with an address, a host key, a PATH and a home of its own.
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, runProgram, startDaemon, untilListening } from './daemon.ts';

export interface SshHost {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  /** `ssh-ed25519 AAAA…` */
  readonly hostKey: string;
  readonly folder: string;
  readonly home: string;
  log(): string;
  /** Nobody listens any more; sessions that are open go with it. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** From now on it shows another host key than the one above. */
  changeHostKey(): Promise<void>;
}

export interface SshHostOptions {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly folder: string;
  readonly account: string;
  readonly authorizedKeys: string;
  /** Text of each command in the host's own `bin`. */
  readonly tools: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  /** A bastion: connections may go through it. */
  readonly forwards: boolean;
}

export async function startSshHost(options: SshHostOptions): Promise<SshHost> {
  const { folder, address, port } = options;
  const [bin, home, key, config] = ['bin', 'home', 'host_key', 'sshd_config'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const made of [folder, bin, home]) await mkdir(made, { recursive: true });
  for (const [name, text] of Object.entries(options.tools)) await writeTool(join(bin, name), text);
  await runProgram({ argv: ['chown', options.account, home] });
  await makeKey(key);
  const hostKey = (await readFile(`${key}.pub`, 'utf8')).split(' ').slice(0, 2).join(' ').trim();
  await writeFile(config, configText(options, { bin, home, key }));
  const start = async (): Promise<Daemon> => {
    const daemon = startDaemon({ argv: ['/usr/sbin/sshd', '-D', '-e', '-f', config] });
    await untilListening(daemon, address, port);
    return daemon;
  };
  let daemon: Daemon | null = await start();
  const stop = async (): Promise<void> => {
    if (daemon === null) return;
    const sessions = await sessionsOf(daemon.pid);
    await daemon.stop('SIGKILL');
    daemon = null;
    for (const pid of sessions) killQuietly(pid);
  };
  return {
    name: options.name,
    address,
    port,
    hostKey,
    folder,
    home,
    log: () => daemon?.log() ?? '',
    stop,
    async start() {
      daemon ??= await start();
    },
    async changeHostKey() {
      await stop();
      await runProgram({ argv: ['rm', '-f', key, `${key}.pub`] });
      await makeKey(key);
      daemon = await start();
    },
  };
}

export async function writeTool(file: string, text: string): Promise<void> {
  await writeFile(file, text);
  await chmod(file, 0o755);
}

export async function makeKey(file: string): Promise<void> {
  await runProgram({ argv: ['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', file] });
}

function configText(
  options: SshHostOptions,
  paths: { readonly bin: string; readonly home: string; readonly key: string },
): string {
  const environment = {
    PATH: `${paths.bin}:/usr/local/bin:/usr/bin:/bin`,
    HOME: paths.home,
    ...options.environment,
  };
  const words = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return `ListenAddress ${options.address}:${options.port}
HostKey ${paths.key}
PidFile none
AuthorizedKeysFile ${options.authorizedKeys}
AllowUsers ${options.account}
StrictModes no
UsePAM no
UseDNS no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin no
AllowTcpForwarding ${options.forwards ? 'yes' : 'no'}
AllowAgentForwarding no
X11Forwarding no
MaxSessions 100
MaxStartups 100
PrintMotd no
LogLevel VERBOSE
SetEnv ${words.join(' ')}
`;
}

/** The sshd processes that serve open sessions; what they run lives on, as it does when a network breaks. */
async function sessionsOf(listener: number): Promise<readonly number[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const processes = await Promise.all(
    names.map(async (pid) => {
      const [, name, parent] = /\((.*)\) \S (\d+)/.exec(await textOf(`/proc/${pid}/stat`)) ?? [];
      return { pid: Number(pid), name, parent: Number(parent) };
    }),
  );
  const below = (parent: number): readonly number[] =>
    processes
      .filter((process) => process.parent === parent && process.name === 'sshd')
      .flatMap((process) => [process.pid, ...below(process.pid)]);
  return below(listener);
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
