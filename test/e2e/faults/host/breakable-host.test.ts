// The breakable host does what the suites that stand on it take for granted.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test, vi } from 'vitest';
import { changed } from '../../../transport/contract.ts';
import { createWorld, NOBODY_STOPS, type World } from '../../../transport/world.ts';
import { type BreakableHost, startBreakableHost } from './breakable-host.ts';

const hosts = await Promise.all([startBreakableHost(), startBreakableHost()]);
afterAll(() => Promise.all(hosts.map((host) => host[Symbol.asyncDispose]())));
const [host, other] = hosts as [BreakableHost, BreakableHost];

const SERVER = { argv: ['sleep', '600'] } as const;

function worldOf({ user, address, port, hostKey, keyFile }: BreakableHost): World {
  const planned = { name: 'db-1', user, address, port, host_keys: [hostKey] };
  return createWorld({ where: 'db-1', hosts: { 'db-1': planned }, ssh: { keyFiles: [keyFile] } });
}

async function started(world: World, script: string) {
  const prepared = await world.executor.prepare(world.run(script), world.identity(), NOBODY_STOPS);
  if (!prepared.ready) throw new Error(JSON.stringify(prepared.result));
  return prepared.go(NOBODY_STOPS);
}

test('runs commands in a world of its own, and shows what they did', async () => {
  await using world = worldOf(host);
  const { act } = await changed(world, world.run(`hostname; echo done > ${host.folder}/one; echo $HOME`));
  expect(act).toMatchObject({ ended: 'exited', exit_code: 0 });
  const truth = host.observe();
  expect(truth.files).toEqual({ one: 'done\n' });
  expect(truth.fence(world.identity().lock)).toBe(world.identity().token);
  expect(truth.commands).toHaveLength(1);
  expect(other.observe()).toMatchObject({ files: {}, commands: [], processes: [], sessions: [] });
});

test('a cut link loses packets and keeps connections; healed, all of it arrives', async () => {
  await using world = worldOf(host);
  const going = started(world, 'sleep 0.8; echo late');
  await untilRuns('sleep 0.8');
  await host.link.cut();
  expect(await Promise.race([going, sleep(1_500, 'nothing')])).toBe('nothing');
  await host.link.heal();
  expect((await going).act).toMatchObject({ ended: 'exited', stdout: { head: 'late\n' } });
});

test.each([
  ['the ssh client', (broken: BreakableHost) => broken.killClient()],
  ['the sessions', (broken: BreakableHost) => broken.killSessions()],
] as const)('%s can be killed, and the command runs on', async (_who, kill) => {
  await using world = worldOf(host);
  const going = started(world, 'exec sleep 31.4');
  await untilRuns('sleep 31.4');
  expect(kill(host)).toBeGreaterThan(0);
  expect((await going).act.ended).toBe('disconnected');
  expect(marked(host)).toContain('sleep 31.4');
  await host.reboot();
});

test('a reboot ends every process, changes the boot id, and keeps the disk', async () => {
  await using world = worldOf(host);
  const before = host.observe().bootId;
  const going = started(world, `setsid sleep 31.5 & echo 1 > ~/kept; exec sleep 31.6`);
  await Promise.all([untilRuns('sleep 31.5'), untilRuns('sleep 31.6')]);
  await host.reboot();
  expect((await going).act.ended).toBe('disconnected');
  const { bootId, processes } = host.observe();
  expect([processes, bootId === before]).toEqual([[], false]);
  expect((await changed(world, world.run('cat ~/kept /proc/sys/kernel/random/boot_id'))).act.stdout.head).toBe(
    `1\n${bootId}\n`,
  );
});

test('what stands on it is its own, and goes when it is switched off, stopped or not', async () => {
  const servers = await Promise.all([other.place.start(SERVER), other.place.start(SERVER)]);
  const { processes } = other.observe();
  expect(processes.map(({ pid }) => pid).sort()).toEqual(servers.map(({ pid }) => pid).sort());
  servers[0]?.signal('SIGSTOP');
  await vi.waitUntil(() => readFileSync(`/proc/${servers[0]?.pid}/stat`, 'utf8').includes(') T '));
  await other.reboot();
  await Promise.all(servers.map(({ gone }) => gone));
  expect(other.observe().processes).toEqual([]);
});

test('a full disk takes nothing until it is freed', () => {
  const write = () => writeFileSync(`/proc/${host.observe().init}/root/var/tmp/one`, 'x');
  host.disk.fill();
  expect(write).toThrow('ENOSPC');
  host.disk.free();
  expect(write).not.toThrow();
});

test('leaves nothing behind, also where its process is killed', async () => {
  const module = new URL('./breakable-host.ts', import.meta.url);
  const script = `import { startBreakableHost } from '${module}';
const host = await startBreakableHost();
console.log(host.address, host.keyFile);
setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await new Promise<readonly string[]>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().split('\n'))),
  );
  const [address = '', killedKey = ''] = line?.split(' ') ?? [];
  expect(devices()).toContain(address.replace(/\d+$/, ''));
  child.kill('SIGKILL');
  // The kernel takes a namespace apart when it comes to it.
  const gone = (of: string) => expect.poll(devices, { timeout: 30_000 }).not.toContain(of.replace(/\d+$/, ''));
  await gone(address);
  rmSync(dirname(killedKey), { recursive: true });
  const third = await startBreakableHost();
  const { keyFile } = third;
  await third[Symbol.asyncDispose]();
  expect(existsSync(keyFile)).toBe(false);
  await gone(third.address);
});

function marked(of: BreakableHost): readonly string[] {
  return of
    .observe()
    .processes.filter(({ isMarked }) => isMarked)
    .map(({ argv }) => argv.join(' '));
}

function untilRuns(command: string): Promise<void> {
  return vi.waitUntil(() => marked(host).includes(command), { timeout: 10_000, interval: 20 }).then(() => undefined);
}

function devices(): string {
  return execFileSync('ip', ['-o', '-4', 'address'], { encoding: 'utf8' });
}
