// May this job execute? Over HTTP, against the emulated GitHub and its OIDC service: approved, or refused with the reason.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reviewsBefore } from '../../src/app/approval-gate.ts';
import { type ClearanceAsked, clearanceFor, reviewsOf } from '../../src/app/workflow/clearance.ts';
import type { Workflow } from '../../src/app/workflow/workflow.ts';
import { jobClaims } from '../../src/github/id-token.ts';
import { takeInputs } from '../../src/github/inputs.ts';
import { readSettings } from '../../src/github/settings.ts';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import { CLAIMS, type IdTokens, REQUEST_TOKEN, startIdTokens } from '../support/github/id-tokens.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';

const RUN = 7_300_000_001;
const DIGEST = '1a2b3c4d'.repeat(8);
const asked: ClearanceAsked = {
  environment: 'production',
  byAnother: true,
  confirmDigest: true,
  digest: DIGEST,
  reviewsBefore: 0,
};
let github: GitHub;
let idTokens: IdTokens;
const learnt: string[] = [];
beforeAll(async () => {
  github = await startGitHub();
  idTokens = await startIdTokens(CLAIMS);
});
beforeEach(() => {
  github.fault(null);
  idTokens.claims(CLAIMS);
  idTokens.answer(null);
  learnt.length = 0;
  const { environments, reviews } = github.settings;
  environments.clear();
  environments.set('production', { users: ['octo-lead'] });
  environments.set('hosts', { branches: ['main'] });
  reviews.set(RUN, [{ environment: 'production', state: 'approved', by: 'octo-lead', comment: 'yes 1a2b3c4d' }]);
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await idTokens[Symbol.asyncDispose]();
});

interface World {
  readonly token?: keyof GitHub['tokens'] | null;
  readonly mayAskForToken?: boolean;
  readonly context?: Partial<Workflow['context']>;
  readonly inputs?: Readonly<Record<string, string>>;
}

function workflow({ token = 'read', mayAskForToken = true, context = {}, inputs = {} }: World = {}): Workflow {
  const settings = readSettings(
    takeInputs({ INPUT_TOKEN: token === null ? '' : github.tokens[token], INPUT_MODE: 'execute', ...inputs }),
  );
  if (!settings.ok) throw new Error(settings.faults[0].message);
  const nothing = (): undefined => undefined;
  return {
    action: {
      relay: nothing,
      say: nothing,
      group: () => ({ end: nothing }),
      annotate: nothing,
      output: nothing,
      summarize: async () => ({ ok: true, value: undefined }),
      remember: nothing,
      learn: (secret) => void learnt.push(secret),
    },
    context: {
      event: { name: 'repository_dispatch', payload: {} },
      ref: 'refs/heads/main',
      defaultBranch: 'main',
      commit: CLAIMS.sha ?? '',
      actor: 'alert-bot',
      triggeringActor: 'octo-ops',
      repository: 'acme/runbooks',
      runUrl: null,
      runId: String(RUN),
      runAttempt: 1,
      apiUrl: github.url,
      workspace: '/',
      temporaryFolder: '/',
      ...context,
    },
    settings: settings.value,
    environment: mayAskForToken ? { ...idTokens.environment } : {},
    paths: { root: '/', runbooks: '/', topology: '/' },
    state: '/',
    timing: LEASE_TIMING,
    temporaryFolders: [],
    withheld: [],
  };
}

const refusals = async (world: World = {}, more: Partial<ClearanceAsked> = {}) => {
  const { refusals: faults } = await clearanceFor(workflow(world), { ...asked, ...more });
  return faults.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
};

test('a job in the hosts’ environment, approved by a reviewer who names the digest, is clear', async () => {
  const clearance = await clearanceFor(workflow(), asked);
  expect(clearance).toEqual({
    approvals: [
      {
        by: 'octo-lead',
        how: 'a review of this workflow run',
        environment: 'production',
        comment: 'yes 1a2b3c4d',
        proven: 'one of the reviewers of the environment',
      },
    ],
    refusals: [],
    warnings: [],
    job: { environment: 'hosts', workflow: CLAIMS.job_workflow_ref, proven_by: 'oidc' },
  });
  expect(idTokens.asked.at(-1)).toBe('/token/1?api-version=2.0&audience=enforced-runbooks');
  expect(learnt).toEqual([REQUEST_TOKEN, idTokens.given.at(-1)]);
  expect(JSON.stringify(clearance)).not.toContain(idTokens.given.at(-1));
});

test('where no plan needs an approval, the hosts’ environment is looked at all the same, and nobody’s reviews', async () => {
  const before = github.calls.length;
  const none = { environment: '', byAnother: false, confirmDigest: false };
  expect(await refusals({}, none)).toEqual([]);
  expect(github.calls.slice(before).map(({ name }) => name)).toEqual([
    'GET environments/{environment_name}',
    'GET environments/{environment_name}/deployment-branch-policies',
  ]);
  github.settings.environments.set('hosts', {});
  expect(await refusals({}, none)).toEqual([expect.stringMatching(/^environment-unprotected: .*no branch policy/)]);
});

test('a job that may not ask for an OIDC token is clear with a warning, and its record says what is not proven', async () => {
  const { refusals: faults, warnings, job } = await clearanceFor(workflow({ mayAskForToken: false }), asked);
  expect([faults, job]).toEqual([[], { environment: 'hosts', proven_by: 'nothing' }]);
  expect(warnings).toMatchObject([{ code: 'job-unproven', hint: expect.stringMatching(/id-token: write/) }]);
});

describe('refused', () => {
  test.each([
    [
      'the approval environment is missing',
      () => github.settings.environments.delete('production'),
      /^environment-missing: .*`production`/,
    ],
    [
      'it is bare',
      () => github.settings.environments.set('production', {}),
      /^environment-unprotected: .*`production`/,
    ],
    ['nobody approved', () => github.settings.reviews.delete(RUN), /^approval-missing: Nobody approved/],
    [
      'the starter himself approved',
      () =>
        github.settings.reviews.set(RUN, [
          { environment: 'production', state: 'approved', by: 'octo-ops', comment: DIGEST },
        ]),
      /^approval-missing: octo-ops started this run and approved it/,
    ],
    [
      'the comment names another digest',
      () =>
        github.settings.reviews.set(RUN, [
          { environment: 'production', state: 'approved', by: 'octo-lead', comment: '99999999' },
        ]),
      /^approval-missing: The comment of octo-lead/,
    ],
    [
      'a reviewer rejected it',
      () =>
        github.settings.reviews.set(RUN, [
          { environment: 'production', state: 'rejected', by: 'octo-lead' },
          ...(github.settings.reviews.get(RUN) ?? []),
        ]),
      /^approval-rejected: octo-lead rejected/,
    ],
    [
      'the hosts’ environment is missing',
      () => github.settings.environments.delete('hosts'),
      /^environment-missing: .*`hosts`/,
    ],
    [
      'it admits any branch',
      () => github.settings.environments.set('hosts', {}),
      /^environment-unprotected: .*no branch policy/,
    ],
    [
      'it waits for reviewers',
      () => github.settings.environments.set('hosts', { branches: ['main'], users: ['octo-lead'] }),
      /^environment-waits: /,
    ],
    [
      'GitHub says that the job stands elsewhere',
      () => idTokens.claims({ ...CLAIMS, environment: 'staging' }),
      /^job-elsewhere: .*`staging`, not in `hosts`/,
    ],
    [
      'GitHub names another attempt',
      () => idTokens.claims({ ...CLAIMS, run_attempt: '2' }),
      /^job-elsewhere: .*attempt `2`, not `1`/,
    ],
    [
      'GitHub gives no token',
      () => idTokens.answer({ status: 500, text: '{}' }),
      /^api-unreachable: .*it answered 500/,
    ],
    [
      'the token is nonsense',
      () => idTokens.answer({ status: 200, text: '{"value":"a.b.c"}' }),
      /^api-unreachable: .*no claims/,
    ],
    [
      'the token never ends',
      () => idTokens.answer({ status: 200, text: `{"value":"${'a'.repeat(200_000)}"}` }),
      /^api-unreachable: .*no token/,
    ],
  ] as const)('where %s', async (_name, change, expected) => {
    change();
    expect(await refusals()).toEqual([expect.stringMatching(expected)]);
  });

  test('where only an earlier attempt was approved', async () => {
    expect(await refusals({}, { reviewsBefore: 1 })).toEqual([expect.stringMatching(/earlier attempts/)]);
  });

  test.each([
    ['a permission is missing', 403, /actions: read/],
    ['GitHub is in trouble', 500, /state of GitHub/],
  ] as const)('where %s: once for each thing that was not seen', async (_name, status, hint) => {
    github.fault(({ kind }) => (kind === 'rest' ? { status, applied: false } : null));
    const said = await refusals();
    expect(said).toHaveLength(3);
    for (const one of said) expect(one).toMatch(hint);
  });

  test('where the token is another repository’s, or none', async () => {
    expect(await refusals({ token: 'stranger' })).toEqual(
      expect.arrayContaining([expect.stringMatching(/does not see the repository acme\/runbooks/)]),
    );
    expect(await refusals({ token: null })).toEqual([expect.stringMatching(/no token/)]);
  });
});

test('a service that says nothing is waited for as long as is wanted, and no longer', async () => {
  idTokens.answer('silence');
  const learn = (secret: string) => void learnt.push(secret);
  const began = performance.now();
  const answer = await jobClaims({
    environment: { ...idTokens.environment },
    learn,
    web: fetch,
    sleep: async () => undefined,
    signal: AbortSignal.timeout(100),
  });
  expect(answer).toMatchObject({ kind: 'failed', fault: { message: expect.stringMatching(/could not be asked/) } });
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(JSON.stringify(answer)).not.toContain(REQUEST_TOKEN);
});

test('a service that fails for a moment is asked again, with pauses', async () => {
  idTokens.answer({ status: 502, text: '' });
  const pauses: number[] = [];
  const answer = await jobClaims({
    environment: { ...idTokens.environment },
    learn: (secret) => void learnt.push(secret),
    web: fetch,
    sleep: async (ms) => {
      pauses.push(ms);
      if (pauses.length === 2) idTokens.answer(null);
    },
    signal: AbortSignal.timeout(10_000),
  });
  expect(answer.kind).toBe('claims');
  expect(pauses).toEqual([300, 1_500]);
});

test('an administrator’s approval past the reviewers is named as that', async () => {
  github.settings.reviews.set(RUN, [
    { environment: 'production', state: 'approved', by: 'root-of-all', comment: DIGEST },
  ]);
  const { approvals, refusals: faults } = await clearanceFor(workflow(), asked);
  expect([approvals, faults]).toMatchObject([[{ by: 'root-of-all', bypass: true }], []]);
});

test('a hiccup of GitHub refuses nobody, a refusal is not asked for twice', async () => {
  github.fault(({ kind, count }) => (kind === 'rest' && count % 2 === 1 ? { status: 502, applied: false } : null));
  const even = github.calls.length;
  // Counts go on from test to test: each question fails once at most before it is answered.
  expect(await refusals()).toEqual([]);
  github.fault(() => ({ status: 403, applied: false }));
  const before = github.calls.length;
  expect(before).toBeGreaterThan(even);
  await reviewsOf(workflow(), 'production');
  expect(github.calls.length - before).toBe(1);
});

test('the plan’s gate is looked at again after a hiccup: no approvable plan is refused for it', async () => {
  let hiccups = 0;
  github.fault(({ name }) =>
    name === 'GET environments/{environment_name}' && hiccups++ === 0 ? { status: 502, applied: false } : null,
  );
  expect(await reviewsBefore(workflow(), 'production')).toEqual({ ok: true, value: 1 });
  expect(hiccups).toBeGreaterThan(1);
});

test('the plan counts the reviews that are there already', async () => {
  expect(await reviewsOf(workflow(), 'Production')).toEqual({ ok: true, value: 1 });
  expect(await reviewsOf(workflow(), 'other')).toEqual({ ok: true, value: 0 });
  expect((await reviewsOf(workflow({ token: 'stranger' }), 'production')).ok).toBe(false);
});
