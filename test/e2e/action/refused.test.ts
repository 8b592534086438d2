// The bundled action in the runner, as far as they go without a host: what is refused, and how it is told.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runbookText, TOPOLOGY } from '../../app/estate.ts';
import { startReceiver } from '../../notify/receiver.ts';
import { type GitHub, startGitHub } from '../../support/github/start.ts';
import { ACTION_NODE as node } from '../../support/runner/action-node.ts';
import { startArtifactService } from '../../support/runner/artifact-service.ts';
import { type Job, type JobRequest, repositoryDispatch, runJob, workflowDispatch } from '../../support/runner/job.ts';
import { readZip } from '../../support/runner/zip.ts';

const root = join(import.meta.dirname, '../../..');
const home = mkdtempSync(join(tmpdir(), 'home-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const alert = JSON.parse(readFileSync(join(root, 'examples/alert.json'), 'utf8'));

const start = (request: Partial<JobRequest>): Promise<Job> =>
  runJob({
    action: root,
    workspace: root,
    node,
    event: repositoryDispatch(alert),
    ...request,
    inputs: { store: 'file', topology: 'examples/topology.yml', ...request.inputs },
    environment: { HOME: home, PGPASSWORD: 'a password of the database', ...request.environment },
  });

const errorsOf = ({ main }: Job): readonly string[] =>
  main.log.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

describe('the action, before any host is asked', () => {
  it.each([
    [
      'a tenant that nobody knows',
      { event: workflowDispatch({ tenant: 'nobody', runbook: 'database-connection-pool-exhaustion' }) },
      'tenant-unknown',
    ],
    ['an event without an incident', { event: { name: 'push', payload: {} } }, 'event-unsupported'],
    ['no topology', { inputs: { topology: 'missing.yml' } }, 'topology-missing'],
    ['a wrong input', { inputs: { retention: 'for ever' } }, 'action-input'],
    [
      'an alert that tries to speak to the runner',
      {
        event: repositoryDispatch({
          ...alert,
          tenant: 'x\r::set-env name=A::b\n##[add-mask]e\u202e',
          name: '::error::y',
        }),
      },
      'tenant-unknown',
    ],
  ] as const)('%s: one clear fault, no run, and post says why it does nothing', async (_name, request, code) => {
    const job = await start(request);
    job.dispose();
    expect(job.main.exitCode, job.main.stderr).toBe(2);
    expect(errorsOf(job)).toHaveLength(1);
    expect(errorsOf(job)[0]).toContain(`[${code}]`);
    expect(job.main.stderr).toBe('');
    expect(job.outputs).toEqual({});
    expect(job.main.log.commands.map(({ name }) => name).filter((name) => name !== 'add-mask')).toEqual(['error']);
    expect(job.main.log.masks).not.toContain('e');
    expect(job.post.exitCode).toBe(0);
  });

  it('a run from another ref: refused, audited, uploaded, and told', async () => {
    const [service, slack] = [
      await startArtifactService(),
      await startReceiver([{ kind: 'answer', status: 200, text: 'ok' }]),
    ];
    try {
      const job = await start({
        ref: 'refs/heads/feature',
        inputs: { 'slack-webhook': slack.url },
        environment: service.environment,
      });
      expect(job.main.exitCode, `${job.main.stdout}${job.main.stderr}`).toBe(3);
      expect(job.outputs).toMatchObject({
        outcome: 'refused',
        'human-intervention-required': 'true',
        'artifact-id': '1000',
      });
      expect(job.outputs['artifact-url']).toBe(
        'https://github.com/acme/runbooks/actions/runs/7300000001/artifacts/1000',
      );
      expect(job.main.summary).toContain('refs/heads/feature');
      expect(JSON.parse(slack.received[0]?.body ?? '').text).toMatch(/^🟠 refused .* tenant-006/);
      expect(slack.received[0]?.body).toContain('refs/heads/feature');
      const [artifact] = service.artifacts;
      expect(artifact?.name).toBe(job.outputs['execution-id']);
      const files = readZip(artifact?.zip ?? Buffer.alloc(0));
      expect([...files.keys()]).toEqual(
        expect.arrayContaining(['audit.json', 'audit.jsonl', 'plan.json', 'summary.md']),
      );
      const everything = [...files.values()].map(String).join('\n') + job.main.stdout + job.main.summary;
      expect(everything).not.toContain('a password of the database');
      expect([...files.values()].map(String).join('\n')).not.toContain('secret-path');
      expect(job.main.log.lines.join('\n')).not.toContain('secret-path');
      expect(job.post.exitCode).toBe(0);
      expect(job.post.log.lines.join('\n')).toMatch(/Nothing to finish/);
      expect(job.leftovers).toEqual([]);
      job.dispose();
    } finally {
      await service.close();
      await slack.close();
    }
  });

  it('switched off: refused for that reason, also where no artifact service is there', async () => {
    const job = await start({ inputs: { enabled: 'false' } });
    job.dispose();
    expect(job.main.exitCode, `${job.main.stdout}${job.main.stderr}`).toBe(3);
    expect(job.outputs).toMatchObject({ outcome: 'refused' });
    expect(job.outputs['artifact-id']).toBeUndefined();
    expect(job.main.log.annotations.map(({ level, message }) => `${level}: ${message}`)).toContainEqual(
      expect.stringMatching(/^warning: The audit was not uploaded .*\[artifact-failed\]/),
    );
  });
});

/** A repository of its own, whose runbook changes a file on this machine. */
function repository(more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  folders.push(folder);
  mkdirSync(join(folder, 'runbooks'));
  writeFileSync(join(folder, 'runbooks/switch.yml'), runbookText(folder));
  writeFileSync(join(folder, 'topology.yml'), TOPOLOGY);
  for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, 'runbooks', name), text);
  return folder;
}
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const CACHE_OFF = { source: 'generic', name: 'CacheOff', status: 'firing', tenant: 'tenant-006' };

describe('an alert that starts no change', () => {
  it.each([
    ['a tenant that nobody knows', { ...CACHE_OFF, tenant: 'tenant-999' }, 2, 'tenant-unknown', ''],
    ['no tenant', { source: 'generic', name: 'CacheOff', status: 'firing' }, 2, 'tenant-unknown', ''],
    ['an alert that no runbook takes', { ...CACHE_OFF, name: 'DiskFull' }, 2, 'route-none', ''],
    ['a payload of no shape', { hello: 'world' }, 2, 'incident-shape-unknown', ''],
    ['a resolved alert', { ...CACHE_OFF, status: 'resolved' }, 0, '', 'not_firing'],
    ['a test alert', { ...CACHE_OFF, test: true }, 0, '', 'dry_run'],
  ] as const)('%s', async (_name, payload, exitCode, code, outcome) => {
    const folder = repository();
    const request = { workspace: folder, event: repositoryDispatch(payload), environment: { HOME: folder } };
    const job = await start({ ...request, inputs: { topology: 'topology.yml' } });
    job.dispose();
    const said = `${job.main.stdout}${job.main.stderr}`;
    expect(job.main.exitCode, said).toBe(exitCode);
    expect(errorsOf(job).map((error) => /\[([a-z-]+)\]$/.exec(error)?.[1])).toEqual(code === '' ? [] : [code]);
    expect(job.outputs.outcome ?? '', said).toBe(outcome);
    expect(existsSync(join(folder, 'on'))).toBe(false);
    expect(job.post.exitCode).toBe(0);
  });

  it('two runbooks that fit equally well: both are named', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'runbooks/other.yml'), runbookText(folder));
    const request = { workspace: folder, event: repositoryDispatch(CACHE_OFF), environment: { HOME: folder } };
    const job = await start({ ...request, inputs: { topology: 'topology.yml' } });
    job.dispose();
    expect(job.main.exitCode).toBe(2);
    expect(errorsOf(job)).toEqual([expect.stringMatching(/other.*switch.*\[route-tie\]$/)]);
  });

  it('a payload that was cut off on its way', async () => {
    const folder = repository();
    const event = workflowDispatch({ incident: JSON.stringify(CACHE_OFF).slice(0, 40), tenant: 'tenant-006' });
    const request = { workspace: folder, event, environment: { HOME: folder } };
    const job = await start({ ...request, inputs: { topology: 'topology.yml' } });
    job.dispose();
    expect(job.main.exitCode).toBe(2);
    expect(errorsOf(job)).toEqual([expect.stringMatching(/breaks off after 40.*\[json-invalid\]$/)]);
  });

  it.each([
    ['two values for one secret', { 'runbook-secrets': 'PGPASSWORD: another value' }, /PGPASSWORD different values/],
    ['a reserved name', { 'runbook-secrets': 'PATH: another value' }, /names PATH/],
    ['no mapping', { 'runbook-secrets': 'another value' }, /no mapping/],
  ] as const)('%s: named, and no value is shown', async (_name, inputs, says) => {
    const job = await start({ inputs });
    job.dispose();
    expect(job.main.exitCode).toBe(2);
    expect(errorsOf(job)).toEqual([expect.stringMatching(says)]);
    expect(job.main.log.lines.join('\n')).not.toContain('another value');
    expect(job.main.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('another value');
  });
});

describe('a token', () => {
  const walk = (github: GitHub, token: string, inputs: Readonly<Record<string, string>>) => {
    const folder = repository();
    return start({
      ...{ workspace: folder, event: repositoryDispatch(CACHE_OFF), environment: { HOME: folder } },
      ...{ apiUrl: github.url, token, inputs: { topology: 'topology.yml', ...inputs } },
    });
  };

  it('that may not write contents: named before anything is changed', async () => {
    await using github = await startGitHub();
    const job = await walk(github, github.tokens.read, { store: 'github' });
    job.dispose();
    expect(job.main.exitCode, `${job.main.stdout}${job.main.stderr}`).toBe(3);
    expect(errorsOf(job)).toEqual([expect.stringContaining('refused')]);
    expect(job.main.summary).toMatch(/\*\*Advice:\*\* .*contents: write/);
  });

  it('of another repository: nothing is changed, and it is said', async () => {
    await using github = await startGitHub({
      fault: ({ kind }) =>
        kind === 'graphql'
          ? {
              ...{ status: 200, applied: false },
              body: {
                data: { repository: null },
                errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a Repository' }],
              },
            }
          : { status: 404, applied: false, body: { message: 'Not Found' } },
    });
    const job = await walk(github, github.tokens.write, { store: 'github' });
    job.dispose();
    expect(job.main.exitCode, `${job.main.stdout}${job.main.stderr}`).toBe(3);
    expect(errorsOf(job)).toEqual([expect.stringContaining('GitHub refused: Could not resolve to a Repository')]);
    expect(job.main.summary).toMatch(/\*\*Advice:\*\* .*token of another repository/);
  });

  it('that is not valid any more', async () => {
    await using github = await startGitHub();
    const job = await walk(github, 'ghs_expired', { store: 'github' });
    job.dispose();
    expect(job.main.exitCode, `${job.main.stdout}${job.main.stderr}`).toBe(3);
    expect(job.main.summary).toMatch(/\*\*Advice:\*\* .*not valid any more/);
  });

  it('that may not write issues: the run ends as it does, and its summary names the permission', async () => {
    await using github = await startGitHub();
    const request = { store: 'file', 'github-issues': 'true', enabled: 'false' };
    const job = await walk(github, github.tokens.read, request);
    job.dispose();
    expect(job.main.exitCode, `${job.main.stdout}${job.main.stderr}`).toBe(3);
    expect(job.main.summary).toContain('issues: write');
  });

  it('that may: an incident that needs a human has its issue, and the end of it closes it', async () => {
    await using github = await startGitHub();
    const folder = repository();
    const inputs = { topology: 'topology.yml', 'github-issues': 'true' };
    const api = { apiUrl: github.url, token: github.tokens.write };
    const request = { workspace: folder, event: repositoryDispatch(CACHE_OFF), environment: { HOME: folder }, ...api };
    for (const enabled of ['false', 'false', 'true'])
      (await start({ ...request, inputs: { ...inputs, enabled } })).dispose();
    const [issue, ...more] = github.issues.all();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ title: 'tenant-006: switch needs a person', state: 'closed', reason: 'completed' });
    expect(issue?.comments.map(({ body }) => /(refused|incident_resolved)/.exec(body)?.[1])).toEqual([
      'refused',
      'incident_resolved',
    ]);
    expect(github.violations).toEqual([]);
  });
});
