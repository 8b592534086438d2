// The neighbours of a restarted cache: one that falls ill of it fails the step; one that was ill before, or is so for a moment, does not.
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { processesOf } from '../faults/host/processes.ts';
import { type AuditFiles, readAudit } from '../main-job/support/audit-files.ts';
import { CROWDED_HOST, PLACEMENT, portOf } from './placement.ts';
import { runIn } from './run-in.ts';
import { RESTART_WEDGED } from './runbooks.ts';
import { type EstateHost, startTwentyHosts, type TwentyHosts } from './twenty-hosts.ts';

const [WEDGED, NEIGHBOUR] = ['tenant-006', 'tenant-007'] as const;
const UNIT = `redis@${NEIGHBOUR}`;

let estate: TwentyHosts;
let host: EstateHost;
beforeAll(async () => {
  estate = await startTwentyHosts();
  host = estate.host(CROWDED_HOST);
});
beforeEach(() => estate.reset());
afterAll(() => estate?.[Symbol.asyncDispose]());

const restart = (meanwhile = async (): Promise<void> => {}) =>
  runIn(estate, { tenant: WEDGED, runbook: RESTART_WEDGED, meanwhile });

const pidOf = (tenant: string): number => estate.servers()[`${CROWDED_HOST}/${portOf(tenant)}`] ?? 0;

/** Resolves when the wedged cache was restarted. */
function untilRestarted(before: number): Promise<unknown> {
  return vi.waitUntil(() => ![0, before].includes(pidOf(WEDGED)), { timeout: 60_000, interval: 20 });
}

/** Process id of a look at the neighbour, while there is one. */
function lookAtNeighbour(): number | undefined {
  const { init } = host.machine.observe();
  const looks = processesOf(init ?? 0).filter(({ argv }) =>
    argv.join(' ').startsWith(`redis-cli -p ${portOf(NEIGHBOUR)}`),
  );
  return looks[0]?.pid;
}

/** The audit of a run beside the neighbours of one host: all but this one are well. */
function expectAudit(folder: string, outcome: string, verdict: string): AuditFiles {
  const files = readAudit(join(folder, 'audit'));
  expect(files.audit.outcome).toBe(outcome);
  const neighbours = PLACEMENT[CROWDED_HOST]?.filter((tenant) => tenant !== WEDGED) ?? [];
  const verdicts = neighbours.sort().map((tenant) => ({ tenant, verdict: tenant === NEIGHBOUR ? verdict : 'well' }));
  expect(files.audit).toMatchObject({ bystanders: verdicts });
  return files;
}

test('one that can no longer write, because the restarted cache took the disk, fails the step; undone, it writes again', async () => {
  const { units, machine } = host;
  await units.answer(`set-property ${UNIT} appendonly=yes`);
  await units.answer(`restart ${UNIT}`);
  const value = 'x'.repeat(8_192);
  const asking = ['-p', String(portOf(NEIGHBOUR))];
  const traffic = await machine.place.start({
    argv: ['redis-cli', ...asking, '-r', '-1', '-i', '0.1', 'set', 'basket', value],
  });
  units.wedge(WEDGED, 'fills the disk');
  const { exit, said, folder, changed } = await restart();
  expect(exit, said).toBe(1);
  expect(changed).toEqual([`${CROWDED_HOST}/${portOf(WEDGED)}`]);
  expect(expectAudit(folder, 'rolled_back', 'worse').summary).toContain(NEIGHBOUR);
  expect(said).toContain(`fell ill: ${NEIGHBOUR}`);
  const persistence = () => machine.place.run({ argv: ['redis-cli', ...asking, 'info', 'persistence'] });
  await expect.poll(persistence, { timeout: 10_000 }).toContain('aof_last_write_status:ok');
  await traffic.stop();
});

test('one that was ill before is recorded, and not counted', async () => {
  host.units.atNextStart(NEIGHBOUR, 'fails');
  await host.units.answer(`restart ${UNIT}`);
  host.units.wedge(WEDGED, 'answers');
  const { exit, said, folder, changed } = await restart();
  expect(exit, said).toBe(0);
  expect(changed).toEqual([`${CROWDED_HOST}/${portOf(WEDGED)}`]);
  expectAudit(folder, 'incident_resolved', 'ill_before');
});

test('one that is ill in one look of three is not counted', async () => {
  host.units.wedge(WEDGED, 'answers');
  const before = pidOf(WEDGED);
  const neighbour = pidOf(NEIGHBOUR);
  const looks: number[] = [];
  const flap = async (): Promise<void> => {
    await untilRestarted(before);
    process.kill(neighbour, 'SIGSTOP');
    const look = await vi.waitUntil(lookAtNeighbour, { timeout: 20_000, interval: 10 });
    await vi.waitUntil(() => lookAtNeighbour() !== look, { timeout: 20_000, interval: 10 });
    process.kill(neighbour, 'SIGCONT');
    looks.push(look);
  };
  const { exit, said, folder, changed } = await restart(flap);
  expect(exit, said).toBe(0);
  expect(looks).toHaveLength(1);
  expect(changed).toEqual([`${CROWDED_HOST}/${portOf(WEDGED)}`]);
  expectAudit(folder, 'incident_resolved', 'flapped');
});
