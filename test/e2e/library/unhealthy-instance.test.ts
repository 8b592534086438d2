// An instance of a tenant's auto-scaling group falls ill: AWS's own command line against moto's server, with the README's policy.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from './support/adopted.ts';
import { type AwsAccount, type ScalingGroup, startAwsAccount } from './support/aws-account.ts';
import { type LibraryWorld, startLibraryWorld } from './support/library-world.ts';

const environment: Record<string, string> = {};
const targetGroups: Record<string, string> = {};
let world: LibraryWorld;
let account: AwsAccount;
let policy = '';
let ill = '';
let globex: ScalingGroup | null = null;

beforeAll(async () => {
  world = await startLibraryWorld({
    id: 'unhealthy-instance',
    hosts: {},
    secrets: environment,
    adapt: ({ tenants }) => {
      for (const [tenant, target_group] of Object.entries(targetGroups))
        Object.assign(tenants[tenant]?.services ?? {}, { web: { target_group } });
    },
  });
  account = await startAwsAccount(world);
  // The emulator asks a policy about everything, not about the one group.
  const [granted = ''] = await blocksOf('unhealthy-instance', 'json');
  policy = granted.replace(/"arn:aws:autoscaling:[^"]*"/, '"*"');
  const acme = await account.make('web-acme');
  globex = await account.make('web-globex');
  Object.assign(targetGroups, { acme: acme.target_group, globex: globex.target_group });
  ill = Object.keys(acme.instances)[0] ?? '';
  await account.fallIll(ill);
});
afterAll(() => world?.[Symbol.asyncDispose]());

/** A run with a session of this policy. */
async function runWith(granted: string, tenant = 'acme') {
  Object.assign(environment, { PATH: account.path, ...(await account.sessionWith(granted)) });
  return world.run({ tenant, args: ['--input', `instance=${ill}`] });
}

// AWS's command line takes a second to start, and a run asks it dozens of times.
describe('unhealthy-instance on moto', { timeout: 240_000 }, () => {
  it('takes the replacement back when the ill instance may not be put aside', async () => {
    const run = await runWith(policy.replace('autoscaling:EnterStandby', 'autoscaling:DetachInstances'));
    expect(run.outcome, run.said).toBe('rolled_back');
    expect(run.said).toContain('undo start-replacement on runner');
    expect(run.said).toContain('do stand-aside: exit code');
    const { desired, instances } = await account.look('web-acme');
    expect(desired).toBe(2);
    expect(Object.values(instances)).toEqual(['InService', 'InService']);
  });

  it('has a replacement in the load balancer before the ill instance stands aside', async () => {
    ill = Object.keys((await account.look('web-acme')).instances)[0] ?? '';
    await account.fallIll(ill);
    const run = await runWith(policy);
    expect(run.outcome, run.said).toBe('incident_resolved');
    const { desired, instances, health } = await account.look('web-acme');
    expect(desired).toBe(2);
    expect(instances[ill]).toBe('Standby');
    const serving = Object.keys(instances).filter((name) => instances[name] === 'InService');
    expect(serving.map((name) => health[name])).toEqual(['healthy', 'healthy']);
    expect(await account.look('web-globex')).toEqual(globex);
  });

  it('does nothing for an instance that is no longer in service', async () => {
    const run = await runWith(policy);
    expect(run.outcome, run.said).toBe('symptom_absent');
  });

  it('leaves the capacity that a scaling policy has set in the meantime, and ends nobody', async () => {
    ill = Object.keys(globex?.instances ?? {})[0] ?? '';
    await account.fallIll(ill);
    const grow = async (): Promise<void> => {
      await expect.poll(async () => (await account.look('web-globex')).desired, { timeout: 120_000 }).toBe(3);
      await account.scale('web-globex', 4);
    };
    const denied = policy.replace('autoscaling:EnterStandby', 'autoscaling:DetachInstances');
    const [run] = await Promise.all([runWith(denied, 'globex'), grow()]);
    expect(run.outcome, run.said).toBe('rolled_back');
    expect(run.said).toContain('undo start-replacement on runner');
    const { desired, instances } = await account.look('web-globex');
    expect(desired).toBe(4);
    expect(Object.values(instances)).toEqual(Array(4).fill('InService'));
  });
});
