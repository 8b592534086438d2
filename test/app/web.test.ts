// Requests to the web behind a proxy: the OIDC token and notifications go through the one that the environment names.
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { webFetch } from '../../src/app/web.ts';
import { jobClaims } from '../../src/github/id-token.ts';
import { postWith } from '../../src/notify/post.ts';

const NAMES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];
const signal = new AbortController().signal;
const seen: string[] = [];
let proxy: Server;
let address = '';
beforeAll(async () => {
  proxy = createServer();
  proxy.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    if (request.url?.endsWith(':80') !== true) {
      socket.end('HTTP/1.1 502 no\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 go on\r\n\r\n');
    socket.once('data', () => socket.end('HTTP/1.1 200 ok\r\ncontent-length: 17\r\n\r\nthrough the proxy'));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const bound = proxy.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  address = `http://127.0.0.1:${bound.port}`;
});
afterEach(() => {
  vi.unstubAllEnvs();
  seen.length = 0;
});
afterAll(() => proxy.close());

function environment(given: Readonly<Record<string, string>>): void {
  for (const name of NAMES) vi.stubEnv(name, given[name] ?? '');
}

const send = (url: string) => postWith(webFetch)({ url, headers: {}, body: '{}', timeoutMs: 3_000, signal });

test.each(['https_proxy', 'HTTPS_PROXY'])('a notification and the OIDC token go through %s', async (name) => {
  environment({ [name]: address });
  expect(await send('https://hooks.example.invalid/x')).toEqual({
    kind: 'failed',
    because: 'its proxy did not let the connection through',
  });
  expect(seen).toEqual(['CONNECT hooks.example.invalid:443']);
  await jobClaims({
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.invalid/x',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
    learn: () => undefined,
    web: webFetch,
    sleep: async () => undefined,
    signal,
  });
  expect(seen.slice(1)).toEqual(Array.from({ length: 3 }, () => 'CONNECT token.example.invalid:443'));
});

test.each([
  ['one for another scheme', { http_proxy: 'HERE' }, 'https://hooks.example.invalid/x'],
  ['no_proxy', { https_proxy: 'HERE', no_proxy: 'other.invalid, example.invalid' }, 'https://hooks.example.invalid/x'],
  ['NO_PROXY', { HTTPS_PROXY: 'HERE', NO_PROXY: '.example.invalid' }, 'https://hooks.example.invalid/x'],
])('past the proxy: %s', async (_name, given, url) => {
  environment(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.replace('HERE', address)])));
  expect(await send(url)).toMatchObject({ kind: 'failed' });
  expect(seen).toEqual([]);
});

test('an answer that came through a proxy is read like any other', async () => {
  environment({ http_proxy: address });
  expect(await send('http://hooks.example.invalid/x')).toMatchObject({ kind: 'answered', text: 'through the proxy' });
});
