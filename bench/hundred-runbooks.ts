// `test` over a hundred runbooks, none of which is another one's copy: their scenarios, and a failure at every moment of each.
// Each sample is a cold process, as in CI.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { runProgram } from './run-program.ts';
import { median, timed } from './sample.ts';

const rounds = 3;
const many = 100;
const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli/index.js');
const topology = join(root, 'examples/topology.yml');

export async function hundredRunbooks(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'runbooks-bench-'));
  try {
    await writeRunbooks(folder);
    const samples: number[] = [];
    let counted = '';
    for (let round = 0; round < rounds; round += 1)
      samples.push(
        await timed(async () => {
          const said = await runProgram({ argv: [process.execPath, cli, 'test', '--topology', topology, folder] });
          counted = said.trim().split('\n').at(-1) ?? '';
        }),
      );
    return [
      {
        what: '`test`: 100 runbooks × all faults',
        goal: '≤ 10 s',
        seen: `${(median(samples) / 1_000).toFixed(1)} s (${counted})`,
        reached: median(samples) <= 10_000,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Two of five have two steps behind a guard, two have four steps of which three are undone, one has a single step. */
async function writeRunbooks(folder: string): Promise<void> {
  const [pool, gateway] = await Promise.all([
    pairOf('runbooks/database-connection-pool-exhaustion'),
    pairOf('examples/runbooks/restart-the-gateway'),
  ]);
  for (let index = 0; index < many; index += 1) {
    const kind = index % 5;
    if (kind < 2) await writePair(folder, `pool-${index}`, changed(pool, poolChanges(index)));
    else if (kind === 2)
      await writePair(folder, `gateway-${index}`, changed(gateway, [['restart-gateway', `restart-${index}`]]));
    else await writeFile(join(folder, `cache-${index}.yml`), fourSteps(index));
  }
}

interface Pair {
  readonly runbook: string;
  readonly scenarios: string;
}
type Changes = readonly (readonly [from: string, to: string])[];

async function pairOf(path: string): Promise<Pair> {
  const [runbook, scenarios] = await Promise.all(
    ['yml', 'test.yml'].map((ending) => readFile(join(root, `${path}.${ending}`), 'utf8')),
  );
  return { runbook: runbook ?? '', scenarios: scenarios ?? '' };
}

function changed({ runbook, scenarios }: Pair, changes: Changes): Pair {
  const change = (text: string) => changes.reduce((whole, [from, to]) => whole.replaceAll(from, to), text);
  return { runbook: change(runbook), scenarios: change(scenarios) };
}

function poolChanges(index: number): Changes {
  return [
    ['two-more-workers', `more-workers-${index}`],
    ['restart-cache', `restart-cache-${index}`],
    ['default: 0.9', `default: ${0.8 + (index % 15) / 100}`],
    ['pool.active < 0.5', `pool.active < ${0.3 + (index % 20) / 100}`],
  ];
}

async function writePair(folder: string, id: string, { runbook, scenarios }: Pair): Promise<void> {
  await writeFile(join(folder, `${id}.yml`), runbook);
  await writeFile(join(folder, `${id}.test.yml`), scenarios);
}

function fourSteps(index: number): string {
  return `schema: 1
title: The cache of a tenant is full
on: { alert: [{ name: CacheFull${index} }] }
timeout: 30m
inputs: { most: { type: number, default: ${1_000 + index}, min: 1, max: 10000, description: Megabytes that are too many } }
probes:
  cache:
    service: cache
    exec: [redis-cli, -p, "\${{ target.port }}", info]
    output: json
    fields: { used: { type: number, min: 0, max: 10000 }, policy: string }
  workers:
    service: workers
    exec: [workersctl, show, "\${{ target.unit }}"]
    output: json
    fields: { count: { type: number, min: 1, max: 64 }, paused: boolean }
symptom: { that: cache.used > inputs.most && !workers.paused, for: 5s, every: 1s }
recovered:
  that: cache.used < inputs.most * ${0.5 + (index % 40) / 100} && !workers.paused
  within: 5m
  every: 5s
  for: 30s
  otherwise: rollback
steps:
  - id: pause
    title: Pause the workers
    service: workers
    do: { exec: [workersctl, pause, "\${{ target.unit }}"] }
    verify: { that: workers.paused, within: 30s, every: 1s }
    undo: { exec: [workersctl, resume, "\${{ target.unit }}"] }
    undone: { that: "!workers.paused", within: 30s, every: 1s }
  - id: evict
    title: Let it evict what is old
    service: cache
    do: { exec: [cachectl, policy, "\${{ tenant.id }}", allkeys-lru] }
    verify: { that: cache.policy == "allkeys-lru" && cache.policy != before.cache.policy, within: 30s, every: 1s }
    undo: { exec: [cachectl, policy, "\${{ tenant.id }}", "\${{ before.cache.policy }}"] }
    undone: { that: cache.policy == before.cache.policy, within: 30s, every: 1s }
  - id: still-paused
    title: The workers are still paused
    check: workers.paused
  - id: grow
    title: Give the tenant one more worker
    service: workers
    do: { exec: [workersctl, scale, "\${{ target.unit }}", "\${{ before.workers.count + 1 }}"] }
    verify: { that: workers.count == before.workers.count + 1, within: 30s, every: 1s }
    undo: { exec: [workersctl, scale, "\${{ target.unit }}", "\${{ before.workers.count }}"] }
    undone: { that: workers.count == before.workers.count, within: 30s, every: 1s }
  - id: resume
    title: Let the workers go on
    service: workers
    do: { exec: [workersctl, resume, "\${{ target.unit }}"] }
    verify: { that: "!workers.paused", within: 30s, every: 1s }
    undo: none
    because: They are to work.
`;
}
