// The failover of a tenant's record on real name servers: moved, taken back, and never where somebody else was quicker.
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts } from '../fleet/free-ports.ts';
import { type LibraryWorld, startLibraryWorld } from './support/library-world.ts';
import { KEY_NAME, type NameServers, startNameServers } from './support/name-servers.ts';

const [MAIN, STANDBY, NEIGHBOUR, THIRD] = ['127.2.2.1', '127.2.2.2', '127.2.2.3', '127.2.2.4'];
const RECORD = 'acme.app.example.com';
const BEFORE = `60 IN A ${MAIN}`;
const AFTER = `60 IN A ${STANDBY}`;
const secrets: Record<string, string> = {};
let world: LibraryWorld;
let servers: NameServers;
const standbyStatus = 200;

beforeAll(async () => {
  const [sitePort = 0] = await freePorts(1);
  world = await startLibraryWorld({
    id: 'dns-failover',
    hosts: {},
    secrets,
    adapt: ({ services, tenants }) => {
      const { main: server, secondary, port } = servers;
      const health = `http://\${{ tenant.id }}.app.example.com:${sitePort}/healthz`;
      const key = `hmac-sha256:${KEY_NAME}`;
      const dns = services.dns;
      Object.assign(dns?.instance ?? {}, { server, secondary, port, health, key });
      Object.assign(tenants.acme ?? {}, { main_address: MAIN, standby_address: STANDBY });
      Object.assign(tenants.globex ?? {}, { main_address: NEIGHBOUR, standby_address: STANDBY });
    },
  });
  servers = await startNameServers(world, { 'acme.app': MAIN, 'globex.app': NEIGHBOUR });
  secrets.DNS_UPDATE_KEY = servers.key;
  // Nobody listens at the main site: it is down. The standby serves whoever asks by the tenant's name.
  const site = createServer(({ headers }, response) => {
    response.statusCode = headers.host?.startsWith('acme.') ? standbyStatus : 404;
    response.end();
  });
  await new Promise<void>((resolve) => site.listen(sitePort, STANDBY, resolve));
  world.defer(() => site.close());
});
afterAll(() => world?.[Symbol.asyncDispose]());

async function recordEverywhere(): Promise<readonly string[]> {
  return [await servers.ask(servers.main, RECORD), await servers.ask(servers.secondary, RECORD)];
}

/** By a person, past the runbook. */
function setAddress(address: string): Promise<void> {
  return servers.update(`update delete ${RECORD} A`, `update add ${RECORD} 60 A ${address}`);
}

describe('dns-failover on BIND', () => {
  it('takes the record back when the second server does not follow, and touches nobody else', async () => {
    servers.detach();
    const change = (text: string): string => text.replace(/(verify:[\s\S]*?within: )1m/, '$15s');
    const follow = async (): Promise<void> => {
      for (const seen of [AFTER, BEFORE])
        await expect.poll(() => servers.ask(servers.main, RECORD), { timeout: 60_000 }).toBe(seen);
      servers.attach();
    };
    const [run] = await Promise.all([world.run({ tenant: 'acme', change }), follow()]);
    expect(run.outcome, run.said).toBe('rolled_back');
    expect(run.exit).toBe(1);
    expect(await recordEverywhere()).toEqual([BEFORE, BEFORE]);
  });

  it('leaves the address that somebody else has set in the meantime', async () => {
    servers.detach();
    const change = (text: string): string => text.replace(/(verify:[\s\S]*?within: )1m/, '$15s');
    const move = async (): Promise<void> => {
      await expect.poll(() => servers.ask(servers.main, RECORD), { timeout: 60_000 }).toBe(AFTER);
      await setAddress(THIRD);
      servers.attach();
    };
    const [run] = await Promise.all([world.run({ tenant: 'acme', change }), move()]);
    expect(run.outcome, run.said).toBe('rolled_back');
    expect(run.said).toContain('undo point-at-standby');
    expect(await recordEverywhere()).toEqual([`60 IN A ${THIRD}`, `60 IN A ${THIRD}`]);
    await setAddress(MAIN);
    await expect.poll(recordEverywhere, { timeout: 60_000 }).toEqual([BEFORE, BEFORE]);
  });

  it('moves the record, on every authoritative server, with its time to live', async () => {
    const run = await world.run({ tenant: 'acme' });
    expect(run.outcome, run.said).toBe('incident_resolved');
    expect(await recordEverywhere()).toEqual([AFTER, AFTER]);
    expect(await servers.ask(servers.main, 'globex.app.example.com')).toBe(`60 IN A ${NEIGHBOUR}`);
    expect(run.said).not.toContain(servers.key);
  });

  it('finds the record where it has to be, and does nothing', async () => {
    expect((await world.run({ tenant: 'acme' })).outcome).toBe('symptom_absent');
  });

  it('has a key that can change addresses of tenants, and nothing else', async () => {
    const changing = servers.update('update add www.example.com 60 A 127.0.0.1');
    await expect(changing).rejects.toThrow(/REFUSED/);
  });
});
