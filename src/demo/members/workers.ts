// The demo's workers of one tenant: each request takes a database connection, then asks the cache, then gives it back.
// Promises: holds a connection for exactly as long as its cache leaves it waiting (`leak`: even after that).
import { type Line, serveLines } from '../lines.ts';
import type { Message } from '../message.ts';
import { type CacheClient, cacheClient } from './cache-client.ts';
import type { ConnectionPool } from './connection-pool.ts';

export interface WorkersOptions {
  readonly pool: ConnectionPool;
  readonly cachePort: number;
  readonly count: number;
  /** A second fault: a connection whose look-up failed is never given back. */
  readonly leak: boolean;
}

const MOST_WORKERS = 64;

/** Serves until the process ends; gives the port. */
export function serveWorkers(options: WorkersOptions): Promise<number> {
  const { pool } = options;
  const workers: CacheClient[] = [];
  scale(workers, options.count, options.cachePort);
  let turn = 0;
  return serveLines(0, (line) => (message) => {
    if (typeof message.request === 'number') {
      turn = (turn + 1) % workers.length;
      const worker = workers[turn];
      if (worker !== undefined) void handle(message.request, { line, worker, pool, leak: options.leak });
      return;
    }
    line.send(control(message, workers, options.cachePort));
  });
}

interface Handling {
  readonly line: Line;
  readonly worker: CacheClient;
  readonly pool: ConnectionPool;
  readonly leak: boolean;
}

async function handle(request: number, { line, worker, pool, leak }: Handling): Promise<void> {
  const connection = await pool.take();
  if (connection === null) {
    line.send({ answered: request, status: 503 });
    return;
  }
  const found = await worker.lookUp(`order:${request}`);
  if (found || !leak) pool.giveBack(connection);
  line.send({ answered: request, status: found ? 200 : 502 });
}

function control(message: Message, workers: CacheClient[], cachePort: number): Message {
  const wanted = message.scale;
  if (wanted === undefined) return { count: workers.length };
  if (typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < 1 || wanted > MOST_WORKERS) {
    return { error: `the number of workers is between 1 and ${MOST_WORKERS}` };
  }
  scale(workers, wanted, cachePort);
  return { count: workers.length };
}

function scale(workers: CacheClient[], wanted: number, cachePort: number): void {
  while (workers.length < wanted) workers.push(cacheClient(cachePort));
  for (const worker of workers.splice(wanted)) worker.close();
}
