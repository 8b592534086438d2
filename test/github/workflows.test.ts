// The workflow files as data, ours and those that users copy: what each job may, what it sees, and what it takes for an action.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { actionBesideWorkflow, BESIDE_WORKFLOW } from '../../scripts/action-beside-workflow.ts';
import { INPUT_NAMES, SECRET_INPUTS } from '../../src/github/inputs.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const ZEROS = '0'.repeat(40);

const permissions = z.record(z.string(), z.enum(['read', 'write']));
const step = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const job = z.object({
  permissions,
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  secrets: z.record(z.string(), z.string()).default({}),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.string().optional(),
  environment: z.string().optional(),
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.literal(false) }).optional(),
  strategy: z.record(z.string(), z.unknown()).optional(),
  'timeout-minutes': z.union([z.number(), z.string()]).optional(),
  steps: z.array(step).default([]),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  concurrency: z.unknown().optional(),
  permissions,
  jobs: z.record(z.string(), job),
});
const called = z.object({
  inputs: z.record(z.string(), z.object({ required: z.literal(true).optional() })),
  secrets: z.record(z.string(), z.object({ required: z.literal(false) })),
});

/** Every YAML file with jobs in it. */
const files = ['.github/workflows', 'examples']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((file) => /\.ya?ml$/.test(file) && /^jobs:/m.test(read(file)));
const parsed = (file: string) => workflow.parse(parse(read(file)));
const OURS = /^(?:\.\/|\$\/\.github\/actions\/runbook|OWNER\/enforced-runbooks@0{40})$/;

describe.each(files)('%s', (file) => {
  const { on, permissions: all, jobs } = parsed(file);
  const steps = Object.values(jobs).flatMap((each) => each.steps);

  it('gives no permission to everybody, and never trusts a pull request with secrets', () => {
    expect(all).toEqual({});
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  it('gives each job permissions of its own, and an end', () => {
    for (const [name, each] of Object.entries(jobs))
      if (each.uses === undefined) expect(each['timeout-minutes'], name).toBeDefined();
  });

  it('takes every action from a commit, with its version beside it, or from its own repository', () => {
    const lines = read(file)
      .split('\n')
      .filter((line) => /^\s*(- )?uses: /.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(
        /uses: (?:\.\/ # zizmor: ignore\[self-repository\] |\$\/\.github\/actions\/runbook$|OWNER\/enforced-runbooks(?:\/\.github\/workflows\/runbook\.yml)?@0{40}$|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)/,
      );
  });

  it('leaves no token where a checkout was', () => {
    for (const { uses = '', with: given } of steps)
      if (uses.startsWith('actions/checkout@') && file !== '.github/workflows/release.yml')
        expect(given['persist-credentials']).toBe(false);
  });

  it('puts no expression into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('sets only inputs that action.yml has', () => {
    for (const { uses = '', with: given } of steps.filter((each) => OURS.test(each.uses ?? '')))
      for (const name of Object.keys(given)) expect(INPUT_NAMES, `${uses}: ${name}`).toContain(name);
  });

  it("reads the hosts' secrets in their environment alone, and the audit's key in the audit's", () => {
    for (const [name, each] of Object.entries(jobs)) {
      if (each.uses !== undefined) continue;
      const secrets = [...JSON.stringify(each).matchAll(/secrets\.(\w+)/g)].map(([, secret]) => secret ?? '');
      const places = secrets.map((secret) => (secret === 'RUNBOOKS_AUDIT_IDENTITY' ? 'audit' : 'hosts'));
      for (const place of new Set(places)) expect(each.environment, `${file}: ${name}`).toContain(place);
      expect(new Set(places).size).toBeLessThanOrEqual(1);
    }
  });

  it('gives secrets to inputs that are masked, and nothing else to those', () => {
    for (const { with: given } of steps.filter((each) => OURS.test(each.uses ?? '')))
      for (const [name, value] of Object.entries(given))
        expect(
          SECRET_INPUTS.some((secret) => secret === name),
          name,
        ).toBe(/secrets\./.test(String(value)));
  });
});

it('there are workflows to look at', () => {
  const names = ['ci', 'release', 'runbook'].map((name) => `.github/workflows/${name}.yml`);
  const copied = ['incident', 'lint', 'one-job', 'recover'].map((name) => `examples/${name}.yml`);
  expect(files.toSorted()).toEqual([...names, ...copied].toSorted());
});

it('the action beside the workflow is action.yml, word for word, with the way to the same programs', async () => {
  expect(await actionBesideWorkflow(root), 'run `npm run golden`').toBe(read(BESIDE_WORKFLOW));
});

describe('the reusable workflow', () => {
  const { on, jobs } = parsed('.github/workflows/runbook.yml');
  const { inputs, secrets } = called.parse(on.workflow_call);
  const modes = Object.fromEntries(Object.entries(jobs).map(([name, each]) => [name, each.steps.at(-1)?.with.mode]));

  it('plans, asks, executes, publishes', () => {
    expect(modes).toEqual({ plan: 'plan', gate: undefined, execute: 'execute', audit: 'publish' });
    expect(jobs.gate?.steps).toHaveLength(1);
  });

  it('gives each job what it needs', () => {
    expect(Object.fromEntries(Object.entries(jobs).map(([name, each]) => [name, each.permissions]))).toEqual({
      plan: { contents: 'read', actions: 'read' },
      gate: {},
      execute: { contents: 'write', actions: 'read', 'id-token': 'write', issues: 'write' },
      audit: { contents: 'read', actions: 'read' },
    });
  });

  it("puts each job where it belongs: the plan's approval, the hosts, the audit where it is sealed", () => {
    expect(jobs.plan?.environment).toBeUndefined();
    expect(jobs.gate?.environment).toBe('${{ needs.plan.outputs.environment }}');
    expect(jobs.execute?.environment).toBe('${{ inputs.hosts-environment }}');
    expect(jobs.audit?.environment).toMatch(/== 'after-approval' && inputs\.audit-environment \|\| ''/);
  });

  it('has one gate, which no matrix multiplies, before a matrix in which no job ends another', () => {
    expect(jobs.gate?.strategy).toBeUndefined();
    expect(jobs.execute?.strategy).toMatchObject({ 'fail-fast': false, 'max-parallel': '${{ inputs.max-jobs }}' });
  });

  it('plans and executes the same incident from the same files: what both are given is the same', () => {
    const [plan, execute] = [jobs.plan?.steps.at(-1)?.with ?? {}, jobs.execute?.steps.at(-1)?.with ?? {}];
    for (const name of [
      'incident',
      'runbook',
      'tenant',
      'inputs',
      'runbooks',
      'topology',
      'dry-run',
      'enabled',
      'allow-ref',
    ])
      expect(plan[name], name).toBe(execute[name]);
    for (const name of Object.keys(plan).filter((each) => each in execute && each !== 'mode'))
      expect(plan[name], name).toBe(execute[name]);
  });

  it('uses every input and every secret that it takes', () => {
    const [, text = ''] = read('.github/workflows/runbook.yml').split(/^jobs:$/m);
    for (const name of Object.keys(inputs)) expect(text, name).toMatch(new RegExp(`inputs\\.${name}\\b`));
    for (const name of Object.keys(secrets)) expect(text, name).toContain(`secrets.${name}`);
  });

  it('requires no input and no secret, and names no input otherwise than the action', () => {
    for (const { required } of Object.values(inputs)) expect(required).toBeUndefined();
    const own = ['audit-environment', 'max-jobs', 'runs-on', 'timeout-minutes'];
    for (const name of Object.keys(inputs).filter((each) => !own.includes(each))) expect(INPUT_NAMES).toContain(name);
  });
});

/** The conditions of jobs, asked with what GitHub would know: `&&`, `||`, `!`, `==` and `!=` mean there what they mean here. */
describe('when the jobs of the reusable workflow run', () => {
  const { jobs } = parsed('.github/workflows/runbook.yml');
  type Result = 'success' | 'failure' | 'cancelled' | 'skipped';
  interface Facts {
    readonly matrix?: string;
    readonly environment?: string;
    readonly gate?: Result;
    readonly execute?: Result;
    readonly cancelled?: boolean;
  }
  const runs = (name: string, facts: Facts): boolean => {
    const expression = (jobs[name]?.if ?? '').replace(/^\s*\$\{\{|\}\}\s*$/g, '');
    const needs = {
      plan: { result: 'success', outputs: { matrix: facts.matrix ?? '', environment: facts.environment ?? '' } },
      gate: { result: facts.gate ?? 'skipped' },
      execute: { result: facts.execute ?? 'skipped' },
    };
    const ask = new Function('needs', 'cancelled', 'always', `return (${expression})`);
    return ask(
      needs,
      () => facts.cancelled ?? false,
      () => true,
    );
  };
  const SHARD = { matrix: '{"shard":[1]}' };

  it.each([
    ['nothing is to be executed', { matrix: '' }, false],
    ['nothing is to be executed, but an environment was named', { environment: 'production' }, false],
    ['no plan needs an approval', SHARD, false],
    ['a plan needs one', { ...SHARD, environment: 'production' }, true],
  ] as const)('gate: %s', (_, facts, expected) => {
    expect(runs('gate', facts)).toBe(expected);
  });

  it.each([
    ['nothing is to be executed', { matrix: '' }, false],
    ['no plan needs an approval', { ...SHARD, gate: 'skipped' }, true],
    ['approved', { ...SHARD, environment: 'production', gate: 'success' }, true],
    ['rejected', { ...SHARD, environment: 'production', gate: 'failure' }, false],
    ['cancelled at the gate', { ...SHARD, environment: 'production', gate: 'cancelled' }, false],
    ['left out although a plan needs it', { ...SHARD, environment: 'production', gate: 'skipped' }, false],
    ['cancelled while it waited', { ...SHARD, gate: 'skipped', cancelled: true }, false],
    [
      'cancelled right after the approval',
      { ...SHARD, environment: 'production', gate: 'success', cancelled: true },
      false,
    ],
  ] as const)('execute: %s', (_, facts, expected) => {
    expect(runs('execute', facts)).toBe(expected);
  });

  it.each([
    ['nothing was to be executed', { matrix: '' }, false],
    ['the gate was rejected', { ...SHARD, environment: 'production', gate: 'failure', execute: 'skipped' }, false],
    ['executed', { ...SHARD, execute: 'success' }, true],
    ['some failed', { ...SHARD, execute: 'failure' }, true],
    ['cancelled in the middle', { ...SHARD, execute: 'cancelled', cancelled: true }, true],
  ] as const)('audit: %s', (_, facts, expected) => {
    expect(runs('audit', facts)).toBe(expected);
  });
});

describe('the examples', () => {
  const incident = parsed('examples/incident.yml');
  const reusable = parsed('.github/workflows/runbook.yml');
  const caller = incident.jobs.runbook;

  it('incident.yml begins with an alert or by hand, and calls the reusable workflow by its commit', () => {
    expect(incident.on).toMatchObject({ repository_dispatch: { types: ['incident'] } });
    expect(Object.keys(incident.on)).toEqual(['repository_dispatch', 'workflow_dispatch']);
    expect(caller?.uses).toBe(`OWNER/enforced-runbooks/.github/workflows/runbook.yml@${ZEROS}`);
  });

  it('incident.yml may what the jobs that it calls need between them, and no more', () => {
    const needed = Object.assign({}, ...Object.values(reusable.jobs).map((each) => each.permissions));
    expect(caller?.permissions).toEqual({ ...needed, contents: 'write' });
  });

  it('incident.yml gives inputs and secrets that are taken, each secret under its own name', () => {
    const { inputs, secrets } = called.parse(reusable.on.workflow_call);
    for (const name of Object.keys(caller?.with ?? {})) expect(Object.keys(inputs)).toContain(name);
    for (const [name, value] of Object.entries(caller?.secrets ?? {})) {
      expect(Object.keys(secrets)).toContain(name);
      expect(value).toBe(`\${{ secrets.${name} }}`);
    }
  });

  it('recover.yml begins when an incident workflow has ended, and by the clock, and asks for what it needs', () => {
    const { on, jobs } = parsed('examples/recover.yml');
    const { name } = z.object({ name: z.string() }).parse(parse(read('examples/incident.yml')));
    expect(on).toMatchObject({
      workflow_run: { workflows: [name], types: ['completed'] },
      schedule: [{ cron: expect.stringMatching(/^\*\/\d+ \* \* \* \*$/) }],
    });
    expect(jobs.recover?.permissions).toEqual({ contents: 'write', actions: 'read', issues: 'write' });
    expect(jobs.recover?.environment).toBe('hosts');
    expect(jobs.recover?.steps.at(-1)?.with).toMatchObject({ mode: 'recover' });
  });

  it.each([
    ['by the clock or behind a run', null, 'recover'],
    ['by hand without a lock to free', '', 'recover'],
    ['by hand to free a lock: no recovery that waits takes its place', 'incident-1', 'recover-42'],
  ])('recover.yml, %s, is in the group %s', (_name, free, group) => {
    const expression = /^recover\$\{\{(.*)\}\}$/.exec(
      parsed('examples/recover.yml').jobs.recover?.concurrency?.group ?? '',
    );
    const ask = new Function('inputs', 'github', 'format', `return (${expression?.[1]})`);
    const format = (text: string, value: number) => text.replace('{0}', String(value));
    expect(`recover${ask({ free }, { run_id: 42 }, format)}`).toBe(group);
  });

  it('recover.yml recovers one at a time, and makes no recovery wait for the reviewers of a sealed audit', () => {
    const { concurrency, jobs } = parsed('examples/recover.yml');
    expect(jobs.recover?.concurrency).toMatchObject({ 'cancel-in-progress': false });
    expect(jobs.audit?.environment).toBe('audit');
    expect([concurrency, jobs.audit?.concurrency]).toEqual([undefined, undefined]);
  });

  it.each(['examples/lint.yml', 'templates/repository/.github/workflows/check.yml'])(
    '%s looks at every pull request: a topology may take in a file of any name',
    (file) => {
      expect(parsed(file).on).toEqual({ pull_request: null });
    },
  );

  it('lint.yml sees no secret, and reads alone', () => {
    const { jobs } = parsed('examples/lint.yml');
    expect(read('examples/lint.yml')).not.toContain('secrets.');
    expect(jobs.lint?.permissions).toEqual({ contents: 'read' });
    expect(jobs.lint?.steps.at(-1)?.with).toEqual({ mode: 'lint' });
  });
});

describe('what a caller hands on', () => {
  const named = called.parse(
    z.object({ on: z.object({ workflow_call: z.unknown() }) }).parse(parse(read('.github/workflows/runbook.yml'))).on
      .workflow_call,
  );
  const names = Object.keys(named.secrets).sort();
  const callers = ['examples/incident.yml', 'templates/repository/.github/workflows/incident.yml'];
  const recoveries = ['examples/recover.yml', 'templates/repository/.github/workflows/recover.yml'];

  it.each(callers)('%s: every secret that the reusable workflow knows, or a page would never go out', (file) => {
    const { runbook } = parsed(file).jobs;
    expect(Object.keys(runbook?.secrets ?? {}).sort()).toEqual(names);
  });

  it.each(recoveries)('%s: every channel, and what opens hosts and journals', (file) => {
    const given = parsed(file).jobs.recover?.steps.flatMap(({ with: inputs }) => Object.keys(inputs)) ?? [];
    const wanted = SECRET_INPUTS.filter((name) => !['audit-identity', 'token'].includes(name));
    expect(given).toEqual(expect.arrayContaining([...wanted]));
  });

  it.each(recoveries)('%s: what the reusable workflow takes from secrets and variables, in the same words', (file) => {
    const without = (value: unknown) => String(value).replace(/inputs\.[\w-]+ \|\| /, '');
    const shared = /^\$\{\{ (?:secrets|vars)\.RUNBOOKS_/;
    const [reusable, recovery] = [parsed('.github/workflows/runbook.yml').jobs, parsed(file).jobs];
    for (const [theirs, ours] of [
      [reusable.execute, recovery.recover],
      [reusable.audit, recovery.audit],
    ]) {
      const settings = Object.entries(theirs?.steps.at(-1)?.with ?? {})
        .map(([name, value]) => [name, without(value)] as const)
        .filter(([name, value]) => shared.test(value) && name !== 'audit');
      expect(settings.length).toBeGreaterThan(2);
      expect(ours?.steps.at(-1)?.with).toMatchObject(Object.fromEntries(settings));
    }
  });

  it('finds the locks and the channels of a run wherever that was told of them, and where one job does it all', () => {
    const { execute, audit } = parsed('.github/workflows/runbook.yml').jobs;
    for (const name of ['lock-namespace', 'retention', 'pagerduty-url', 'opsgenie-url'])
      expect(execute?.steps.at(-1)?.with[name], name).toMatch(
        /^\$\{\{ inputs\.[\w-]+ \|\| vars\.RUNBOOKS_[A-Z_]+ \}\}$/,
      );
    for (const name of ['lock-namespace', 'retention'])
      expect(audit?.steps.at(-1)?.with[name]).toBe(execute?.steps.at(-1)?.with[name]);
    const alone = parsed('examples/one-job.yml').jobs.run?.steps.at(-1)?.with ?? {};
    for (const name of ['lock-namespace', 'retention', 'token'])
      expect(alone[name], name).toBe(parsed('examples/recover.yml').jobs.recover?.steps.at(-1)?.with[name]);
  });

  it('is what the page on secrets and variables lists', () => {
    const page = read('docs/on-github.md');
    for (const name of names) expect(page).toContain(`\`${name}\``);
    for (const file of ['.github/workflows/runbook.yml', ...callers, ...recoveries, 'examples/one-job.yml'])
      for (const [, name] of read(file).matchAll(/vars\.(\w+)/g)) expect(page, file).toContain(`\`${name}\``);
  });
});
