// `run` for several tenants: folders, summary, document and exit code, and what is refused before anything begins.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { alertOf, stormRunbook, stormTopology, tenantAt } from '../app/storm.ts';
import { type Said, saidBy } from './said.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-several-'));
  for (const made of ['runbooks', 'on', 'broken', 'slow', 'together']) await mkdir(join(root, made));
  await writeFile(join(root, 'topology.yml'), stormTopology(12));
  await writeFile(join(root, 'runbooks/switch.yml'), stormRunbook(root));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function call(...argv: readonly string[]): Promise<{ code: number } & Said> {
  let code = -1;
  const said = await saidBy(async () => {
    code = await runProgram(['run', '--root', root, ...argv]);
  });
  return { code, ...said };
}

const tenants = (...indices: readonly number[]) => indices.flatMap((index) => ['--tenant', tenantAt(index)]);
const out = () => join(root, 'out');
const payload = async (...alerts: readonly object[]) => {
  await writeFile(join(root, 'alert.json'), JSON.stringify(alerts));
  return ['--incident', join(root, 'alert.json')];
};

describe('several tenants that a person names', () => {
  it('have a folder each and a summary over all; every line says whose it is', async () => {
    await writeFile(join(root, `broken/redis@${tenantAt(1)}`), '');
    const { code, out: said } = await call('switch', ...tenants(0, 1, 2), '--out', out(), '--max-parallel', '2');
    expect(code, said).toBe(1);
    expect((await readdir(out())).sort()).toEqual(['shard.json', 'summary.md', ...[0, 1, 2].map(tenantAt)]);
    const summary = await readFile(join(out(), 'summary.md'), 'utf8');
    expect(summary).toMatch(/^↩️ 3 incidents · 1 rolled_back, 2 incident_resolved\n/);
    expect(summary).toContain('A person has to look at 1 of them.');
    expect(summary).toMatch(
      /\| ↩️ \| tenant-002 \| rolled_back after .* \| \[`incident-.*`\]\(tenant-002\/summary.md\) \|/,
    );
    expect(JSON.parse(await readFile(join(out(), tenantAt(1), 'audit.json'), 'utf8')).outcome).toBe('rolled_back');
    const lines = said.split('\n').filter((line) => /^ *[\d.]+ m?s {2}/.test(line));
    expect(lines.length).toBeGreaterThan(9);
    expect(lines.filter((line) => !/ {2}tenant-00[123] {2}/.test(line))).toEqual([]);
    const again = await call('switch', ...tenants(0, 2), '--out', out(), '--dry-run');
    expect(again.code, again.err).toBe(0);
  });

  it('are one document with --json, the worst first', async () => {
    await writeFile(join(root, `broken/redis@${tenantAt(2)}`), '');
    const { code, out: said } = await call('switch', ...tenants(0, 1, 2), '--json');
    const told = JSON.parse(said);
    expect(code).toBe(1);
    expect(told).toMatchObject({ worst: 'rolled_back', human_intervention_required: true, stopped: null });
    expect(told.runs.map((run: { tenant: string; outcome: string }) => [run.tenant, run.outcome])).toEqual([
      [tenantAt(2), 'rolled_back'],
      [tenantAt(0), 'incident_resolved'],
      [tenantAt(1), 'incident_resolved'],
    ]);
    expect(told.runs[0].record).toMatchObject({ outcome: 'rolled_back', execution_id: told.runs[0].execution_id });
  });

  it('are stopped when too many fail', async () => {
    for (let index = 0; index < 12; index += 1) await writeFile(join(root, `broken/redis@${tenantAt(index)}`), '');
    const all = tenants(...Array.from({ length: 12 }, (_, index) => index));
    const { code, out: said } = await call(
      'switch',
      ...all,
      '--max-parallel',
      '1',
      '--max-failures',
      '2',
      '--out',
      out(),
    );
    expect(code).toBe(1);
    expect(said).toContain('2 rolled_back, 10 refused');
    expect(said).toContain(
      'the storm was stopped: 2 of 12 tenants failed (tenant-001, tenant-002), and max-failures is 2',
    );
    expect(await readFile(join(out(), 'summary.md'), 'utf8')).toContain('The storm was stopped');
    expect(await readFile(join(out(), tenantAt(11), 'summary.md'), 'utf8')).toContain('the storm was stopped');
  });
});

describe('an incident file with several alerts', () => {
  it('is a run for each, and what is wrong with one is told and keeps none from it', async () => {
    const file = await payload(alertOf(tenantAt(0)), alertOf('nobody'), alertOf(tenantAt(1)));
    const { code, out: said, err } = await call(...file, '--out', out());
    expect(code, said).toBe(2);
    expect(said).toContain('1 faulty, 2 incident_resolved');
    expect(err).toContain('error[tenant-unknown]');
    expect((await readdir(join(root, 'on'))).sort()).toEqual([0, 1].map((index) => `redis@${tenantAt(index)}`));
  });

  it('with two of one tenant: the second stands beside the first', async () => {
    const file = await payload(alertOf(tenantAt(0)), alertOf(tenantAt(0), { dedup_key: 'another' }));
    expect((await call(...file, '--out', out())).code).toBe(0);
    expect((await readdir(out())).sort()).toEqual(['shard.json', 'summary.md', tenantAt(0), `${tenantAt(0)}.2`]);
  });
});

describe('a call for several that is wrong begins nothing', () => {
  it.each([
    ['a tenant that is unknown', ['switch', ...tenants(0), '--tenant', 'nobody'], /tenant-unknown/],
    ['a tenant twice', ['switch', ...tenants(0, 0)], /named twice/],
    ['one digest for several plans', ['switch', ...tenants(0, 1), '--plan-digest', 'f'.repeat(64)], /--plan-digest/],
    ['none at once', ['switch', ...tenants(0, 1), '--max-parallel', '0'], /1 to 100/],
    ['more at once than there may be', ['switch', ...tenants(0, 1), '--max-parallel', '101'], /1 to 100/],
    ['a budget of none', ['switch', ...tenants(0, 1), '--max-failures', '0%'], /no number of tenants/],
    ['more tenants than one process takes', ['switch', ...tenants(...Array(101).keys())], /limit-exceeded/],
  ])('%s', async (_what, argv, says) => {
    const { code, err } = await call(...argv);
    expect(err).toMatch(says);
    expect(code).toBe(2);
    expect((await readdir(root)).includes('.enforced-runbooks')).toBe(false);
  });

  it('a tenant for several incidents', async () => {
    const file = await payload(alertOf(tenantAt(0)), alertOf(tenantAt(1)));
    const { code, err } = await call(...file, ...tenants(2));
    expect([code, err]).toEqual([2, expect.stringContaining('one tenant is named for 2 incidents')]);
  });

  it('a folder that somebody else uses', async () => {
    await mkdir(out());
    await writeFile(join(out(), 'holiday.jpg'), '');
    const { code, err } = await call('switch', ...tenants(0, 1), '--out', out());
    expect([code, err]).toEqual([2, expect.stringContaining('holiday.jpg')]);
    expect(await readdir(out())).toEqual(['holiday.jpg']);
  });

  it('`plan` for two', async () => {
    let code = -1;
    const { err } = await saidBy(async () => {
      code = await runProgram(['plan', 'switch', '--root', root, ...tenants(0, 1)]);
    });
    expect([code, err]).toEqual([2, expect.stringContaining('this verb takes one')]);
  });
});
