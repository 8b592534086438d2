// One sample of a large estate: reads the topology, plans for one tenant, and holds a command of 1 KB against the second wall.
// Times are those that this thread had a processor for: others on the machine are not in them.
import { readFileSync } from 'node:fs';
import { receive } from '../src/incident/receive.ts';
import { compile } from '../src/plan/compile.ts';
import { loadRunbook } from '../src/runbook/load.ts';
import { isolationOf } from '../src/topology/isolation.ts';
import { loadTopology } from '../src/topology/load.ts';
import { viewOf } from '../src/topology/view.ts';
import { runbook as text } from './large-estate.ts';

const [file = ''] = process.argv.slice(2);
const tenant = 'tenant-00007';
const runbook = must(loadRunbook('restart.yml', 'restart', text));
const [incident] = must(receive({ source: 'manual', name: 'manual', tenant }, '2026-01-15T14:32:45Z'));
if (incident === undefined) throw new Error('no incident');

const began = spentMs();
const topology = must(loadTopology('topology', readFileSync(file, 'utf8')));
const isolation = isolationOf(topology);
const plan = must(
  compile({ runbook, view: must(viewOf(topology, tenant)), topology, incident, inputs: {}, commit: 'none' }),
);
const planMs = spentMs() - began;

const words = ['systemctl', '--now', 'restart', 'unit=redis', '/var/lib/enforced', 'timeout'];
const command = `${Array.from({ length: 200 }, (_, n) => `${words[n % words.length]}${n}`)
  .join(' ')
  .slice(0, 1_011)} ${tenant}`;
const check = () => {
  const texts = [{ kind: 'argument', index: 1, text: command }] as const;
  if (isolation.check({ tenant, texts, mutates: true, allowWildcard: false }).length > 0)
    throw new Error('not isolated');
};
for (let round = 0; round < 500; round++) check();
const rounds = 500;
const before = spentMs();
for (let round = 0; round < rounds; round++) check();
const checkUs = ((spentMs() - before) * 1_000) / rounds;
process.stdout.write(JSON.stringify({ planMs, checkUs, digest: plan.digest }));

/** Linux counts it in nanoseconds; the first thread has the process's number. */
function spentMs(): number {
  const [nanoseconds = ''] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1_000_000;
}

function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}
