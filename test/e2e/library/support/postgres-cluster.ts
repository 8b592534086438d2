// A real PostgreSQL cluster for the library's runbooks: a primary made anew, or a streaming replica of one.
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram, startDaemon, untilTrue } from '../../fleet/daemon.ts';
import { program } from '../../fleet/postgres.ts';

const ACCOUNT = 'postgres';
const ADMISSION = `local all postgres trust
host all runbooks 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
host replication all 127.0.0.1/32 trust
`;

export interface Cluster {
  readonly port: number;
  /** As the superuser. */
  ask(sql: string, database?: string): Promise<string>;
  /** An application's session, which stays open and does what it is told. */
  session(role: string, database: string): Session;
  stop(): Promise<void>;
}

export interface Session {
  /** Does not wait for its end. */
  say(sql: string): void;
  /** What the server, or psql, did not like. */
  complaint(): string;
  end(): void;
}

export interface ClusterOptions {
  readonly folder: string;
  readonly port: number;
  readonly settings?: Readonly<Record<string, string>>;
  /** The port of its primary; absent: it is one. */
  readonly replicaOf?: number;
}

export async function startCluster({ folder, port, settings = {}, replicaOf }: ClusterOptions): Promise<Cluster> {
  const data = join(folder, 'data');
  await runProgram({ argv: ['install', '-d', '-o', ACCOUNT, folder] });
  await runProgram({ argv: making(data, replicaOf), user: ACCOUNT });
  await writeFile(join(data, 'pg_hba.conf'), ADMISSION);
  const all = { ...COMMON, port: String(port), unix_socket_directories: folder, ...settings };
  const words = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = startDaemon({ argv: [program('postgres'), '-D', data, ...words], user: ACCOUNT });
  const ask = (sql: string, database = 'postgres'): Promise<string> =>
    runProgram({
      argv: [
        'psql',
        '--no-psqlrc',
        '-At',
        '-v',
        'ON_ERROR_STOP=1',
        '-h',
        folder,
        '-p',
        String(port),
        '-U',
        ACCOUNT,
        '-d',
        database,
        '-f',
        '-',
      ],
      input: sql,
    }).then((text) => text.trim());
  await untilTrue(server, `no database at ${port}`, () =>
    ask('select 1').then(
      () => true,
      () => false,
    ),
  );
  return {
    port,
    ask,
    session: (role, database) => sessionOf(['-h', '127.0.0.1', '-p', String(port), '-U', role, '-d', database]),
    async stop() {
      await server.stop('SIGQUIT');
    },
  };
}

const COMMON = {
  listen_addresses: '127.0.0.1',
  shared_buffers: '16MB',
  fsync: 'off',
  autovacuum: 'off',
  max_connections: '40',
};

function making(data: string, replicaOf: number | undefined): readonly [string, ...string[]] {
  const common = ['--pgdata', data, '--no-sync'];
  return replicaOf === undefined
    ? [program('initdb'), ...common, '--username', ACCOUNT, '--auth', 'trust', '--encoding', 'UTF8']
    : [
        program('pg_basebackup'),
        ...common,
        '--checkpoint=fast',
        '--write-recovery-conf',
        '-h',
        '127.0.0.1',
        '-p',
        String(replicaOf),
        '-U',
        ACCOUNT,
      ];
}

/** psql reads what it is told from a pipe, so that a transaction stays open for as long as nothing more is said. */
function sessionOf(where: readonly string[]): Session {
  const words = ['--pdeathsig', 'KILL', '--', 'psql', '--no-psqlrc', '--quiet', ...where, '-f', '-'];
  const child = spawn('setpriv', words, { stdio: ['pipe', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  child.stdin.on('error', () => {});
  return {
    say: (sql) => void child.stdin.write(`${sql}\n`),
    complaint: () => complaint,
    end: () => void child.kill('SIGKILL'),
  };
}
