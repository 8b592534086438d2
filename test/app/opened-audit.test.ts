// An audit that was opened, judged before anybody is shown it; and what is shown of several.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LeftShard } from '../../src/app/publish/left-artifacts.ts';
import { leftArtifacts } from '../../src/app/publish/left-artifacts.ts';
import { openAudit, type ToldAudit } from '../../src/app/publish/opened-audit.ts';
import { firstDifference } from '../../src/app/publish/published-before.ts';
import {
  countsOf,
  needsHuman,
  publishedRows,
  summariesWithin,
  worstOutcome,
} from '../../src/app/publish/published-rows.ts';
import { lostShards } from '../../src/app/shard/lost-shards.ts';
import { combinedSummary } from '../../src/audit/combined-summary.ts';
import { AUDIT_README, auditFilesOf, readAuditFolder, readFiles } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import type { ChainEnd } from '../../src/journal/ref-chain.ts';
import { digestOfPlans } from '../../src/plan/binding.ts';
import { must } from './estate.ts';

const folderOf = (name: string) => join(import.meta.dirname, '../history/0.1.0', name, 'files/audit');
let files: ReadonlyMap<string, Buffer>;
let id: string;
let end: ChainEnd;
beforeAll(async () => {
  files = await readFiles(folderOf('rolled_back'));
  id = JSON.parse(files.get('audit.json')?.toString() ?? '').execution_id;
  const { head, count } = verify(auditFilesOf(files));
  end = { head, count, workflowRun: '7300000001/2' };
});

const open = (given: ReadonlyMap<string, Uint8Array>, witness: ChainEnd | string = end, name = id) =>
  openAudit(name, given, { witness: async () => witness, runId: '7300000001' });

describe('an audit that was opened', () => {
  it('is in memory what it is in its folder', async () => {
    expect(auditFilesOf(files)).toEqual(must(await readAuditFolder(folderOf('rolled_back'))));
  });

  it('is anchored where its lock says the same, and otherwise says why not', async () => {
    expect(must(await open(files))).toMatchObject({
      executionId: id,
      proved: 'anchored',
      record: { outcome: 'rolled_back' },
    });
    expect(must(await open(files, 'its lock stood on the disk of a runner')).proved).toBe(
      'consistent: its lock stood on the disk of a runner',
    );
  });

  it('is told from its plan and its events, whatever else stands in the folder', async () => {
    const strange = new Map([
      ...files,
      ['summary.md', Buffer.from('✅ all is well')],
      ['evil.html', Buffer.from('<script>')],
    ]);
    const opened = must(await open(strange));
    expect(opened.summary).toContain('rolled_back');
    expect(opened.files.get('summary.md')).toBe(opened.summary);
    expect([...opened.files.keys()]).not.toContain('evil.html');
    expect([...opened.files.keys()]).toEqual(expect.arrayContaining(['audit.jsonl', 'audit.json', 'plan.json']));
  });

  it('is shown with no output that no event names, and with no words about it but ours', async () => {
    const given = new Map([
      ...files,
      ['README.md', Buffer.from('all of it was verified')],
      ['outputs/evil.txt', Buffer.from('never said')],
      ['warnings.txt', Buffer.from('a warning')],
    ]);
    const shown = must(await open(given)).files;
    expect(shown.get('README.md')).toBe(AUDIT_README);
    expect([...shown.keys()]).not.toContain('outputs/evil.txt');
    expect([...shown.keys()]).toContain('warnings.txt');
  });

  it('that trips up what reads it ends nothing but itself', async () => {
    const witness = () => Promise.reject(new RangeError('Maximum call stack size exceeded'));
    const opened = await openAudit(id, files, { witness, runId: '7300000001' });
    expect(opened).toMatchObject({
      ok: false,
      faults: [{ code: 'audit-inconsistent', message: expect.stringContaining('call stack') }],
    });
  });

  it('that was published before is the same, file by file', async () => {
    const { files: published } = must(await open(files));
    const found = new Map([...published].map(([path, content]) => [path, Buffer.from(content.toString())] as const));
    expect(firstDifference(published, found)).toBeNull();
    const forged = (path: string) => new Map([...found, [path, Buffer.from('forged')] as const]);
    for (const path of ['audit.jsonl', 'summary.md', 'evil.html'])
      expect(firstDifference(published, forged(path))).toBe(path);
    expect(firstDifference(published, new Map([...found].filter(([path]) => path !== 'plan.json')))).toBe('plan.json');
  });

  it.each([
    [
      'another head than its lock says',
      () => open(files, { ...end, head: 'f'.repeat(64) }),
      /agrees with itself, and not with/,
    ],
    [
      'another count than its lock says',
      () => open(files, { ...end, count: end.count + 1 }),
      /agrees with itself, and not with/,
    ],
    [
      'the end of another workflow run',
      () => open(files, { ...end, workflowRun: '73000000012/1' }),
      /not of this workflow run: .* of workflow run 73000000012\/1, and this is 7300000001/,
    ],
    [
      'another name',
      () => open(files, end, 'incident-2026-01-15-14-32-45-0000000000000000'),
      /not its audit: it is of/,
    ],
    [
      'a changed outcome',
      () => open(changed('audit.json', '"rolled_back"', '"incident_resolved"')),
      /audit\.json is not/,
    ],
    ['a changed event', () => open(changed('audit.jsonl', 'tenant-', 'tenant_')), /first that is wrong|plan/],
    ['no events', () => open(new Map([...files].filter(([path]) => path !== 'audit.jsonl'))), /missing/],
    ['nothing', () => open(new Map()), /missing/],
  ])('with %s is none', async (_what, opening, says) => {
    const found = await opening();
    expect(found.ok).toBe(false);
    expect(found.ok ? '' : found.faults.map(({ message }) => message).join('\n')).toMatch(says);
  });
});

function changed(name: string, from: string, to: string): ReadonlyMap<string, Uint8Array> {
  return new Map([...files, [name, Buffer.from((files.get(name)?.toString() ?? '').replace(from, to))]]);
}

describe('what is published of a workflow run', () => {
  const artifact = (name: string) => ({ id: 1, name, size: 1, digest: '' });
  const entry = (more: Partial<LeftShard['runs'][number]>): LeftShard['runs'][number] => ({
    ...{ tenant: 'tenant-007', runbook: 'switch', incident: 'CacheOff', outcome: 'faulty', execution_id: null },
    ...{ human_intervention_required: true, faults: [{ message: 'no tenant has this id' }] },
    ...more,
  });
  const published = (audit: ToldAudit) => ({
    audit,
    artifact: { id: '7', url: 'https://github.com/acme/runbooks/actions/runs/1/artifacts/7' },
  });

  it('are artifacts of our names alone, and of this run', () => {
    const [run, other] = ['incident-2026-01-15-14-32-45-7f3ac19e42b0d6a1', 'shard-7300000001-2-1'];
    const names = [
      run,
      `sealed-${run}`,
      other,
      'shard-99-1-1',
      `${other}-x`,
      'plan-7300000001-1',
      'sealed-x',
      `${run}-log`,
      'logs',
    ];
    const left = leftArtifacts(names.map(artifact), '7300000001');
    expect(left.readable).toMatchObject([{ executionId: run, artifact: { name: run } }]);
    expect(left.sealed).toMatchObject([{ executionId: run, artifact: { name: `sealed-${run}` } }]);
    expect(left.shards).toMatchObject([{ attempt: 2, shard: 1, artifact: { name: other } }]);
  });

  it('has a row for each run and each alert without one, the worst first, none of them twice', async () => {
    const audit = must(await open(files));
    const shard: LeftShard = {
      not_firing: 2,
      runs: [
        entry({}),
        entry({ execution_id: id, outcome: 'rolled_back' }),
        entry({ execution_id: 'incident-failed', outcome: 'incident_resolved' }),
        entry({ execution_id: 'incident-lost', outcome: 'unknown', tenant: 'a | b\n# c <b>', faults: [] }),
        entry({ outcome: 'of a later version', faults: [] }),
      ],
    };
    const rows = publishedRows([published(audit)], [shard], new Set(['incident-failed']));
    expect(rows.map(({ word, executionId }) => [word, executionId])).toEqual([
      ['unknown', 'incident-lost'],
      ['rolled_back', id],
      ['faulty', null],
      ['faulty', null],
    ]);
    expect(worstOutcome(rows)).toBe('unknown');
    expect(rows.filter(needsHuman)).toHaveLength(4);
    const text = combinedSummary({
      rows,
      counts: countsOf(rows),
      humans: 4,
      idle: 2,
      aside: 3,
      unpublished: ['sealed for `age1`\n# x'],
    });
    expect(text).toMatch(/^🚨 \*\*1 could not be published/);
    expect(text).toContain('1 unknown, 1 rolled_back, 2 faulty');
    expect(text).toContain(`[\`${id}\`](https://github.com/acme/runbooks/actions/runs/1/artifacts/7)`);
    expect(text).toContain('anchored');
    expect(text).toContain('2 alerts: not firing');
    expect(text).toContain('Left aside: 3 documents of jobs of another attempt');
    expect(text).not.toMatch(/^# /m);
    expect(text).not.toContain('<b>');
    const room = Buffer.byteLength(text) + Buffer.byteLength(audit.summary) + 10;
    const [, own] = rows;
    if (own === undefined) throw new Error('no row');
    expect(summariesWithin(room, text, [own])).toBe(`${text}\n---\n\n${audit.summary}`);
    expect(summariesWithin(room, text, rows)).not.toContain('do not fit');
    const cut = summariesWithin(room, text, [own, own, own]);
    expect(cut).toContain('2 more summaries do not fit here');
    expect(cut.length).toBeLessThan(room + 200);
  });

  it('names the jobs that left nothing', () => {
    const digest = 'a'.repeat(64);
    const plans = [1, 2, 2, 3].map((shard, index) => ({
      shard,
      tenant: `tenant-00${index}`,
      runbook: 'switch',
      incident: 'CacheOff',
      digest,
    }));
    const binding = {
      ...{ schema_version: 1, repository: 'acme/runbooks', run: '7300000001', attempt: 2, ref: 'refs/heads/main' },
      ...{ commit: '0'.repeat(40), made_at: '2026-01-15T14:33:00.000Z', expires_at: '2026-01-15T15:03:00.000Z' },
      ...{ environment: '', reviews_before: 0, digest: digestOfPlans(plans.map((plan) => plan.digest)), plans },
    };
    const names = ['shard-7300000001-2-1', 'shard-7300000001-2-3', 'shard-7300000001-1-1', 'shard-7300000001-1-2'];
    const left = leftArtifacts(names.map(artifact), '7300000001').shards;
    const { faults, counted, aside } = lostShards(JSON.stringify(binding), left, '7300000001');
    // Of an earlier attempt it says nothing of what this one executed.
    expect([counted.map(({ shard }) => shard), aside]).toEqual([[1, 3], 2]);
    expect(faults.map(({ message }) => message)).toEqual([
      'Job 2 of this workflow run left nothing: what became of tenant-001 (switch), tenant-002 (switch) is not known here.',
    ]);
    expect(lostShards(null, left, '7300000001')).toEqual({ counted: left, aside: 0, faults: [] });
    const of = (plan: string, runId = '7300000001') => lostShards(plan, left, runId).faults;
    expect(of(JSON.stringify(binding), '99')).toMatchObject([{ code: 'plan-of-another-run' }]);
    expect(of('{}')).toMatchObject([{ code: 'binding-invalid' }]);
  });
});
