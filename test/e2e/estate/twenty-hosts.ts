// An estate of hosts behind one bridge: an sshd, a unit manager and real caches on each, and one real database.
// Promises: started at once; seen from outside, by process ids; torn down, also half started, it leaves nothing. Needs root.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BreakableHost, startBreakableHost } from '../faults/host/breakable-host.ts';
import { type Bridge, NETWORK, raiseBridge } from '../faults/host/bridge.ts';
import { type HostProcess, processesOf } from '../faults/host/processes.ts';
import { runProgram } from '../fleet/daemon.ts';
import { systemctlAtSocketText } from '../fleet/host-tools.ts';
import { type Postgres, startPostgres } from '../fleet/postgres.ts';
import { type RedisUnits, startRedisUnits } from '../fleet/redis-units.ts';
import { makeKey } from '../fleet/ssh-host.ts';
import { manageAtSocket } from '../fleet/unit-manager.ts';
import { type Called, callCommandLine } from '../main-job/support/command-line.ts';
import { DATABASE_HOST, PLACEMENT, type Placement, portOf } from './placement.ts';
import { topologyText } from './topology.ts';

export interface EstateHost {
  readonly name: string;
  readonly machine: BreakableHost;
  readonly units: RedisUnits;
}

export interface TwentyHosts extends AsyncDisposable {
  readonly bridge: Bridge;
  readonly hosts: Readonly<Record<string, EstateHost>>;
  /** Null where nobody is placed on its host. */
  readonly database: Postgres | null;
  /** The topology as it was written when the estate was started. */
  readonly topology: string;
  host(name: string): EstateHost;
  /** Process id of every server, `node-07/6406` → pid, as the kernel has them. */
  servers(): Readonly<Record<string, number>>;
  /** All as it was at the start: links, units and their servers; what nothing was done to is left alone. */
  reset(): Promise<void>;
  /** Writes a repository of its own, and calls the command line in it, at the runner's end of the bridge. */
  call(call: EstateCall): Promise<Called & { readonly folder: string }>;
}

export interface EstateCall {
  readonly args: readonly string[];
  /** Text by path; the topology is written where there is none. */
  readonly files: Readonly<Record<string, string>>;
}

const DATABASE = { folder: '/srv/postgres', port: 5_432, network: NETWORK } as const;
const SOCKET = '/run/host/units.socket';

export async function startTwentyHosts(placement: Placement = PLACEMENT): Promise<TwentyHosts> {
  await using made = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'estate-'));
  made.defer(() => rm(folder, { recursive: true, force: true }));
  const keyFile = join(folder, 'key');
  await makeKey(keyFile);
  const key = await runProgram({ argv: ['cat', keyFile] });
  const bridge = made.use(await raiseBridge());
  const databases: Postgres[] = [];
  const startHost = async (name: string): Promise<EstateHost> => {
    const machine = made.use(await startBreakableHost(machineOptions(name, key, bridge)));
    const { place } = machine;
    const caches = Object.fromEntries((placement[name] ?? []).map((tenant) => [tenant, portOf(tenant)]));
    const serving = startRedisUnits({ place, folder: '/var/tmp/redis', caches });
    if (name === DATABASE_HOST) databases.push(await startPostgres({ place, ...DATABASE }));
    const units = await serving;
    const manager = await manageAtSocket(units.answer, place.seen(SOCKET));
    made.defer(() => void manager.close());
    return { name, machine, units };
  };
  const started = await allOf(Object.keys(placement).map(startHost));
  const hosts = Object.fromEntries(started.map((host) => [host.name, host]));
  const [database] = databases;
  const topology = topologyText(placement, Object.fromEntries(started.map(({ name, machine }) => [name, machine])));
  let calls = 0;
  const owned = made.move();
  return {
    bridge,
    hosts,
    database: database ?? null,
    topology,
    host: (name) => hostOf(hosts, name),
    servers: () => Object.assign({}, ...started.map(serversOn)),
    async reset() {
      await Promise.all(started.map(({ machine, units }) => Promise.all([machine.link.heal(), units.reset()])));
    },
    async call({ args, files }) {
      calls += 1;
      const repository = join(folder, `repository-${calls}`);
      for (const [path, text] of Object.entries({ 'topology.yml': topology, ...files })) {
        await mkdir(dirname(join(repository, path)), { recursive: true });
        await writeFile(join(repository, path), text);
      }
      const called = await callCommandLine({
        args: [...args, '--ssh-key', keyFile],
        cwd: repository,
        environment: { HOME: repository, PGPASSWORD: database?.password ?? '' },
        entering: bridge.entering,
      });
      return { ...called, folder: repository };
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

function machineOptions(name: string, key: string, bridge: Bridge) {
  const psql = { PGHOST: '127.0.0.1', PGPORT: String(DATABASE.port), PGUSER: 'ops' };
  return {
    key,
    bridge,
    tools: { systemctl: systemctlAtSocketText(SOCKET) },
    environment: name === DATABASE_HOST ? psql : {},
  };
}

/** Waits for every one, so that nothing is still being started when one has failed. */
async function allOf<T>(starting: readonly Promise<T>[]): Promise<readonly T[]> {
  const ended = await Promise.allSettled(starting);
  return ended.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

function hostOf(hosts: Readonly<Record<string, EstateHost>>, name: string): EstateHost {
  const host = hosts[name];
  if (host === undefined) throw new Error(`the estate has no host ${name}`);
  return host;
}

function serversOn({ name, machine }: EstateHost): Readonly<Record<string, number>> {
  const { init } = machine.observe();
  const processes = init === null ? [] : processesOf(init);
  return Object.fromEntries(
    processes.flatMap((process) => portsOf(process).map((port) => [`${name}/${port}`, process.pid])),
  );
}

/** A cache tells its port in its title; a database is the process that was given one, not those that it starts. */
function portsOf({ name, argv }: HostProcess): readonly string[] {
  const isServer = name === 'redis-server' || name === 'postgres';
  return isServer ? (/(?:^redis-server 127\.0\.0\.1:| port=)(\d+)/.exec(argv.join(' '))?.slice(1) ?? []) : [];
}
