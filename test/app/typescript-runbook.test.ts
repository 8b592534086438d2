// A runbook in TypeScript, as far as no process is needed: which Node it wants, and what a run keeps of it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptText, restore } from '../../src/app/kept.ts';
import { idOf } from '../../src/app/runbook-files.ts';
import { placedBy } from '../../src/app/typescript-places.ts';
import { evaluatedRunbook } from '../../src/app/typescript-runbook.ts';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import { type Path, parseDocument } from '../../src/kernel/document.ts';
import { succeed } from '../../src/kernel/fault.ts';
import { compile } from '../../src/plan/compile.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { loadTopology } from '../../src/topology/load.ts';
import { viewOf } from '../../src/topology/view.ts';
import written from '../builder/pool.enforced.ts';
import { memoryRefs } from '../journal/memory-refs.ts';
import { INCIDENT } from '../plan/fixtures.ts';

const WRITTEN = join(import.meta.dirname, '../builder/pool.enforced.ts');

describe('the Node that evaluates', () => {
  it.each(['20.19.0', '22.17.1', '23.5.0', '18.0.0'])('%s is too old, and told so at the file', async (version) => {
    const made = await evaluatedRunbook(WRITTEN, 'runbooks/a.enforced.ts', { path: '/nowhere/node', version });
    expect(made).toMatchObject({
      ok: false,
      faults: [
        {
          code: 'node-too-old',
          message: `A runbook written as TypeScript needs Node 22.18 or newer, and this is Node ${version}.`,
          at: { file: 'runbooks/a.enforced.ts', line: 1, column: 1 },
        },
      ],
    });
  });
  it.each(['22.18.0', '23.6.0', '24.0.0', '26.1.0'])('%s is new enough', async (version) => {
    const made = await evaluatedRunbook(WRITTEN, 'a.enforced.ts', { path: '/nowhere/node', version });
    expect(made).toMatchObject({
      ok: false,
      faults: [{ code: 'typescript-refused', message: expect.stringContaining('does not start (exit code 127)') }],
    });
  });
  it('a file that is not there is told before any process', async () => {
    const made = await evaluatedRunbook('/nowhere/a.enforced.ts', 'a.enforced.ts', {
      path: '/nowhere/node',
      version: '24.0.0',
    });
    expect(made).toMatchObject({ ok: false, faults: [{ code: 'file-missing', at: { file: 'a.enforced.ts' } }] });
  });
});

it('a fault of the normal form is told at its key, or at the nearest part that was written', async () => {
  const lines = readFileSync(WRITTEN, 'utf8').split('\n');
  const at = (begin: string) => {
    const line = lines.findIndex((one) => one.includes(begin));
    return { file: WRITTEN, line: line + 1, column: (lines[line] ?? '').indexOf(begin) + 1 };
  };
  const parts = [
    { path: [], at: at('runbook({') },
    { path: ['probes', 'pool'], at: at("probe('pool'") },
  ];
  const placed = await placedBy(parts, { file: WRITTEN, shown: 'runbooks/a.enforced.ts', root: dirname(WRITTEN) });
  const parsed = parseDocument('runbooks/a.enforced.ts', '{ "probes": { "pool": { "exec": ["a"] } } }');
  if (!parsed.ok) throw new Error('no document');
  const document = placed(parsed.value);
  const excerptOf = (path: Path) => document.placeOf(path).excerpt?.trim();
  expect(document.placeOf(['probes', 'pool', 'unheard-of'])).toMatchObject({
    file: 'runbooks/a.enforced.ts',
    line: at("probe('pool'").line,
    column: at("probe('pool'").column,
    length: 'probe'.length,
  });
  expect(excerptOf(['probes', 'pool', 'exec', 0])).toMatch(/^exec: \['psql'/);
  expect(excerptOf(['probes', 'pool', 'timeout'])).toBe("timeout: '10s',");
  expect(excerptOf(['max-runs'])).toBe("maxRuns: '3 per 1h',");
  expect(excerptOf(['probes', 'none'])).toMatch(/runbook\(\{$/);
  expect(document.placeWithin(['recovered', 'within'], 2, 4).excerpt?.trim()).toBe("within: '3m',");
});

describe('a run of one', () => {
  const topology = readFileSync(join(import.meta.dirname, '../../examples/topology.yml'), 'utf8');
  const sources = (file: string) => ({
    runbook: { file, id: 'a', text: JSON.stringify(written) },
    topology: { file: 'topology.yml', text: topology },
    incident: { ...INCIDENT, tenant: 'tenant-006' },
    inputs: {},
    commit: 'abc',
    folder: '/tmp/a',
  });
  const asked: string[] = [];
  const store = {
    kind: 'refs',
    api: memoryRefs().api(),
    namespace: 'refs/locks',
    repository: 'acme/runbooks',
    workflowRun: '1/1',
    runs: { standingOf: async () => ({ kind: 'ended', conclusion: 'failure' }) as const },
    sightings: new Map(),
    timing: LEASE_TIMING,
    textAt: async (_commit: string, path: string) => {
      asked.push(path);
      return succeed(topology);
    },
  } as const;

  it('keeps its normal form also where the repository has the file: a recovery evaluates nothing again', async () => {
    const kept = keptText(sources('runbooks/a.enforced.ts'), 'refs');
    const runbook = loadRunbook('runbooks/a.yml', 'a', JSON.stringify(written));
    const loaded = loadTopology('topology.yml', topology);
    const view = loaded.ok ? viewOf(loaded.value, 'tenant-006') : loaded;
    if (!runbook.ok || !view.ok) throw new Error('no runbook, or no estate');
    const { incident, inputs, commit } = sources('');
    const plan = compile({ runbook: runbook.value, view: view.value, incident, inputs, commit });
    if (!plan.ok) throw new Error(JSON.stringify(plan));
    const restored = await restore(kept, plan.value.digest, store);
    expect(restored).toMatchObject({ ok: true, value: { plan: { origin: { file: 'runbooks/a.enforced.ts' } } } });
    expect(asked).toEqual(['topology.yml']);
  });
  it('of YAML the repository has it', () => {
    expect(JSON.parse(keptText(sources('runbooks/a.yml'), 'refs')).runbook.text).toBeNull();
  });
});

it('a file of the folder’s own has the folder’s name', () => {
  expect(idOf('runbooks/cache-wedged/runbook.enforced.ts')).toBe('cache-wedged');
  expect(idOf('runbooks/cache-wedged.enforced.ts')).toBe('cache-wedged');
});
