// A run that post cannot finish: GitHub is away when the job is cancelled. Nobody is left with "that summary follows".
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runbookText, TOPOLOGY } from '../../app/estate.ts';
import { type Receiver, startReceiver } from '../../notify/receiver.ts';
import { type GitHub, startGitHub } from '../../support/github/start.ts';
import { ACTION_NODE as node } from '../../support/runner/action-node.ts';
import { type ArtifactService, startArtifactService } from '../../support/runner/artifact-service.ts';
import { begunIn, type JobRequest, repositoryDispatch, runJob } from '../../support/runner/job.ts';
import { bundlePrograms, type Programs } from '../faults/program/bundle.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'left-run-'));
let github: GitHub;
let service: ArtifactService;
let programs: Programs;
let receiver: Receiver;
beforeAll(async () => {
  [github, service, programs] = await Promise.all([startGitHub(), startArtifactService(), bundlePrograms()]);
  receiver = await startReceiver([{ kind: 'answer', status: 200, text: 'ok' }]);
});
afterAll(async () => {
  await Promise.all([github.close(), service.close(), receiver.close(), programs[Symbol.asyncDispose]()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('a run whose job is cancelled while GitHub goes away', () => {
  it('has a last word: in the summary, in the outputs, and to its channels', async () => {
    const text = runbookText(folder, { script: 'touch on; sleep 31.4163' });
    mkdirSync(join(folder, 'runbooks'));
    writeFileSync(join(folder, 'runbooks/switch.yml'), text);
    writeFileSync(join(folder, 'topology.yml'), TOPOLOGY);
    const commit = github.commitFiles('main', { 'runbooks/switch.yml': text, 'topology.yml': TOPOLOGY });
    github.setRun(7_300_000_001, { status: 'in_progress', conclusion: null });
    const request: JobRequest = {
      ...{ action: root, programs, workspace: folder, node, commit },
      ...{ apiUrl: github.url, token: github.tokens.write },
      event: repositoryDispatch({ source: 'generic', name: 'CacheOff', status: 'firing', tenant: 'tenant-006' }),
      inputs: { webhook: receiver.url, 'webhook-secret': 'a secret of the webhook' },
      environment: { HOME: folder, ...service.environment },
      cancelWhen: (log) => log.includes('do switch on runner'),
      began: (_, phase) => {
        if (phase === 'post') github.cut();
      },
    };
    const job = await runJob(request);
    job.dispose();
    const said = `${job.main.stdout}\n--- post\n${job.post.stdout}${job.post.stderr}\n--- summary\n${job.post.summary}`;
    const [{ id = '' } = {}] = begunIn(job);
    expect(job.post.exitCode, said).toBe(1);
    expect(job.main.summary).toContain('where none does, `mode: recover`');
    const summary = job.post.summary;
    expect(summary, said).toMatch(new RegExp(`^🚨 \`${id}\` is \\*\\*not finished\\*\\*`));
    expect(summary).toMatch(/GitHub's API did not answer/);
    expect(summary).toMatch(/changed may stand.*lock of tenant-006 stays held.*with `mode: recover`/);
    expect(summary).toMatch(/\nTold of that: webhook\.\n$/);
    expect(job.post.log.annotations).toMatchObject([
      { level: 'error', message: expect.stringMatching(new RegExp(`${id} is not finished: GitHub.*mode: recover`)) },
    ]);
    expect(job.outputs).toMatchObject({ outcome: '', 'human-intervention-required': 'true', 'execution-id': id });
    expect(JSON.parse(job.outputs.runs ?? '[]')).toMatchObject([
      { tenant: 'tenant-006', runbook: 'switch', outcome: 'not_finished', human_intervention_required: true },
    ]);
    expect(receiver.received.map(({ body }) => JSON.parse(body))).toMatchObject([
      {
        on: 'not_finished',
        execution_id: id,
        tenant: 'tenant-006',
        runbook: 'switch',
        urgent: true,
        because: expect.stringContaining("GitHub's API did not answer"),
      },
    ]);
  });
});
