// A runbook in TypeScript, as far as no process is needed: which Node it wants, and what a run keeps of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptText, restore } from '../../src/app/kept.ts';
import { idOf } from '../../src/app/sources/runbook-files.ts';
import { filesFrom } from '../../src/app/sources/typescript-files.ts';
import { placedBy } from '../../src/app/sources/typescript-places.ts';
import { evaluatedRunbook } from '../../src/app/sources/typescript-runbook.ts';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import { type Path, parseDocument } from '../../src/kernel/document.ts';
import { succeed } from '../../src/kernel/fault.ts';
import { compile } from '../../src/plan/compile.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { loadTopology } from '../../src/topology/load.ts';
import { viewOf } from '../../src/topology/view.ts';
import { memoryRefs } from '../journal/memory-refs.ts';
import { INCIDENT } from '../plan/fixtures.ts';
import { skillPage } from '../support/skill-page.ts';

const WRITTEN = join(import.meta.dirname, '../builder/pool.enforced.ts');

describe('the Node that evaluates', () => {
  it.each(['20.19.0', '22.17.1', '23.5.0', '18.0.0'])('%s is too old, and told so at the file', async (version) => {
    const made = await evaluatedRunbook(WRITTEN, {
      shown: 'runbooks/a.enforced.ts',
      node: { path: '/nowhere/node', version },
    });
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
    const made = await evaluatedRunbook(WRITTEN, { shown: 'a.enforced.ts', node: { path: '/nowhere/node', version } });
    expect(made).toMatchObject({
      ok: false,
      faults: [{ code: 'typescript-refused', message: expect.stringContaining('does not start (exit code 127)') }],
    });
  });
  it('a file that is not there is told before any process', async () => {
    const made = await evaluatedRunbook('/nowhere/a.enforced.ts', {
      shown: 'a.enforced.ts',
      node: { path: '/nowhere/node', version: '24.0.0' },
    });
    expect(made).toMatchObject({ ok: false, faults: [{ code: 'file-missing', at: { file: 'a.enforced.ts' } }] });
  });
});

it('a fault of the normal form is told at its key, or at the nearest part that was written', async () => {
  const lines = readFileSync(WRITTEN, 'utf8').split('\n');
  const at = (begin: string) => {
    const line = lines.findIndex((one) => one.includes(begin));
    return {
      file: 'repository:///runbooks/a.enforced.ts',
      line: line + 1,
      column: (lines[line] ?? '').indexOf(begin) + 1,
    };
  };
  const parts = [
    { path: [], at: at('runbook({') },
    { path: ['probes', 'pool'], at: at("probe('pool'") },
  ];
  const entry = 'runbooks/a.enforced.ts';
  const placed = placedBy(parts, { shown: entry, entry, texts: new Map([[entry, lines.join('\n')]]) });
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

describe('what a lock on refs keeps', () => {
  const topology = readFileSync(join(import.meta.dirname, '../../examples/topology.yml'), 'utf8');
  const text = readFileSync(
    join(import.meta.dirname, '../../runbooks/database-connection-pool-exhaustion.yml'),
    'utf8',
  );
  const planted = text.replaceAll('systemctl', 'planted');
  const sources = (file: string, runbook: string) => ({
    runbook: { file, id: 'a', text: runbook },
    topology: { file: 'topology.yml', text: topology },
    incident: { ...INCIDENT, tenant: 'tenant-006' },
    inputs: {},
    commit: 'abc',
    folder: '/tmp/a',
  });
  const digestOf = (runbookText: string) => {
    const runbook = loadRunbook('runbooks/a.yml', 'a', runbookText);
    const loaded = loadTopology('topology.yml', topology);
    const view = loaded.ok ? viewOf(loaded.value, 'tenant-006') : loaded;
    if (!runbook.ok || !view.ok) throw new Error('no runbook, or no estate');
    const { incident, inputs, commit } = sources('', '');
    const plan = compile({ runbook: runbook.value, view: view.value, incident, inputs, commit });
    if (!plan.ok) throw new Error(JSON.stringify(plan));
    return plan.value.digest;
  };
  const storeWith = (committed: string, asked: string[]) => ({
    kind: 'refs' as const,
    api: memoryRefs().api(),
    namespace: 'refs/locks',
    repository: 'acme/runbooks',
    workflowRun: '1/1',
    runs: { standingOf: async () => ({ kind: 'ended', conclusion: 'failure' }) as const },
    sightings: new Map(),
    timing: LEASE_TIMING,
    textAt: async (_commit: string, path: string) => {
      asked.push(path);
      return succeed(path === 'topology.yml' ? topology : committed);
    },
  });

  it.each(['runbooks/a.yml', 'runbooks/a/SKILL.md', 'runbooks/a.enforced.ts'])('of %s is no text', (file) => {
    const { runbook, topology: on } = JSON.parse(keptText(sources(file, text), 'refs'));
    expect([runbook.text, on.text]).toEqual([null, null]);
  });

  it.each([
    ['runbooks/a.yml', text],
    ['runbooks/a/SKILL.md', skillPage({ id: 'a', text }).page],
  ])('for %s is never taken, whoever wrote it there: the commit is read', async (file, committed) => {
    expect(planted).not.toBe(text);
    const asked: string[] = [];
    const store = storeWith(committed, asked);
    // As somebody forges it who may write refs: with the runbook and the topology, and the digest of both.
    const forged = JSON.stringify(sources(file, planted));
    expect(await restore(forged, digestOf(planted), store)).toMatchObject({
      ok: false,
      faults: [{ code: 'plan-digest-differs' }],
    });
    const restored = await restore(forged, digestOf(text), store);
    expect(restored).toMatchObject({ ok: true });
    expect(JSON.stringify(restored)).not.toContain('planted');
    expect(asked).toEqual([file, 'topology.yml', file, 'topology.yml']);
  });
});

describe('the files of a runbook', () => {
  const disk: Readonly<Record<string, string>> = {
    'runbooks/lib/b.ts': "import '../../c.mjs'; import './d.json' with { type: 'json' };",
    'c.mjs': '',
    'runbooks/lib/d.json': '"./e.ts"',
    'runbooks/e.ts': '',
    '.git/f.ts': '',
    'node_modules/g.ts': '',
  };
  const asked: string[] = [];
  const read = async (path: string) => {
    asked.push(path);
    return succeed(disk[path] ?? null);
  };
  it('are those that are named, however deep; nothing hidden, nothing outside, and no package', async () => {
    const text = `import './lib/b.ts'; await import("./none.ts"); import '../.git/f.ts'; import '../../h.ts'; import '../node_modules/g.ts';`;
    const found = await filesFrom('runbooks/a.enforced.ts', text, read);
    expect(found.ok && [...found.value.keys()]).toEqual([
      'runbooks/a.enforced.ts',
      'runbooks/lib/b.ts',
      'c.mjs',
      'runbooks/lib/d.json',
    ]);
    expect(asked).toEqual(['runbooks/lib/b.ts', 'runbooks/none.ts', 'c.mjs', 'runbooks/lib/d.json']);
  });
  it('are bounded', async () => {
    let count = 0;
    const endless = async () => succeed(`import './${++count}.ts'`);
    const found = await filesFrom('a.enforced.ts', `import './0.ts'`, endless);
    expect(found).toMatchObject({ ok: false, faults: [{ code: 'limit-exceeded' }] });
    expect(count).toBe(200);
  });
});

it('a file of the folder’s own has the folder’s name', () => {
  expect(idOf('runbooks/cache-wedged/runbook.enforced.ts')).toBe('cache-wedged');
  expect(idOf('runbooks/cache-wedged.enforced.ts')).toBe('cache-wedged');
});

it('an evaluation leaves a listener for the signal that opens an inspector', async () => {
  await evaluatedRunbook(WRITTEN, { shown: 'a.enforced.ts', node: { path: '/nowhere/node', version: '24.0.0' } });
  expect(process.listenerCount('SIGUSR1')).toBeGreaterThan(0);
});
