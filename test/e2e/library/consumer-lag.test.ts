// Consumers of a real Kafka get no further: they are restarted one at a time, and the group's lag falls.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTool } from '../fleet/ssh-host.ts';
import { type Kafka, startKafka } from './support/kafka.ts';
import { binOf, type LibraryWorld, startLibraryWorld } from './support/library-world.ts';
import { PATIENT } from './support/patient.ts';
import { type SystemdUnits, startSystemdUnits } from './support/systemd-units.ts';

const HOSTS = ['consumer-1', 'consumer-2'] as const;
const TENANTS = ['acme', 'globex'];
const unitOf = (tenant: string): string => `orders-consumer@${tenant}.service`;
let world: LibraryWorld;
let kafka: Kafka;
const hosts: SystemdUnits[] = [];

beforeAll(async () => {
  world = await startLibraryWorld({
    id: 'consumer-lag',
    hosts: { 'kafka-1': {}, 'consumer-1': {}, 'consumer-2': {} },
    adapt: ({ services }) => Object.assign(services.kafka?.instance ?? {}, { bootstrap: kafka.bootstrap }),
  });
  kafka = await startKafka(world, TENANTS);
  await writeTool(join(binOf(world.folder, 'kafka-1'), 'kafka-consumer-groups.sh'), kafka.consumerGroups);
  for (const host of HOSTS) {
    const units = TENANTS.map(
      (tenant) => [unitOf(tenant), { process: kafka.consumer(tenant), restarts: false }] as const,
    );
    const started = await startSystemdUnits(join(world.folder, `${host}.sock`), Object.fromEntries(units));
    world.defer(started.close);
    await writeTool(join(binOf(world.folder, host), 'systemctl'), started.systemctl);
    for (const tenant of TENANTS) await started.start(unitOf(tenant));
    hosts.push(started);
  }
});
afterAll(() => world?.[Symbol.asyncDispose]());

const pids = (tenant: string): readonly number[] => hosts.map((host) => host.pid(unitOf(tenant)));

function run() {
  return world.run({ tenant: 'acme', args: ['--input', 'too_far=1000'] });
}

/** The consumers have read what there was, lose their database, and so the group falls behind. */
async function fallBehind(): Promise<void> {
  for (const tenant of TENANTS) {
    await kafka.produce(tenant, 40);
    await expect.poll(() => kafka.lagOf(tenant), PATIENT).toBe(0);
  }
  for (const host of hosts) host.signal(unitOf('acme'), 'SIGUSR1');
  await kafka.produce('acme', 4_000);
}

// Kafka's own program starts a Java machine for each look.
describe('consumer-lag on Kafka', { timeout: 240_000 }, () => {
  it('stops at the first consumer that does not come back, and leaves the others as they are', async () => {
    await fallBehind();
    const before = pids('acme');
    hosts[0]?.breaks(unitOf('acme'), true);
    const ran = await run();
    expect(ran.outcome, ran.said).toBe('rolled_back');
    expect(pids('acme')).toEqual([0, before[1]]);
    hosts[0]?.breaks(unitOf('acme'), false);
    await hosts[0]?.start(unitOf('acme'));
  });

  it('restarts one after the other, and the lag falls', async () => {
    await fallBehindAgain();
    const [before, neighbours] = [pids('acme'), pids('globex')];
    const ran = await run();
    expect(ran.outcome, ran.said).toBe('incident_resolved');
    for (const [index, pid] of pids('acme').entries()) expect([0, before[index]]).not.toContain(pid);
    expect(pids('globex')).toEqual(neighbours);
    await expect.poll(() => kafka.lagOf('acme'), PATIENT).toBe(0);
  });

  it('finds nothing to do when the group has caught up', async () => {
    expect((await run()).outcome).toBe('symptom_absent');
  });
});

/** One of the two is new and reads; it loses its database too. */
async function fallBehindAgain(): Promise<void> {
  await hosts[1]?.renew(unitOf('acme'));
  await fallBehind();
}
