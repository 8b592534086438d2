import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadyCommand } from '../../src/plan/ready.ts';
import { isRefusedAddress } from '../../src/transport/http-address.ts';
import { changed, observed } from './contract.ts';
import { ANYBODY, createWorld, NOBODY_STOPS, type World } from './world.ts';

type Http = Extract<ReadyCommand, { readonly kind: 'http' }>;

let server: Server;
let other: Server;
let origin: string;
let world: World;
const asked: string[] = [];
const kept: { readonly method: string | undefined; readonly connection: string | undefined }[] = [];
let connections = 0;

beforeAll(async () => {
  server = await listen(answer);
  server.on('connection', () => {
    connections += 1;
  });
  other = await listen((_request, response) => response.end('other'));
  origin = `http://127.0.0.1:${portOf(server)}`;
  world = createWorld({ where: 'runner', secrets: { TOKEN: 'tok"en-123456', SNOW: 'snow \u2603 flake' } });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  server.closeAllConnections();
  server.close();
  other.close();
});

function http(path: string, more: Partial<Http> = {}): Http {
  return {
    kind: 'http',
    where: 'runner',
    env: {},
    timeout_ms: 3_000,
    output: { format: 'json', fields: {} },
    sensitive: false,
    method: 'GET',
    url: path.startsWith('http') ? path : `${origin}${path}`,
    headers: {},
    mutates: false,
    ...more,
  };
}
const change = (path: string, more: Partial<Http> = {}): Http => http(path, { method: 'POST', mutates: true, ...more });

describe('a request', () => {
  test('has its status as exit code and its body as text', async () => {
    expect(await observed(world, http('/status/200'))).toMatchObject({
      act: { ended: 'exited', exit_code: 200 },
      text: '{"path":"/status/200"}',
    });
    expect((await observed(world, http('/status/503'))).act.exit_code).toBe(503);
    expect((await changed(world, change('/status/201'))).act.exit_code).toBe(201);
  });

  test('carries headers and body, with secrets as they are, or as JSON wants them', async () => {
    const body = { parts: ['{"token":"', { secret: 'TOKEN', encode: 'json' }, '"}'] } as const;
    const result = await changed(
      world,
      change('/echo', { headers: { 'X-Token': { parts: [{ secret: 'TOKEN' }] } }, body }),
    );
    expect(JSON.parse(result.text ?? '')).toEqual({
      token: 'tok"en-123456',
      body: { token: 'tok"en-123456' },
      method: 'POST',
    });
    expect(JSON.stringify(result.act)).not.toContain('en-123456');
  });

  test('says that its body is JSON where that is to be said, and else nothing of it', async () => {
    const typed = async (more: Partial<Http>) =>
      JSON.parse((await changed(world, change('/echo', { body: '{}', ...more }))).text ?? '').type;
    expect(await typed({ json: true })).toBe('application/json');
    expect(await typed({})).toBeUndefined();
    expect(await typed({ headers: { 'Content-Type': 'application/merge-patch+json' } })).toBe(
      'application/merge-patch+json',
    );
  });

  test('ends at its timeout, and at a cancel', async () => {
    expect((await observed(world, http('/never', { timeout_ms: 100 }))).act).toMatchObject({
      ended: 'timed-out',
      fault: { code: 'command-timed-out' },
    });
    expect((await changed(world, change('/never', { timeout_ms: 100 }))).act).toMatchObject({
      ended: 'timed-out',
      stopped: 'unconfirmed',
    });
    expect((await observed(world, http('/never'), AbortSignal.timeout(50))).act.ended).toBe('cancelled');
  });

  test('keeps at most 1 MiB for parsing, and the rest on disk', async () => {
    const { act, text } = await observed(world, http('/large'));
    expect(text).toBeNull();
    expect(act.stdout).toMatchObject({ bytes: 3_000_000, file: act.stdout.sha256 });
  });

  test('follows a redirect of a look within the origin, and no other', async () => {
    expect((await observed(world, http('/to?/status/200'))).text).toBe('{"path":"/status/200"}');
    expect((await observed(world, http(`/to?http://127.0.0.1:${portOf(other)}/`))).act.exit_code).toBe(302);
    expect((await changed(world, change('/to?/status/200'))).act.exit_code).toBe(302);
    expect((await observed(world, http('/to?/to?/to?/loop'))).act.ended).toBe('exited');
  });

  test('with a header that HTTP cannot carry is not started, and says so', async () => {
    for (const command of [
      http('/header', { headers: { 'X-Note': 'snow \u2603' } }),
      change('/header', { headers: { 'X-Token': { parts: [{ secret: 'SNOW' }] } } }),
      change('/header', { headers: { 'X-Note': 'bell \u0007' } }),
    ]) {
      const { act } = await (command.mutates ? changed : observed)(world, command);
      expect(act).toMatchObject({ ended: 'not-started', fault: { code: 'http-refused' } });
      expect(act.fault?.message).toMatch(/^The header x-(?:note|token) /);
      expect(JSON.stringify(act)).not.toMatch(/snow|bell|\u2603/);
    }
    expect(asked).not.toContain('/header');
  });

  test('that finds nobody was not started', async () => {
    const { act } = await changed(world, change('http://127.0.0.1:1/'));
    expect(act).toMatchObject({ ended: 'not-started', fault: { code: 'connection-refused' } });
    const unresolved = await observed(world, http('http://no-such-host.invalid/'));
    expect(unresolved.act).toMatchObject({ ended: 'not-started', fault: { code: 'host-unresolved' } });
  });
});

describe('a change over HTTP', () => {
  test('has a connection of its own: one that was used before may be dead without anybody knowing', async () => {
    connections = 0;
    await observed(world, http('/status/200'));
    for (let times = 0; times < 2; times += 1) await changed(world, change('/status/200'));
    expect(connections).toBeGreaterThanOrEqual(2);
    expect(kept.filter(({ method }) => method === 'POST').every(({ connection }) => connection === 'close')).toBe(true);
  });

  test('is not sent before GO, and not after it was forbidden', async () => {
    const identity = world.identity({ lock: 'http-a' });
    const prepared = await world.executor.prepare(change('/once'), identity, NOBODY_STOPS);
    expect(asked).not.toContain('/once');
    expect((await world.executor.fate('runner', identity, ANYBODY, NOBODY_STOPS)).act.ended).toBe('not-started');
    expect(prepared.ready && (await prepared.go(NOBODY_STOPS)).act.ended).toBe('not-started');
    expect(asked).not.toContain('/once');
  });

  test('that was answered is known by its status; one that was not is unknown, never absent', async () => {
    const answered = world.identity({ lock: 'http-b' });
    const first = await world.executor.prepare(change('/status/204'), answered, NOBODY_STOPS);
    if (first.ready) await first.go(NOBODY_STOPS);
    expect((await world.executor.fate('runner', answered, ANYBODY, NOBODY_STOPS)).act).toMatchObject({
      ended: 'exited',
      exit_code: 204,
    });
    const lost = world.identity({ lock: 'http-b' });
    const second = await world.executor.prepare(change('/reset'), lost, NOBODY_STOPS);
    expect(second.ready && (await second.go(NOBODY_STOPS)).act).toMatchObject({
      ended: 'disconnected',
      fault: { code: 'http-failed' },
    });
    const { url } = change('/reset');
    expect((await world.executor.fate('runner', lost, { ...ANYBODY, url }, NOBODY_STOPS)).act).toMatchObject({
      ended: 'disconnected',
      stopped: 'unconfirmed',
      fault: {
        code: 'http-failed',
        message: `${new URL(url).host} gave no answer to the request, and nobody else can say what became of it.`,
        hint: expect.stringContaining('Look at what the request was to change, at that service itself'),
      },
    });
  });
});

describe('an address', () => {
  const refused = [
    '169.254.169.254',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    'fe80::1',
    'fe80::1%eth0',
    'fd00:ec2::254',
    'fd00:0ec2:0::254',
    'fd00:ec2::23',
    'fd00:ec2::253',
    '0.0.0.0',
    '::',
    '100.100.100.200',
    '224.0.0.1',
  ];
  test.each(refused)('%s is refused', (address) => expect(isRefusedAddress(address)).toBe(true));
  test.each(['127.0.0.1', '10.0.0.5', '192.168.1.1', '::1', '2001:db8::1', '::ffff:10.0.0.1'])(
    '%s may be asked',
    (address) => {
      expect(isRefusedAddress(address)).toBe(false);
    },
  );

  test.each([
    'http://169.254.169.254/latest/meta-data',
    'http://0xa9fea9fe/',
    'http://2852039166/',
    'http://[::ffff:169.254.169.254]/',
    'http://metadata.google.internal/',
    'ftp://127.0.0.1/',
    'http://user:password@127.0.0.1/',
  ])('%s is never asked', async (url) => {
    for (const command of [http(url), change(url)]) {
      const { act } = await (command.mutates ? changed : observed)(world, command);
      expect(act).toMatchObject({ ended: 'not-started', fault: { code: 'http-refused' } });
    }
  });
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '';
  asked.push(path);
  kept.push({ method: request.method, connection: request.headers.connection });
  const status = /^\/status\/(\d+)$/.exec(path)?.[1];
  const target = /^\/to\?(.*)$/.exec(path)?.[1];
  if (status !== undefined)
    response.writeHead(Number(status)).end(status === '204' ? undefined : JSON.stringify({ path }));
  else if (target !== undefined) response.writeHead(302, { location: target }).end();
  else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
  else if (path === '/large') response.end(Buffer.alloc(3_000_000, 'a'));
  else if (path === '/reset') request.socket.destroy();
  else if (path === '/echo') echo(request, response);
}

function echo(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Uint8Array[] = [];
  request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  request.on('end', () => {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const { 'x-token': token, 'content-type': type } = request.headers;
    response.end(JSON.stringify({ token, type, body, method: request.method }));
  });
}

async function listen(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const made = createServer(handler);
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return made;
}

function portOf(made: Server): number {
  const address = made.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}
