// What a place has started for an execution and nobody names: told by the real wrapper, and ended where it runs.
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import type { ChangeIdentity } from '../../src/engine/ports.ts';
import type { ReadyCommand } from '../../src/plan/ready.ts';
import { hostIdentity } from '../../src/transport/identity.ts';
import { runs } from './contract.ts';
import { createWorld, NOBODY_STOPS, type World } from './world.ts';

const folder = mkdtempSync('/tmp/er-strays-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const homeOf = () => mkdtempSync(`${folder}/home-`);
const recordsOf = (home: string) => `${home}/.local/state/enforced-runbooks/commands`;

async function strays(world: World, { execution_id, lock }: ChangeIdentity, known: readonly string[] = []) {
  const request = { where: 'runner', as: undefined, execution_id, locks: ['service:other', lock], token: 9, known };
  return world.executor.strays(request, NOBODY_STOPS);
}

async function begun(world: World, command: ReadyCommand, identity: ChangeIdentity) {
  const prepared = await world.executor.prepare(command, identity, NOBODY_STOPS);
  if (!prepared.ready) throw new Error(JSON.stringify(prepared.result));
  return { going: prepared.go(NOBODY_STOPS) };
}

describe('a command that nobody names', () => {
  test('is told with its end, also by another process; what was named, or is of another run, is not', async () => {
    const home = homeOf();
    await using world = createWorld({ where: 'runner', home });
    const [named, unnamed] = [world.identity(), world.identity()];
    const other = world.identity({ execution_id: 'another' });
    for (const each of [named, unnamed, other]) await (await begun(world, world.run('exit 7'), each)).going;
    await using second = createWorld({ where: 'runner', home });
    expect(await strays(second, named, [named.command])).toMatchObject([
      { id: hostIdentity(unnamed).id, act: { ended: 'exited', exit_code: 7 } },
    ]);
  });

  test('is ended where it runs, and that is confirmed', async () => {
    const home = homeOf();
    await using world = createWorld({ where: 'runner', home });
    const identity = world.identity();
    const { going } = await begun(world, world.run('sleep 300', { timeout_ms: 400_000 }), identity);
    const process = () => readFileSync(`${recordsOf(home)}/${readdirSync(recordsOf(home))[0]}/process`, 'utf8');
    await expect.poll(() => process().trim()).not.toBe('');
    const [pid = ''] = process().split(' ');
    expect(await strays(world, identity)).toMatchObject([
      { id: hostIdentity(identity).id, act: { ended: 'cancelled', stopped: 'confirmed' } },
    ]);
    expect(runs(pid)).toBe(false);
    await going;
  });

  test('may be a request that was sent; one that was only prepared is none', async () => {
    const server = createServer((request) => void request.socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const url = `http://127.0.0.1:${address instanceof Object ? address.port : 0}/`;
    await using world = createWorld({ where: 'runner', home: homeOf() });
    const { kind: _, argv: __, ...common } = world.exec([]);
    const request = { ...common, kind: 'http', method: 'POST', url, headers: {}, mutates: true } as const;
    const identity = world.identity();
    const prepared = await world.executor.prepare(request, identity, NOBODY_STOPS);
    expect(await strays(world, { ...identity, token: 1 })).toEqual([]);
    if (prepared.ready) expect((await prepared.go(NOBODY_STOPS)).act.ended).toBe('not-started');
    const next = world.identity({ token: 10 });
    await (await begun(world, request, next)).going;
    expect(await strays(world, next)).toMatchObject([
      { id: hostIdentity(next).id, act: { ended: 'disconnected', stopped: 'unconfirmed' } },
    ]);
    server.close();
  });
});

describe('a command that was prepared and not started', () => {
  test('is none, and cannot start behind the question', async () => {
    await using world = createWorld({ where: 'runner', home: homeOf() });
    const identity = world.identity();
    const prepared = await world.executor.prepare(world.run('true'), identity, NOBODY_STOPS);
    expect(await strays(world, identity)).toEqual([]);
    expect(prepared.ready && (await prepared.go(NOBODY_STOPS)).act).toMatchObject({
      ended: 'not-started',
      fault: { code: 'command-refused', message: expect.stringContaining('newer token 9') },
    });
  });

  test('is none either where its record has stayed behind', async () => {
    const home = homeOf();
    await using world = createWorld({ where: 'runner', home });
    const identity = world.identity();
    await (await begun(world, world.run('true'), identity)).going;
    writeFileSync(`${recordsOf(home)}/${hostIdentity(identity).id}/process`, `${' '.repeat(96)}\n`);
    expect(await strays(world, identity)).toEqual([]);
  });
});

test('a place that cannot be asked says nothing', async () => {
  const host = { name: 'web-1', address: '127.0.0.1', port: 1, host_keys: [] };
  await using world = createWorld({ where: 'web-1', hosts: { 'web-1': host } });
  const request = { as: undefined, execution_id: 'run', locks: ['tenant:a'], token: 2, known: [] };
  for (const where of ['web-1', 'nowhere'])
    expect(await world.executor.strays({ ...request, where }, NOBODY_STOPS)).toEqual([]);
});
