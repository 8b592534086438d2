// A session at a real PostgreSQL, as a worker holds it: the protocol's start, and then nothing but being there.
import { connect } from 'node:net';
import type { Connection } from '../../../src/demo/members/connection-pool.ts';

export interface SessionOptions {
  readonly address: string;
  readonly port: number;
  readonly database: string;
  readonly application: string;
}

const PROTOCOL = 0x0003_0000;
const TERMINATE = Buffer.from([0x58, 0, 0, 0, 4]);
const [READY, ERROR] = [0x5a, 0x45];

/** Rejects where the server refuses, or wants a password. */
export function openSession({ address, port, database, application }: SessionOptions): Promise<Connection> {
  const socket = connect({ host: address, port, noDelay: true });
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    socket.on('error', reject);
    socket.once('close', () => reject(new Error('the database hung up')));
    socket.once('connect', () => socket.write(startup({ user: 'workers', database, application_name: application })));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      while (received.length >= 5) {
        const [type, length] = [received[0], received.readUInt32BE(1) + 1];
        if (received.length < length) return;
        if (type === ERROR) reject(new Error(received.subarray(5, length).toString('latin1')));
        if (type === READY) resolve({ close: () => socket.end(TERMINATE) });
        received = received.subarray(length);
      }
    });
  });
}

function startup(parameters: Readonly<Record<string, string>>): Buffer {
  const pairs = Object.entries(parameters).flat();
  const body = Buffer.from(`${pairs.join('\0')}\0\0`);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.writeUInt32BE(PROTOCOL, 4);
  return Buffer.concat([head, body]);
}
