// `read-replica-lagging` on a real primary with a streaming replica for each tenant, behind a real HAProxy.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram, startDaemon, untilTrue } from '../fleet/daemon.ts';
import { freePorts } from '../fleet/free-ports.ts';
import { blocksOf } from './support/adopted.ts';
import { type LibraryWorld, startLibraryWorld } from './support/library-world.ts';
import { PATIENT } from './support/patient.ts';
import { type Cluster, type Session, startCluster } from './support/postgres-cluster.ts';
import { shadowingFunctions } from './support/shadowing-functions.ts';

const ID = 'read-replica-lagging';
const PASSWORD = 'of-the-runbooks';
const AT_ONCE = ['--input', 'late=1', '--input', 'held_for=1'] as const;
/** Replay waits for queries for as long as they take; a lost primary is looked for again at once. */
const PATIENT_REPLICA = { hot_standby: 'on', max_standby_streaming_delay: '-1', wal_retrieve_retry_interval: '200ms' };

let world: LibraryWorld;
let primary: Cluster;
let replicas: Readonly<Record<'acme' | 'globex', Cluster>>;
let admin: string;
let reader: Session | null = null;

beforeAll(async () => {
  const ports = await freePorts(5);
  const [primaryPort = 0, acmePort = 0, globexPort = 0, acmeReads = 0, globexReads = 0] = ports;
  world = await startLibraryWorld({
    id: ID,
    hosts: { 'replica-1': {}, 'lb-1': {} },
    secrets: { PGPASSWORD: PASSWORD },
    adapt: ({ services, tenants }) => {
      Object.assign(services.read_pool?.instance ?? {}, { admin });
      Object.assign(tenants.acme?.services.replica ?? {}, { port: acmePort });
      Object.assign(tenants.globex?.services.replica ?? {}, { port: globexPort });
    },
  });
  admin = join(world.folder, 'admin.sock');
  const settings = { wal_level: 'replica', max_wal_senders: '8' };
  const folder = (name: string) => join(world.folder, name);
  primary = await startCluster({ folder: folder('primary'), port: primaryPort, settings });
  world.defer(primary.stop);
  const [granted = ''] = await blocksOf(ID, 'sql');
  await primary.ask(granted.replace('PASSWORD', PASSWORD));
  for (const tenant of [101, 102]) {
    await primary.ask(`create role app_${tenant} login`);
    await primary.ask(`create database orders_${tenant} owner app_${tenant}`);
    const table = `create table stock as select generate_series(1, 1000) as item; grant select on stock to app_${tenant};`;
    await primary.ask(table, `orders_${tenant}`);
  }
  const functions = { database: 'orders_101', owner: 'app_101', victim: 'app_102' };
  await primary.ask(shadowingFunctions(functions), 'orders_101');
  const replica = async (tenant: string, port: number) => {
    const own = { ...PATIENT_REPLICA, cluster_name: `reads_${tenant}` };
    const options = { folder: folder(`replica-${tenant}`), port, replicaOf: primaryPort, settings: own };
    const cluster = await startCluster(options);
    world.defer(cluster.stop);
    return cluster;
  };
  replicas = { acme: await replica('acme', acmePort), globex: await replica('globex', globexPort) };
  const text = [
    `global\n  stats socket ${admin} mode 666 level admin\ndefaults\n  mode tcp\n  timeout connect 1s\n  timeout client 1m\n  timeout server 1m`,
    pool('acme', { reads: acmeReads, replica: acmePort, primary: primaryPort }),
    pool('globex', { reads: globexReads, replica: globexPort, primary: primaryPort }),
  ].join('\n');
  await writeFile(folder('haproxy.cfg'), `${text}\n`);
  const balancer = startDaemon({ argv: ['haproxy', '-db', '-f', folder('haproxy.cfg')] });
  world.defer(() => balancer.stop());
  await untilTrue(balancer, 'no HAProxy', () =>
    servers('acme').then(
      (found) => found.replica === '0',
      () => false,
    ),
  );
});
afterAll(async () => {
  reader?.end();
  await world?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  reader?.end();
  await replicas.acme.ask(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app_101'`);
  await replicas.acme.ask('select pg_wal_replay_resume()');
  await expect.poll(() => isBehind('acme'), PATIENT).toBe('f');
});

interface Ports {
  readonly reads: number;
  readonly replica: number;
  readonly primary: number;
}

function pool(tenant: string, { reads, replica, primary: main }: Ports): string {
  return `frontend to_${tenant}\n  bind 127.0.0.1:${reads}\n  default_backend reads_${tenant}
backend reads_${tenant}\n  server replica 127.0.0.1:${replica} check inter 500ms\n  server primary 127.0.0.1:${main} check inter 500ms`;
}

/** The administrative state of each server of a tenant's backend: 0 is ready, 8 is drained. */
async function servers(tenant: string): Promise<Readonly<Record<string, string>>> {
  const said = await runProgram({
    argv: ['socat', '-t', '5', 'STDIO', `UNIX-CONNECT:${admin}`],
    input: `show servers state reads_${tenant}\n`,
  });
  const rows = said.split('\n').map((line) => line.split(' '));
  return Object.fromEntries(
    rows.filter(([id]) => /^\d+$/.test(id ?? '')).flatMap((row) => (row.length > 6 ? [[row[3], row[6]]] : [])),
  );
}

const isBehind = (tenant: 'acme' | 'globex') =>
  replicas[tenant].ask('select pg_last_wal_receive_lsn() <> pg_last_wal_replay_lsn()');

/** Behind for longer than `AT_ONCE` says is too long. */
const isLate = () =>
  replicas.acme.ask(
    `select pg_last_wal_receive_lsn() <> pg_last_wal_replay_lsn() and pg_last_xact_replay_timestamp() < now() - interval '1 s'`,
  );

/** How many sessions of that role sleep in a query. */
const sleeping = (tenant: 'acme' | 'globex', role: number) =>
  replicas[tenant].ask(
    `select count(*) from pg_stat_activity where usename = 'app_${role}' and wait_event = 'PgSleep'`,
  );

/** The primary removes rows that somebody on the replica may still want to see: replay waits for them. */
async function removeRows(): Promise<void> {
  await primary.ask('delete from stock; insert into stock select generate_series(1, 1000);', 'orders_101');
  await primary.ask('vacuum stock', 'orders_101');
  await primary.ask('insert into stock values (0)', 'orders_101');
}

describe('a tenant’s replica that is far behind', () => {
  it('leaves the pool, the query that holds it back is cancelled, and it is put back when it has caught up', async () => {
    reader = replicas.acme.session('app_101', 'orders_101');
    reader.say('begin isolation level repeatable read; select count(*) from stock; select pg_sleep(600);');
    await expect.poll(() => sleeping('acme', 101), PATIENT).toBe('1');
    const bystander = replicas.globex.session('app_102', 'orders_102');
    bystander.say('begin isolation level repeatable read; select count(*) from stock; select pg_sleep(600);');
    const neighbour = replicas.acme.session('app_102', 'orders_102');
    neighbour.say('begin; select pg_sleep(600);');
    await expect.poll(() => sleeping('acme', 102), PATIENT).toBe('1');
    await removeRows();
    await expect.poll(isLate, PATIENT).toBe('t');
    const run = await world.run({ tenant: 'acme', args: AT_ONCE });
    // The tenant's own `make_interval`, which ends the neighbour's sessions, was not run.
    expect(await sleeping('acme', 102)).toBe('1');
    neighbour.end();
    expect([run.outcome, run.exit], run.said).toEqual(['incident_resolved', 0]);
    expect(run.said).toContain('engage out_of_pool');
    expect(await isBehind('acme')).toBe('f');
    expect(await sleeping('acme', 101)).toBe('0');
    expect(reader.complaint()).toMatch(/canceling statement|terminating connection/);
    expect([await servers('acme'), await servers('globex')]).toEqual([
      { replica: '0', primary: '0' },
      { replica: '0', primary: '0' },
    ]);
    expect(await sleeping('globex', 102)).toBe('1');
    bystander.end();
  });

  it('does not catch up: it is put back into the pool, and a human is called', async () => {
    await replicas.acme.ask('select pg_wal_replay_pause()');
    await removeRows();
    await expect.poll(isLate, PATIENT).toBe('t');
    const run = await world.run({
      tenant: 'acme',
      args: AT_ONCE,
      change: (text) => text.replace('within: 15m', 'within: 3s'),
    });
    expect([run.outcome, run.exit, run.audit.human_intervention_required], run.said).toEqual(['rolled_back', 1, true]);
    expect(await servers('acme')).toEqual({ replica: '0', primary: '0' });
  });

  it('is no less ill for being cut off from its primary: nothing is touched, and a human is called', async () => {
    const way = await replicas.acme.ask('show primary_conninfo');
    await connectTo('host=127.0.0.1 port=1');
    await expect.poll(() => replicas.acme.ask('select count(*) from pg_stat_wal_receiver'), PATIENT).toBe('0');
    await removeRows();
    // All that it received it has replayed.
    expect(await isBehind('acme')).toBe('f');
    const run = await world.run({ tenant: 'acme', args: AT_ONCE });
    await connectTo(way);
    expect([run.outcome, run.exit, run.audit.human_intervention_required], run.said).toEqual(['refused', 3, true]);
    expect(run.said).toContain('receives nothing from its primary');
    expect(await servers('acme')).toEqual({ replica: '0', primary: '0' });
  });
});

/** Of acme's replica. */
async function connectTo(way: string): Promise<void> {
  await replicas.acme.ask(`alter system set primary_conninfo = '${way.replaceAll("'", "''")}'`);
  await replicas.acme.ask('select pg_reload_conf()');
}
