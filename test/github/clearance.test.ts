// What lets a job execute, as tables: both environments, the reviews of a run, and GitHub's own word on the job.
import { describe, expect, test } from 'vitest';
import { claimFaults } from '../../src/github/claim-rules.ts';
import type { AdmittedBranches, ProtectedEnvironment, Reviewers } from '../../src/github/environment.ts';
import {
  approvalEnvironmentFaults,
  hostsEnvironmentFaults,
  sameEnvironmentFaults,
} from '../../src/github/environment-rules.ts';
import type { JobClaims } from '../../src/github/id-token.ts';
import { judgeReviews, type ReviewQuestion } from '../../src/github/review-rules.ts';
import type { RunReview } from '../../src/github/run-reviews.ts';
import type { Sight } from '../../src/github/unseen.ts';
import fc from '../support/properties.ts';

const REVIEWERS: Reviewers = { users: ['Octo-Lead', 'octo-ops'], teams: [], preventSelfReview: false };
const BARE: ProtectedEnvironment = {
  name: 'production',
  reviewers: null,
  branches: { kind: 'all' },
  waitMinutes: 0,
  otherRules: [],
  adminsMayBypass: true,
};
const UNSEEN = {
  kind: 'unseen',
  fault: { code: 'api-refused', message: 'GitHub does not tell', hint: 'Give the job `permissions: actions: read`.' },
} as const;
const seen = (more: Partial<ProtectedEnvironment>): Sight<ProtectedEnvironment> => ({
  kind: 'seen',
  value: { ...BARE, ...more },
});
const named = (...patterns: readonly string[]): AdmittedBranches => ({
  kind: 'named',
  patterns: patterns.map((name) => ({
    name: name.replace('tag:', ''),
    type: name.startsWith('tag:') ? 'tag' : 'branch',
  })),
});

describe('the environment that approves', () => {
  test.each([
    ['is not there', { kind: 'absent' }, 'environment-missing', /does not exist/, /creates it unprotected/],
    ['cannot be seen', UNSEEN, 'api-refused', /does not tell/, /actions: read/],
    ['is bare', seen({}), 'environment-unprotected', /not protected at all.*creates it/, /GitHub Enterprise/],
    [
      'has no reviewers',
      seen({ branches: named('main') }),
      'environment-unprotected',
      /no required reviewers/,
      /Enterprise/,
    ],
  ] as const)('that %s is refused, with what to do', (_name, sight, code, message, hint) => {
    expect(approvalEnvironmentFaults('production', sight)).toEqual([
      { code, message: expect.stringMatching(message), hint: expect.stringMatching(hint) },
    ]);
  });

  test('that has reviewers is in order', () => {
    expect(approvalEnvironmentFaults('production', seen({ reviewers: REVIEWERS }))).toEqual([]);
  });
});

describe('the environment that holds the secrets of the hosts', () => {
  const refs = { defaultBranch: 'main', allowRef: null };

  test.each([
    ['is not there', { kind: 'absent' }, refs, ['environment-missing']],
    ['cannot be seen', UNSEEN, refs, ['api-refused']],
    ['has no branch policy', seen({}), refs, ['environment-unprotected']],
    ['admits protected branches', seen({ branches: { kind: 'protected' } }), refs, ['environment-unprotected']],
    ['admits no branch', seen({ branches: named() }), refs, ['environment-unprotected']],
    ['admits another branch', seen({ branches: named('main', 'develop') }), refs, ['environment-unprotected']],
    ['admits a pattern', seen({ branches: named('*') }), refs, ['environment-unprotected']],
    [
      'admits a pattern that holds the default branch',
      seen({ branches: named('main*') }),
      refs,
      ['environment-unprotected'],
    ],
    [
      'admits a tag of the name of the default branch',
      seen({ branches: named('tag:main') }),
      refs,
      ['environment-unprotected'],
    ],
    [
      'admits the default branch, which nobody knows',
      seen({ branches: named('main') }),
      { ...refs, defaultBranch: null },
      ['environment-unprotected'],
    ],
    [
      'admits a branch where `allow-ref` names a tag',
      seen({ branches: named('main', 'v1') }),
      { ...refs, allowRef: 'refs/tags/v1' },
      ['environment-unprotected'],
    ],
    ['has reviewers', seen({ branches: named('main'), reviewers: REVIEWERS }), refs, ['environment-waits']],
    ['has a timer', seen({ branches: named('main'), waitMinutes: 5 }), refs, ['environment-waits']],
    [
      'has a rule that nobody knows',
      seen({ branches: named('main'), otherRules: ['custom'] }),
      refs,
      ['environment-waits'],
    ],
    [
      'is wrong in every way',
      seen({ reviewers: REVIEWERS, waitMinutes: 5 }),
      refs,
      ['environment-unprotected', 'environment-waits'],
    ],
  ] as const)('that %s is refused', (_name, sight, given, codes) => {
    expect(hostsEnvironmentFaults('hosts', sight, given).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['the default branch alone', named('main'), null],
    ['also the branch of `allow-ref`', named('main', 'release'), 'refs/heads/release'],
    ['also the tag of `allow-ref`', named('main', 'tag:v1'), 'refs/tags/v1'],
    ['only the branch of `allow-ref`', named('release'), 'refs/heads/release'],
  ] as const)('that admits %s is in order', (_name, branches, allowRef) => {
    expect(hostsEnvironmentFaults('hosts', seen({ branches }), { defaultBranch: 'main', allowRef })).toEqual([]);
  });

  test('is another one than the one that approves, whatever the case of its letters', () => {
    expect(sameEnvironmentFaults('Hosts', 'hosts').map(({ code }) => code)).toEqual(['environment-waits']);
    expect(sameEnvironmentFaults('production', 'hosts')).toEqual([]);
  });
});

const DIGEST = '1a2b3c4d5e6f70819293a4b5c6d7e8f90123456789abcdef0123456789abcdef';
const question = (reviews: readonly RunReview[], more: Partial<ReviewQuestion> = {}): ReviewQuestion => ({
  environment: { ...BARE, reviewers: REVIEWERS },
  reviews,
  reviewsBefore: 0,
  byAnother: false,
  confirmDigest: false,
  digest: DIGEST,
  starters: ['alert-bot', 'octo-ops'],
  ...more,
});
const review = (by: string, comment = '', state: RunReview['state'] = 'approved'): RunReview => ({
  state,
  by,
  comment,
});

describe('reviews', () => {
  test.each([
    ['nobody approved', question([]), /Nobody approved/],
    ['a review is pending', question([review('octo-lead', '', 'pending')]), /Nobody approved/],
    [
      'only an earlier attempt was approved',
      question([review('octo-lead')], { reviewsBefore: 1 }),
      /the one review is of earlier attempts/,
    ],
    [
      'only earlier attempts were',
      question([review('octo-lead'), review('octo-lead')], { reviewsBefore: 2 }),
      /all 2 reviews are/,
    ],
    ['more were counted than are there', question([review('octo-lead')], { reviewsBefore: 3 }), /of earlier attempts/],
    [
      'another is asked for than who re-ran it',
      question([review('Octo-Ops')], { byAnother: true }),
      /started this run and approved it/,
    ],
    [
      'another is asked for than who started it',
      question([review('alert-bot')], { byAnother: true }),
      /started this run and approved it/,
    ],
    [
      'nobody knows who started it',
      question([review('octo-lead')], { byAnother: true, starters: ['', ''] }),
      /does not say who started/,
    ],
    [
      'the digest is asked for and not given',
      question([review('octo-lead', 'go')], { confirmDigest: true }),
      /does not name the digest/,
    ],
    [
      'another digest is given',
      question([review('octo-lead', 'go 1a2b3c4e')], { confirmDigest: true }),
      /does not name the digest/,
    ],
    [
      'seven digits are given',
      question([review('octo-lead', '1a2b3c4')], { confirmDigest: true }),
      /does not name the digest/,
    ],
    [
      'there is no digest',
      question([review('octo-lead', 'go')], { confirmDigest: true, digest: '' }),
      /does not name the digest/,
    ],
    [
      'who approved is no reviewer, and nobody may go past them',
      question([review('stranger')], { environment: { ...BARE, adminsMayBypass: false, reviewers: REVIEWERS } }),
      /no reviewer of the environment.*changed since/,
    ],
    [
      'a sound review may be the earlier one',
      question([review('octo-lead'), review('octo-ops')], { byAnother: true, reviewsBefore: 1 }),
      /does not tell which/,
    ],
  ] as const)('do not approve where %s', (_name, asked, message) => {
    const { approvals, refusals } = judgeReviews(asked);
    expect(approvals).toEqual([]);
    expect(refusals.map(({ code }) => code)).toContain('approval-missing');
    expect(refusals.map((fault) => fault.message).join('\n')).toMatch(message);
  });

  test('a rejection stands, whoever approved beside it', () => {
    const { refusals } = judgeReviews(
      question([review('octo-lead'), review('octo-ops', 'no\n::error::x', 'rejected')]),
    );
    expect(refusals).toMatchObject([
      { code: 'approval-rejected', message: expect.stringContaining('no\\n::error::x') },
    ]);
  });

  const how = { how: 'a review of this workflow run', environment: 'production' };
  test.each([
    [
      'a reviewer',
      question([review('octo-lead')]),
      [{ ...how, by: 'octo-lead', proven: expect.stringMatching(/^one of the reviewers/) }],
    ],
    [
      'another reviewer, who names the digest',
      question([review('octo-lead', 'checked: 1A2B3C4D')], { byAnother: true, confirmDigest: true }),
      [{ ...how, by: 'octo-lead', comment: 'checked: 1A2B3C4D', proven: expect.anything() }],
    ],
    [
      'an administrator, past the reviewers',
      question([review('root-of-all')]),
      [{ ...how, by: 'root-of-all', bypass: true, proven: expect.stringContaining('administrator') }],
    ],
    [
      'somebody who may be in a team: not guessed',
      question([review('somebody')], { environment: { ...BARE, reviewers: { ...REVIEWERS, teams: ['sre'] } } }),
      [{ ...how, by: 'somebody', proven: expect.stringMatching(/^not told: .*team sre/) }],
    ],
    [
      'so many that one is of this attempt',
      question([review('octo-lead'), review('octo-lead')], { reviewsBefore: 1 }),
      [expect.objectContaining({ by: 'octo-lead' }), expect.objectContaining({ by: 'octo-lead' })],
    ],
  ] as const)('approve where they are of %s', (_name, asked, approvals) => {
    expect(judgeReviews(asked)).toEqual({ approvals, refusals: [] });
  });

  test('a comment is data: shortened, on one line, nothing of it acts', () => {
    const [{ comment = '' } = {}] = judgeReviews(
      question([review('octo-lead', `\u202e\n# x ${'y'.repeat(900)}`)]),
    ).approvals;
    expect(comment).toMatch(/^\\u\{202e\}\\n# x y+…$/);
    expect(comment.length).toBeLessThan(520);
  });

  test('whatever they are, so many as there were before never approve', () => {
    const any = fc.record({
      state: fc.constantFrom('approved' as const, 'rejected' as const, 'pending' as const),
      by: fc.constantFrom('octo-lead', 'OCTO-OPS', 'alert-bot', 'stranger'),
      comment: fc.constantFrom('', DIGEST, 'go 1a2b3c4d'),
    });
    const asked = fc.record({ reviewsBefore: fc.nat(4), byAnother: fc.boolean(), confirmDigest: fc.boolean() });
    let approving = 0;
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), asked, (reviews, more) => {
        const { approvals, refusals } = judgeReviews(question(reviews, more));
        if (approvals.length > 0) approving += 1;
        const approved = reviews.filter(({ state }) => state === 'approved');
        expect(approvals.length === 0 || approvals.length > more.reviewsBefore).toBe(true);
        expect(approvals.length <= approved.length).toBe(true);
        expect(approvals.length > 0 || refusals.length > 0).toBe(true);
        expect(refusals.some(({ code }) => code === 'approval-rejected')).toBe(
          reviews.some(({ state }) => state === 'rejected'),
        );
        if (more.byAnother)
          for (const { by } of approvals) expect(by.toLowerCase()).not.toMatch(/^(octo-ops|alert-bot)$/);
        if (more.confirmDigest) for (const one of approvals) expect(one.comment).toContain('1a2b3c4d');
      }),
    );
    expect(approving).toBeGreaterThan(0);
  });
});

describe("GitHub's own word on the job", () => {
  const job = {
    ref: 'refs/heads/main',
    commit: 'c'.repeat(40),
    repository: 'acme/runbooks',
    runId: '73',
    runAttempt: 2,
  };
  const claims: JobClaims = {
    environment: 'Hosts',
    ref: job.ref,
    sha: job.commit,
    repository: job.repository,
    run_id: '73',
    run_attempt: '2',
    job_workflow_ref: '',
  };

  test('that agrees is enough', () => {
    expect(claimFaults(claims, 'hosts', job)).toEqual([]);
  });

  test.each([
    ['environment', '', /no environment/],
    ['environment', 'staging', /the environment `staging`, not in `hosts`/],
    ['ref', 'refs/heads/feature', /ref `refs\/heads\/feature`, not `refs\/heads\/main`/],
    ['sha', 'd'.repeat(40), /commit `d+`/],
    ['repository', 'mallory/runbooks', /repository `mallory\/runbooks`/],
    ['run_id', '74', /workflow run `74`, not `73`/],
    ['run_attempt', '1', /attempt `1`, not `2`/],
  ] as const)('with another %s (%j) refuses', (name, value, message) => {
    expect(claimFaults({ ...claims, [name]: value }, 'hosts', job)).toMatchObject([
      { code: 'job-elsewhere', message: expect.stringMatching(message) },
    ]);
  });
});
