// The library of runbooks is held to its rules: a folder is whole, sound without a warning, and honest about where it was run.
// That its scenarios hold and its failures are survived is seen in test/e2e/library/library.test.ts, which takes longer.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/app/lint/lint.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { loadTopology } from '../../src/topology/load.ts';

const root = join(import.meta.dirname, '../..');
const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');
const LIBRARY = readdirSync(join(root, 'runbooks'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const ROWS = ['started by', 'looks at', 'changes', 'takes back'];
const HEADINGS = ['## What it needs', '## What to adapt'];
const RUN = /^\*\*Run end to end: (yes|no|against an emulator)\b/m;

const ranIn = (id: string) => RUN.exec(read('runbooks', id, 'README.md'))?.[1];
const testOf = (id: string) => join('test/e2e/library', `${id}.test.ts`);

describe.each(LIBRARY)('runbooks/%s', (id) => {
  it('is whole: runbook, scenarios, topology and page', () => {
    const names = readdirSync(join(root, 'runbooks', id));
    expect(names).toEqual(expect.arrayContaining([`${id}.test.yml`, 'topology.yml', 'README.md']));
    expect(names.filter((name) => [`${id}.yml`, 'SKILL.md', `${id}.enforced.ts`].includes(name))).toHaveLength(1);
  });

  it('has no fault and no warning, and neither has its topology', async () => {
    const folder = join(root, 'runbooks', id);
    const paths = { root: folder, runbooks: folder, topology: join(folder, 'topology.yml') };
    const found = await lint({ paths, knownHosts: '', runs: false, evaluates: false, given: [folder], from: root });
    expect(found).toEqual({ faults: [], warnings: [] });
  });

  it('has two or three tenants in its topology, so that there is somebody else', () => {
    const topology = loadTopology('topology.yml', read('runbooks', id, 'topology.yml'));
    const tenants = topology.ok ? Object.keys(topology.value.tenants).length : 0;
    expect([2, 3]).toContain(tenants);
  });

  it('has a page with all that somebody who adopts it has to know', () => {
    const page = read('runbooks', id, 'README.md');
    const rows = [...page.matchAll(/^\| ([a-z][a-z -]*) \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(expect.arrayContaining(ROWS));
    expect(HEADINGS.filter((heading) => !page.includes(`\n${heading}\n`))).toEqual([]);
    if (!existsSync(join(root, 'runbooks', id, `${id}.yml`))) return;
    const loaded = loadRunbook(`${id}.yml`, id, read('runbooks', id, `${id}.yml`));
    if (!loaded.ok) throw new Error(loaded.faults[0].message);
    const { on, secrets, owner, maxRuns } = loaded.value;
    const named = [...on.map(({ name }) => name), ...secrets];
    expect(named.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    expect([owner, maxRuns]).not.toContain(undefined);
  });

  it('says truly whether it was run for real', () => {
    const page = read('runbooks', id, 'README.md');
    const isTested = existsSync(join(root, testOf(id)));
    expect(ranIn(id) !== 'no').toBe(isTested);
    expect(page.includes(`](../../${testOf(id)})`)).toBe(isTested);
    if (isTested) expect(read(testOf(id))).toMatch(new RegExp(`\\bid: '${id}'|\\bID = '${id}'`));
  });
});

it('nothing that a tenant has created in its own database is looked up by a `psql` of the library', () => {
  const texts = readdirSync(join(root, 'runbooks'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yml'))
    .map((path) => read('runbooks', path));
  const count = (pattern: RegExp) => texts.flatMap((text) => text.match(pattern) ?? []).length;
  expect(count(/\bexec: \[psql,/g)).toBeGreaterThan(4);
  expect(count(/^ +PGOPTIONS: -c search_path=pg_catalog\b/gm)).toBe(count(/\bpsql\b/g));
});

it('the list of the library has all of them, and says the same of where they were run', () => {
  const rows = [...read('runbooks/README.md').matchAll(/^\| \[`([a-z-]+)`\]\(([^)]+)\) .* \| ([a-z ]+) \|$/gm)];
  const said = Object.fromEntries(rows.map(([, id, path, run]) => [id, { path, run }]));
  const known = LIBRARY.map((id) => [id, { path: `${id}/README.md`, run: ranIn(id) }]);
  expect(said).toEqual({
    ...Object.fromEntries(known),
    'database-connection-pool-exhaustion': { path: 'database-connection-pool-exhaustion.yml', run: 'yes' },
  });
});
