// The demo's cache of one tenant: speaks the few words of the Redis protocol that workers and redis-cli use.
// Promises: wedged, it keeps its connections and takes what is sent, and answers nobody, until its process is gone;
// without a disk it says so to whoever asks how it is.
import { randomBytes, randomInt } from 'node:crypto';
import type { Socket } from 'node:net';
import { listen } from '../lines.ts';

export interface CacheOptions {
  /** 0: any free one that stays free between two starts. A restarted cache gets the port that it had. */
  readonly port: number;
  readonly wedged: boolean;
  /** How long it loads before it listens. */
  readonly loadMs: number;
}

export interface Cache {
  readonly port: number;
  wedge(): void;
  /** Nothing that it writes reaches its disk any more. */
  loseDisk(): void;
}

export async function serveCache(options: CacheOptions): Promise<Cache> {
  const runId = randomBytes(20).toString('hex');
  let wedged = options.wedged;
  let hasDisk = true;
  await new Promise((resolve) => setTimeout(resolve, options.loadMs));
  const accept = (socket: Socket): void =>
    answerEach(socket, (command) => (wedged ? null : reply(command, { runId, hasDisk })));
  const port = options.port === 0 ? await listenOnStablePort(accept) : await listen(options.port, accept);
  return {
    port,
    wedge() {
      wedged = true;
    },
    loseDisk() {
      hasDisk = false;
    },
  };
}

/** Below the ports that the system gives to outgoing connections: none of those can take it while the cache is down. */
async function listenOnStablePort(accept: (socket: Socket) => void): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = await listen(randomInt(20_000, 30_000), accept).catch(() => null);
    if (port !== null) return port;
  }
  throw new Error('no free port for a cache');
}

function answerEach(socket: Socket, answer: (command: string) => string | null): void {
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string | Buffer) => {
    const commands = (rest + chunk).split('\r\n');
    rest = commands.pop() ?? '';
    const replies = commands.map(answer).filter((text) => text !== null);
    if (replies.length > 0 && socket.writable) socket.write(replies.join(''));
  });
}

interface Standing {
  readonly runId: string;
  readonly hasDisk: boolean;
}

function reply(command: string, { runId, hasDisk }: Standing): string {
  const [verb = ''] = command.toUpperCase().split(' ');
  switch (verb) {
    case 'PING':
      return hasDisk ? '+PONG\r\n' : '-MISCONF Errors writing to the AOF file: No space left on device\r\n';
    case 'GET':
      return '$-1\r\n';
    case 'INFO':
      return bulk(`# Server\r\nredis_version:7.0.15\r\nprocess_id:${process.pid}\r\nrun_id:${runId}\r\n`);
    default:
      return `-ERR unknown command '${verb.replaceAll(/[^A-Z]/g, '')}'\r\n`;
  }
}

function bulk(text: string): string {
  return `$${Buffer.byteLength(text)}\r\n${text}\r\n`;
}
