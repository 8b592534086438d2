// The bridge for senders that can set neither header nor body: takes their payload over HTTP, and passes it on to GitHub.
// Promises: only who knows the secret is heard; nothing is kept, so that a sender gets an error until GitHub has taken its alert;
// what was being passed on when it is closed is passed on.
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ApiAnswer } from '../github/api.ts';
import { type Passed, passedOn } from '../incident/envelope.ts';
import type { Incident } from '../incident/incident.ts';
import { sha256 } from '../kernel/canonical.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { few } from '../kernel/few.ts';
import { shown } from '../kernel/visible.ts';

export interface RelaySettings {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** The first part of the path. */
  readonly secret: string;
  send(clientPayload: Readonly<Record<string, unknown>>): Promise<ApiAnswer<null>>;
  /** A line for whoever runs it. */
  say(line: string): void;
  /** RFC 3339. */
  now(): string;
}

export interface Relay {
  readonly port: number;
  close(): Promise<void>;
}

const LONGEST = 1_048_576;
const MOST_AT_ONCE = 16;
const MOST_CONNECTIONS = 256;
const RETRY_S = 5;
const BOUNDS = { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 };

export async function openRelay(settings: RelaySettings): Promise<Result<Relay>> {
  const open = new Set<Promise<void>>();
  const server = createServer(BOUNDS, (request, response) => {
    const answering = answered(settings, request, open.size).then((answer) => send(response, answer));
    open.add(answering);
    void answering.finally(() => open.delete(answering));
  });
  server.maxConnections = MOST_CONNECTIONS;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: settings.host, port: settings.port }, resolve);
    });
  } catch (error) {
    return fail(notListening(settings, error));
  }
  const address = server.address();
  return succeed({
    port: typeof address === 'object' && address !== null ? address.port : settings.port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.allSettled(open);
      server.closeAllConnections();
      await closed;
    },
  });
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly retryAfterS?: number;
}

async function answered(settings: RelaySettings, request: IncomingMessage, open: number): Promise<Answer> {
  const text = await textOf(request);
  const [path = ''] = (request.url ?? '').split('?');
  const [, secret = '', source = '', ...more] = path.split('/');
  if (!isSecret(secret, settings.secret) || more.length > 0)
    return { status: 404, body: { error: 'there is nothing here' } };
  if (request.method !== 'POST') return { status: 405, body: { error: 'send it with POST' } };
  if (text === null) return { status: 413, body: { error: `more than ${LONGEST} bytes, or not all of it arrived` } };
  if (open >= MOST_AT_ONCE) return { status: 503, body: { error: 'too many at once' }, retryAfterS: RETRY_S };
  const passed = passedOn({ text, source: source === '' ? null : source, receivedAt: settings.now() });
  if (!passed.ok) return refused(settings, passed.faults[0]);
  return pass(settings, passed.value);
}

async function pass({ send, say }: RelaySettings, passed: Passed): Promise<Answer> {
  if (passed.kind === 'confirmation') {
    say(`Amazon SNS asks to confirm a subscription. If it is yours, open ${shown(passed.address, 2_000)}`);
    return { status: 200, body: { passed_on: false, because: 'whoever runs the relay confirms subscriptions' } };
  }
  const { incidents, clientPayload } = passed;
  const firing = incidents.filter(({ status }) => status === 'firing');
  if (firing.length === 0) {
    say(`not passed on, nothing in it is firing: ${listOf(incidents)}`);
    return { status: 200, body: { passed_on: false, because: 'nothing in it is firing' } };
  }
  const sent = await send(clientPayload);
  if (sent.ok) {
    say(`passed on: ${listOf(firing)}`);
    return { status: 202, body: { passed_on: true, incidents: firing.length } };
  }
  const { problem } = sent;
  say(`not passed on: ${listOf(firing)}: ${problem.fault.message}. ${problem.fault.hint}`);
  const because = { passed_on: false, because: problem.fault.message };
  return problem.kind === 'later'
    ? { status: 503, body: because, retryAfterS: Math.max(1, Math.ceil(problem.afterMs / 1_000)) }
    : { status: 502, body: because, retryAfterS: RETRY_S };
}

function refused({ say }: RelaySettings, { message, hint }: Fault): Answer {
  say(`not passed on: ${message} ${hint}`);
  return { status: 422, body: { passed_on: false, because: message, hint } };
}

function listOf(incidents: readonly Incident[]): string {
  const named = incidents.map(
    ({ source, name, tenant }) => `${shown(name, 80)} of ${shown(tenant ?? 'no tenant', 80)} (${source})`,
  );
  return few(named, 5);
}

/** Compared in a time that tells nothing of it. */
function isSecret(given: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(secret)));
}

/** Null: too long, or broken off. */
async function textOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length <= LONGEST) chunks.push(bytes);
      else if (length > 4 * LONGEST) return null;
    }
  } catch {
    return null;
  }
  return length > LONGEST ? null : Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, retryAfterS }: Answer): void {
  const headers = {
    'content-type': 'application/json',
    ...(retryAfterS !== undefined && { 'retry-after': String(retryAfterS) }),
  };
  response.writeHead(status, headers).end(`${JSON.stringify(body)}\n`);
}

function notListening({ host, port }: RelaySettings, error: unknown): Fault {
  return {
    code: 'relay-failed',
    message: `The relay cannot listen at ${host}:${port}: ${error instanceof Error ? error.message : String(error)}.`,
    hint: 'Name an address of this machine and a port that nobody has, with --listen.',
  };
}
