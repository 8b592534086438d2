// The commit that a plan names on the command line: the one that its files are from, or none.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { saidBy } from './said.ts';
import { RUNBOOK, TOPOLOGY } from './workspace.ts';

const repository = mkdtempSync(join(tmpdir(), 'enforced-runbooks-commit-'));
const root = join(repository, 'ops');
const git = (...argv: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...argv], {
    cwd: repository,
    encoding: 'utf8',
  }).trim();

beforeAll(() => {
  git('init', '-q');
  mkdirSync(join(root, 'runbooks'), { recursive: true });
  write();
  git('add', '.');
  git('commit', '-q', '-m', 'Runbooks');
});
beforeEach(write);
afterAll(() => rmSync(repository, { recursive: true, force: true }));

function write() {
  writeFileSync(join(root, 'topology.yml'), TOPOLOGY);
  writeFileSync(join(root, 'runbooks/restart.yml'), RUNBOOK);
}

async function planned(): Promise<{ readonly commit: string; readonly digest: string }> {
  const { out } = await saidBy(async () => {
    await runProgram(['plan', 'restart', '--root', root, '--tenant', 'tenant-006', '--json']);
  });
  return JSON.parse(out);
}

describe('a plan of files in a clone', () => {
  it('names its commit, also from a folder within', async () => {
    expect((await planned()).commit).toBe(git('rev-parse', 'HEAD'));
  });

  it.each(['topology.yml', 'runbooks/restart.yml'])('names none where %s was changed since', async (file) => {
    const { digest } = await planned();
    writeFileSync(join(root, file), `${file === 'topology.yml' ? TOPOLOGY : RUNBOOK}# changed\n`);
    const changed = await planned();
    expect(changed.commit).toBe('none');
    expect(changed.digest).not.toBe(digest);
  });

  it('names its commit whatever else lies there', async () => {
    writeFileSync(join(root, 'notes.md'), 'not committed');
    expect((await planned()).commit).toBe(git('rev-parse', 'HEAD'));
  });
});
