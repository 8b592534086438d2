// What the action says before a run begins, from its sources: what is wrong in all of the repository's files at once.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runJob, workflowDispatch } from '../support/runner/job.ts';
import { runbookText, TOPOLOGY } from './estate.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'enforced-runbooks-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a repository that is wrong', () => {
  it('has the faults of its runbook and of its topology told together', async () => {
    mkdirSync(join(folder, 'runbooks'));
    writeFileSync(join(folder, 'runbooks/switch.yml'), runbookText(folder).replace('timeout', 'timeuot'));
    writeFileSync(join(folder, 'topology.yml'), TOPOLOGY.replace('tenancy: dedicated', 'tenancy: own'));
    const job = await runJob({
      action: root,
      workspace: folder,
      inputs: {},
      event: workflowDispatch({ tenant: 'tenant-006', runbook: 'switch' }),
      environment: { HOME: folder },
    });
    job.dispose();
    const errors = job.main.log.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect(errors, job.main.stderr).toEqual([expect.stringContaining('timeuot'), expect.stringContaining('tenancy')]);
    expect(job.main.exitCode).toBe(2);
  });
});
