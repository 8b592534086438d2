// What a name service says, and when it says nothing: a request goes to what was checked, within its time.
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadyCommand } from '../../src/plan/ready.ts';
import { changed, observed } from './contract.ts';
import { createWorld, NOBODY_STOPS, type World } from './world.ts';

type Answer = readonly { readonly address: string; readonly family: 4 | 6 }[];
const names = vi.hoisted(() => ({ asked: 0, answers: [] as Promise<readonly unknown[]>[] }));
vi.mock('node:dns/promises', () => ({
  lookup: () => names.answers[names.asked++] ?? Promise.reject(new Error('asked once more than expected')),
}));

const LOCAL: Answer = [{ address: '127.0.0.1', family: 4 }];
const SILENCE = new Promise<Answer>(() => undefined);

let server: Server;
let port: number;
let world: World;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = address !== null && typeof address === 'object' ? address.port : 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  world = createWorld({ where: 'runner' });
});
afterEach(() => world[Symbol.asyncDispose]());

function answering(...answers: readonly (Answer | Promise<Answer>)[]): void {
  names.asked = 0;
  names.answers = answers.map((answer) => Promise.resolve(answer));
}

function request(path: string, mutates: boolean): Extract<ReadyCommand, { readonly kind: 'http' }> {
  return {
    kind: 'http',
    where: 'runner',
    env: {},
    timeout_ms: 400,
    output: { format: 'none', fields: {} },
    sensitive: false,
    method: mutates ? 'POST' : 'GET',
    url: `http://gateway.test:${port}${path}`,
    headers: {},
    mutates,
  };
}

describe.each([
  ['a look', observed, false],
  ['a change', changed, true],
] as const)('%s', (_name, way, mutates) => {
  test('asks for a name once, and goes to what was checked, whatever the name becomes afterwards', async () => {
    answering(LOCAL, [{ address: '169.254.169.254', family: 4 }]);
    expect((await way(world, request('/pinned', mutates))).act).toMatchObject({ ended: 'exited', exit_code: 200 });
    expect([asked, names.asked]).toEqual([['/pinned'], 1]);
  });

  test('is refused where one of the addresses is', async () => {
    answering([...LOCAL, { address: '169.254.169.254', family: 4 }]);
    const { act } = await way(world, request('/refused', mutates));
    expect(act).toMatchObject({ ended: 'not-started', fault: { code: 'http-refused' } });
    expect(asked).toEqual([]);
  });

  test('tries every address that was checked', async () => {
    answering([{ address: '::1', family: 6 }, { address: '127.0.0.2', family: 4 }, ...LOCAL]);
    expect((await way(world, request('/second', mutates))).act).toMatchObject({ ended: 'exited', exit_code: 200 });
  });

  test('that finds nobody at any address was not started', async () => {
    answering([
      { address: '::1', family: 6 },
      { address: '127.0.0.2', family: 4 },
    ]);
    const { act } = await way(world, request('/nobody', mutates));
    expect(act).toMatchObject({ ended: 'not-started', fault: { code: 'connection-refused' } });
  });
});

describe('a name service that says nothing', () => {
  test('ends a look at its timeout, and that time is told', async () => {
    answering(SILENCE);
    const { act } = await observed(world, request('/silent', false));
    expect(act).toMatchObject({ ended: 'timed-out', stopped: 'confirmed', fault: { code: 'host-unresolved' } });
    expect(act.duration_ms).toBeGreaterThanOrEqual(390);
  });

  test('ends a look at a cancel', async () => {
    answering(SILENCE);
    const { act } = await observed(world, request('/silent', false), AbortSignal.timeout(50));
    expect(act).toMatchObject({ ended: 'cancelled', stopped: 'confirmed' });
  });

  test('keeps a change from starting, within its timeout or at a cancel', async () => {
    for (const signal of [NOBODY_STOPS, AbortSignal.timeout(50)]) {
      answering(SILENCE);
      const prepared = await world.executor.prepare(request('/silent', true), world.identity(), signal);
      expect(prepared).toMatchObject({ ready: false, result: { act: { ended: 'not-started' } } });
    }
    expect(asked).toEqual([]);
  });
});
