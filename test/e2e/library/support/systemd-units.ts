// What systemd does for the units of one host, as far as the library's runbooks ask: real processes, started, ended, listed.
// Promises: its `systemctl` answers in systemd's words; who is not root may look and change nothing, as on a host.
import { chmod } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Daemon, type DaemonStart, startDaemon } from '../../fleet/daemon.ts';
import { manageAtSocket } from '../../fleet/unit-manager.ts';

export interface Unit {
  readonly process: DaemonStart;
  /** `Restart=always`. */
  readonly restarts: boolean;
  /** Resolves when it is ready, as a unit of `Type=notify` tells. */
  readonly ready?: (daemon: Daemon) => Promise<void>;
}

export interface SystemdUnits {
  /** The text of the `systemctl` that asks here. */
  readonly systemctl: string;
  /** 0: it does not run. */
  pid(unit: string): number;
  start(unit: string): Promise<void>;
  /** Ended whatever it is busy with, and started. */
  renew(unit: string): Promise<void>;
  signal(unit: string, signal: NodeJS.Signals): void;
  /** From now on it does not come up; false: it does again. */
  breaks(unit: string, isBroken: boolean): void;
  /** It takes so long to come up. */
  delays(unit: string, ms: number): void;
  close(): Promise<void>;
}

const RESTART_MS = 100;

/** `socket` is a path that everybody on the host reaches. */
export async function startSystemdUnits(socket: string, units: Readonly<Record<string, Unit>>): Promise<SystemdUnits> {
  const running = new Map<string, Daemon>();
  const broken = new Set<string>();
  const delayed = new Map<string, number>();
  const wanted = new Set<string>();
  const unitOf = (name: string): Unit => {
    const unit = units[name];
    if (unit === undefined) throw new Error(`Unit ${name} not found.`);
    return unit;
  };
  const start = async (name: string): Promise<void> => {
    const unit = unitOf(name);
    wanted.add(name);
    if (running.has(name)) return;
    if (broken.has(name)) throw new Error(`Job for ${name} failed because the control process exited with error code.`);
    await sleep(delayed.get(name) ?? 0);
    if (!wanted.has(name)) throw new Error(`Job for ${name} canceled.`);
    const daemon = startDaemon(unit.process);
    running.set(name, daemon);
    void daemon.gone.then(async () => {
      running.delete(name);
      await sleep(RESTART_MS);
      if (unit.restarts && wanted.has(name)) await start(name).catch(() => {});
    });
    await unit.ready?.(daemon);
  };
  const stop = async (name: string): Promise<void> => {
    unitOf(name);
    wanted.delete(name);
    await running.get(name)?.stop('SIGTERM');
  };
  const signal = (name: string, which: NodeJS.Signals): void => {
    unitOf(name);
    running.get(name)?.signal(which);
  };
  const change = async (verb: string, names: readonly string[], option: string): Promise<string> => {
    for (const name of names) {
      if (verb === 'start') await start(name);
      else if (verb === 'stop') await stop(name);
      else if (verb === 'restart') await stop(name).then(() => start(name));
      else if (verb === 'reload') signal(name, 'SIGHUP');
      else if (verb === 'kill' && option === '--signal=SIGKILL') signal(name, 'SIGKILL');
      else throw new Error(`Unknown command verb ${verb} ${option}.`);
    }
    return '';
  };
  const look = (verb: string, names: readonly string[], options: readonly string[]): string => {
    const [name = ''] = names;
    if (verb === 'show' && options.join(' ') === '--property=MainPID --value')
      return `${running.get(name)?.pid ?? 0}\n`;
    const found = Object.keys(units).filter(
      (unit) => isLike(unit, name) && (running.has(unit) || !options.includes('--state=running')),
    );
    return options.includes('--output=json')
      ? JSON.stringify(found.map((unit) => ({ unit, ...stateOf(running.has(unit)) })))
      : found.map((unit) => `${unit} ${Object.values(stateOf(running.has(unit))).join(' ')}\n`).join('');
  };
  const answer = async (line: string): Promise<string> => {
    const [user = '', verb = '', ...rest] = line.split(' ');
    const options = rest.filter((word) => word.startsWith('-'));
    const names = rest.filter((word) => !word.startsWith('-'));
    try {
      if (verb === 'show' || verb === 'list-units') return `0\n${look(verb, names, options)}`;
      if (user !== '0') throw new Error(`Failed to ${verb} ${names.join(' ')}: Access denied`);
      return `0\n${await change(verb, names, options.join(' '))}`;
    } catch (error) {
      return `1\n${error instanceof Error ? error.message : String(error)}\n`;
    }
  };
  const server = await manageAtSocket(answer, socket);
  await chmod(socket, 0o666);
  return {
    systemctl: systemctlText(socket),
    pid: (name) => running.get(name)?.pid ?? 0,
    start,
    async renew(name) {
      wanted.delete(name);
      await running.get(name)?.stop('SIGKILL');
      await start(name);
    },
    signal,
    breaks(name, isBroken) {
      if (isBroken) broken.add(name);
      else broken.delete(name);
    },
    delays: (name, ms) => void delayed.set(name, ms),
    async close() {
      server.close();
      wanted.clear();
      await Promise.all([...running.values()].map((daemon) => daemon.stop('SIGKILL')));
    },
  };
}

/** Says who asks, before what is asked. */
function systemctlText(socket: string): string {
  return `#!/usr/bin/perl
use IO::Socket::UNIX;
my $manager = IO::Socket::UNIX->new('${socket}') or exit 4;
print $manager "$> @ARGV\\n";
$manager->flush;
chomp(my $code = <$manager> // 4);
print { $code eq '0' ? STDOUT : STDERR } <$manager>;
exit $code;
`;
}

function stateOf(isRunning: boolean): Readonly<Record<'load' | 'active' | 'sub' | 'description', string>> {
  return {
    load: 'loaded',
    active: isRunning ? 'active' : 'inactive',
    sub: isRunning ? 'running' : 'dead',
    description: 'a unit',
  };
}

function isLike(name: string, pattern: string): boolean {
  const source = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(name);
}
