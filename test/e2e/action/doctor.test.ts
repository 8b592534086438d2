// `doctor` as a mode of the bundled action and as a verb of the bundled command line, against the emulated GitHub: the same list from both.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/app/doctor/finding.ts';
import { runbookText, TOPOLOGY } from '../../app/estate.ts';
import { type GitHub, startGitHub } from '../../support/github/start.ts';
import { ACTION_NODE as node } from '../../support/runner/action-node.ts';
import { repositoryDispatch, runJob } from '../../support/runner/job.ts';

const root = join(import.meta.dirname, '../../..');
const RECOVER =
  'jobs:\n  recover:\n    steps:\n      - uses: acme/enforced-runbooks@v1\n        with: { mode: recover }\n';
const DAY = 86_400_000;

let github: GitHub;
let folder = '';
beforeAll(async () => {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  const files = {
    'runbooks/switch.yml': `${runbookText(folder)}approval: { environment: production }\n`,
    'topology.yml': TOPOLOGY,
    '.git/config': '[core]\n\tfsmonitor = touch pwned\n[remote "origin"]\n\turl = git@github.com:acme/runbooks.git\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  github.commitFiles('main', { '.github/workflows/recover.yml': RECOVER, '.github/workflows/ci.yml': 'jobs: {}\n' });
  sound();
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

function sound(): void {
  const { settings } = github;
  settings.environments.clear();
  settings.environments.set('production', { users: ['octo-lead'], preventSelfReview: true });
  settings.environments.set('hosts', { branches: ['main'], secrets: ['SSH_KEY'] });
  settings.environments.set('audit', { teams: ['sre'], secrets: ['AUDIT_IDENTITY'] });
  settings.secrets.repository = [];
  settings.workflowPermissions = 'read';
  settings.protectedBranches.set('main', 1);
  settings.workflows = [
    { path: '.github/workflows/ci.yml' },
    { path: '.github/workflows/recover.yml', runs: [{ at: new Date(Date.now() - DAY / 2), conclusion: 'success' }] },
  ];
}

interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function doctor(token: string, ...argv: readonly string[]): Promise<Called> {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, GITHUB_API_URL: github.url, GH_TOKEN: token };
  const all = [join(root, 'dist/cli/index.js'), 'doctor', '--root', folder, ...argv];
  return new Promise((resolve) => {
    execFile(node, all, { env, timeout: 60_000 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const findingsIn = ({ out }: Called): readonly Finding[] => JSON.parse(out).findings;
const wordOf = (findings: readonly Finding[], about: string) =>
  findings.filter((finding) => finding.about === about).map(({ word }) => word);

describe('doctor', () => {
  it('finds nothing open where nothing is, with a token that may see everything', async () => {
    const called = await doctor(github.tokens.admin, '--json');
    const findings = findingsIn(called);
    expect(findings.filter(({ word }) => word !== 'ok')).toEqual([]);
    expect(called.code).toBe(0);
    expect(JSON.parse(called.out)).toMatchObject({ schema_version: 1, repository: 'acme/runbooks' });
    expect(new Set(findings.map(({ about }) => about))).toEqual(
      new Set([
        ...['secrets of the repository', 'secrets of the organisation', 'environment production', 'environment hosts'],
        ...['environment audit', 'branch main', 'token of a job', 'recovery'],
        ...['node', 'ssh', 'ssh-agent', 'ssh-add', 'git', 'clock'],
      ]),
    );
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
    expect(called.err).toMatch(/acme\/runbooks: 0 open, 0 not seen, \d+ ok/);
  });

  it('says what a job’s own token may not see, and never calls it ok', async () => {
    const findings = findingsIn(await doctor(github.tokens.write, '--json'));
    for (const about of ['secrets of the repository', 'secrets of the organisation', 'token of a job'])
      expect(wordOf(findings, about), about).toEqual(['not seen']);
    expect(wordOf(findings, 'environment hosts')).toEqual(['ok', 'not seen']);
    expect(wordOf(findings, 'branch main')).toEqual(['not seen']);
    github.settings.rules.set('main', [{ type: 'deletion' }, { type: 'pull_request', reviews: 1 }]);
    expect(wordOf(findingsIn(await doctor(github.tokens.write, '--json')), 'branch main')).toEqual(['ok']);
    github.settings.rules.clear();
  });

  it('finds what is open, each with what to do; in a workflow the same, in the summary and as annotations', async () => {
    const { settings } = github;
    settings.environments.set('production', { users: ['octo-lead'], secrets: ['KEY'] });
    settings.environments.set('hosts', { users: ['octo-lead'] });
    settings.environments.set('audit', {});
    settings.secrets.repository = ['SSH_KEY'];
    settings.workflowPermissions = 'write';
    settings.protectedBranches.clear();
    settings.workflows = [
      { path: '.github/workflows/recover.yml', runs: [{ at: new Date(Date.now() - 2 * DAY), conclusion: 'success' }] },
    ];
    const called = await doctor(github.tokens.admin, '--json');
    const open = findingsIn(called).filter(({ word }) => word === 'open');
    expect([called.code, open.map(({ about }) => about)]).toEqual([
      1,
      [
        'secrets of the repository',
        ...['environment production', 'environment production'],
        ...['environment hosts', 'environment hosts', 'environment hosts'],
        ...['environment audit', 'branch main', 'token of a job', 'recovery'],
      ],
    ]);
    for (const { todo } of open) expect(todo).toMatch(/\.$|run the runbook/);
    expect(called.err).toContain('SSH_KEY');
    const job = await runJob({
      action: root,
      workspace: folder,
      node,
      event: repositoryDispatch({}),
      apiUrl: github.url,
      token: github.tokens.admin,
      inputs: { mode: 'doctor' },
      environment: { HOME: folder },
    });
    job.dispose();
    expect(job.main.exitCode, job.main.stdout + job.main.stderr).toBe(1);
    expect(job.main.summary).toMatch(/^# Doctor: 10 open, 0 not seen, \d+ ok\n/);
    expect(job.main.summary).toContain('| ❌ open | `secrets of the repository` |');
    expect(job.main.log.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    sound();
  });

  it.each<[string, () => Promise<Called>, RegExp]>([
    ['there is no token', () => doctor(''), /error\[usage\]: there is no token/],
    [
      'the repository is none',
      () => doctor(github.tokens.admin, '--repository', 'x'),
      /error\[usage\]: --repository `x`/,
    ],
    [
      'an environment is none',
      () => doctor(github.tokens.admin, '--hosts-environment', '../x'),
      /error\[usage\]: `\.\.\/x`/,
    ],
    ['the token is refused', () => doctor('nobody'), /error\[api-refused\]/],
    ['the token is of another repository', () => doctor(github.tokens.stranger), /error\[api-refused\]/],
    [
      'there is no such repository',
      () => doctor(github.tokens.admin, '--repository', 'acme/other'),
      /error\[api-refused\]/,
    ],
  ])('is a wrong call where %s: 2, one fault, nothing called ok', async (_name, call, says) => {
    const called = await call();
    expect([called.code, called.out]).toEqual([2, '']);
    expect(called.err).toMatch(says);
  });
});
