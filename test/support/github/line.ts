// The line between the clients and the desk: HTTP on the loopback, with latency, silence, resets and a cut on demand.
// Requests reach the desk in the order in which they were whole; only their answers wait. Never lets two overlap.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, refused } from './answer.ts';
import type { Desk, Received } from './desk.ts';
import type { Gate, Passage } from './fault.ts';

export interface Line {
  readonly url: string;
  /** From here on requests are taken to this desk. */
  open(desk: Desk): void;
  latency(ms: number): void;
  gate(gate: Gate | null): void;
  cut(): void;
  heal(): void;
  close(): Promise<void>;
}

export async function startLine(latencyMs: number): Promise<Line> {
  const server = createServer({ keepAliveTimeout: 60_000 });
  const timers = new Set<NodeJS.Timeout>();
  let latency = latencyMs;
  let isCut = false;
  let gate: Gate | null = null;

  const after = (ms: number, act: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  const deliver = (desk: Desk, received: Received, response: ServerResponse): void => {
    const held = gate?.before(desk.read(received)) ?? null;
    if (held === null) carryOut(desk, received, response);
    else void held.then((how) => pass(how, response, () => carryOut(desk, received, response)));
  };
  const carryOut = (desk: Desk, received: Received, response: ServerResponse): void => {
    const outcome = desk.take(received);
    const held = gate?.after(desk.read(received)) ?? null;
    if (held === null) respond(outcome, response);
    else void held.then((how) => pass(how, response, () => respond(outcome, response)));
  };
  const pass = (how: Passage, response: ServerResponse, goOn: () => void): void => {
    if (how === 'goes on') goOn();
    else if (how === 'lost') response.socket?.resetAndDestroy();
    else send({ ...refused(how.status, 'Server Error'), ...how }, response);
  };
  const respond = (outcome: ReturnType<Desk['take']>, response: ServerResponse): void => {
    const { socket } = response;
    if ('reset' in outcome) socket?.resetAndDestroy();
    else if ('silent' in outcome) after(outcome.silent, () => socket?.destroy());
    else if (latency > 0) after(latency, () => send(outcome, response));
    else send(outcome, response);
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('startLine: no port');
  const url = `http://127.0.0.1:${address.port}`;
  server.on('connection', (socket) => {
    if (isCut) socket.resetAndDestroy();
  });
  return {
    url,
    open: (desk) => {
      server.on('request', (request: IncomingMessage, response: ServerResponse) => {
        const { method = 'GET', headers } = request;
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          deliver(desk, { method, headers, url: new URL(request.url ?? '/', url), text }, response);
        });
      });
    },
    latency: (ms) => {
      latency = ms;
    },
    gate: (next) => {
      gate = next;
    },
    cut: () => {
      isCut = true;
      server.closeAllConnections();
    },
    heal: () => {
      isCut = false;
    },
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function send({ status, headers, body }: Answer, response: ServerResponse): void {
  // Whoever asked may have gone in the meantime.
  if (response.destroyed) return;
  const isText = typeof body === 'string';
  response.writeHead(status, {
    'content-type': isText ? 'text/html' : 'application/json; charset=utf-8',
    'x-github-request-id': randomUUID(),
    ...headers,
  });
  response.end(isText ? body : JSON.stringify(body));
}
