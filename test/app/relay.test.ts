// The bridge for senders, over real HTTP to an emulated GitHub: what it passes on, to whom it listens, and what a sender is told.

import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRelay, type Relay } from '../../src/app/relay/relay.ts';
import { openApi } from '../../src/github/api.ts';
import { dispatchEvent } from '../../src/github/dispatch.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';

const SECRET = 'a-secret-of-forty-characters-or-so-9f2c41';
const ALERT = readFileSync(join(import.meta.dirname, '../incident/alerts/pagerduty.json'), 'utf8');
const RESOLVED = readFileSync(join(import.meta.dirname, '../incident/alerts/grafana-resolved.json'), 'utf8');

let github: GitHub;
let relay: Relay;
let said: string[] = [];
beforeAll(async () => {
  github = await startGitHub();
  const api = await openApi({ url: github.url, token: github.tokens.write, proxied: false });
  if (!api.ok) throw new Error(api.faults[0].message);
  const { repository } = github;
  const opened = await openRelay({
    host: '127.0.0.1',
    port: 0,
    secret: SECRET,
    send: (clientPayload) =>
      dispatchEvent(api.value, { repository, eventType: 'incident', clientPayload }, new AbortController().signal),
    say: (line) => said.push(line),
    now: () => '2026-01-15T14:32:45.000Z',
  });
  if (!opened.ok) throw new Error(opened.faults[0].message);
  relay = opened.value;
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await relay.close(new AbortController().signal);
  await github.close();
});
beforeEach(() => {
  said = [];
});
afterEach(() => github.fault(null));

async function post(path: string, body: string, method = 'POST') {
  const response = await fetch(`http://127.0.0.1:${relay.port}${path}`, {
    method,
    ...(method === 'POST' && { body, headers: { 'content-type': 'text/plain; charset=UTF-8' } }),
  });
  return {
    status: response.status,
    retry: response.headers.get('retry-after'),
    body: JSON.parse(await response.text()),
  };
}

describe('the relay', () => {
  it('passes an alert on, whole, once GitHub has taken it', async () => {
    const before = github.dispatches.length;
    expect(await post(`/${SECRET}`, ALERT)).toMatchObject({ status: 202, body: { passed_on: true, incidents: 1 } });
    expect(await post(`/${SECRET}/pagerduty`, ALERT)).toMatchObject({ status: 202 });
    const payload = JSON.parse(ALERT);
    expect(github.dispatches.slice(before)).toEqual([
      { event_type: 'incident', client_payload: { payload } },
      { event_type: 'incident', client_payload: { source: 'pagerduty', payload } },
    ]);
    expect(said[0]).toMatch(/^passed on: .* \(pagerduty\)$/);
  });

  it('starts nothing where nothing fires', async () => {
    const before = github.dispatches.length;
    expect(await post(`/${SECRET}`, RESOLVED)).toMatchObject({ status: 200, body: { passed_on: false } });
    expect(github.dispatches).toHaveLength(before);
  });

  it.each([
    ['/', 'POST', 404],
    ['/wrong', 'POST', 404],
    [`/${SECRET}x`, 'POST', 404],
    [`/${SECRET}/pagerduty/more`, 'POST', 404],
    [`/${SECRET}`, 'GET', 405],
  ] as const)('%s by %s is answered %i', async (path, method, status) => {
    const before = github.dispatches.length;
    expect((await post(path, ALERT, method)).status).toBe(status);
    expect(github.dispatches).toHaveLength(before);
  });

  it('tells a sender what is wrong with what it sent, and whoever runs it too, as data', async () => {
    const answer = await post(`/${SECRET}`, '{"\\u001b[2J::error::x": 1}');
    expect(answer).toMatchObject({ status: 422, body: { hint: expect.stringContaining('normal form') } });
    expect(said.join('\n')).toContain('is of no known form');
    expect(said.join('\n')).not.toContain('\u001b');
    expect((await post(`/${SECRET}`, 'x'.repeat(1_100_000))).status).toBe(413);
    expect(said.at(-1)).toMatch(/^turned away: a body of more than 1048576 bytes, from 127\.0\.0\.1/);
  });

  it.each([
    ['in another charset', { 'content-type': 'application/json; charset=iso-8859-1' }, Buffer.from(ALERT)],
    ['compressed', { 'content-encoding': 'gzip' }, Buffer.from(ALERT)],
    ['no UTF-8', {}, Buffer.from([0x7b, 0xff, 0x7d])],
  ])('refuses a body that is %s', async (_what, headers, body) => {
    const response = await fetch(`http://127.0.0.1:${relay.port}/${SECRET}`, { method: 'POST', headers, body });
    expect(response.status).toBe(415);
  });

  it('hears a sender however many connections a stranger keeps open and opens anew, and says so', async () => {
    const idle = new Set<Socket>();
    let isOver = false;
    const open = (): void => {
      if (isOver) return;
      const socket = connect({ port: relay.port, host: '127.0.0.1', localAddress: '127.0.0.2' });
      idle.add(socket.on('error', () => {}));
      socket.on('close', () => {
        idle.delete(socket);
        setTimeout(open, 5);
      });
    };
    for (let count = 0; count < 300; count++) open();
    await vi.waitFor(() => expect(said.join('\n')).toContain('turned away: more than 256 connections, from 127.0.0.2'));
    for (let count = 0; count < 5; count++) expect((await post(`/${SECRET}`, ALERT)).status).toBe(202);
    isOver = true;
    for (const socket of idle) socket.destroy();
  });

  it('hears a sender behind the proxy that a stranger comes through, too', async () => {
    const idle = Array.from({ length: 300 }, () => connect(relay.port, '127.0.0.1').on('error', () => {}));
    await vi.waitFor(() => expect(said.join('\n')).toContain('more than 256 connections, from 127.0.0.1'));
    expect((await post(`/${SECRET}`, ALERT)).status).toBe(202);
    for (const socket of idle) socket.destroy();
  });

  it('closes no connection of a sender who is known for one of a stranger', async () => {
    const here = { port: relay.port, host: '127.0.0.1', localAddress: '127.0.0.3' };
    const sender = connect(here);
    const answered = new Promise<string>((resolve) => {
      let text = '';
      sender.on('data', (chunk) => {
        text += String(chunk);
      });
      sender.on('close', () => resolve(text));
    });
    const body = Buffer.from(ALERT);
    sender.write(`POST /${SECRET} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const idle = Array.from({ length: 300 }, () => connect(here).on('error', () => {}));
    await vi.waitFor(() => expect(said.join('\n')).toContain('more than 256 connections, from 127.0.0.3'));
    sender.write(body);
    expect(await answered).toContain('202 Accepted');
    for (const socket of idle) socket.destroy();
  });

  it('gives strangers no time: they wait for nothing and keep nobody waiting', async () => {
    const head = 'POST /wrong HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n';
    const strangers = await Promise.all(
      Array.from({ length: 30 }, async () => {
        const socket = connect(relay.port, '127.0.0.1');
        const said = new Promise<string>((resolve) => {
          let text = '';
          socket.on('data', (chunk) => {
            text += String(chunk);
          });
          socket.on('close', () => resolve(text));
          socket.on('error', () => {});
        });
        socket.write(head);
        return said;
      }),
    );
    for (const text of strangers) expect(text).toMatch(/^HTTP\/1\.1 404 /);
    expect((await post(`/${SECRET}`, ALERT)).status).toBe(202);
    expect((await fetch(`http://127.0.0.1:${relay.port}/healthz`)).status).toBe(200);
  });

  it.each([
    ['an error of GitHub', { status: 502, applied: false }, 502, '5'],
    ['a limit', { status: 429, applied: false, headers: { 'retry-after': '17' } }, 503, '17'],
    ['a token that may not', { status: 404, applied: false }, 502, null],
  ] as const)('%s is one for the sender, so that it sends again', async (_what, fault, status, retry) => {
    github.fault(() => fault);
    expect(await post(`/${SECRET}`, ALERT)).toMatchObject({ status, retry, body: { passed_on: false } });
    expect(said.join('\n')).toMatch(/^not passed on: /);
    expect(said.join('\n')).not.toMatch(/lock|job|`token`/);
    expect(said.join('\n')).not.toContain(SECRET);
    expect(said.join('\n')).not.toContain(github.tokens.write);
  });

  it('outlives a sender that goes away', async () => {
    const socket = connect(relay.port, '127.0.0.1');
    socket.write(`POST /${SECRET} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.resetAndDestroy();
    expect((await post(`/${SECRET}`, ALERT)).status).toBe(202);
  });

  it('answers a bug of ours with 500, says it, and goes on', async () => {
    const lines: string[] = [];
    const broken = await openRelay({
      host: '127.0.0.1',
      port: 0,
      secret: SECRET,
      send: () => Promise.reject(new Error('no such case')),
      say: (line) => lines.push(line),
      now: () => '2026-01-15T14:32:45.000Z',
    });
    if (!broken.ok) throw new Error(broken.faults[0].message);
    for (const _ of [1, 2]) {
      const answer = await fetch(`http://127.0.0.1:${broken.value.port}/${SECRET}`, { method: 'POST', body: ALERT });
      expect(answer.status).toBe(500);
    }
    expect(lines).toEqual([expect.stringContaining('no such case'), expect.stringContaining('This is a bug')]);
    await broken.value.close(new AbortController().signal);
  });

  it('says where it cannot listen', async () => {
    const other = await openRelay({
      host: '127.0.0.1',
      port: relay.port,
      secret: SECRET,
      send: async () => ({ ok: true, value: null }),
      say: () => {},
      now: () => '',
    });
    expect(other).toMatchObject({ ok: false, faults: [{ code: 'relay-failed' }] });
  });
});
