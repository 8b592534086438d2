// The action's two entries in a runner: what post says of a main that did nothing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JobRequest, repositoryDispatch, runJob } from '../support/runner/job.ts';

const root = join(import.meta.dirname, '../..');

let workspace = '';
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'enforced-runbooks-workflow-'));
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

const job = (inputs: Readonly<Record<string, string>>, more: Partial<JobRequest> = {}) =>
  runJob({
    action: root,
    workspace,
    inputs,
    event: repositoryDispatch({ source: 'manual', name: 'CacheOff', status: 'firing', tenant: 'tenant-006' }),
    environment: { HOME: workspace },
    ...more,
  });

describe('post, after a main that did nothing', () => {
  it('says that the inputs were wrong, and repeats none of their faults', async () => {
    const { main, post, dispose } = await job({ mode: 'walk', retention: '0', 'plan-expires': '2d' });
    dispose();
    expect(main.exitCode).toBe(2);
    expect(main.log.annotations.map(({ message }) => /`([a-z-]+)`/.exec(message)?.[1])).toEqual([
      'mode',
      'plan-expires',
      'retention',
    ]);
    expect(post.exitCode).toBe(0);
    expect(post.log.annotations).toEqual([]);
    expect(post.log.lines.join('\n')).toMatch(/^- Nothing to finish: .*began.*inputs.*main/);
  });

  it('says that no run began where the files were wrong', async () => {
    const { main, post, dispose } = await job({});
    dispose();
    expect(main.exitCode).toBe(2);
    expect(main.log.annotations.map(({ level, message }) => [level, /\[([a-z-]+)\]$/.exec(message)?.[1]])).toEqual([
      ['error', 'runbook-missing'],
      ['error', 'topology-missing'],
    ]);
    expect(main.log.annotations[0]?.message).toContain('in a workflow the input `runbooks`');
    expect(post.log.annotations).toEqual([]);
    expect(post.log.lines.join('\n')).toContain('Nothing to finish: no run began');
  });
});

describe('a recovery', () => {
  it('does not say that no run holds a lock where something stands that it cannot read', async () => {
    const locks = join(workspace, '.local/state/enforced-runbooks/acme/runbooks/locks/strange');
    mkdirSync(locks, { recursive: true });
    writeFileSync(join(locks, '000000000001.json'), '{"lock":');
    const { main, dispose } = await job({ mode: 'recover', store: 'file' });
    dispose();
    expect(main.exitCode).toBe(2);
    expect(main.log.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('lock-foreign')]);
    expect(main.log.lines.join('\n')).not.toContain('no run holds a lock');
  });
});
