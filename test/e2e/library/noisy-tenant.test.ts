// A tenant fills the uplink of a real gateway and is throttled through its API; what Prometheus counted decides.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from './support/gateway.ts';
import { type LibraryWorld, startLibraryWorld } from './support/library-world.ts';

const LIMIT = 1_000;
let world: LibraryWorld;
let gateway: Gateway;

beforeAll(async () => {
  world = await startLibraryWorld({
    id: 'noisy-tenant',
    hosts: {},
    secrets: { GATEWAY_TOKEN: 'token-of-the-gateway' },
    adapt: ({ services }) => {
      const { api, prometheus } = gateway;
      Object.assign(services.gateway?.instance ?? {}, { api, prometheus });
    },
  });
  gateway = await startGateway(world, { acme: LIMIT, globex: LIMIT });
  world.defer(gateway.load('acme', 4));
  world.defer(gateway.load('globex', 1));
});
afterAll(() => world?.[Symbol.asyncDispose]());

/** An uplink of 4 MB a second, and metrics of the last seconds. */
function run(rate: number) {
  const args = ['--input', 'uplink=4000000', '--input', `rate=${rate}`];
  const change = (text: string): string =>
    text.replaceAll('[1m]', '[5s]').replace('within: 5m', 'within: 10s').replace('for: 15s', 'for: 6s');
  return world.run({ tenant: 'acme', args, change });
}

describe('noisy-tenant on Toxiproxy and Prometheus', () => {
  it('gives the tenant its limit back when throttling does not help', async () => {
    await expect.poll(gateway.traffic, { timeout: 30_000 }).toBeGreaterThan(4_000_000);
    const ran = await run(950);
    expect(ran.said).toContain('undo throttle on runner');
    expect(ran.outcome, ran.said).toBe('rolled_back');
    expect(await gateway.limitOf('acme')).toBe(LIMIT);
  });

  it('holds the tenant to its rate, and nobody else', async () => {
    await expect.poll(gateway.traffic, { timeout: 30_000 }).toBeGreaterThan(4_000_000);
    const ran = await run(100);
    expect(ran.outcome, ran.said).toBe('incident_resolved');
    expect(await gateway.limitOf('acme')).toBe(100);
    expect(await gateway.limitOf('globex')).toBe(LIMIT);
    expect((await run(100)).outcome).toBe('symptom_absent');
  });
});
