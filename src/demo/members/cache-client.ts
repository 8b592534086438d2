// A worker's one connection to its tenant's cache: look-ups are answered in order, or fail when the connection breaks.
// Promises: no look-up has a timeout; that is the fault which the demo is about. Reconnects for ever.
import type { Socket } from 'node:net';
import { openSocket } from '../lines.ts';

const RECONNECT_MS = 100;

export interface CacheClient {
  /** Resolves with true when the cache has answered, with false when it cannot be reached any more. */
  lookUp(key: string): Promise<boolean>;
  close(): void;
}

export function cacheClient(port: number): CacheClient {
  let waiting: ((answered: boolean) => void)[] = [];
  let socket: Socket | null = null;
  let closed = false;

  const failAll = (): void => {
    const failed = waiting;
    waiting = [];
    for (const settle of failed) settle(false);
  };
  const connect = async (): Promise<void> => {
    if (closed) return;
    const connected = await openSocket(port).catch(() => null);
    if (connected === null) {
      setTimeout(connect, RECONNECT_MS);
      return;
    }
    socket = connected;
    connected.setEncoding('utf8');
    connected.on('error', () => connected.destroy());
    connected.on('data', (chunk: string | Buffer) => {
      const answers = String(chunk).split('\r\n').length - 1;
      for (const settle of waiting.splice(0, answers)) settle(true);
    });
    connected.on('close', () => {
      socket = null;
      failAll();
      setTimeout(connect, RECONNECT_MS);
    });
  };
  void connect();

  return {
    lookUp(key) {
      const connected = socket;
      if (connected === null || !connected.writable) return Promise.resolve(false);
      return new Promise((resolve) => {
        waiting.push(resolve);
        connected.write(`GET ${key}\r\n`);
      });
    },
    close() {
      closed = true;
      socket?.destroy();
    },
  };
}
