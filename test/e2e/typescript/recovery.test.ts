// A run on refs whose runbook is written in TypeScript: whoever forges its lock brings in no command, since the commit is read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { restore } from '../../../src/app/kept.ts';
import { LEASE_TIMING } from '../../../src/journal/lease-timing.ts';
import { fail, succeed } from '../../../src/kernel/fault.ts';
import { compile } from '../../../src/plan/compile.ts';
import { loadRunbook } from '../../../src/runbook/load.ts';
import { loadTopology } from '../../../src/topology/load.ts';
import { viewOf } from '../../../src/topology/view.ts';
import { memoryRefs } from '../../journal/memory-refs.ts';
import { INCIDENT } from '../../plan/fixtures.ts';
import { REPOSITORY } from './call.ts';

const ID = 'database-connection-pool-exhaustion';
const FILE = `runbooks/${ID}.enforced.ts`;
const read = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');
const [written, yaml, topology] = [
  read('test/builder/pool.enforced.ts'),
  read(`runbooks/${ID}.yml`),
  read('examples/topology.yml'),
];
const KEPT = {
  topology: { file: 'topology.yml', text: topology },
  incident: { ...INCIDENT, tenant: 'tenant-006' },
  inputs: {},
  commit: 'abc',
  folder: '/tmp/a',
};

function digestOf(text: string): string {
  const runbook = loadRunbook(`runbooks/${ID}.yml`, ID, text);
  const loaded = loadTopology('topology.yml', topology);
  const view = loaded.ok ? viewOf(loaded.value, 'tenant-006') : loaded;
  if (!runbook.ok || !view.ok) throw new Error('no runbook, or no estate');
  const { incident, inputs, commit } = KEPT;
  const plan = compile({ runbook: runbook.value, view: view.value, incident, inputs, commit });
  if (!plan.ok) throw new Error(JSON.stringify(plan));
  return plan.value.digest;
}

it('is restored from the file at its commit, and from nothing that stands in the ref', async () => {
  const planted = yaml.replaceAll('systemctl', 'planted');
  expect(planted).not.toBe(yaml);
  const asked = new Set<string>();
  const store = {
    kind: 'refs' as const,
    api: memoryRefs().api(),
    namespace: 'refs/locks',
    repository: 'acme/runbooks',
    workflowRun: '1/1',
    runs: { standingOf: async () => ({ kind: 'ended', conclusion: 'failure' }) as const },
    sightings: new Map(),
    timing: LEASE_TIMING,
    textAt: async (_commit: string, path: string) => {
      asked.add(path);
      if (path === FILE) return succeed(written);
      return path === 'topology.yml'
        ? succeed(topology)
        : fail<string>({ code: 'file-missing', message: path, hint: '' });
    },
  };
  const forged = JSON.stringify({ ...KEPT, runbook: { file: FILE, id: ID, text: planted } });
  expect(await restore(forged, digestOf(planted), store)).toMatchObject({
    ok: false,
    faults: [{ code: 'plan-digest-differs' }],
  });
  const restored = await restore(forged, digestOf(yaml), store);
  expect(restored.ok ? '' : JSON.stringify(restored.faults)).toBe('');
  expect(JSON.stringify(restored)).not.toContain('planted');
  expect([...asked]).toEqual([FILE, 'topology.yml']);
});
