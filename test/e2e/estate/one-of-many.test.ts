// One tenant's cache among the caches of eight tenants on twenty hosts: the run touches that one, or none.
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readAudit } from '../main-job/support/audit-files.ts';
import { CROWDED_HOST, portOf } from './placement.ts';
import { runIn } from './run-in.ts';
import { HELD, RESTART } from './runbooks.ts';
import { startTwentyHosts, type TwentyHosts } from './twenty-hosts.ts';
import { startWorkers } from './workers.ts';

const [WEDGED, NEIGHBOUR] = ['tenant-006', 'tenant-007'] as const;
const ELSEWHERE = 'node-12';

let estate: TwentyHosts;
beforeAll(async () => {
  estate = await startTwentyHosts();
});
beforeEach(() => estate.reset());
afterAll(() => estate?.[Symbol.asyncDispose]());

const restart = (...inputs: readonly string[]) => runIn(estate, { tenant: WEDGED, runbook: RESTART, inputs });

test('the one whose workers hold the database is restarted, and no other server', async () => {
  await using workers = await startWorkers(estate, WEDGED, CROWDED_HOST);
  estate.host(CROWDED_HOST).units.wedge(WEDGED, 'answers');
  await workers.untilHeld((count) => count >= HELD);
  expect(Object.keys(estate.servers())).toHaveLength(44);
  const { exit, said, folder, changed } = await restart();
  expect(exit, said).toBe(0);
  expect(changed).toEqual([`${CROWDED_HOST}/${portOf(WEDGED)}`]);
  await workers.untilHeld((count) => count < HELD);
  const { audit } = readAudit(join(folder, 'audit'));
  expect(audit.outcome).toBe('incident_resolved');
  const commands = audit.agent_thought_process.flatMap(({ command, host }) =>
    command?.includes('restart') ? [[host, command]] : [],
  );
  expect(commands).toEqual([[CROWDED_HOST, `systemctl restart redis@${WEDGED}`]]);
});

test('one that was moved to another host since is refused, with where it was declared, and nothing is touched', async () => {
  const port = await estate.host(CROWDED_HOST).units.remove(WEDGED);
  await estate.host(ELSEWHERE).units.add(WEDGED, port);
  const { exit, said, document, changed } = await restart('--input', 'held=0');
  expect(exit, said).toBe(3);
  expect(document).toMatchObject({ outcome: 'refused', drift: [{ kind: 'missing', tenant: WEDGED }] });
  expect(said).toContain(`The cache of ${WEDGED} (redis@${WEDGED}) is not on ${CROWDED_HOST}.`);
  expect(changed).toEqual([]);
  const drift = await estate.call({ args: ['topology', 'drift', '--tenant', WEDGED, '--json'], files: {} });
  expect(drift.out + drift.complaint).toContain(`${ELSEWHERE} says that it has it`);
});

test('two tenants that were swapped on a host are refused, and neither is touched', async () => {
  const { units } = estate.host(CROWDED_HOST);
  const [port, other] = [await units.remove(WEDGED), await units.remove(NEIGHBOUR)];
  await Promise.all([units.add(WEDGED, other), units.add(NEIGHBOUR, port)]);
  const { exit, said, document, changed } = await restart('--input', 'held=0');
  expect(exit, said).toBe(3);
  const foreign = expect.objectContaining({ kind: 'foreign', tenant: WEDGED });
  expect(document).toMatchObject({ outcome: 'refused', drift: expect.arrayContaining([foreign]) });
  expect(said).toContain(NEIGHBOUR);
  expect(changed).toEqual([]);
});
