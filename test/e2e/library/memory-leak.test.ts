// Processes that really grow, behind a real HAProxy, with requests all the while: none of them is lost.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDaemon, untilListening } from '../fleet/daemon.ts';
import { freePorts } from '../fleet/free-ports.ts';
import { writeTool } from '../fleet/ssh-host.ts';
import { binOf, type LibraryWorld, startLibraryWorld } from './support/library-world.ts';
import { PATIENT } from './support/patient.ts';
import { type SystemdUnits, startSystemdUnits } from './support/systemd-units.ts';

const ID = 'memory-leak';
const HOSTS = ['app-1', 'app-2'] as const;
const TENANTS = ['acme', 'globex'] as const;
/** Started again, it says 503 until it is warm: long enough for HAProxy to find it down, with checks as they are by default. */
const SERVER = `const kept = [];
const { existsSync, writeFileSync } = require('node:fs');
const warm = performance.now() + (existsSync(process.argv[2]) ? 7000 : 0);
writeFileSync(process.argv[2], '');
require('node:http').createServer(({ url }, response) => {
  if (performance.now() < warm) response.statusCode = 503;
  if (url === '/leak') kept.push(Buffer.alloc(300_000_000, 1));
  setTimeout(() => response.end('served'), 20);
}).listen(Number(process.argv[1]), '127.0.0.1');`;

let world: LibraryWorld;
let balancer = '';
let edge = 0;
const ports = new Map<string, number>();
const units: SystemdUnits[] = [];
const unitOf = (tenant: string): string => `web@${tenant}.service`;
const portOf = (host: string, tenant: string): number => ports.get(`${host}/${tenant}`) ?? 0;
const pids = (tenant: string): readonly number[] => units.map((host) => host.pid(unitOf(tenant)));

beforeAll(async () => {
  const [api = 0, front = 0, ...rest] = await freePorts(6);
  [balancer, edge] = [`127.0.0.1:${api}`, front];
  for (const [index, host] of HOSTS.entries())
    for (const [other, tenant] of TENANTS.entries()) ports.set(`${host}/${tenant}`, rest[index * 2 + other] ?? 0);
  world = await startLibraryWorld({
    id: ID,
    hosts: { 'app-1': {}, 'app-2': {} },
    adapt: ({ services, tenants }) => {
      Object.assign(services.web?.instance ?? {}, { balancer });
      for (const [name, tenant] of Object.entries(tenants))
        tenant.services.web = HOSTS.map((host) => ({ host, port: portOf(host, name) }));
    },
  });
  for (const host of HOSTS) {
    const own = TENANTS.map((tenant) => {
      const port = portOf(host, tenant);
      const argv = [process.execPath, '-e', SERVER, String(port), join(world.folder, `started-${port}`)] as const;
      return [unitOf(tenant), { process: { argv }, restarts: false }] as const;
    });
    const started = await startSystemdUnits(join(world.folder, `${host}.sock`), Object.fromEntries(own));
    world.defer(started.close);
    await writeTool(join(binOf(world.folder, host), 'systemctl'), started.systemctl);
    for (const tenant of TENANTS) await started.start(unitOf(tenant));
    units.push(started);
  }
  await writeFile(join(world.folder, 'haproxy.cfg'), balancerText(api));
  const daemon = startDaemon({ argv: ['haproxy', '-db', '-f', join(world.folder, 'haproxy.cfg')] });
  world.defer(() => daemon.stop());
  await untilListening(daemon, '127.0.0.1', edge);
});
afterAll(() => world?.[Symbol.asyncDispose]());

function balancerText(api: number): string {
  const backend = (tenant: string): string => {
    const servers = HOSTS.map((host) => `  server ${host} 127.0.0.1:${portOf(host, tenant)} check`);
    return `backend web_${tenant}\n  option httpchk GET /\n${servers.join('\n')}\n`;
  };
  return `global
  stats socket ipv4@127.0.0.1:${api} level admin
defaults
  mode http
  option redispatch 1
  timeout connect 2s
  timeout client 30s
  timeout server 30s
frontend edge
  bind 127.0.0.1:${edge}
  default_backend web_acme
${TENANTS.map(backend).join('')}`;
}

async function leak(host: string): Promise<void> {
  await (await fetch(`http://127.0.0.1:${portOf(host, 'acme')}/leak`)).text();
}

/** Asks at the edge, without a pause, as long as this goes on; gives what was not served. */
async function whileAsking<T>(going: Promise<T>): Promise<{ readonly ended: T; readonly lost: readonly number[] }> {
  const lost: number[] = [];
  let isGoing = true;
  const asking = (async () => {
    while (isGoing) {
      const { status } = await fetch(`http://127.0.0.1:${edge}/`, { headers: { connection: 'close' } });
      if (status !== 200) lost.push(status);
    }
  })();
  const ended = await going.finally(() => {
    isGoing = false;
  });
  await asking;
  return { ended, lost };
}

const run = () => world.run({ tenant: 'acme', args: ['--input', 'limit=250'] });

describe('memory-leak behind HAProxy', () => {
  it('restarts the one that leaks, and no request is lost', async () => {
    await leak('app-2');
    const [before, neighbours] = [pids('acme'), pids('globex')];
    const { ended, lost } = await whileAsking(run());
    expect(ended.outcome, ended.said).toBe('incident_resolved');
    expect(lost).toEqual([]);
    const after = pids('acme');
    expect(after[0]).toBe(before[0]);
    expect([0, before[1]]).not.toContain(after[1]);
    expect(pids('globex')).toEqual(neighbours);
  });

  it('stops at the first one that does not come up, and the other goes on serving', async () => {
    for (const host of HOSTS) await leak(host);
    const before = pids('acme');
    units[0]?.breaks(unitOf('acme'), true);
    const { ended, lost } = await whileAsking(run());
    expect(ended.outcome, ended.said).toBe('rolled_back');
    expect(lost).toEqual([]);
    expect(pids('acme')).toEqual([0, before[1]]);
    units[0]?.breaks(unitOf('acme'), false);
    await units[0]?.start(unitOf('acme'));
    const served = async () => (await fetch(`http://127.0.0.1:${portOf('app-1', 'acme')}/`)).status;
    await expect.poll(() => served().catch(() => 0), PATIENT).toBe(200);
  });
});
