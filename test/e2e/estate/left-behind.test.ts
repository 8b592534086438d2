// What is left of an estate: no process, no network and no file, also of one that could not be started.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { descendantsOf, networksInUse } from '../faults/host/processes.ts';
import { DATABASE_HOST, type Placement } from './placement.ts';
import { startTwentyHosts, type TwentyHosts } from './twenty-hosts.ts';

const SMALL: Placement = { 'node-01': ['tenant-001'], 'node-02': ['tenant-001', 'tenant-002'], [DATABASE_HOST]: [] };

let folder: string;
let before: readonly number[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'left-behind-'));
  vi.stubEnv('TMPDIR', folder);
  before = descendantsOf(process.pid);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function networksOf({ bridge, hosts }: TwentyHosts): readonly string[] {
  const inits = Object.values(hosts).map(({ machine }) => machine.observe().init);
  return [bridge.pid, ...inits].map((pid) => readlinkSync(`/proc/${pid}/ns/net`));
}

test('nothing, once it is over', async () => {
  const estate = await startTwentyHosts(SMALL);
  const networks = networksOf(estate);
  expect(new Set(networks).size).toBe(4);
  expect(networksInUse()).toEqual(expect.arrayContaining([...networks]));
  await estate[Symbol.asyncDispose]();
  expect(descendantsOf(process.pid)).toEqual(before);
  expect(networksInUse().filter((network) => networks.includes(network))).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('nothing, where one of the hosts cannot be started', async () => {
  await expect(startTwentyHosts({ ...SMALL, 'node-03': ['nobody'] })).rejects.toThrow('nobody is called nobody');
  expect(descendantsOf(process.pid)).toEqual(before);
  expect(readdirSync(folder)).toEqual([]);
});

test('no process and no network, where the process that started it is killed', async () => {
  const module = new URL('./twenty-hosts.ts', import.meta.url);
  const script = `import { startTwentyHosts } from '${module}';
const { bridge, hosts, servers } = await startTwentyHosts(${JSON.stringify(SMALL)});
console.log(JSON.stringify([bridge.pid, ...Object.values(servers()), ...Object.values(hosts).map(({ machine }) => machine.observe().init)]));
setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  );
  const pids: readonly number[] = JSON.parse(said);
  const networks = pids.map((pid) => readlinkSync(`/proc/${pid}/ns/net`));
  child.kill('SIGKILL');
  await expect
    .poll(() => networksInUse().filter((network) => networks.includes(network)), { timeout: 30_000 })
    .toEqual([]);
});
