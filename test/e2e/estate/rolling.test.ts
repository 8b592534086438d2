// A tenant's caches on twenty hosts, started anew in waves of five: all of them, or none in the end; never a neighbour's.
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readAudit } from '../main-job/support/audit-files.ts';
import { EVERYWHERE, hostsOf, portOf } from './placement.ts';
import { differing, runIn } from './run-in.ts';
import { MORE_ROOM, ROOM } from './runbooks.ts';
import { startTwentyHosts, type TwentyHosts } from './twenty-hosts.ts';

const HOSTS = hostsOf(EVERYWHERE);
const SCENARIO = { tenant: EVERYWHERE, runbook: MORE_ROOM } as const;
const wave = (number: number): readonly string[] => HOSTS.slice(5 * (number - 1), 5 * number);
const cachesOn = (hosts: readonly string[]): readonly string[] => hosts.map((host) => `${host}/${portOf(EVERYWHERE)}`);

let estate: TwentyHosts;
beforeAll(async () => {
  estate = await startTwentyHosts();
});
beforeEach(() => estate.reset());
afterAll(() => estate?.[Symbol.asyncDispose]());

/** What each cache of the tenant has, as it says itself. */
async function roomOf(host: string): Promise<number> {
  const { place } = estate.host(host).machine;
  const said = await place.run({ argv: ['redis-cli', '-p', String(portOf(EVERYWHERE)), 'config', 'get', 'maxmemory'] });
  return Number(said.split('\n')[1]);
}

async function rooms(): Promise<readonly number[]> {
  return Promise.all(HOSTS.map(roomOf));
}

test('wave by wave all of them are changed, and nobody else', async () => {
  const { exit, said, changed } = await runIn(estate, SCENARIO);
  expect(exit, said).toBe(0);
  expect(changed).toEqual(cachesOn(HOSTS));
  expect(await rooms()).toEqual(HOSTS.map(() => ROOM));
});

test('a wave that fails on its third host is undone, and so is the one before; the rest is never touched', async () => {
  const [, , third = ''] = wave(2);
  estate.host(third).units.atNextStart(EVERYWHERE, 'fails once');
  const { exit, said, folder, changed } = await runIn(estate, SCENARIO);
  expect(exit, said).toBe(1);
  expect(changed).toEqual(cachesOn([...wave(1), ...wave(2)]));
  expect(await rooms()).toEqual(HOSTS.map(() => 0));
  const { audit } = readAudit(join(folder, 'audit'));
  expect(audit.outcome).toBe('rolled_back');
  expect(audit).toMatchObject({ failure: { step: 'more-room', because: expect.stringContaining(`cache/${third}/`) } });
});

test('five hosts that are out of reach when their wave comes fail the step: all that was touched is undone, and they are named', async () => {
  const lost = wave(3);
  const before = estate.servers();
  const cutInTime = async (): Promise<void> => {
    await vi.waitUntil(() => differing(before, estate.servers()).length > 0, { timeout: 60_000, interval: 50 });
    await Promise.all(lost.map((host) => estate.host(host).machine.link.cut()));
  };
  const { exit, said, folder, changed } = await runIn(estate, { ...SCENARIO, meanwhile: cutInTime });
  expect(exit, said).toBe(1);
  expect(changed).toEqual(cachesOn([...wave(1), ...wave(2)]));
  expect(await rooms()).toEqual(HOSTS.map(() => 0));
  const { audit, summary } = readAudit(join(folder, 'audit'));
  expect(audit.outcome).toBe('rolled_back');
  const notStarted = summary.split('\n').filter((line) => line.includes('not started: '));
  expect(notStarted).toEqual(lost.map((host) => expect.stringContaining(`cache/${host}/redis@${EVERYWHERE}`)));
});
