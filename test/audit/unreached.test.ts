// Hosts that are lost before their wave comes: every one of them is told to whoever takes over.
import { expect, test } from 'vitest';
import { recordOf } from '../../src/audit/record.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { plan, RUNBOOK, TOPOLOGY } from '../plan/fixtures.ts';
import { runEstate } from './estate.ts';

const CACHES = ['n-1', 'n-2', 'n-3', 'n-4'];
const HOSTS = CACHES.map((host) => `  ${host}: { ssh: ops@${host}.internal }\n`).join('');
const ONE = 'cache: { host: cache-2, port: 6406 }';
const SEVERAL = `cache: [${CACHES.map((host) => `{ host: ${host}, port: 6406 }`).join(', ')}]`;

async function handOver(lost: readonly string[]): Promise<readonly string[]> {
  const run = await runEstate(
    plan({
      topology: TOPOLOGY.replace(ONE, SEVERAL).replace('hosts:\n', `hosts:\n${HOSTS}`),
      runbook: RUNBOOK.replace('service: cache\n    guard', 'service: cache\n    serial: [1, 3]\n    guard'),
    }),
    { lost },
  );
  const record = recordOf(run.plan, run.events);
  expect(record.outcome).toBe('rolled_back');
  const [, section = ''] = summaryOf({ record, ...run }).split('## Hand-over');
  const [text = ''] = section.split('\n## ');
  return text.split('\n').filter((line) => line.includes('not started'));
}

test('each host of the wave that did not answer is named, with what it was', async () => {
  const lines = await handOver(['n-2', 'n-3', 'n-4']);
  const named = ['n-2', 'n-3', 'n-4'].map((host) => [
    expect.stringContaining(`\`cache/${host}/redis@tenant-006\`: not started: The connection to ${host} was lost.`),
  ]);
  expect(lines).toEqual(named.flat());
});

test('those that answered are not among them', async () => {
  expect(await handOver(['n-3'])).toEqual([expect.stringContaining('cache/n-3/')]);
});
