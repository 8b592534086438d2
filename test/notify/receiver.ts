// A receiver of notifications on loopback that can also refuse, stall, redirect, break off and answer nonsense.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Behaviour =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly text?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'stall' }
  | { readonly kind: 'break' }
  /** Headers, and then a body that never ends. */
  | { readonly kind: 'drip' }
  | { readonly kind: 'noise' };

export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** The n-th request gets the n-th behaviour; the last one repeats. */
export async function startReceiver(behaviours: readonly Behaviour[]): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const behaviour = behaviours[Math.min(received.length, behaviours.length - 1)] ?? { kind: 'stall' };
      received.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      switch (behaviour.kind) {
        case 'answer':
          response.writeHead(behaviour.status, behaviour.headers).end(behaviour.text ?? '');
          break;
        case 'stall':
          break;
        case 'break':
          request.socket.destroy();
          break;
        case 'drip': {
          response.writeHead(200);
          const timer = setInterval(() => response.write('x'.repeat(1_024)), 2);
          response.on('close', () => clearInterval(timer));
          break;
        }
        case 'noise':
          request.socket.end('\u0000\u0001 not http at all\r\n\r\n');
          break;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/services/T000/B000/secret-path`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
