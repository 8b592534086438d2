// The bridge for senders that can set neither header nor body: takes their payload over HTTP, and passes it on to GitHub.
// Promises: only who knows the secret is heard, and nobody else takes its time; nothing is kept, so that a sender gets an error until
// GitHub has taken its alert; what was being passed on when it is closed is passed on; nothing is turned away without a word.
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { ApiAnswer } from '../../github/api.ts';
import { type Passed, passedOn } from '../../incident/envelope.ts';
import type { Incident } from '../../incident/incident.ts';
import { sha256 } from '../../kernel/canonical.ts';
import { type Fault, fail, type Result, succeed } from '../../kernel/fault.ts';
import { few } from '../../kernel/few.ts';
import { shown } from '../../kernel/visible.ts';
import { bodyOf } from './body.ts';
import { Connections } from './connections.ts';
import { TurnedAway } from './turned-away.ts';

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
  /** Aborted: what is on its way is given up. */
  close(abandon: AbortSignal): Promise<void>;
}

const MOST_AT_ONCE = 16;
const MOST_CONNECTIONS = 256;
const RETRY_S = 5;
/** GitHub has a bound of its own, 15 s. */
const CLOSING_MS = 20_000;
const BOUNDS = {
  requestTimeout: 15_000,
  headersTimeout: 3_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};

export async function openRelay(settings: RelaySettings): Promise<Result<Relay>> {
  const turnedAway = new TurnedAway(settings.say, () => performance.now());
  const connections = new Connections(MOST_CONNECTIONS, (from) =>
    turnedAway.note(`more than ${MOST_CONNECTIONS} connections`, from),
  );
  const desk = new Desk(settings, { turnedAway, connections });
  const server = createServer(BOUNDS, (request, response) => {
    void desk
      .take(request)
      .catch(bugIn(settings))
      .then(({ status, body, retryAfterS, ends }) => {
        const headers = {
          'content-type': 'application/json',
          ...(retryAfterS !== undefined && { 'retry-after': String(retryAfterS) }),
          ...(ends === true && { connection: 'close' }),
        };
        response.writeHead(status, headers).end(`${JSON.stringify(body)}\n`, () => {
          // What a stranger still has to say is not waited for.
          if (ends === true) request.socket.destroySoon();
        });
      });
  });
  server.on('connection', (socket) => connections.take(socket));
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
    close: async (abandon) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await desk.close(AbortSignal.any([abandon, AbortSignal.timeout(CLOSING_MS)]));
      server.closeAllConnections();
      await closed;
    },
  });
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly retryAfterS?: number;
  /** The connection ends with it. */
  readonly ends?: boolean;
}

interface Door {
  readonly turnedAway: TurnedAway;
  readonly connections: Connections;
}

/** Where requests of known senders are worked on; strangers get no further than its door. */
class Desk {
  readonly #settings: RelaySettings;
  readonly #turnedAway: TurnedAway;
  readonly #connections: Connections;
  readonly #open = new Map<IncomingMessage, Promise<Answer>>();
  #isClosing = false;

  constructor(settings: RelaySettings, { turnedAway, connections }: Door) {
    this.#settings = settings;
    this.#turnedAway = turnedAway;
    this.#connections = connections;
  }

  async take(request: IncomingMessage): Promise<Answer> {
    const [path = ''] = (request.url ?? '').split('?');
    const [, secret = '', source = '', ...more] = path.split('/');
    if (request.method === 'GET' && path === '/healthz') return { status: 200, body: { listening: true } };
    if (!isSecret(secret, this.#settings.secret) || more.length > 0)
      return this.#turnAway(request, 'a wrong secret', { status: 404, body: { error: 'there is nothing here' } });
    this.#connections.know(request.socket);
    if (request.method !== 'POST')
      return this.#turnAway(request, 'no POST', { status: 405, body: { error: 'send it with POST' } });
    if (this.#isClosing)
      return this.#turnAway(request, 'the end of the relay', { ...busy('it is being closed'), ends: true });
    if (this.#open.size >= MOST_AT_ONCE)
      return this.#turnAway(request, `more than ${MOST_AT_ONCE} at once`, busy('too many at once'));
    const answering = this.#answer(request, source === '' ? null : source);
    this.#open.set(request, answering);
    try {
      return await answering;
    } finally {
      this.#open.delete(request);
    }
  }

  /** Whoever has not said all of it is cut off: it gets no answer, and sends again. */
  async close(enough: AbortSignal): Promise<void> {
    this.#isClosing = true;
    this.#turnedAway.tell();
    for (const request of this.#open.keys()) if (!request.complete) request.destroy();
    const over = new Promise<void>((resolve) => {
      if (enough.aborted) resolve();
      enough.addEventListener('abort', () => resolve(), { once: true });
    });
    while (this.#open.size > 0 && !enough.aborted)
      await Promise.race([Promise.allSettled([...this.#open.values()]), over]);
  }

  async #answer(request: IncomingMessage, source: string | null): Promise<Answer> {
    const body = await bodyOf(request);
    if (body.kind === 'refused')
      return this.#turnAway(request, body.because, { status: body.status, body: { error: body.because } });
    const { now, say } = this.#settings;
    const passed = passedOn({ text: body.text, source, receivedAt: now() });
    if (passed.ok) return pass(this.#settings, passed.value);
    const [{ code, message, hint }] = passed.faults;
    say(`not passed on: ${message} ${hint}`);
    const refused = { passed_on: false, because: message, hint };
    return { status: code === 'limit-exceeded' ? 413 : 422, body: refused };
  }

  #turnAway(request: IncomingMessage, because: string, answer: Answer): Answer {
    this.#turnedAway.note(because, request.socket?.remoteAddress ?? 'a connection that is gone');
    return request.complete ? answer : { ...answer, ends: true };
  }
}

/** One request that meets a bug of ours ends itself, and not the bridge for all others. */
function bugIn({ say }: RelaySettings): (error: unknown) => Answer {
  return (error) => {
    say(`This is a bug: ${shown(error instanceof Error ? (error.stack ?? error.message) : String(error), 2_000)}`);
    return { status: 500, body: { error: 'a bug of the relay' }, retryAfterS: RETRY_S };
  };
}

function busy(error: string): Answer {
  return { status: 503, body: { error }, retryAfterS: RETRY_S };
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
  const body = { passed_on: false, because: problem.fault.message };
  switch (problem.kind) {
    case 'later':
      return { status: 503, body, retryAfterS: Math.max(1, Math.ceil(problem.afterMs / 1_000)) };
    case 'unsure':
    case 'unexplained':
      return { status: 502, body, retryAfterS: RETRY_S };
    case 'rejected':
      return { status: 422, body };
    case 'refused':
      return { status: 502, body };
  }
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

function notListening({ host, port }: RelaySettings, error: unknown): Fault {
  return {
    code: 'relay-failed',
    message: `The relay cannot listen at ${host}:${port}: ${error instanceof Error ? error.message : String(error)}.`,
    hint: 'Name an address of this machine and a port that nobody has, with --listen.',
  };
}
