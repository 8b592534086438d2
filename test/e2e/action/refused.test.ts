// The bundled action in the runner, as far as they go without a host: what is refused, and how it is told.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startReceiver } from '../../notify/receiver.ts';
import { startArtifactService } from '../../support/runner/artifact-service.ts';
import { type Job, type JobRequest, repositoryDispatch, runJob, workflowDispatch } from '../../support/runner/job.ts';
import { readZip } from '../../support/runner/zip.ts';

const root = join(import.meta.dirname, '../../..');
const [major = 0] = process.versions.node.split('.').map(Number);
const node = major >= 24 ? process.execPath : join(root, 'node_modules/.bin/node');
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

describe.skipIf(!existsSync(node))('the action, before any host is asked', () => {
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
