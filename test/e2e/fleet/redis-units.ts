// One real redis-server for each tenant, under a small unit manager that answers what systemctl asks on the host.
import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { type Daemon, startDaemon, untilListening } from './daemon.ts';

/** What the unit does at its next start: it answers, never comes up, or comes up late. */
export type NextStart = 'answers' | 'fails' | 'late';

export interface RedisUnits {
  /** Where the clients of the unit manager ask. */
  readonly port: number;
  readonly caches: Readonly<Record<string, number>>;
  pids(): Readonly<Record<string, number>>;
  /** The process is stopped: it keeps its connections and answers nobody. */
  wedge(tenant: string, nextStart: NextStart): void;
  /** Starts it anew, and resolves when it answers. */
  heal(tenant: string): Promise<void>;
  /** Lines `restart redis@…`, as they came in. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

interface Unit {
  readonly tenant: string;
  readonly port: number;
  readonly folder: string;
  daemon: Daemon;
  nextStart: NextStart;
  restarting: Promise<void>;
}

const LATE_MS = 15_000;

export async function startRedisUnits(folder: string, ports: Readonly<Record<string, number>>): Promise<RedisUnits> {
  const units = new Map<string, Unit>();
  const asked: string[] = [];
  let stopped = false;
  await mkdir(folder);
  for (const [tenant, port] of Object.entries(ports)) {
    const own = join(folder, tenant);
    await mkdir(own);
    const daemon = startRedis(port, own);
    units.set(tenant, { tenant, port, folder: own, daemon, nextStart: 'answers', restarting: Promise.resolve() });
  }
  await Promise.all([...units.values()].map((unit) => untilListening(unit.daemon, '127.0.0.1', unit.port)));

  const restart = async (unit: Unit): Promise<void> => {
    await unit.daemon.stop('SIGKILL');
    if (unit.nextStart === 'late') await new Promise((resolve) => setTimeout(resolve, LATE_MS).unref());
    if (stopped || unit.nextStart === 'fails') return;
    unit.daemon = startRedis(unit.port, unit.folder);
    await untilListening(unit.daemon, '127.0.0.1', unit.port);
  };
  const queue = (unit: Unit): Promise<void> => {
    unit.restarting = unit.restarting.then(() => restart(unit)).catch(() => {});
    return unit.restarting;
  };
  const answer = async (line: string): Promise<string> => {
    const [verb = '', name = '', option = ''] = line.split(' ');
    if (verb === 'list-units') return `0\n${listing([...units.values()])}\n`;
    const unit = units.get(/^redis@([a-z0-9-]+)(?:\.service)?$/.exec(name)?.[1] ?? '');
    if (verb !== 'restart' || unit === undefined) return `5\nFailed to ${verb} ${name}: Unit ${name} not found.\n`;
    asked.push(line);
    const restarted = queue(unit);
    if (option !== '--no-block') await restarted;
    return '0\n';
  };

  const [server, port] = await serve(answer);
  return {
    port,
    caches: ports,
    asked,
    pids: () => Object.fromEntries([...units].map(([tenant, unit]) => [tenant, unit.daemon.pid])),
    wedge(tenant, nextStart) {
      const unit = unitOf(units, tenant);
      unit.nextStart = nextStart;
      unit.daemon.signal('SIGSTOP');
    },
    async heal(tenant) {
      const unit = unitOf(units, tenant);
      unit.nextStart = 'answers';
      await queue(unit);
    },
    async stop() {
      stopped = true;
      server.close();
      await Promise.all([...units.values()].map((unit) => unit.daemon.stop('SIGKILL')));
    },
  };
}

function unitOf(units: ReadonlyMap<string, Unit>, tenant: string): Unit {
  const unit = units.get(tenant);
  if (unit === undefined) throw new Error(`no unit of ${tenant}`);
  return unit;
}

function startRedis(port: number, folder: string): Daemon {
  return startDaemon({
    argv: [
      'redis-server',
      '--bind',
      '127.0.0.1',
      '--port',
      String(port),
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'no',
    ],
  });
}

function listing(units: readonly Unit[]): string {
  const rows = units.map((unit) => ({
    unit: `redis@${unit.tenant}.service`,
    load: 'loaded',
    active: 'active',
    sub: 'running',
  }));
  return JSON.stringify(rows);
}

/** One line in, the exit code and the output out. */
async function serve(answer: (line: string) => Promise<string>): Promise<readonly [Server, number]> {
  const server = createServer((socket) => {
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
      const [line, rest] = received.split('\n');
      if (line !== undefined && rest !== undefined) void answer(line).then((text) => socket.end(text));
    });
  });
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the unit manager has no port');
  return [server, address.port];
}
