// A network that goes away while a change over HTTP is under way: what was sent may have been done.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { ANYBODY, createWorld, NOBODY_STOPS } from '../../transport/world.ts';

const SERVER = `
const { createServer } = require('node:http');
createServer((request) => request.resume().on('end', () => console.log('done'))).listen(8088, () => console.log('ready'));
`;

test('a change whose answer is cut off is unknown, never not started', async () => {
  await using elsewhere = await startElsewhere();
  await using world = createWorld({ where: 'runner' });
  const identity = world.identity();
  const prepared = await world.executor.prepare(
    {
      kind: 'http',
      where: 'runner',
      env: {},
      timeout_ms: 14_000,
      output: { format: 'none', fields: {} },
      sensitive: false,
      method: 'POST',
      url: `http://${elsewhere.address}:8088/breaker/open`,
      headers: {},
      mutates: true,
    },
    identity,
    NOBODY_STOPS,
  );
  if (!prepared.ready) throw new Error(JSON.stringify(prepared.result));
  const going = prepared.go(NOBODY_STOPS);
  await elsewhere.said('done');
  elsewhere.cut();
  const { act } = await going;
  expect(act.ended).toMatch(/^(?:timed-out|disconnected)$/);
  expect(act.stopped).toBe('unconfirmed');
  expect((await world.executor.fate('runner', identity, ANYBODY, NOBODY_STOPS)).act).toMatchObject({
    ended: 'disconnected',
    stopped: 'unconfirmed',
  });
});

/** A server in a network of its own, which can be cut off from here. */
async function startElsewhere() {
  const name = `er-${randomBytes(3).toString('hex')}`;
  const [here, address] = ['10.213.77.1', '10.213.77.2'];
  const ip = (...words: readonly string[]) => execFileSync('ip', words, { stdio: 'ignore' });
  ip('netns', 'add', name);
  ip('link', 'add', `${name}a`, 'type', 'veth', 'peer', 'name', `${name}b`, 'netns', name);
  ip('addr', 'add', `${here}/30`, 'dev', `${name}a`);
  ip('link', 'set', `${name}a`, 'up');
  ip('-n', name, 'addr', 'add', `${address}/30`, 'dev', `${name}b`);
  ip('-n', name, 'link', 'set', `${name}b`, 'up');
  const server = spawn('ip', ['netns', 'exec', name, process.execPath, '-e', SERVER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = async (word: string): Promise<void> => {
    const [chunk] = await once(server.stdout, 'data');
    expect(String(chunk)).toContain(word);
  };
  await said('ready');
  return {
    address,
    said,
    cut: () => ip('-n', name, 'addr', 'del', `${address}/30`, 'dev', `${name}b`),
    [Symbol.asyncDispose]: async () => {
      server.kill('SIGKILL');
      ip('link', 'del', `${name}a`);
      ip('netns', 'del', name);
    },
  };
}
