// Documents that repeat what the code says are held against the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readmeWithTables } from '../../scripts/input-table.ts';
import { VERSIONS as LIBRARY_TOOLS } from '../../scripts/library-tools.ts';
import { VERSIONS as WORKFLOW_TOOLS } from '../../scripts/workflow-tools.ts';
import { CHANNEL_VARIABLES } from '../../src/cli/channels.ts';
import { OUTCOMES } from '../../src/engine/outcome.ts';
import { compile } from '../../src/plan/compile.ts';
import { isolatePlan } from '../../src/plan/isolate.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import { loadTopology } from '../../src/topology/load.ts';
import { viewOf } from '../../src/topology/view.ts';
import { cellsNamed } from '../e2e/faults/matrix.ts';
import { ROWS } from '../e2e/faults/rows.ts';
import { MANUAL } from '../plan/fixtures.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(read('package.json')));

test("the README's tables of inputs and outputs are those of action.yml", async () => {
  expect(await readmeWithTables(root), 'run `npm run golden`').toBe(read('README.md'));
});

test("the README's table of outcomes is the engine's, exit codes included", () => {
  const rows = [...read('README.md').matchAll(/^\| `([a-z_]+)` \| .* \| (no|yes|yes, now) \| (\d+) \|$/gm)];
  const said = rows.map(([, outcome, human, exit]) => [outcome, human?.replace('yes, now', 'now'), Number(exit)]);
  const known = Object.entries(OUTCOMES).map(([outcome, { human, exit }]) => [outcome, human, exit]);
  expect(said.sort()).toEqual(known.sort());
});

test("the README's first runbook loads, and so does the topology that it says to copy", () => {
  const [, text = ''] = /```yaml\n(schema: 1\n[\s\S]*?)```/.exec(read('README.md')) ?? [];
  const runbook = loadRunbook('runbooks/restart-wedged-cache.yml', 'restart-wedged-cache', text);
  expect(runbook.ok ? [] : runbook.faults).toEqual([]);
  const topology = loadTopology('examples/topology.yml', read('examples/topology.yml'));
  expect(topology.ok ? [] : topology.faults).toEqual([]);
});

test('the example of a runbook for a whole shared service makes a plan with the example topology', () => {
  const file = 'examples/runbooks/restart-the-gateway.yml';
  const runbook = loadRunbook(file, 'restart-the-gateway', read(file));
  const topology = loadTopology('examples/topology.yml', read('examples/topology.yml'));
  if (!runbook.ok || !topology.ok) throw new Error(JSON.stringify([runbook, topology]));
  const view = viewOf(topology.value, 'tenant-006');
  if (!view.ok) throw new Error(view.faults[0].message);
  const sources = { runbook: runbook.value, view: view.value, topology: topology.value };
  const plan = compile({ ...sources, incident: MANUAL, inputs: {}, commit: 'none' });
  expect(plan.ok ? isolatePlan(isolationOf(topology.value), plan.value).faults : plan.faults).toEqual([]);
  expect(plan.ok && plan.value.locks).toEqual(['service:gateway', 'tenant:tenant-006']);
});

test("the README names the command line's variables", () => {
  expect(Object.values(CHANNEL_VARIABLES).filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
});

test("the README's workflow is the example's, cut down: the same permissions, and secrets that it has", () => {
  const [, text = ''] = /```yaml\n(on:\n[\s\S]*?)```/.exec(read('README.md')) ?? [];
  const shape = z.object({ permissions: versions, secrets: versions, uses: z.string() });
  const [said, example] = [text, read('examples/incident.yml')].map((each) => shape.parse(parse(each).jobs.runbook));
  expect(said?.permissions).toEqual(example?.permissions);
  expect(said?.uses.split('@')[0]).toBe(example?.uses.split('@')[0]);
  expect(example?.secrets).toMatchObject(said?.secrets ?? {});
});

test('the workflows that `init` writes are the examples, but for their comments', () => {
  const template = (path: string) => parse(read(`templates/repository/${path}`));
  for (const name of ['incident.yml', 'recover.yml'])
    expect(template(`.github/workflows/${name}`), name).toEqual(parse(read(`examples/${name}`)));
  const [lint, check] = [parse(read('examples/lint.yml')), template('.github/workflows/check.yml')];
  expect(check.jobs.lint).toEqual(lint.jobs.lint);
});

test('the trial of docs/try-on-github.md makes a plan from its own files', () => {
  const [topologyText = '', runbookText = ''] = [
    ...read('docs/try-on-github.md').matchAll(/```yaml\n([\s\S]*?)```/g),
  ].map(([, text]) => text);
  const runbook = loadRunbook('runbooks/switch-on.yml', 'switch-on', runbookText);
  const topology = loadTopology('topology.yml', topologyText);
  if (!runbook.ok || !topology.ok) throw new Error(JSON.stringify([runbook, topology]));
  const view = viewOf(topology.value, 'tenant-1');
  if (!view.ok) throw new Error(view.faults[0].message);
  const sources = { runbook: runbook.value, view: view.value, topology: topology.value };
  const plan = compile({ ...sources, incident: MANUAL, inputs: {}, commit: 'none' });
  expect(plan.ok ? isolatePlan(isolationOf(topology.value), plan.value).faults : plan.faults).toEqual([]);
  expect(plan.ok && plan.value.approval?.environment).toBe('production');
});

test('the example topology pins a key of every host', () => {
  const topology = loadTopology('examples/topology.yml', read('examples/topology.yml'));
  const hosts = topology.ok ? Object.values(topology.value.hosts) : [];
  expect(hosts.length).toBeGreaterThan(0);
  expect(hosts.filter(({ hostKeys }) => hostKeys.length === 0).map(({ name }) => name)).toEqual([]);
  expect(new Set(hosts.flatMap(({ hostKeys }) => hostKeys)).size).toBe(hosts.length);
});

test('the page about what breaks names every cell of the fault matrix that has an answer of its own', () => {
  const page = read('docs/faults.md');
  const rows = ROWS.map(({ fault, moment, says }) => `| ${fault} | ${moment} | ${says} |`);
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  expect(ROWS.filter(({ fault, moment }) => cellsNamed(`${fault}@${moment}`).length === 0)).toEqual([]);
});

test('the architecture names every decision', () => {
  const page = read('docs/architecture.md');
  const decisions = readdirSync(join(root, 'docs/adr')).filter((name) => name.endsWith('.md'));
  expect(decisions.filter((name) => !page.includes(`](adr/${name})`))).toEqual([]);
});

test("the changelog names every verb of the README's table", () => {
  const [, section = ''] = /## The command line\n([\s\S]*?)\n## /.exec(read('README.md')) ?? [];
  const verbs = [...section.matchAll(/^\| `([a-z]+)/gm)].map(([, verb = '']) => verb);
  expect(verbs).toEqual(expect.arrayContaining(['demo', 'run', 'recover']));
  expect(verbs.filter((verb) => !read('CHANGELOG.md').includes(`\`${verb}\``))).toEqual([]);
});

test('docs/benchmarks.md says how every figure is taken', () => {
  const [, rows = ''] = /## What is measured\n([\s\S]*)/.exec(read('docs/benchmarks.md')) ?? [];
  const figures = ['six commands', 'start to first byte', 'a probe', 'a mitigation', '256 MB', 'journal', '`dist/`'];
  expect(figures.filter((figure) => !new RegExp(`^\\| ${figure}`, 'm').test(rows))).toEqual([]);
});

test('the README of the TypeScript template makes each schema that its editor settings name, and says what to put in', () => {
  const told = read('templates/typescript/README.md');
  const settings = JSON.parse(read('templates/typescript/.vscode/settings.json'));
  for (const file of Object.keys(settings['yaml.schemas']))
    expect(told).toContain(`enforced-runbooks schema ${/^schema\/(\w+)\.schema\.json$/.exec(file)?.[1]} > ${file}\n`);
  const [, ...places] = /github:([A-Z]+)\/.*#([A-Z]+)"/.exec(read('templates/typescript/package.json')) ?? [];
  expect(places).toHaveLength(2);
  for (const place of places) expect(told).toContain(`\`${place}\``);
});

test('docs/dependencies.md names every dependency with its version, and no other', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| (@?[a-z0-9][\w./-]*) \| (\d[\w.]*) \|/gm)];
  const said = Object.fromEntries(rows.map(([, name, version]) => [name, version]));
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  expect(said).toEqual({ ...dependencies, ...devDependencies, ...optionalDependencies });
});

test('docs/dependencies.md names the version of every tool for the workflow files and the library', () => {
  const row = /^\| ([\w-]+) \| (?:Go module .*|Maven .*|PyPI) \| (\d[\w.]*) \|/gm;
  const said = [...read('docs/dependencies.md').matchAll(row)].map(([, name, version]) => [name, version]);
  expect(Object.fromEntries(said)).toEqual({ ...WORKFLOW_TOOLS, ...LIBRARY_TOOLS });
});

test('every dependency has an exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const all = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no file of the repository names a registry in its lock', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

test('every relative link in the documents leads somewhere', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    ...pagesIn('docs'),
    ...pagesIn('runbooks'),
  ];
  const broken = pages.flatMap((page) => {
    const folder = join(root, page, '..');
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    return links.filter((link) => !isThere(join(folder, link))).map((link) => `${page}: ${link}`);
  });
  expect(broken).toEqual([]);
});

function pagesIn(folder: string): readonly string[] {
  const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return found.filter((path) => path.endsWith('.md')).map((path) => join(folder, path));
}

function isThere(path: string): boolean {
  try {
    return readdirSync(join(path, '..')).includes(path.split('/').at(-1) ?? '') || path.endsWith('/');
  } catch {
    return false;
  }
}
