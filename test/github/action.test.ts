import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HAS_ACTION_NODE, ACTION_NODE as node } from '../support/runner/action-node.ts';
import { type JobRequest, repositoryDispatch, runJob } from '../support/runner/job.ts';

const root = join(import.meta.dirname, '../..');
const program = (name: string): string => join(import.meta.dirname, 'programs', name);

const job = (inputs: Readonly<Record<string, string>>, more: Partial<JobRequest> = {}) =>
  runJob({
    action: root,
    workspace: tmpdir(),
    node,
    programs: { main: program('main.ts'), post: program('post.ts') },
    inputs,
    event: repositoryDispatch({ source: 'manual', payload: { name: 'A' } }),
    ...more,
  });

describe.skipIf(!HAS_ACTION_NODE)('the action in a runner', () => {
  it('lets no foreign text act, masks secrets, keeps the limits, and hands its state to post', async () => {
    const key =
      '-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0LWxpbmUtb25l\nc2VjcmV0LWxpbmUtdHdv\n-----END OPENSSH PRIVATE KEY-----';
    const { main, post, outputs, state, dispose } = await job({
      'ssh-key': key,
      'slack-webhook': 'https://hooks.slack.example/services/T0/B0/very-secret',
    });
    try {
      expect(main.exitCode, main.stderr).toBe(0);
      const { log } = main;
      expect(log.commands.map(({ name }) => name).filter((name) => name !== 'add-mask' && name !== 'warning')).toEqual([
        'group',
        'endgroup',
      ]);
      expect(log.groups).toHaveLength(1);
      expect(log.openGroups).toBe(0);
      expect(log.lines).toContain('| ::warning::from an alert');
      expect(log.lines).toContain('| ##\\[error]boom');
      expect(log.lines).toContain('- ::notice::our own words, ***');
      expect(log.lines).toContain('- ℹ not_firing of ⚠\\u{fe0f}');
      expect(log.lines).toContain('- a value that was learned: ***');
      expect(log.masks).toEqual(
        expect.arrayContaining([key, 'c2VjcmV0LWxpbmUtb25l', 'https://hooks.slack.example/services/T0/B0/very-secret']),
      );
      expect(log.masks).not.toContain('e');
      expect(log.lines).toContain('- leaked: ');
      expect(log.annotations).toHaveLength(10);
      expect(log.annotations.every(({ message }) => message.length <= 4_096)).toBe(true);
      expect(outputs).toEqual({ outcome: 'incident_resolved', 'audit-path': 'line 1\nghadelimiter\nline 3' });
      expect(main.summary).toBe('# Summary\n');
      expect(log.lines).toContain('- too long: false');
      expect(state).toEqual({ runs: 'incident-1\nsecond line', started: 'yes' });
      expect(post.log.lines).toContain('- main left: ["yes","incident-1\\nsecond line",""]');
      expect(post.summary).toBe('post was here\n');
    } finally {
      dispose();
    }
  });

  it('names every wrong input, each in an annotation', async () => {
    const { main, dispose } = await job({ mode: 'walk', 'dry-run': 'perhaps', retention: '0' });
    dispose();
    expect(main.exitCode).toBe(2);
    expect(main.log.annotations.map(({ level }) => level)).toEqual(['error', 'error', 'error']);
    expect(main.log.annotations.map(({ message }) => /`([a-z-]+)`/.exec(message)?.[1])).toEqual([
      'mode',
      'dry-run',
      'retention',
    ]);
  });

  it('is cancelled as the runner cancels: SIGINT, SIGTERM, SIGKILL, then post', async () => {
    const { main, post, dispose } = await job(
      { 'dry-run': 'true' },
      { cancelWhen: (log) => log.includes('waiting for a cancel'), timing: { interrupt: 300, terminate: 2_000 } },
    );
    dispose();
    expect(main.sent).toEqual(['SIGINT', 'SIGTERM']);
    expect(main.exitCode).toBe(130);
    expect(main.log.lines).toContain('- got SIGINT');
    expect(post.exitCode).toBe(0);
  });

  it('is killed where it ignores every signal, and what it left behind is found and ended', async () => {
    const { main, leftovers, dispose } = await job(
      {},
      {
        programs: { main: program('stubborn.ts'), post: program('post.ts') },
        cancelWhen: (log) => log.includes('ready'),
        timing: { interrupt: 100, terminate: 100 },
      },
    );
    dispose();
    expect(main.sent).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
    expect(main.signal).toBe('SIGKILL');
    expect(leftovers.map(({ command }) => command)).toEqual(['sleep 97']);
    const [{ pid } = { pid: 0 }] = leftovers;
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});

/** A process that ended and was not waited for yet is as good as gone. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
