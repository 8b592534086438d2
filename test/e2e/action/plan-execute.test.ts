// `mode: plan` and `mode: execute` as jobs of one workflow run, on this machine: what was shown is what runs, and nothing else does.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decryptWith, generateKeys } from '../../../src/audit/age.ts';
import { runbookText, TOPOLOGY } from '../../app/estate.ts';
import { alertOf, stormRunbook, stormTopology, tenantAt } from '../../app/storm.ts';
import { type GitHub, startGitHub } from '../../support/github/start.ts';
import { ACTION_NODE as node } from '../../support/runner/action-node.ts';
import { type ArtifactService, startArtifactService } from '../../support/runner/artifact-service.ts';
import { type Job, type JobRequest, repositoryDispatch, runJob } from '../../support/runner/job.ts';
import { readZip } from '../../support/runner/zip.ts';

const root = join(import.meta.dirname, '../../..');
const ALERT = {
  source: 'generic',
  name: 'CacheOff',
  status: 'firing',
  severity: 'critical',
  tenant: 'tenant-006',
  starts_at: '2026-01-15T14:00:00Z',
  dedup_key: 'cache-off',
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface WorkflowRun {
  readonly folder: string;
  readonly service: ArtifactService;
  has(name: string): boolean;
  edit(name: string, change: (text: string) => string): void;
  plan(request?: Partial<JobRequest>): Promise<Job>;
  execute(planned: Job, request?: Partial<JobRequest>): Promise<Job>;
  /** By name, a file of it. */
  artifact(name: string, path: string): string;
}

const services: ArtifactService[] = [];
let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
beforeEach(() => {
  const { environments, reviews } = github.settings;
  environments.clear();
  reviews.clear();
  environments.set('hosts', { branches: ['main'] });
  environments.set('production', { users: ['octo-lead'] });
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  for (const service of services) await service.close();
});

async function workflowRun(
  files: (folder: string) => Readonly<Record<string, string>>,
  payload: unknown = ALERT,
): Promise<WorkflowRun> {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-run-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files(folder))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const service = await startArtifactService();
  services.push(service);
  const job = (inputs: JobRequest['inputs'], request: Partial<JobRequest>): Promise<Job> =>
    runJob({
      action: root,
      workspace: folder,
      node,
      event: repositoryDispatch(payload),
      apiUrl: github.url,
      token: github.tokens.read,
      ...request,
      inputs: { store: 'file', ...inputs, ...request.inputs },
      environment: { HOME: folder, ...service.environment, ...request.environment },
    });
  return {
    folder,
    service,
    has: (name) => existsSync(join(folder, name)),
    edit: (name, change) => writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8'))),
    plan: (request = {}) => job({ mode: 'plan' }, request),
    execute: (planned, request = {}) => job({ mode: 'execute', plan: planned.outputs.plan ?? '' }, request),
    artifact: (name, path) => {
      const found = service.artifacts.find((one) => one.name === name);
      return found === undefined ? '' : String(readZip(found.zip).get(path) ?? '');
    },
  };
}

const one = (folder: string) => ({ 'runbooks/switch.yml': runbookText(folder), 'topology.yml': TOPOLOGY });
const said = ({ main, post }: Job): string => `${main.stdout}${main.stderr}\n--- post\n${post.stdout}${post.stderr}`;
const errorsOf = (job: Job) =>
  job.main.log.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

describe('plan, then execute', () => {
  it('runs what was shown, and leaves both as artifacts', async () => {
    const run = await workflowRun(one);
    const planned = await run.plan();
    expect(planned.main.exitCode, said(planned)).toBe(0);
    expect(run.has('on')).toBe(false);
    expect(planned.outputs).toMatchObject({ matrix: '{"shard":[1]}', environment: '' });
    const binding = JSON.parse(planned.outputs.plan ?? '');
    expect(binding).toMatchObject({
      ...{ schema_version: 1, repository: 'acme/runbooks', run: '7300000001', attempt: 1, environment: '' },
      plans: [{ shard: 1, tenant: 'tenant-006', runbook: 'switch', incident: 'CacheOff' }],
    });
    expect(planned.outputs['plan-digest']).toBe(binding.digest);
    expect(planned.main.summary).toMatch(/^📋 \*\*CacheOff\*\* \(critical\) · tenant-006 · plan `[0-9a-f]{8}`\n/);
    expect(JSON.parse(run.artifact('plan-7300000001-1', 'binding.json'))).toEqual(binding);
    expect(JSON.parse(run.artifact('plan-7300000001-1', 'plans/1.json')).digest).toBe(binding.digest);
    expect(run.artifact('plan-7300000001-1', 'summary.md')).toBe(planned.main.summary);
    expect(planned.post.log.lines.join('\n')).toContain('Nothing to finish: no run began');

    const done = await run.execute(planned);
    expect(done.main.exitCode, said(done)).toBe(0);
    expect(done.outputs).toMatchObject({ outcome: 'incident_resolved', 'plan-digest': binding.digest });
    expect(readFileSync(join(run.folder, 'on'), 'utf8')).toBe('redis@tenant-006\n');
    expect(JSON.parse(run.artifact('shard-7300000001-1-1', 'shard.json'))).toMatchObject({
      worst: 'incident_resolved',
      runs: [{ tenant: 'tenant-006', outcome: 'incident_resolved', execution_id: done.outputs['execution-id'] }],
    });
    for (const job of [planned, done]) job.dispose();
  });

  it('refuses a plan that is another one by now, and says what changed', async () => {
    const run = await workflowRun(one);
    const planned = await run.plan();
    run.edit('topology.yml', (text) => text.replace('number: 6', 'number: 66'));
    run.edit('runbooks/switch.yml', (text) => text.replace('echo "$UNIT" > on', 'echo "$UNIT" | tee on'));
    const done = await run.execute(planned);
    expect(done.main.exitCode, said(done)).toBe(3);
    expect(done.outputs).toMatchObject({ outcome: 'refused', 'human-intervention-required': 'true' });
    expect(run.has('on')).toBe(false);
    const [first = ''] = readFileSync(join(done.outputs['audit-path'] ?? '', 'audit.jsonl'), 'utf8').split('\n');
    const { faults } = JSON.parse(first);
    expect(faults).toMatchObject([{ code: 'plan-digest-differs' }]);
    expect(faults[0].message).toContain('tenant, attribute number: 6 → 66');
    expect(faults[0].message).toMatch(/step switch at cache\/runner\/.*, command: was .*> on.*, is .*tee on/);
    expect(done.main.summary).toMatch(/^⛔ refused after/);
    expect(done.main.summary).toContain('## What changed since the plan was shown');
    expect(done.main.summary).toContain('- tenant, attribute number: `6` → `66`');
    expect(JSON.parse(run.artifact('shard-7300000001-1-1', 'shard.json'))).toMatchObject({ worst: 'refused' });
    for (const job of [planned, done]) job.dispose();
  });

  it('without the artifact still refuses it, and says that it cannot say more', async () => {
    const run = await workflowRun(one);
    const planned = await run.plan({ environment: { ACTIONS_RUNTIME_TOKEN: '' } });
    expect(planned.main.exitCode, said(planned)).toBe(0);
    run.edit('topology.yml', (text) => text.replace('number: 6', 'number: 66'));
    const done = await run.execute(planned);
    expect(done.main.exitCode, said(done)).toBe(3);
    expect(done.main.summary).toContain('cannot be had any more');
    for (const job of [planned, done]) job.dispose();
  });

  it.each<[string, Partial<JobRequest>, (binding: Record<string, unknown>) => unknown, string]>([
    ['another attempt', { environment: { GITHUB_RUN_ATTEMPT: '2' } }, (binding) => binding, 'plan-of-another-run'],
    ['another workflow run', { runId: '7300000002' }, (binding) => binding, 'plan-of-another-run'],
    ['another commit', { commit: 'f'.repeat(40) }, (binding) => binding, 'plan-of-another-run'],
    [
      'a plan that is too old',
      {},
      (binding) => ({ ...binding, made_at: '2026-01-15T14:00:00.000Z', expires_at: '2026-01-15T14:30:00.000Z' }),
      'plan-expired',
    ],
  ])('refuses %s, with an audit', async (_what, request, change, code) => {
    const run = await workflowRun(one);
    const planned = await run.plan();
    const plan = JSON.stringify(change(JSON.parse(planned.outputs.plan ?? '{}')));
    const done = await run.execute(planned, { ...request, inputs: { plan } });
    expect(done.main.exitCode, said(done)).toBe(3);
    expect(done.outputs).toMatchObject({ outcome: 'refused' });
    const [first = ''] = readFileSync(join(done.outputs['audit-path'] ?? '', 'audit.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(first).faults.map((fault: { code: string }) => fault.code)).toContain(code);
    expect(run.has('on')).toBe(false);
    for (const job of [planned, done]) job.dispose();
  });

  it('begins nothing where the plan is missing or broken, or the shard is none of its own', async () => {
    const run = await workflowRun(one);
    const planned = await run.plan();
    const broken = (planned.outputs.plan ?? '').slice(0, -9);
    for (const [inputs, says] of [
      [{ plan: '' }, 'The input `plan` is missing.'],
      [{ plan: broken }, 'The input `plan` cannot be read'],
      [{ shard: '2' }, 'The input `shard` is 2'],
    ] as const) {
      const done = await run.execute(planned, { inputs });
      expect(done.main.exitCode, said(done)).toBe(2);
      expect(errorsOf(done)).toEqual([expect.stringContaining(says)]);
      done.dispose();
    }
    expect(run.has('on')).toBe(false);
    planned.dispose();
  });

  it('says of a repository that is wrong by now which of its plans come to nothing', async () => {
    const run = await workflowRun(one);
    const planned = await run.plan();
    run.edit('topology.yml', (text) => text.replace('tenant-006', 'tenant-008'));
    const done = await run.execute(planned);
    expect(done.main.exitCode, said(done)).toBe(2);
    expect(errorsOf(done)).toEqual([expect.stringContaining('tenant-006')]);
    expect(JSON.parse(run.artifact('shard-7300000001-1-1', 'shard.json'))).toMatchObject({
      worst: 'faulty',
      runs: [{ tenant: 'tenant-006', outcome: 'faulty', execution_id: null }],
    });
    for (const job of [planned, done]) job.dispose();
  });

  it('shows what is not firing, and what is a test, and executes neither', async () => {
    for (const [change, says] of [
      [{ status: 'resolved' }, 'the alert is not firing'],
      [{ test: true }, 'it is a test alert'],
    ] as const) {
      const run = await workflowRun(one, { ...ALERT, ...change });
      const planned = await run.plan();
      expect(planned.main.exitCode, said(planned)).toBe(0);
      expect(planned.outputs).toMatchObject({ matrix: '', plan: '', 'plan-digest': '', environment: '' });
      expect(planned.main.summary).toContain(`**Nothing is to be executed:** ${says}`);
      planned.dispose();
    }
  });

  it('says before anybody is asked what would be refused anyway', async () => {
    const run = await workflowRun(one);
    run.edit('topology.yml', (text) =>
      `${text}hold: [{ host: runner, because: a migration }]\n`.replace('host: runner', 'tenant: tenant-006'),
    );
    const held = await run.plan();
    expect(held.main.exitCode, said(held)).toBe(3);
    expect(held.outputs).toMatchObject({ matrix: '', plan: '' });
    expect(held.main.summary).toContain('**It would be refused, and is not executed.**');
    expect(held.main.summary).toContain('a migration');
    const off = await run.plan({ inputs: { enabled: 'false' } });
    expect([off.main.exitCode, off.outputs.matrix]).toEqual([3, '']);
    for (const job of [held, off]) job.dispose();
  });

  it('tells a repository that is wrong', async () => {
    const run = await workflowRun(one, { ...ALERT, tenant: 'tenant-nobody' });
    const planned = await run.plan();
    expect(planned.main.exitCode).toBe(2);
    expect(planned.main.summary).toMatch(/^⛔ \*\*No plan could be made\*\*\n/);
    planned.dispose();
  });

  it('cancelled in the middle: post undoes it, and leaves what the last job reads', async () => {
    const run = await workflowRun((folder) => ({
      'runbooks/switch.yml': runbookText(folder, { script: 'touch on; trap "" TERM INT; sleep 31.4161' }),
      'topology.yml': TOPOLOGY,
    }));
    const planned = await run.plan();
    const done = await run.execute(planned, { cancelWhen: (log) => log.includes('do switch on runner') });
    expect(done.main.sent, said(done)).toEqual(['SIGINT']);
    expect(done.main.exitCode, said(done)).toBe(130);
    expect(done.post.exitCode, said(done)).toBe(0);
    expect(run.has('on')).toBe(false);
    expect(done.post.summary).toContain('cancelled');
    expect(JSON.parse(run.artifact('shard-7300000001-1-1', 'shard.json'))).toMatchObject({
      worst: 'cancelled',
      runs: [{ tenant: 'tenant-006', outcome: 'cancelled' }],
    });
    expect(done.leftovers).toEqual([]);
    for (const job of [planned, done]) job.dispose();
  });
});

describe('with a sealed audit', () => {
  it('a job leaves what it did for whoever holds the key, and what changed stands nowhere else', async () => {
    const { recipient, identity } = await generateKeys();
    const inputs = { audit: 'after-approval', 'audit-recipient': recipient };
    const run = await workflowRun(one);
    const planned = await run.plan({ inputs });
    run.edit('topology.yml', (text) => text.replace('number: 6', 'number: 66'));
    const done = await run.execute(planned, { inputs });
    expect([done.main.exitCode, done.outputs.outcome], said(done)).toEqual([3, 'refused']);
    expect(`${said(done)}${done.main.summary}`).not.toMatch(/What changed|attribute number|→ 66/);
    const zip = run.service.artifacts.find(({ name }) => name === 'shard-7300000001-1-1')?.zip ?? Buffer.alloc(0);
    const files = readZip(zip);
    expect([...files.keys()]).toEqual(['shard.json.age']);
    const opened = await decryptWith([identity], files.get('shard.json.age') ?? Buffer.alloc(0));
    const text = opened.kind === 'opened' ? Buffer.from(opened.bytes).toString() : '{}';
    expect(JSON.parse(text)).toMatchObject({ worst: 'refused', runs: [{ tenant: 'tenant-006', outcome: 'refused' }] });
    for (const job of [planned, done]) job.dispose();
  });
});

describe('with an approval', () => {
  const approved = (folder: string) => ({
    'runbooks/switch.yml': runbookText(folder, {
      top: 'approval: { environment: production, by-another: true, confirm-digest: true }',
    }),
    'topology.yml': TOPOLOGY,
  });
  const review = (comment: string, by = 'octo-lead') =>
    ({ environment: 'production', state: 'approved', by, comment }) as const;

  it('waits for the reviewers, and runs once one of them said yes to this digest', async () => {
    const run = await workflowRun(approved);
    const planned = await run.plan();
    expect(planned.main.exitCode, said(planned)).toBe(0);
    expect(planned.outputs.environment).toBe('production');
    const eight = (planned.outputs['plan-digest'] ?? '').slice(0, 8);
    expect(planned.main.summary).toContain('It waits for an approval of the environment `production`.');
    expect(planned.main.summary).toContain(`**Write \`${eight}\` into the comment**`);

    const early = await run.execute(planned);
    expect([early.main.exitCode, early.outputs.outcome], said(early)).toEqual([3, 'refused']);
    github.settings.reviews.set(7_300_000_001, [review('yes, go')]);
    const blind = await run.execute(planned);
    expect([blind.main.exitCode, blind.outputs.outcome], said(blind)).toEqual([3, 'refused']);
    expect(run.has('on')).toBe(false);

    github.settings.reviews.set(7_300_000_001, [review(`yes ${eight}`)]);
    const done = await run.execute(planned);
    expect([done.main.exitCode, done.outputs.outcome], said(done)).toEqual([0, 'incident_resolved']);
    const audit = JSON.parse(readFileSync(join(done.outputs['audit-path'] ?? '', 'audit.json'), 'utf8'));
    expect(audit.approvals).toMatchObject([{ by: 'octo-lead' }]);
    for (const job of [planned, early, blind, done]) job.dispose();
  });

  it('of an earlier attempt is none for the next one', async () => {
    const run = await workflowRun(approved);
    const first = await run.plan();
    const eight = (first.outputs['plan-digest'] ?? '').slice(0, 8);
    github.settings.reviews.set(7_300_000_001, [review(`yes ${eight}`)]);
    const again = { environment: { GITHUB_RUN_ATTEMPT: '2' } };
    const planned = await run.plan(again);
    expect(JSON.parse(planned.outputs.plan ?? '')).toMatchObject({ attempt: 2, reviews_before: 1 });
    const done = await run.execute(planned, again);
    expect([done.main.exitCode, done.outputs.outcome], said(done)).toEqual([3, 'refused']);
    expect(run.has('on')).toBe(false);
    for (const job of [first, planned, done]) job.dispose();
  });

  it('asks nobody in an environment where a yes would not count', async () => {
    const run = await workflowRun(approved);
    github.settings.environments.set('production', {});
    const open = await run.plan();
    github.settings.environments.delete('production');
    const missing = await run.plan();
    for (const [planned, says] of [
      [open, 'is not protected at all'],
      [missing, 'does not exist'],
    ] as const) {
      expect([planned.main.exitCode, planned.outputs.matrix], said(planned)).toEqual([3, '']);
      expect(planned.main.summary).toContain(says);
      planned.dispose();
    }
  });
});

describe('a storm of sixty tenants', () => {
  const storm = (folder: string) => ({
    ...{ 'runbooks/switch.yml': stormRunbook(folder), 'topology.yml': stormTopology(60) },
    ...{ 'on/.keep': '', 'broken/.keep': '', 'slow/.keep': '', 'together/.keep': '' },
  });
  const alerts = Array.from({ length: 60 }, (_, index) => alertOf(tenantAt(index)));
  const worked = (run: WorkflowRun) => readdirSync(join(run.folder, 'on')).filter((name) => name !== '.keep').length;

  it('is three jobs, each of which executes exactly its own', async () => {
    const nobody = alertOf('tenant-nobody');
    const run = await workflowRun(storm, {
      source: 'generic',
      payload: [...alerts, nobody, alertOf(tenantAt(3), { test: true, dedup_key: 'a test' })],
    });
    const planned = await run.plan();
    expect(planned.main.exitCode, said(planned)).toBe(0);
    expect(planned.outputs.matrix).toBe('{"shard":[1,2,3]}');
    expect(planned.main.summary).toMatch(
      /^📋 \*\*CacheOff\*\* × 61 · 60 tenants .* · 1 without a plan · plans `[0-9a-f]{8}`\n/,
    );
    expect(planned.main.summary).toContain('## Without a plan');
    expect(errorsOf(planned)).toEqual([expect.stringContaining('tenant-nobody')]);
    expect(worked(run)).toBe(0);

    const exits: (number | null)[] = [];
    for (const [shard, sum] of [
      [2, 25],
      [1, 50],
      [3, 60],
    ] as const) {
      const done = await run.execute(planned, { inputs: { shard: String(shard) } });
      exits.push(done.main.exitCode);
      expect(worked(run), said(done)).toBe(sum);
      const left = JSON.parse(run.artifact(`shard-7300000001-1-${shard}`, 'shard.json'));
      const own = left.runs.filter((entry: { outcome: string }) => entry.outcome === 'incident_resolved');
      expect(own.map((entry: { tenant: string }) => entry.tenant).sort()).toEqual(
        Array.from({ length: shard === 3 ? 10 : 25 }, (_, index) => tenantAt((shard - 1) * 25 + index)),
      );
      // What no run can be made of is told by one job.
      expect(left.runs.length - own.length).toBe(shard === 1 ? 1 : 0);
      done.dispose();
    }
    expect(exits).toEqual([0, 2, 0]);
    planned.dispose();
  });

  it('whose plans changed is refused as a whole, told once, with an audit for each', async () => {
    const run = await workflowRun(storm, { source: 'generic', payload: alerts });
    const planned = await run.plan();
    run.edit('runbooks/switch.yml', (text) => text.replace('timeout: 1m', 'timeout: 2m'));
    const done = await run.execute(planned, { inputs: { shard: '3' } });
    expect(done.main.exitCode, said(done)).toBe(3);
    expect(worked(run)).toBe(0);
    const runs: readonly { readonly outcome: string; readonly audit_path: string }[] = JSON.parse(
      done.outputs.runs ?? '[]',
    );
    expect(runs.map(({ outcome }) => outcome)).toEqual(Array(10).fill('refused'));
    const [first = ''] = readFileSync(join(runs[0]?.audit_path ?? '', 'audit.jsonl'), 'utf8').split('\n');
    const messages = JSON.parse(first).faults.map(({ message }: { message: string }) => message);
    expect(messages).toEqual([
      '10 of 10 plans are not those that were shown',
      expect.stringMatching(/What changed: timeout: 1m 0s → 2m 0s/),
    ]);
    for (const job of [planned, done]) job.dispose();
  });
});
