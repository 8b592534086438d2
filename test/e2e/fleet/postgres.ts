// A real PostgreSQL of Debian's package with room for 500 connections, and one database for each tenant.
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, runProgram, startDaemon, untilListening } from './daemon.ts';

export interface Postgres {
  readonly port: number;
  /** Of the account `ops`, which probes use. */
  readonly password: string;
  /** Connections by application name, without the one that asks. */
  connections(): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
}

const ACCOUNT = 'postgres';

export async function startPostgres(folder: string, port: number): Promise<Postgres> {
  const [data, sockets] = [join(folder, 'data'), join(folder, 'sockets')];
  const password = randomBytes(12).toString('hex');
  await mkdir(folder);
  await runProgram({ argv: ['chown', ACCOUNT, folder] });
  await runProgram({
    argv: [
      program('initdb'),
      '--pgdata',
      data,
      '--username',
      ACCOUNT,
      '--auth',
      'trust',
      '--no-sync',
      '--encoding',
      'UTF8',
    ],
    user: ACCOUNT,
  });
  await mkdir(sockets);
  await runProgram({ argv: ['chown', ACCOUNT, sockets] });
  await chmod(sockets, 0o700);
  await writeFile(
    join(data, 'pg_hba.conf'),
    'local all postgres trust\nhost all workers 127.0.0.1/32 trust\nhost all ops 127.0.0.1/32 scram-sha-256\n',
  );
  const server = startDaemon({ argv: [program('postgres'), '-D', data, ...settings(sockets, port)], user: ACCOUNT });
  const ask = (sql: string): Promise<string> =>
    runProgram({
      argv: [
        'psql',
        '--no-psqlrc',
        '-At',
        '-v',
        'ON_ERROR_STOP=1',
        '-h',
        sockets,
        '-p',
        String(port),
        '-U',
        ACCOUNT,
        '-f',
        '-',
      ],
      input: sql,
    });
  try {
    await untilListening(server, '127.0.0.1', port);
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

function settings(sockets: string, port: number): readonly string[] {
  const values = {
    max_connections: '500',
    listen_addresses: '127.0.0.1',
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

function program(name: string): string {
  const [newest] = readdirSync('/usr/lib/postgresql').sort((one, other) => Number(other) - Number(one));
  return join('/usr/lib/postgresql', newest ?? '', 'bin', name);
}
