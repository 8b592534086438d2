// `idle-in-transaction-sessions` on a real PostgreSQL: a tenant's idle session holds a lock, and one of another tenant is idle, too.
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePorts } from '../fleet/free-ports.ts';
import { blocksOf } from './support/adopted.ts';
import { type LibraryWorld, startLibraryWorld } from './support/library-world.ts';
import { PATIENT } from './support/patient.ts';
import { type Cluster, type Session, startCluster } from './support/postgres-cluster.ts';
import { shadowingFunctions, withoutShadowing } from './support/shadowing-functions.ts';

const ID = 'idle-in-transaction-sessions';
const PASSWORD = 'of-the-runbooks';
/** Idle for a second and in somebody's way; `LONG` for a second, whoever waits. */
const AT_ONCE = ['--input', 'idle_for=1'] as const;
const LONG = [...AT_ONCE, '--input', 'long_for=1'] as const;
const SHADOWING = { database: 'orders_101', owner: 'app_101', victim: 'app_102' };

let world: LibraryWorld;
let cluster: Cluster;
const sessions: Session[] = [];

beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  world = await startLibraryWorld({
    id: ID,
    hosts: { 'db-1': {} },
    adapt: ({ services }) => {
      Object.assign(services.orders_db?.instance ?? {}, { port });
    },
    secrets: { PGPASSWORD: PASSWORD },
  });
  cluster = await startCluster({ folder: join(world.folder, 'postgres'), port });
  world.defer(cluster.stop);
  const [granted = ''] = await blocksOf(ID, 'sql');
  await cluster.ask(granted.replace('PASSWORD', PASSWORD));
  for (const tenant of [101, 102]) {
    await cluster.ask(`create role app_${tenant} login;`);
    await cluster.ask(`create database orders_${tenant} owner app_${tenant};`);
    await cluster.ask(`set role app_${tenant}; create table stock as select 1 as item, 5 as held;`, `orders_${tenant}`);
  }
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});
afterEach(async () => {
  for (const session of sessions.splice(0)) session.end();
  await expect.poll(() => pidsOf(101), PATIENT).toEqual([]);
});

/** A session that has changed a row and says nothing more. */
function forget(tenant: number): Session {
  const session = say(tenant, 'begin; update stock set held = held + 1;');
  return session;
}

function say(tenant: number, sql: string): Session {
  const session = cluster.session(`app_${tenant}`, `orders_${tenant}`);
  sessions.push(session);
  session.say(sql);
  return session;
}

async function pidsOf(tenant: number): Promise<readonly string[]> {
  const found = await cluster.ask(`select pid from pg_stat_activity where usename = 'app_${tenant}' order by pid`);
  return found.split('\n').filter((line) => line !== '');
}

const idle = (tenant: number) =>
  cluster.ask(
    `select count(*) from pg_stat_activity where usename = 'app_${tenant}' and state = 'idle in transaction' and state_change < now() - interval '1 s'`,
  );

const waiting = (tenant: number) =>
  cluster.ask(`select count(*) from pg_stat_activity where usename = 'app_${tenant}' and wait_event_type = 'Lock'`);

const held = (tenant: number) => cluster.ask('select held from stock', `orders_${tenant}`);

describe('a tenant’s sessions that are idle in a transaction', () => {
  it('are ended, who waited for them goes on, and another tenant’s stay', async () => {
    forget(102);
    const forgotten = forget(101);
    await expect.poll(() => idle(101), PATIENT).toBe('1');
    say(101, 'update stock set held = held + 10;');
    await expect.poll(() => waiting(101), PATIENT).toBe('1');
    await expect.poll(() => idle(102), PATIENT).toBe('1');
    const others = await pidsOf(102);
    expect(await held(101)).toBe('5');
    const run = await world.run({ tenant: 'acme', args: AT_ONCE });
    expect([run.outcome, run.exit], run.said).toEqual(['incident_resolved', 0]);
    expect(await held(101)).toBe('15');
    forgotten.say('select 1;');
    await expect
      .poll(() => forgotten.complaint(), PATIENT)
      .toContain('terminating connection due to administrator command');
    expect(await pidsOf(102)).toEqual(others);
    expect(await idle(102)).toBe('1');
  });

  it('are ended without running a function of the tenant’s', async () => {
    await cluster.ask(shadowingFunctions(SHADOWING), 'orders_101');
    forget(102);
    forget(101);
    await expect.poll(() => idle(102), PATIENT).toBe('1');
    await expect.poll(() => idle(101), PATIENT).toBe('1');
    const others = await pidsOf(102);
    const run = await world.run({ tenant: 'acme', args: LONG });
    expect(await pidsOf(102)).toEqual(others);
    expect([run.outcome, run.exit], run.said).toEqual(['incident_resolved', 0]);
    expect(await pidsOf(101)).toEqual([]);
    await cluster.ask(withoutShadowing(SHADOWING), 'orders_101');
  });

  it('stay where nobody waits for them, and it is not for long', async () => {
    forget(101);
    await expect.poll(() => idle(101), PATIENT).toBe('1');
    const before = await pidsOf(101);
    const run = await world.run({ tenant: 'acme', args: AT_ONCE });
    expect([run.outcome, run.exit], run.said).toEqual(['symptom_absent', 0]);
    expect(await pidsOf(101)).toEqual(before);
  });

  it('stay where they may not be ended, and a human is called', async () => {
    await cluster.ask('revoke pg_signal_backend from runbooks');
    forget(101);
    await expect.poll(() => idle(101), PATIENT).toBe('1');
    const before = await pidsOf(101);
    const run = await world.run({ tenant: 'acme', args: LONG });
    expect([run.outcome, run.exit, run.audit.human_intervention_required], run.said).toEqual(['rolled_back', 1, true]);
    expect(await pidsOf(101)).toEqual(before);
    await cluster.ask('grant pg_signal_backend to runbooks');
  });

  it('are left to a human where they are too many', async () => {
    forget(101);
    say(101, 'begin; select 1;');
    await expect.poll(() => idle(101), PATIENT).toBe('2');
    const before = await pidsOf(101);
    const run = await world.run({ tenant: 'acme', args: [...LONG, '--input', 'most=1'] });
    expect([run.outcome, run.exit], run.said).toEqual(['refused', 3]);
    expect(await pidsOf(101)).toEqual(before);
  });
});
