// The demo's gateway: sends each tenant's traffic to its workers, behind one circuit breaker a tenant.
// Promises: an open breaker lets nothing of that tenant through, and touches no other tenant.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { openLine } from '../lines.ts';
import { startTraffic, type Traffic } from './traffic.ts';

export interface GatewayOptions {
  /** 0: any free one. */
  readonly port: number;
  /** Port of each tenant's workers. */
  readonly workers: Readonly<Record<string, number>>;
}

const STATES = ['open', 'closed'] as const;
const ROUTE = /^\/breakers\/([a-z0-9-]{1,63})$/;

/** Serves until the process ends; gives the port. */
export async function serveGateway(options: GatewayOptions): Promise<number> {
  const tenants = new Map<string, Traffic>();
  for (const [tenant, port] of Object.entries(options.workers)) {
    tenants.set(tenant, await startTraffic((receive) => openLine(port, receive)));
  }
  const server = createServer((request, response) => {
    route(request, response, tenants);
  });
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: options.port }, resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the gateway has no port');
  return bound.port;
}

/** `GET /breakers/<tenant>` tells the state, `PUT /breakers/<tenant>?state=open` sets it. */
function route(request: IncomingMessage, response: ServerResponse, tenants: ReadonlyMap<string, Traffic>): void {
  request.resume();
  const url = new URL(request.url ?? '/', 'http://gateway');
  const tenant = ROUTE.exec(url.pathname)?.[1] ?? '';
  const traffic = tenants.get(tenant);
  if (traffic === undefined) {
    answer(response, 404, { error: 'no such breaker' });
    return;
  }
  if (request.method === 'PUT') {
    const wanted = STATES.find((state) => state === url.searchParams.get('state'));
    if (wanted === undefined) {
      answer(response, 400, { error: 'state is open or closed' });
      return;
    }
    traffic.flowing(wanted === 'closed');
  }
  answer(response, 200, { tenant, state: traffic.flows ? 'closed' : 'open', unanswered: traffic.unanswered });
}

function answer(response: ServerResponse, status: number, body: Readonly<Record<string, unknown>>): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(`${JSON.stringify(body)}\n`);
}
