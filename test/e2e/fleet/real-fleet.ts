// The real fleet of the end-to-end suite: sshd for five hosts, PostgreSQL, one Redis for each tenant, workers, a gateway.
// Promises: started once, set to a state for each test, seen from outside; torn down, it leaves nothing. Needs root.

import { chmod, copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACCOUNT, addAccount, removeAccount } from './account.ts';
import { runProgram } from './daemon.ts';
import { alert, TENANTS, topologyText, WEDGED_TENANT } from './estate.ts';
import { freePorts } from './free-ports.ts';
import { gatewayctlText, systemctlText, workersctlText } from './host-tools.ts';
import { BESIDE_THE_TEST } from './place.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { KEPT, MOST, startProcesses } from './processes.ts';
import { type NextStart, type RedisUnits, startRedisUnits } from './redis-units.ts';
import { makeKey, type SshHost, startSshHost, writeTool } from './ssh-host.ts';
import { manageOnLoopback } from './unit-manager.ts';

export interface Wedge {
  readonly nextStart: NextStart;
  /** The workers of the tenant never give back a connection whose look-up failed. */
  readonly leak: boolean;
}

export interface RealFleetState {
  /** Connections of each tenant's workers, as PostgreSQL counts them. */
  readonly held: Readonly<Record<string, number>>;
  readonly active: number;
  readonly redis: Readonly<Record<string, number>>;
  readonly breakers: Readonly<Record<string, string>>;
  readonly workers: Readonly<Record<string, number>>;
}

export interface RealFleet extends AsyncDisposable {
  readonly folder: string;
  readonly hosts: Readonly<Record<string, SshHost>>;
  readonly topology: string;
  readonly runbook: string;
  /** Private key of the account on the hosts. */
  readonly sshKey: string;
  /** What a run needs in its environment: the declared secret. */
  readonly secrets: Readonly<Record<'PGPASSWORD', string>>;
  readonly units: RedisUnits;
  /** Port of each tenant's workers; another one for tenant-006 whenever the fleet was prepared. */
  workersPorts(): Readonly<Record<string, number>>;
  alert(startsAt: string): Readonly<Record<string, unknown>>;
  /** Heals everything, then wedges the cache of tenant-006 and waits for 487 connections; null: stays healthy, at 120. */
  prepare(wedge: Wedge | null): Promise<void>;
  observe(): Promise<RealFleetState>;
}

const ADDRESSES = {
  bastion: '127.1.0.10',
  'db-1': '127.1.0.11',
  'cache-2': '127.1.0.12',
  'app-1': '127.1.0.13',
  'edge-1': '127.1.0.14',
} as const;
const RUNBOOK = join(import.meta.dirname, '../../../runbooks/database-connection-pool-exhaustion.yml');

export async function startRealFleet(): Promise<RealFleet> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    return await start(closing, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(closing: (() => Promise<unknown>)[], close: () => Promise<void>): Promise<RealFleet> {
  const folder = await mkdtemp(join(tmpdir(), 'enforced-runbooks-e2e-'));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'home'));
  const made = await mkdir('/run/sshd', { recursive: true, mode: 0o755 });
  if (made !== undefined) closing.push(() => rm('/run/sshd', { recursive: true, force: true }));
  await addAccount(join(folder, 'home'));
  closing.push(removeAccount);

  const ports = await freePorts(3 + TENANTS.length);
  const [postgresPort = 0, gatewayPort = 0, sshPort = 0, ...cachePorts] = ports;
  const caches = Object.fromEntries(TENANTS.map((tenant, index) => [tenant, cachePorts[index] ?? 0]));
  const [postgres, units] = await Promise.all([
    startPostgres({ place: BESIDE_THE_TEST, folder: join(folder, 'postgres'), port: postgresPort }),
    startRedisUnits({ place: BESIDE_THE_TEST, folder: join(folder, 'redis'), caches }),
  ]);
  closing.push(postgres.stop, units.stop);
  const manager = await manageOnLoopback(units.answer);
  closing.push(async () => manager.server.close());

  const processes = await startProcesses({ databasePort: postgres.port, caches, gatewayPort });
  closing.push(processes.stop);
  const { hosts, sshKey } = await startHosts({
    folder,
    sshPort,
    closing,
    tools: toolsOf(manager.port, gatewayPort, processes.ports()),
    postgres,
  });

  return {
    folder,
    hosts: Object.fromEntries(hosts.map((host) => [host.name, host])),
    topology: topologyText({ hosts, gatewayPort, caches }),
    runbook: await readFile(RUNBOOK, 'utf8'),
    sshKey,
    secrets: { PGPASSWORD: postgres.password },
    units,
    workersPorts: processes.ports,
    alert,
    async prepare(wedge) {
      await processes.stopTenant(WEDGED_TENANT);
      await units.heal(WEDGED_TENANT);
      await processes.startTenant(WEDGED_TENANT, wedge?.leak === true);
      const appHost = hosts.find(({ name }) => name === 'app-1');
      if (appHost !== undefined)
        await writeTool(join(appHost.folder, 'bin/workersctl'), workersctlText(processes.ports()));
      await untilActive(postgres, 8 * KEPT);
      if (wedge === null) return;
      units.wedge(WEDGED_TENANT, wedge.nextStart);
      await untilActive(postgres, 7 * KEPT + MOST);
    },
    async observe() {
      const held = await postgres.connections();
      return {
        held,
        active: Object.values(held).reduce((sum, count) => sum + count, 0),
        redis: units.pids(),
        breakers: await ofEachTenant(async (tenant) => {
          const response = await fetch(`http://127.0.0.1:${gatewayPort}/breakers/${tenant}`);
          const body: unknown = await response.json();
          return typeof body === 'object' && body !== null && 'state' in body ? String(body.state) : 'unknown';
        }),
        workers: await ofEachTenant(async (tenant) => {
          const answer = await runProgram({
            argv: [join(folder, 'hosts/app-1/bin/workersctl'), 'count', `workers@${tenant}`],
          });
          return Number(/"count":(\d+)/.exec(answer)?.[1]);
        }),
      };
    },
    [Symbol.asyncDispose]: close,
  };
}

interface HostsOptions {
  readonly folder: string;
  readonly sshPort: number;
  readonly closing: (() => Promise<unknown>)[];
  readonly tools: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly postgres: Postgres;
}

async function startHosts({ folder, sshPort, closing, tools, postgres }: HostsOptions) {
  const key = join(folder, 'ops_key');
  await makeKey(key);
  const authorizedKeys = join(folder, 'authorized_keys');
  await copyFile(`${key}.pub`, authorizedKeys);
  await chmod(authorizedKeys, 0o644);
  const database = { PGHOST: '127.0.0.1', PGPORT: String(postgres.port), PGUSER: 'ops' };
  const hosts: SshHost[] = [];
  for (const [name, address] of Object.entries(ADDRESSES)) {
    const host = await startSshHost({
      name,
      address,
      port: sshPort,
      folder: join(folder, 'hosts', name),
      account: ACCOUNT,
      authorizedKeys,
      tools: tools[name] ?? {},
      environment: name === 'db-1' ? database : {},
      forwards: name === 'bastion',
    });
    closing.push(host.stop);
    hosts.push(host);
  }
  return { hosts, sshKey: await readFile(key, 'utf8') };
}

function toolsOf(
  unitsPort: number,
  gatewayPort: number,
  workers: Readonly<Record<string, number>>,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    'cache-2': { systemctl: systemctlText(unitsPort) },
    'edge-1': { gatewayctl: gatewayctlText(gatewayPort) },
    'app-1': { workersctl: workersctlText(workers) },
  };
}

async function untilActive(postgres: Postgres, wanted: number): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const held = await postgres.connections();
    const active = Object.values(held).reduce((sum, count) => sum + count, 0);
    if (active === wanted) return;
    if (performance.now() > deadline) throw new Error(`the database has ${active} connections, not ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function ofEachTenant<T>(ask: (tenant: string) => Promise<T>): Promise<Readonly<Record<string, T>>> {
  return Object.fromEntries(await Promise.all(TENANTS.map(async (tenant) => [tenant, await ask(tenant)] as const)));
}
