// A real PostgreSQL of Debian's package with room for 500 connections, and one database for each tenant.
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, untilTrue } from './daemon.ts';
import type { Place } from './place.ts';

export interface Postgres {
  readonly port: number;
  /** Of the account `ops`, which probes use. */
  readonly password: string;
  /** Connections by application name, without the one that asks. */
  connections(): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  readonly place: Place;
  /** On the place; made. */
  readonly folder: string;
  readonly port: number;
  /** Hosts that workers come from, besides its own: `198.18.0.0/24`. */
  readonly network?: string;
}

const ACCOUNT = 'postgres';

export async function startPostgres({ place, folder, port, network }: PostgresOptions): Promise<Postgres> {
  const [data, sockets] = [join(folder, 'data'), join(folder, 'sockets')];
  const password = randomBytes(12).toString('hex');
  await place.run({ argv: ['install', '-d', '-o', ACCOUNT, folder] });
  const making = ['--username', ACCOUNT, '--auth', 'trust', '--no-sync', '--encoding', 'UTF8'];
  await place.run({ argv: [program('initdb'), '--pgdata', data, ...making], user: ACCOUNT });
  await place.run({ argv: ['install', '-d', '-m', '0700', '-o', ACCOUNT, sockets] });
  await writeFile(place.seen(join(data, 'pg_hba.conf')), admission(network));
  const listening = network === undefined ? '127.0.0.1' : '*';
  const server = await place.start({
    argv: [program('postgres'), '-D', data, ...settings({ sockets, port, listening })],
    user: ACCOUNT,
  });
  const asking = ['--no-psqlrc', '-At', '-v', 'ON_ERROR_STOP=1', '-h', sockets, '-p', String(port), '-U', ACCOUNT];
  const ask = (sql: string): Promise<string> => place.run({ argv: ['psql', ...asking, '-f', '-'], input: sql });
  try {
    await untilTrue(server, `no database at ${port}`, () => place.listens(port));
    await untilReady(ask);
    await ask(setUp(password));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    port,
    password,
    async connections() {
      return JSON.parse(await ask(COUNT));
    },
    stop: () => stopServer(server),
  };
}

const COUNT = `select coalesce(json_object_agg(application_name, held), '{}') from (
  select application_name, count(*) as held from pg_stat_activity
  where backend_type = 'client backend' and pid <> pg_backend_pid() group by 1) as counted;`;

function setUp(password: string): string {
  const databases = Array.from({ length: 8 }, (_, index) => `create database t_${index + 1};`);
  return [
    `create role ops login password '${password}';`,
    'grant pg_read_all_stats to ops;',
    'create role workers login;',
    ...databases,
  ].join('\n');
}

function admission(network: string | undefined): string {
  const workers = ['127.0.0.1/32', ...(network === undefined ? [] : [network])];
  return ['local all postgres trust', ...workers.map((from) => `host all workers ${from} trust`)]
    .concat('host all ops 127.0.0.1/32 scram-sha-256', '')
    .join('\n');
}

interface Settings {
  readonly sockets: string;
  readonly port: number;
  readonly listening: string;
}

function settings({ sockets, port, listening }: Settings): readonly string[] {
  const values = {
    max_connections: '500',
    listen_addresses: listening,
    port: String(port),
    unix_socket_directories: sockets,
    shared_buffers: '16MB',
    fsync: 'off',
    autovacuum: 'off',
    logging_collector: 'off',
    max_wal_senders: '0',
    wal_level: 'minimal',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function untilReady(ask: (sql: string) => Promise<string>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const answered = await ask('select 1;').then(
      () => true,
      (error: unknown) => {
        if (tries >= 100) throw error;
        return false;
      },
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** SIGQUIT: at once, its backends with it. */
async function stopServer(server: Daemon): Promise<void> {
  server.signal('SIGQUIT');
  const timer = setTimeout(() => server.signal('SIGKILL'), 10_000);
  await server.gone;
  clearTimeout(timer);
}

/** A program of the newest version that is installed. */
export function program(name: string): string {
  const [newest] = readdirSync('/usr/lib/postgresql').sort((one, other) => Number(other) - Number(one));
  return join('/usr/lib/postgresql', newest ?? '', 'bin', name);
}
