// The issue of an incident over several runs of the bundled action: one that dies and is finished by post, one that is undone,
// one that resolves it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunbookShape, runbookText, TOPOLOGY } from '../../app/estate.ts';
import { type GitHub, startGitHub } from '../../support/github/start.ts';
import { ACTION_NODE as node } from '../../support/runner/action-node.ts';
import { type Job, repositoryDispatch, runJob } from '../../support/runner/job.ts';

const root = join(import.meta.dirname, '../../..');
const ALERT = { source: 'generic', name: 'CacheOff', status: 'firing', tenant: 'tenant-006', dedup_key: 'cache-off' };
/** Kills the node process that it descends from. */
const KILL_NODE = `p=$$; while :; do case $(readlink /proc/$p/exe) in */node) break ;; esac; read -r _ _ _ p _ < /proc/$p/stat; done; kill -9 $p`;

let folder = '';
let github: GitHub;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'repository-'));
  mkdirSync(join(folder, 'runbooks'));
  writeFileSync(join(folder, 'topology.yml'), TOPOLOGY);
  github = await startGitHub();
});
afterAll(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(
  shape: RunbookShape,
  starts_at: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Job> {
  writeFileSync(join(folder, 'runbooks/switch.yml'), runbookText(folder, shape));
  rmSync(join(folder, 'on'), { force: true });
  const job = await runJob({
    ...{ action: root, workspace: folder, node, event: repositoryDispatch({ ...ALERT, starts_at }) },
    inputs: { store: 'file', 'github-issues': 'true', ...inputs },
    environment: { HOME: folder },
    apiUrl: github.url,
    token: github.tokens.write,
  });
  job.dispose();
  return job;
}

describe('the issue of an incident', () => {
  it('is opened by post where main died, commented by the next run, and closed by the one that resolves it', async () => {
    const killed = await run({ script: `touch on; ${KILL_NODE}; sleep 31.41` }, '2026-01-15T14:00:00Z');
    expect(killed.main.signal, `${killed.post.stdout}`).toBe('SIGKILL');
    const [issue, ...more] = github.issues.all();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ state: 'open', labels: ['enforced-runbooks'], comments: [] });
    expect(issue?.body).toContain('rolled_back');

    await run({ verify: '{ that: "!cache.on && cache.on", within: 200ms, every: 100ms }' }, '2026-01-15T15:00:00Z');
    expect(github.issues.all().map(({ comments }) => comments.length)).toEqual([1]);

    const resolved = await run({}, '2026-01-15T16:00:00Z');
    expect(resolved.outputs.outcome, resolved.main.stdout).toBe('incident_resolved');
    expect(github.issues.all()).toMatchObject([{ state: 'closed', reason: 'completed', comments: [{}, {}] }]);
    expect(github.violations).toEqual([]);
  });
});
