// The action with a payload of several incidents: one job, a run for each, one set of outputs; and post, which finishes several.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startArtifactService } from '../support/runner/artifact-service.ts';
import { begunIn, type Job, type JobRequest, repositoryDispatch, runJob } from '../support/runner/job.ts';
import type { RunningProgram } from '../support/runner/process.ts';
import { alertOf, stormRunbook, stormTopology, tenantAt } from './storm.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'enforced-runbooks-shard-'));
  for (const made of ['runbooks', 'on', 'broken', 'slow', 'together']) mkdirSync(join(folder, made));
  writeFileSync(join(folder, 'topology.yml'), stormTopology(12));
  writeFileSync(join(folder, 'runbooks/switch.yml'), stormRunbook(folder));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const unit = (index: number) => `redis@${tenantAt(index)}`;
const said = ({ main, post }: Job) => `${main.stdout}${main.stderr}\n--- post\n${post.stdout}${post.stderr}`;
const runsIn = (
  job: Job,
): readonly { readonly tenant: string; readonly outcome: string; readonly audit_path: string }[] =>
  JSON.parse(job.outputs.runs ?? '[]');

async function job(
  { count, inputs = {} }: { readonly count: number; readonly inputs?: JobRequest['inputs'] },
  more: Partial<JobRequest> = {},
): Promise<Job> {
  const alerts = Array.from({ length: count }, (_, index) => alertOf(tenantAt(index)));
  const done = await runJob({
    action: root,
    workspace: folder,
    inputs: { store: 'file', ...inputs },
    event: repositoryDispatch({ source: 'generic', payload: alerts }),
    environment: { HOME: folder },
    ...more,
  });
  done.dispose();
  return done;
}

describe('a dispatch with several incidents', () => {
  it('is a run for each: one is undone, the others are resolved, and each has its audit', async () => {
    writeFileSync(join(folder, `broken/${unit(1)}`), '');
    const done = await job({ count: 4 });
    expect(done.main.exitCode, said(done)).toBe(1);
    expect(done.outputs).toMatchObject({ outcome: 'rolled_back', 'human-intervention-required': 'true' });
    expect(runsIn(done).map(({ tenant, outcome }) => [tenant, outcome])).toEqual([
      [tenantAt(1), 'rolled_back'],
      ...[0, 2, 3].map((index) => [tenantAt(index), 'incident_resolved']),
    ]);
    for (const { audit_path: path, outcome } of runsIn(done))
      expect(JSON.parse(readFileSync(join(path, 'audit.json'), 'utf8')).outcome).toBe(outcome);
    expect(done.main.summary).toMatch(/^↩️ 4 incidents · 1 rolled_back, 3 incident_resolved\n/);
    // The hand-over of whoever needs a person stands behind the table.
    expect(done.main.summary).toMatch(/\n---\n\n↩️ rolled_back after .* · tenant-002/);
    expect(done.main.log.lines.filter((line) => line.includes('closed') && !line.includes('tenant-00'))).toEqual([]);
    expect(done.post.log.lines.join('\n')).toContain('Nothing to finish: all 4 runs are closed.');
  });

  it('is stopped when too many fail, and says so once', async () => {
    for (let index = 0; index < 6; index += 1) writeFileSync(join(folder, `broken/${unit(index)}`), '');
    const done = await job({ count: 6, inputs: { 'max-parallel': '1', 'max-failures': '2' } });
    expect(done.main.exitCode, said(done)).toBe(1);
    expect(runsIn(done).map(({ outcome }) => outcome)).toEqual([
      ...Array(2).fill('rolled_back'),
      ...Array(4).fill('refused'),
    ]);
    const stops = done.main.log.annotations.filter(({ message }) => message.includes('the storm was stopped'));
    expect(stops).toHaveLength(1);
    expect(done.main.summary).toContain('The storm was stopped: 2 of 6 tenants failed');
  });

  it('killed while the audit of its first run is uploaded: post uploads it, and shows the hand-over', async () => {
    writeFileSync(join(folder, `broken/${unit(0)}`), '');
    const mood: { kind: 'stall' | 'well' } = { kind: 'stall' };
    const slow = await startArtifactService(mood);
    const killed = async ({ pid }: RunningProgram) => {
      while (slow.requests.length === 0) await sleep(20);
      mood.kind = 'well';
      process.kill(pid, 'SIGKILL');
    };
    const done = await job(
      { count: 3, inputs: { 'max-parallel': '1' } },
      {
        environment: { HOME: folder, ...slow.environment },
        began: (program, phase) => void (phase === 'main' && killed(program)),
      },
    );
    await slow.close();
    expect([done.main.signal, done.post.exitCode], said(done)).toEqual(['SIGKILL', 0]);
    expect(slow.artifacts.map(({ name }) => name)).toEqual(begunIn(done).map(({ id }) => id));
    expect(done.post.summary).toMatch(/^↩️ rolled_back after .* · tenant-001/);
  });

  it('with more of them than the job may take begins none', async () => {
    const done = await job({ count: 3, inputs: { 'shard-size': '2' } });
    expect(done.main.exitCode).toBe(2);
    expect(done.main.log.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('3 firing')]);
    expect(readdirSync(join(folder, 'on'))).toEqual([]);
  });

  it('is refused as a whole where runs are switched off, with an audit for each', async () => {
    const done = await job({ count: 3, inputs: { enabled: 'false' } });
    expect(done.main.exitCode, said(done)).toBe(3);
    expect(runsIn(done).map(({ outcome }) => outcome)).toEqual(Array(3).fill('refused'));
    const [first = ''] = readFileSync(join(runsIn(done)[0]?.audit_path ?? '', 'audit.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(first)).toMatchObject({ type: 'run.declined', faults: [{ code: 'disabled' }] });
  });
});

describe('a cancel in the middle of several runs', () => {
  it('stops them all in main, and post undoes each from its journal', async () => {
    for (let index = 0; index < 5; index += 1) writeFileSync(join(folder, `slow/${unit(index)}`), '');
    const cancelWhen = (log: string) => log.split('do switch on runner').length === 4;
    const done = await job({ count: 5, inputs: { 'max-parallel': '3' } }, { cancelWhen });
    expect(done.main.sent, said(done)).toEqual(['SIGINT']);
    expect(done.main.exitCode, said(done)).toBe(130);
    const words = runsIn(done).map(({ tenant, outcome }) => [tenant, outcome]);
    expect(words, said(done)).toEqual([
      ...[0, 1, 2].map((index) => [tenantAt(index), 'not_finished']),
      ...[3, 4].map((index) => [tenantAt(index), 'not_begun']),
    ]);
    expect(done.post.exitCode, said(done)).toBe(0);
    expect(readdirSync(join(folder, 'on'))).toEqual([]);
    const left = runsIn(done)
      .slice(0, 3)
      .map(({ audit_path: path }) => JSON.parse(readFileSync(join(path, 'audit.json'), 'utf8')));
    expect(left.map(({ outcome }) => outcome)).toEqual(Array(3).fill('cancelled'));
    for (const index of [0, 1, 2]) expect(done.post.summary).toContain(`· ${tenantAt(index)}`);
    expect(done.leftovers).toEqual([]);
  }, 60_000);
});
