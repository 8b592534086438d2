// A host whose disk is full: commands still start, their fate is known, and a token that was seen before stays the highest.
import { afterAll, expect, test, vi } from 'vitest';
import { changed } from '../../../transport/contract.ts';
import { ANYBODY, createWorld, NOBODY_STOPS, type World } from '../../../transport/world.ts';
import { type BreakableHost, startBreakableHost } from './breakable-host.ts';

const hosts = await Promise.all([startBreakableHost(), startBreakableHost()]);
afterAll(() => Promise.all(hosts.map((host) => host[Symbol.asyncDispose]())));
const [fresh, used] = hosts as [BreakableHost, BreakableHost];

function worldOf({ user, address, port, hostKey, keyFile }: BreakableHost): World {
  const planned = { name: 'db-1', user, address, port, host_keys: [hostKey] };
  return createWorld({ where: 'db-1', hosts: { 'db-1': planned }, ssh: { keyFiles: [keyFile] } });
}

test('a host that never saw a command takes one', async () => {
  fresh.disk.fill();
  await using world = worldOf(fresh);
  const { act } = await changed(world, world.run('echo said; exit 3'));
  expect(act).toMatchObject({ ended: 'exited', exit_code: 3, stdout: { head: 'said\n' } });
});

test('a host whose disk had room for others takes one, knows its fate, and refuses a token that is too low', async () => {
  await using world = worldOf(used);
  const newest = world.identity({ token: 5 });
  const prepared = await world.executor.prepare(world.exec(['true']), newest, NOBODY_STOPS);
  expect(prepared.ready && (await prepared.go(NOBODY_STOPS)).act.exit_code).toBe(0);
  used.disk.fill();
  const identity = world.identity({ token: 5 });
  const again = await world.executor.prepare(world.run('echo said; exit 3'), identity, NOBODY_STOPS);
  const { act } = again.ready ? await again.go(NOBODY_STOPS) : again.result;
  expect(act).toMatchObject({ ended: 'exited', exit_code: 3, stdout: { head: 'said\n' } });
  const fate = await world.executor.fate('db-1', identity, ANYBODY, NOBODY_STOPS);
  expect(fate.act).toMatchObject({ ended: 'exited', exit_code: 3, stdout: { head: 'said\n' } });
  const late = await world.executor.prepare(world.exec(['true']), world.identity({ token: 4 }), NOBODY_STOPS);
  expect(late).toMatchObject({ ready: false, result: { act: { fault: { code: 'command-refused' } } } });
});

test('what a full disk kept from being recorded there is not taken for never started behind a reboot', async () => {
  const host = await startBreakableHost();
  await using _ = host;
  await using world = worldOf(host);
  expect((await changed(world, world.exec(['true']))).act.exit_code).toBe(0);
  host.disk.fill();
  const identity = world.identity();
  const prepared = await world.executor.prepare(
    world.run(`echo changed >${host.folder}/one; sleep 30`),
    identity,
    NOBODY_STOPS,
  );
  const going = prepared.ready ? prepared.go(NOBODY_STOPS) : Promise.resolve(prepared.result);
  await vi.waitUntil(() => host.observe().files.one !== undefined, { timeout: 10_000 });
  await host.reboot();
  await going;
  const fate = await world.executor.fate('db-1', identity, ANYBODY, NOBODY_STOPS);
  expect(fate.act).toMatchObject({ ended: 'disconnected', stopped: 'unconfirmed' });
});

test('a token that a full disk has seen outlives a reboot', async () => {
  const host = await startBreakableHost();
  await using _ = host;
  await using world = worldOf(host);
  expect((await changed(world, world.exec(['true']))).act.exit_code).toBe(0);
  host.disk.fill();
  const raised = world.identity({ token: 7 });
  await world.executor.fate('db-1', raised, ANYBODY, NOBODY_STOPS);
  expect(host.observe().fence(raised.lock)).toBe(7);
  await host.reboot();
  expect(host.observe().fence(raised.lock)).toBe(7);
});
