// What `doctor` says of what was seen, as tables: never `ok` of what nobody looked at.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { approvalFindings, auditFindings, hostsFindings } from '../../src/app/doctor/environments.ts';
import { clockFinding, nodeFinding } from '../../src/app/doctor/machine.ts';
import { recoveryFindings } from '../../src/app/doctor/recovery.ts';
import { repositoryIn } from '../../src/app/doctor/remote.ts';
import { branchFindings, permissionFindings, secretFindings } from '../../src/app/doctor/repository.ts';
import type { ProtectedEnvironment } from '../../src/github/environment.ts';
import type { WorkflowFile } from '../../src/github/repository-settings.ts';
import type { Sight } from '../../src/github/unseen.ts';
import { succeed } from '../../src/kernel/fault.ts';

const UNSEEN = { kind: 'unseen', fault: { code: 'api-refused', message: 'refused', hint: 'permission' } } as const;
const seen = <T>(value: T): Sight<T> => ({ kind: 'seen', value });
const gate = (more: Partial<ProtectedEnvironment> = {}): Sight<ProtectedEnvironment> => seen({ ...GATE, ...more });
const hosts = (more: Partial<ProtectedEnvironment> = {}): Sight<ProtectedEnvironment> => seen({ ...HOSTS, ...more });
const secrets = (...names: readonly string[]) => seen({ names, total: names.length });
const GATE: ProtectedEnvironment = {
  name: 'production',
  reviewers: { users: ['octo-lead'], teams: ['sre'], preventSelfReview: true },
  branches: { kind: 'all' },
  waitMinutes: 0,
  otherRules: [],
  adminsMayBypass: true,
};
const HOSTS: ProtectedEnvironment = {
  ...GATE,
  name: 'hosts',
  reviewers: null,
  branches: { kind: 'named', patterns: [{ name: 'main', type: 'branch' }] },
};
const words = (findings: readonly { readonly word: string }[]) => findings.map(({ word }) => word);

describe('environments', () => {
  const approving = { name: 'production', runbooks: ['restart'], byAnother: false, secrets: secrets() };
  test.each([
    ['is in order', { ...approving, sight: gate() }, ['ok']],
    ['is missing', { ...approving, sight: { kind: 'absent' }, secrets: { kind: 'absent' } }, ['open']],
    ['is not seen', { ...approving, sight: UNSEEN, secrets: UNSEEN }, ['not seen']],
    ['holds secrets', { ...approving, sight: gate(), secrets: secrets('KEY') }, ['ok', 'open']],
    ['keeps its secrets to itself', { ...approving, sight: gate(), secrets: UNSEEN }, ['ok', 'not seen']],
    ['has no reviewers', { ...approving, sight: gate({ reviewers: null }) }, ['open']],
    [
      'lets people approve themselves',
      { ...approving, sight: gate({ reviewers: { users: ['a'], teams: [], preventSelfReview: false } }) },
      ['ok', 'open'],
    ],
    [
      'lets people approve themselves, where every runbook forbids it',
      {
        ...approving,
        byAnother: true,
        sight: gate({ reviewers: { users: ['a'], teams: [], preventSelfReview: false } }),
      },
      ['ok'],
    ],
  ] as const)('one that approves and %s', (_name, given, expected) => {
    expect(words(approvalFindings(given, 'hosts'))).toEqual(expected);
  });

  test.each([
    ['in order', hosts(), secrets('SSH_KEY'), ['ok', 'ok']],
    ['without a secret', hosts(), secrets(), ['ok', 'open']],
    ['whose secrets are not seen', hosts(), UNSEEN, ['ok', 'not seen']],
    ['missing', { kind: 'absent' }, { kind: 'absent' }, ['open']],
    ['not seen', UNSEEN, UNSEEN, ['not seen']],
    ['open to all branches', hosts({ branches: { kind: 'all' } }), secrets('A'), ['open', 'ok']],
    ['with reviewers', hosts({ reviewers: GATE.reviewers }), secrets('A'), ['open', 'ok']],
  ] as const)('the one of the hosts, %s', (_name, sight, held, expected) => {
    const question = { name: 'hosts', sight, secrets: held, defaultBranch: 'main', allowRef: null };
    expect(words(hostsFindings(question))).toEqual(expected);
  });

  test('the one of audits is looked at where it is there, or was named', () => {
    const absent = { name: 'audit', sight: { kind: 'absent' }, secrets: { kind: 'absent' } } as const;
    expect(auditFindings(absent, false)).toEqual([]);
    expect(words(auditFindings(absent, true))).toEqual(['open']);
    expect(words(auditFindings({ name: 'audit', sight: hosts(), secrets: secrets('ID') }, false))).toEqual(['open']);
    expect(words(auditFindings({ name: 'audit', sight: gate(), secrets: secrets('ID') }, false))).toEqual(['ok']);
    expect(words(auditFindings({ name: 'audit', sight: UNSEEN, secrets: UNSEEN }, false))).toEqual(['not seen']);
  });
});

test.each([
  ['secrets outside of environments', secretFindings('repository', secrets('SSH_KEY')), ['open'], /SSH_KEY/],
  ['none', secretFindings('organisation', secrets()), ['ok'], /none/],
  ['secrets that nobody sees', secretFindings('organisation', UNSEEN), ['not seen'], /refused/],
  ['a token that may read', permissionFindings(seen('read')), ['ok'], /read/],
  ['a token that may write', permissionFindings(seen('write')), ['open'], /write/],
  ['a token of which nothing is known', permissionFindings(UNSEEN), ['not seen'], /refused/],
  ['a new Node', [nodeFinding('20.19.0'), nodeFinding('24.1.0')], ['ok', 'ok'], /24/],
  ['an old Node', [nodeFinding('20.18.9'), nodeFinding('18.20.0')], ['open', 'open'], /too old/],
  [
    'a clock',
    [clockFinding(400), clockFinding(-31_000), clockFinding(null)],
    ['ok', 'open', 'not seen'],
    /31 s behind/,
  ],
] as const)('%s', (_name, findings, expected, says) => {
  expect(words(findings)).toEqual(expected);
  expect(findings.map((finding) => finding.says).join('\n')).toMatch(says);
  for (const { word, todo } of findings) expect(todo === null).toBe(word === 'ok');
});

describe('the default branch', () => {
  const pull = (reviews: number) => ({ type: 'pull_request', reviews });
  const BARE = { branch: seen({ isProtected: false }), rules: seen([]), protection: { kind: 'absent' } } as const;
  const PROTECTED = { ...BARE, branch: seen({ isProtected: true }) };
  test.each([
    ['has a ruleset', { ...BARE, rules: seen([pull(1)]) }, 'ok', /pull request/],
    ['has two', { ...BARE, rules: seen([pull(0), pull(2)]) }, 'ok', /2 reviews/],
    ['has one, whatever is not seen', { branch: UNSEEN, rules: seen([pull(1)]), protection: UNSEEN }, 'ok', /1 review/],
    ['has a protection', { ...PROTECTED, protection: seen({ reviews: 1 }) }, 'ok', /1 review/],
    ['has one, and rules unseen', { ...PROTECTED, rules: UNSEEN, protection: seen({ reviews: 1 }) }, 'ok', /1 review/],
    ['asks for no review', { ...BARE, rules: seen([pull(0)]) }, 'open', /no review/],
    ['asks for none in its protection', { ...PROTECTED, protection: seen({ reviews: 0 }) }, 'open', /no review/],
    ['has another protection', { ...PROTECTED, protection: seen({ reviews: null }) }, 'open', /no pull request/],
    ['has other rules', { ...BARE, rules: seen([{ type: 'deletion', reviews: 0 }]) }, 'open', /no pull request/],
    [
      'has other rules, for which it counts as protected',
      { ...PROTECTED, rules: seen([{ type: 'deletion', reviews: 0 }]) },
      'open',
      /no pull request/,
    ],
    ['is protected, nobody sees how', { ...PROTECTED, protection: UNSEEN }, 'not seen', /refused/],
    [
      'asks for no review, as far as is seen',
      { ...PROTECTED, rules: seen([pull(0)]), protection: UNSEEN },
      'open',
      /no review/,
    ],
    ['is bare', BARE, 'open', /no protection/],
    ['has rules that nobody sees', { ...BARE, rules: UNSEEN }, 'not seen', /refused/],
    ['is not seen', { ...BARE, branch: UNSEEN }, 'not seen', /refused/],
  ] as const)('that %s', (_name, walls, word, says) => {
    const [finding, ...more] = branchFindings({ name: 'main', ...walls });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ word, says: expect.stringMatching(says) });
    expect(finding?.todo === null).toBe(word === 'ok');
  });
});

describe('recovery', () => {
  const NOW = Date.parse('2026-01-15T12:00:00Z');
  const file = (path: string, state = 'active'): WorkflowFile => ({ id: 1, path, state });
  const RECOVERS =
    'on:\n  schedule: [{cron: "*/10 * * * *"}]\njobs:\n  r:\n    steps:\n      - uses: acme/enforced-runbooks@v1\n        with:\n          mode: recover\n';
  const CALLED = 'jobs:\n  r:\n    uses: ./.github/workflows/x.yml\n    with: { mode: recover }\n';
  const findings = (texts: Readonly<Record<string, string>>, last: string | null, state = 'active') =>
    recoveryFindings({
      settings: {
        workflows: async () => seen(Object.keys(texts).map((path) => file(path, state))),
        lastSuccess: async () => seen(last),
      },
      defaultBranch: 'main',
      action: 'octo-org/runbook-action',
      textOf: async (path) => succeed(texts[path] ?? ''),
      nowMs: NOW,
      signal: new AbortController().signal,
    });

  test('knows the example that everybody copies', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../examples/recover.yml'), 'utf8');
    const found = await findings({ '.github/workflows/recover.yml': text }, '2026-01-15T11:00:00Z');
    expect(words(found)).toEqual(['ok']);
  });

  const step = (uses: string, more = '') =>
    `jobs: { r: { steps: [{ uses: ${uses}, with: { mode: recover }${more} }] } }`;
  test.each([
    ['our action', step('acme/enforced-runbooks@v1'), 'ok'],
    ['our action in another case', step('Acme/Enforced-Runbooks@v1'), 'ok'],
    ['our action from a folder of it', step('acme/enforced-runbooks/.github/actions/runbook@v1'), 'ok'],
    ['the copy that doctor runs from', step('octo-org/runbook-action@v1'), 'ok'],
    ['an action of the repository itself', step('./'), 'ok'],
    ['a folder of it', step('$/.github/actions/runbook'), 'ok'],
    ['a step that can be', step('acme/enforced-runbooks@v1', ', if: "${{ github.ref_protected }}"'), 'ok'],
    [
      'our workflow',
      'jobs: { r: { uses: acme/enforced-runbooks/.github/workflows/x.yml@v1, with: { mode: recover } } }',
      'ok',
    ],
    ['another action', step('acme/database@v1'), 'open'],
    ['an action with our name in its own', step('acme/not-enforced-runbooks@v1'), 'open'],
    ['an action of whose folder it is the name', step('mallory/x/enforced-runbooks@v1'), 'open'],
    ['another workflow', 'jobs: { r: { uses: acme/x/.github/workflows/r.yml@v1, with: { mode: recover } } }', 'open'],
    ['nothing', 'jobs: { r: { steps: [{ run: x, with: { mode: recover } }] } }', 'open'],
    ['a step that never is', step('acme/enforced-runbooks@v1', ', if: false'), 'open'],
    ['a step that never is, as an expression', step('acme/enforced-runbooks@v1', ', if: "${{ false }}"'), 'open'],
    ['a job that never is', step('acme/enforced-runbooks@v1').replace('{ r: {', '{ r: { if: "${{ false }}",'), 'open'],
    ['a file that only GitHub reads', 'x: 1\nx: 2\nwith:\n  mode: recover\n', 'not seen'],
  ] as const)('in %s counts for what it is', async (_name, text, word) => {
    const found = await findings({ '.github/workflows/r.yml': text }, '2026-01-15T11:00:00Z');
    expect(words(found)).toEqual([word]);
  });

  test.each([
    ['runs', { '.github/workflows/r.yml': RECOVERS }, '2026-01-15T11:00:00Z', 'active', 'ok', /ran last/],
    [
      'is a called workflow',
      { '.github/workflows/r.yaml': CALLED },
      '2026-01-15T11:00:00Z',
      'active',
      'ok',
      /ran last/,
    ],
    [
      'ran long ago',
      { '.github/workflows/r.yml': RECOVERS },
      '2026-01-14T11:00:00Z',
      'active',
      'open',
      /last 24 hours; it last did/,
    ],
    ['never ran', { '.github/workflows/r.yml': RECOVERS }, null, 'active', 'open', /last 24 hours\./],
    ['is switched off', { '.github/workflows/r.yml': RECOVERS }, null, 'disabled_inactivity', 'open', /switched off/],
    [
      'only has the name',
      { '.github/workflows/recover.yml': 'jobs: {a: {steps: [{run: mode recover}]}}' },
      null,
      'active',
      'open',
      /No workflow/,
    ],
    ['is no YAML', { '.github/workflows/recover.yml': '{ mode: recover' }, null, 'active', 'open', /No workflow/],
    ['lies elsewhere', { 'dynamic/pages': RECOVERS }, null, 'active', 'open', /No workflow/],
  ] as const)('that %s', async (_name, texts, last, state, word, says) => {
    expect(await findings(texts, last, state)).toMatchObject([{ word, says: expect.stringMatching(says) }]);
  });
});

test.each([
  ['git@github.com:acme/runbooks.git', 'acme/runbooks'],
  ['https://github.com/acme/runbooks', 'acme/runbooks'],
  ['https://user@github.com/acme/run.books.git/', 'acme/run.books'],
  ['ssh://git@github.com:22/acme/runbooks.git', 'acme/runbooks'],
  ['/srv/git/runbooks.git', null],
  ['https://github.com/acme', null],
  ['ext::sh -c touch% x', null],
  ['', null],
])('the remote %j is the repository %j', (url, repository) => {
  expect(repositoryIn(url)).toBe(repository);
});
