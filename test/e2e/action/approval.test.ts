// The bundled action as jobs of one workflow run on GitHub's other side: planned, reviewed, executed; or refused before anything is touched.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAuditFolder } from '../../../src/audit/folder.ts';
import { verify } from '../../../src/audit/verify.ts';
import { runbookText, TOPOLOGY } from '../../app/estate.ts';
import { CLAIMS, type IdTokens, REQUEST_TOKEN, startIdTokens } from '../../support/github/id-tokens.ts';
import type { ReviewOfRun } from '../../support/github/settings.ts';
import { type GitHub, startGitHub } from '../../support/github/start.ts';
import { ACTION_NODE as node } from '../../support/runner/action-node.ts';
import { type Job, type JobRequest, repositoryDispatch, runJob } from '../../support/runner/job.ts';

const root = join(import.meta.dirname, '../../..');
const RUN = 7_300_000_001;
const ALERT = {
  source: 'generic',
  name: 'CacheOff',
  status: 'firing',
  severity: 'critical',
  tenant: 'tenant-006',
  starts_at: '2026-01-15T14:00:00Z',
  dedup_key: 'cache-off',
};
const APPROVAL = 'approval: { environment: production, by-another: true, confirm-digest: true }\n';

let github: GitHub;
let idTokens: IdTokens;
const folders: string[] = [];
beforeAll(async () => {
  github = await startGitHub();
  github.rateLimit('core', { limit: 100_000, remaining: 100_000 });
  idTokens = await startIdTokens(CLAIMS);
});
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
  await github.close();
  await idTokens[Symbol.asyncDispose]();
});
beforeEach(() => {
  github.fault(null);
  idTokens.claims(CLAIMS);
  const { environments, reviews } = github.settings;
  environments.clear();
  environments.set('production', { users: ['octo-lead'] });
  environments.set('hosts', { branches: ['main'] });
  reviews.clear();
});

interface Done {
  readonly job: Job;
  readonly folder: string;
  readonly digest: string;
  readonly isChanged: boolean;
  readonly faults: readonly { readonly code: string; readonly message: string; readonly hint: string }[];
}

/** Plans, lets somebody do something in between, and executes. */
async function run(between: (digest: string) => void, request: Partial<JobRequest> = {}): Promise<Done> {
  const folder = mkdtempSync(join(tmpdir(), 'approval-'));
  folders.push(folder);
  for (const [name, text] of Object.entries({
    'runbooks/switch.yml': `${runbookText(folder)}${APPROVAL}`,
    'topology.yml': TOPOLOGY,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const job = (inputs: JobRequest['inputs']): Promise<Job> =>
    runJob({
      action: root,
      workspace: folder,
      node,
      event: repositoryDispatch(ALERT),
      apiUrl: github.url,
      token: github.tokens.read,
      ...request,
      inputs: { store: 'file', ...inputs, ...request.inputs },
      environment: { HOME: folder, ...idTokens.environment, ...request.environment },
    });
  const planned = await job({ mode: 'plan' });
  expect(planned.main.exitCode, said(planned)).toBe(0);
  expect(planned.outputs.environment).toBe('production');
  const digest = planned.outputs['plan-digest'] ?? '';
  between(digest);
  const done = await job({ mode: 'execute', plan: planned.outputs.plan ?? '' });
  for (const one of [planned, done]) one.dispose();
  const [first = '{}'] = readFileSync(join(done.outputs['audit-path'] ?? '', 'audit.jsonl'), 'utf8').split('\n');
  return {
    job: done,
    folder,
    digest,
    isChanged: existsSync(join(folder, 'on')),
    faults: JSON.parse(first).faults ?? [],
  };
}

const said = ({ main, post }: Job): string => `${main.stdout}${main.stderr}\n--- post\n${post.stdout}${post.stderr}`;
const approve = (comment: string, more: Partial<ReviewOfRun> = {}): void => {
  const { reviews } = github.settings;
  const review: ReviewOfRun = { environment: 'production', state: 'approved', by: 'octo-lead', comment, ...more };
  reviews.set(RUN, [...(reviews.get(RUN) ?? []), review]);
};

describe('what was approved is what runs', () => {
  it('approved by a reviewer who names the digest: it runs, and the audit says who and how that is known', async () => {
    const { job, isChanged, digest } = await run((planned) => approve(`go ${planned.slice(0, 8)} <b>::error::x`));
    expect(job.main.exitCode, said(job)).toBe(0);
    expect([job.outputs.outcome, isChanged]).toEqual(['incident_resolved', true]);
    const files = await readAuditFolder(job.outputs['audit-path'] ?? '');
    if (!files.ok) throw new Error(files.faults[0].message);
    expect(verify(files.value)).toMatchObject({ word: 'consistent', problems: [] });
    expect(JSON.parse(files.value.record ?? '')).toMatchObject({
      approvals: [
        {
          by: 'octo-lead',
          how: 'a review of this workflow run',
          environment: 'production',
          comment: `go ${digest.slice(0, 8)} <b>::error::x`,
          proven: 'one of the reviewers of the environment',
        },
      ],
      job: { environment: 'hosts', proven_by: 'oidc' },
    });
    expect(job.main.summary).toContain('GitHub’s OIDC token says that the job stood in the environment `hosts`');
    expect(job.main.summary).not.toContain('<b>');
    const [token = ''] = idTokens.given.slice(-1);
    expect(job.main.log.masks).toEqual(expect.arrayContaining([REQUEST_TOKEN, token]));
    expect(`${job.main.log.lines.join('\n')}${job.main.summary}${JSON.stringify(files.value.events)}`).not.toContain(
      token,
    );
  });

  it('past the reviewers, by an administrator: it runs, and says so; so does a job without an OIDC token', async () => {
    const { job } = await run((digest) => approve(digest, { by: 'root-of-all' }), {
      environment: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
    });
    expect(job.main.exitCode, said(job)).toBe(0);
    expect(job.main.summary).toContain('past the review');
    expect(job.main.summary).toContain('Only the workflow says that the job stood in the environment `hosts`');
    expect(job.main.log.annotations.map(({ message }) => message).join('\n')).toMatch(
      /id-token: write.*\[job-unproven\]/,
    );
    const record = JSON.parse(readFileSync(join(job.outputs['audit-path'] ?? '', 'audit.json'), 'utf8'));
    expect(record).toMatchObject({ approvals: [{ by: 'root-of-all', bypass: true }], job: { proven_by: 'nothing' } });
  });

  it.each<[string, (digest: string) => void, string, RegExp]>([
    ['nobody approved', () => undefined, 'approval-missing', /Nobody approved/],
    [
      'the approval environment has no reviewers',
      () => void github.settings.environments.set('production', {}),
      'environment-unprotected',
      /`production`/,
    ],
    [
      'it is missing',
      () => void github.settings.environments.delete('production'),
      'environment-missing',
      /`production`/,
    ],
    [
      'the one who started it approved',
      (digest) => approve(digest, { by: 'alert-bot' }),
      'approval-missing',
      /alert-bot started this run/,
    ],
    ['the comment names another digest', () => approve('go 00000000'), 'approval-missing', /does not name the digest/],
    [
      'a reviewer rejected it',
      (digest) => approve(digest, { state: 'rejected' }),
      'approval-rejected',
      /octo-lead rejected/,
    ],
    [
      'GitHub says that the job stands in another environment',
      (digest) => {
        approve(digest);
        idTokens.claims({ ...CLAIMS, environment: 'staging' });
      },
      'job-elsewhere',
      /`staging`, not in `hosts`/,
    ],
    [
      'the environment of the hosts admits any branch',
      (digest) => {
        approve(digest);
        github.settings.environments.set('hosts', {});
      },
      'environment-unprotected',
      /`hosts`.*no branch policy/,
    ],
    [
      'a permission is missing',
      (digest) => {
        approve(digest);
        github.fault(({ kind }) => (kind === 'rest' ? { status: 403, applied: false } : null));
      },
      'api-refused',
      /does not tell/,
    ],
  ])('refused, and nothing is touched, where %s', async (_name, between, code, message) => {
    const { job, isChanged, faults } = await run(between);
    expect([job.main.exitCode, job.outputs.outcome, isChanged], said(job)).toEqual([3, 'refused', false]);
    expect(faults.map((fault) => fault.code)).toContain(code);
    expect(faults.map((fault) => fault.message).join('\n')).toMatch(message);
    expect(job.main.summary.replaceAll('&#96;', '`')).toMatch(message);
    // Said once: no advice of the command line's stands beside it.
    expect(JSON.stringify(faults)).not.toContain('name that person with');
    if (code === 'api-refused') expect(faults[0]?.hint).toContain('actions: read');
  });

  it('refused where only a review of an earlier attempt is there', async () => {
    approve('an earlier attempt');
    const { job, faults } = await run(() => undefined);
    expect(job.outputs.outcome, said(job)).toBe('refused');
    expect(faults.map((fault) => fault.message).join('\n')).toMatch(/the one review is of earlier attempts/);
  });
});
