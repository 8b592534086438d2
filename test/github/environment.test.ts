// The doors to a repository's settings, against an emulator that is held against GitHub's own description.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OpenedApi, openApi } from '../../src/github/api.ts';
import { environments } from '../../src/github/environment.ts';
import { repositorySettings } from '../../src/github/repository-settings.ts';
import { runReviews } from '../../src/github/run-reviews.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';

const never = new AbortController().signal;
let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
  const { settings } = github;
  settings.environments.set('Production', { users: ['octo-lead'], teams: ['sre'], preventSelfReview: true });
  settings.environments.set('hosts/eu', { branches: ['main', 'tag:v1'], secrets: ['SSH_KEY'], adminsMayBypass: false });
  settings.environments.set('slow', { branches: 'protected', waitMinutes: 7, otherRules: ['custom_gate'] });
  settings.secrets.repository = ['WEBHOOK'];
  settings.protectedBranches.set('main', 2).set('loose', null);
  settings.rules.set('main', [{ type: 'pull_request', reviews: 0 }, { type: 'deletion' }]);
  settings.workflows = [
    { path: '.github/workflows/recover.yml', runs: [{ at: new Date('2026-01-15T12:00:00Z'), conclusion: 'success' }] },
    { path: '.github/workflows/never.yml', runs: [{ at: new Date(), conclusion: 'failure' }] },
  ];
  settings.reviews.set(73, [
    { environment: 'production', state: 'approved', by: 'octo-lead', comment: 'go' },
    { environment: 'other', state: 'rejected', by: 'octo-ops' },
  ]);
});
afterEach(() => github.fault(null));
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

async function api(token: keyof GitHub['tokens'] = 'read'): Promise<OpenedApi> {
  const opened = await openApi({ url: github.url, token: github.tokens[token], proxied: false });
  if (!opened.ok) throw new Error(opened.faults[0].message);
  return opened.value;
}
const environment = async (name: string, token?: keyof GitHub['tokens']) =>
  environments(await api(token), github.repository).read(name, never);

describe('an environment', () => {
  test('is read with its reviewers, branches and whatever makes a job wait', async () => {
    expect(await environment('production')).toEqual({
      kind: 'seen',
      value: {
        name: 'Production',
        reviewers: { users: ['octo-lead'], teams: ['sre'], preventSelfReview: true },
        branches: { kind: 'all' },
        waitMinutes: 0,
        otherRules: [],
        adminsMayBypass: true,
      },
    });
    const patterns = [
      { name: 'main', type: 'branch' },
      { name: 'v1', type: 'tag' },
    ];
    expect(await environment('hosts/eu')).toMatchObject({
      value: { reviewers: null, branches: { kind: 'named', patterns }, adminsMayBypass: false },
    });
    expect(await environment('slow')).toMatchObject({
      value: { branches: { kind: 'protected' }, waitMinutes: 7, otherRules: ['custom_gate'] },
    });
  });

  test('is absent only where the list of environments can be seen', async () => {
    expect(await environment('nowhere')).toEqual({ kind: 'absent' });
    expect(await environment('Production', 'stranger')).toMatchObject({
      kind: 'unseen',
      fault: { message: expect.stringMatching(/does not see the repository acme\/runbooks/) },
    });
    github.fault(({ name }) => (name.startsWith('GET environments') ? { status: 404, applied: false } : null));
    expect(await environment('nowhere')).toMatchObject({ fault: { hint: expect.stringMatching(/actions: read/) } });
  });

  test.each([
    ['403', { status: 403, applied: false }, /refused with 403/, /actions: read/],
    ['500', { status: 500, applied: false }, /answered 500/, /state of GitHub/],
    ['nothing', { reset: true, applied: false }, /did not answer/, /network/],
    ['something else', { status: 200, applied: false, body: { a: 1 } }, /not what its description says/, /proxy/],
    ['a limit', { status: 429, headers: { 'retry-after': '60' }, applied: false }, /no more requests/, /Wait/],
  ] as const)('is unseen where GitHub answers %s, also on its branches alone', async (_name, fault, message, hint) => {
    const unseen = {
      kind: 'unseen',
      fault: { message: expect.stringMatching(message), hint: expect.stringMatching(hint) },
    };
    github.fault(() => fault);
    expect(await environment('production')).toMatchObject(unseen);
    github.fault(({ name }) => (name.endsWith('branch-policies') ? fault : null));
    expect(await environment('hosts/eu')).toMatchObject(unseen);
    github.fault(() => fault);
    const reviews = await runReviews(
      await api(),
      { repository: github.repository, runId: '73', environment: 'x' },
      never,
    );
    expect(reviews).toMatchObject({ ok: false, faults: [unseen.fault] });
  });
});

test('branches of which GitHub lists only some are unseen: the rest may admit anything', async () => {
  const body = { total_count: 101, branch_policies: [{ id: 1, node_id: 'x', name: 'main', type: 'branch' }] };
  github.fault(({ name }) => (name.endsWith('branch-policies') ? { status: 200, applied: false, body } : null));
  expect(await environment('hosts/eu')).toMatchObject({
    kind: 'unseen',
    fault: { code: 'limit-exceeded', message: expect.stringContaining('hosts/eu admits: only 1 of 101') },
  });
});

test('reviews are those of the environment, whatever the case of its name', async () => {
  const asked = { repository: github.repository, runId: '73', environment: 'Production' };
  expect(await runReviews(await api(), asked, never)).toEqual({
    ok: true,
    value: [{ state: 'approved', by: 'octo-lead', comment: 'go' }],
  });
  expect(await runReviews(await api(), { ...asked, runId: '74' }, never)).toEqual({ ok: true, value: [] });
  for (const runId of ['', '0', '../73', '7'.repeat(20)])
    expect((await runReviews(await api(), { ...asked, runId }, never)).ok).toBe(false);
});

test('what else hangs on settings is seen by who may, and unseen by a job, with the permission', async () => {
  const [admin, job] = [await api('admin'), await api('write')].map((one) =>
    repositorySettings(one, github.repository),
  );
  if (admin === undefined || job === undefined) throw new Error('no api');
  expect(await admin.repositorySecrets(never)).toEqual({ kind: 'seen', value: { names: ['WEBHOOK'], total: 1 } });
  expect(await admin.organizationSecrets(never)).toEqual({ kind: 'seen', value: { names: [], total: 0 } });
  expect(await admin.environmentSecrets('hosts/eu', never)).toMatchObject({ value: { names: ['SSH_KEY'] } });
  expect(await admin.workflowPermissions(never)).toEqual({ kind: 'seen', value: 'read' });
  expect(await job.branch('main', never)).toMatchObject({ value: { isProtected: true } });
  expect(await job.rules('main', never)).toEqual({
    kind: 'seen',
    value: [
      { type: 'pull_request', reviews: 0 },
      { type: 'deletion', reviews: 0 },
    ],
  });
  expect(await admin.protection('main', never)).toEqual({ kind: 'seen', value: { reviews: 2 } });
  expect(await admin.protection('loose', never)).toEqual({ kind: 'seen', value: { reviews: null } });
  expect(await admin.protection('other', never)).toEqual({ kind: 'absent' });
  expect(await job.repository(never)).toMatchObject({ value: { defaultBranch: 'main' } });
  const workflows = await job.workflows(never);
  const [recover, other] = workflows.kind === 'seen' ? workflows.value : [];
  if (recover === undefined || other === undefined) throw new Error('no workflows');
  expect(await job.lastSuccess(recover, 'main', never)).toEqual({ kind: 'seen', value: '2026-01-15T12:00:00Z' });
  expect(await job.lastSuccess(other, 'main', never)).toEqual({ kind: 'seen', value: null });
  for (const [sight, permission] of [
    [await job.repositorySecrets(never), 'Secrets: read'],
    [await job.organizationSecrets(never), 'Secrets: read'],
    [await job.environmentSecrets('hosts/eu', never), 'Environments: read'],
    [await job.workflowPermissions(never), 'Administration: read'],
    [await job.protection('main', never), 'Administration: read'],
  ] as const)
    expect(sight).toMatchObject({ kind: 'unseen', fault: { hint: expect.stringContaining(permission) } });
});
