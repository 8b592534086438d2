// What goes wrong on demand: answers lost and replaced, lines cut, limits reached. And whether the request was carried out all the same.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../support/github/fault.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';
import { type Client, clientOf, headOf, isApplied, type Reply } from './client.ts';

let github: GitHub;
let client: Client;
beforeEach(async () => {
  github = await startGitHub();
  client = clientOf(github);
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const LOCK = 'refs/heads/lock';
const claim = () => client.updateRefs({ name: LOCK, afterOid: headOf(github) });
const once = (fault: Fault) => github.fault(({ name, count }) => (name === 'updateRefs' && count === 1 ? fault : null));

describe.each([true, false])('a request that is carried out: %s', (applied) => {
  const state = () => [github.refs().has(LOCK), github.calls.at(-1)?.applied];

  test('and answered with a failure', async () => {
    once({ status: 502, headers: { 'x-edge': 'a' }, body: '<html>Unicorn</html>', applied });
    const response = await fetch(`${github.url}/graphql`, await request());
    expect([response.status, await response.text()]).toEqual([502, '<html>Unicorn</html>']);
    expect([response.headers.get('content-type'), response.headers.get('x-edge')]).toEqual(['text/html', 'a']);
    expect(state()).toEqual([applied, applied]);
    expect(github.calls.at(-1)?.status).toBe(502);
  });

  test('whose connection is torn down', async () => {
    once({ reset: true, applied });
    await expect(claim()).rejects.toThrow('fetch failed');
    expect(state()).toEqual([applied, applied]);
    expect(github.calls.at(-1)?.status).toBeNull();
    expect(isApplied(await claim())).toBe(true);
  });

  test('to which nothing is said', async () => {
    once({ silent: 40, applied });
    const began = performance.now();
    await expect(claim()).rejects.toThrow('fetch failed');
    expect(performance.now() - began).toBeGreaterThan(35);
    expect(state()).toEqual([applied, applied]);
  });
});

async function request(): Promise<RequestInit> {
  const query = 'mutation($i: UpdateRefsInput!) { updateRefs(input: $i) { clientMutationId } }';
  const refUpdates = [{ name: LOCK, afterOid: headOf(github) }];
  const variables = { i: { repositoryId: github.repositoryId, refUpdates } };
  const headers = { authorization: `Bearer ${github.tokens.write}` };
  return { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
}

test('a fault is chosen by kind, name, body and count', async () => {
  const seen: unknown[] = [];
  github.fault((about) => {
    seen.push([about.kind, about.name, about.count, about.body === null]);
    return about.kind === 'rest' && about.count === 2 ? { status: 500, applied: false } : null;
  });
  const statuses = [];
  for (let count = 0; count < 3; count += 1) statuses.push((await client.get('/rate_limit')).status);
  await claim();
  expect(statuses).toEqual([200, 500, 200]);
  const limits = [1, 2, 3].map((count) => ['rest', 'GET rate_limit', count, true]);
  expect(seen).toEqual([...limits, ['graphql', 'updateRefs', 1, false]]);
  github.fault(null);
  expect((await client.get('/rate_limit')).status).toBe(200);
});

test('a stale update under a lost answer is still not applied', async () => {
  once({ status: 504, applied: true });
  await client.updateRefs({ name: 'refs/heads/main', beforeOid: 'f'.repeat(40), afterOid: headOf(github) });
  expect(github.calls.at(-1)).toMatchObject({ status: 504, applied: false, reason: 'stale' });
});

test('latency delays answers, not what they answer to', async () => {
  github.latency(200);
  const began = performance.now();
  let answers = 0;
  const counted = (reply: Reply): Reply => {
    answers += 1;
    return reply;
  };
  const both = Promise.all([claim().then(counted), claim().then(counted)]);
  await expect.poll(() => github.calls.length, { interval: 5 }).toBe(2);
  expect([answers, github.refs().has(LOCK)]).toEqual([0, true]);
  expect((await both).filter(isApplied)).toHaveLength(2);
  expect(performance.now() - began).toBeGreaterThan(195);
});

test('a cut line takes everybody down until it is healed', async () => {
  github.latency(5_000);
  const waiting = claim();
  waiting.catch(() => {});
  await expect.poll(() => github.calls.length).toBe(1);
  github.cut();
  await expect(waiting).rejects.toThrow('fetch failed');
  await expect(claim()).rejects.toThrow('fetch failed');
  await expect(client.get('/rate_limit')).rejects.toThrow('fetch failed');
  expect(github.calls).toHaveLength(1);
  github.heal();
  github.latency(0);
  expect(isApplied(await claim())).toBe(true);
});

test('every answer counts the budget down', async () => {
  github.rateLimit('core', { limit: 5_000, remaining: 100, resetInSeconds: 60 });
  const [first, second] = [await client.get('git/nothing'), await client.get(`git/commits/${headOf(github)}`)];
  const { headers } = await claim();
  expect([first, second].map((reply) => reply.headers.get('x-ratelimit-remaining'))).toEqual(['99', '98']);
  expect(second.headers.get('x-ratelimit-limit')).toBe('5000');
  expect(second.headers.get('x-ratelimit-used')).toBe('4902');
  expect(Number(second.headers.get('x-ratelimit-reset')) * 1_000 - Date.now()).toBeGreaterThan(50_000);
  const resource = headers.get('x-ratelimit-resource');
  expect([resource, headers.get('x-ratelimit-remaining')]).toEqual(['graphql', '999']);
  const { body } = await client.get('/rate_limit');
  expect(body.rate).toMatchObject({ limit: 5_000, remaining: 98, used: 4_902 });
  const { body: asked } = await client.graphql('{ rateLimit { limit remaining used cost resetAt } }');
  expect(asked.data).toMatchObject({ rateLimit: { limit: 1_000, remaining: 998, used: 2, cost: 1 } });
});

test('an empty budget refuses, each API in its own way, until it is filled again', async () => {
  for (const resource of ['core', 'graphql'] as const) github.rateLimit(resource, { remaining: 0, resetInSeconds: 60 });
  const rest = await client.get(`git/commits/${headOf(github)}`);
  expect([rest.status, rest.body.message]).toEqual([403, expect.stringMatching(/^API rate limit exceeded/)]);
  expect(rest.headers.get('x-ratelimit-remaining')).toBe('0');
  const graphql = await claim();
  expect([graphql.status, graphql.body]).toMatchObject([200, { errors: [{ type: 'RATE_LIMIT' }] }]);
  expect(github.refs().has(LOCK)).toBe(false);
  expect((await client.get('/rate_limit')).status).toBe(200);
  github.rateLimit('graphql', { resetInSeconds: -1 });
  expect(isApplied(await claim())).toBe(true);
});

test('the secondary limit says how long to wait', async () => {
  github.secondaryLimit(30);
  for (const { status, headers, body } of [await claim(), await client.get('git/nothing')]) {
    expect([status, headers.get('retry-after')]).toEqual([403, '30']);
    expect(body.message).toMatch(/^You have exceeded a secondary rate limit/);
    expect(headers.get('x-ratelimit-remaining')).toBe('1000');
  }
  github.secondaryLimit(0);
  expect(isApplied(await claim())).toBe(true);
});

test('it can be left to the end of a scope', async () => {
  let url = '';
  {
    await using short = await startGitHub({ latencyMs: 5 });
    ({ url } = short);
    expect((await clientOf(short).get('/rate_limit')).status).toBe(200);
  }
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

describe('a request that is held', () => {
  const gated = (when: 'before' | 'after') => {
    let letGo: (how: 'goes on' | 'lost') => void = () => undefined;
    const waits = new Promise<'goes on' | 'lost'>((resolve) => {
      letGo = resolve;
    });
    let isHeld: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      isHeld = resolve;
    });
    const hold = ({ name }: { readonly name: string }) => {
      if (name !== 'updateRefs') return null;
      isHeld();
      return waits;
    };
    github.gate({ before: when === 'before' ? hold : () => null, after: when === 'after' ? hold : () => null });
    return { held, letGo: (how: 'goes on' | 'lost') => letGo(how) };
  };

  test('before it is carried out changes nothing until then, and others pass', async () => {
    const { held, letGo } = gated('before');
    const claimed = claim();
    await held;
    expect([github.refs().has(LOCK), github.refs().size]).toEqual([false, 1]);
    expect((await client.get('/rate_limit')).status).toBe(200);
    letGo('goes on');
    expect(isApplied(await claimed)).toBe(true);
    expect(github.refs().has(LOCK)).toBe(true);
  });

  test('and lost never was', async () => {
    const { held, letGo } = gated('before');
    const claimed = claim();
    await held;
    letGo('lost');
    await expect(claimed).rejects.toThrow('fetch failed');
    expect(github.refs().has(LOCK)).toBe(false);
  });

  test('behind that is done, and its answer waits', async () => {
    const { held, letGo } = gated('after');
    const claimed = claim();
    await held;
    expect(github.refs().has(LOCK)).toBe(true);
    letGo('goes on');
    expect(isApplied(await claimed)).toBe(true);
  });
});
