// A user's repository as the job checks it out: the shipped runbook, and the topology of the real fleet.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GitHub, startGitHub } from '../../../support/github/start.ts';
import type { RealFleet } from '../../fleet/real-fleet.ts';

export interface Workspace extends AsyncDisposable {
  readonly folder: string;
  /** The runner's home, so that nothing of a run stays on this machine. */
  readonly home: string;
  /** The repository on GitHub, with the same files at its default branch. */
  readonly github: GitHub;
  readonly commit: string;
}

export interface WorkspaceChanges {
  readonly runbook?: (shipped: string) => string;
  readonly topology?: (written: string) => string;
}

export async function checkOut(fleet: RealFleet, changes: WorkspaceChanges = {}): Promise<Workspace> {
  const base = await mkdtemp(join(tmpdir(), 'enforced-runbooks-workspace-'));
  const [folder, home] = [join(base, 'repository'), join(base, 'home')];
  await mkdir(join(folder, 'runbooks'), { recursive: true });
  await mkdir(home);
  const [runbook, topology] = [changes.runbook ?? same, changes.topology ?? same];
  const files = {
    'runbooks/database-connection-pool-exhaustion.yml': runbook(fleet.runbook),
    'topology.yml': topology(fleet.topology),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const github = await startGitHub();
  const commit = github.commitFiles('main', files);
  return {
    folder,
    home,
    github,
    commit,
    [Symbol.asyncDispose]: async () => {
      await github.close();
      await rm(base, { recursive: true, force: true });
      if (github.violations.length > 0) throw new Error(JSON.stringify(github.violations));
    },
  };
}

/** A text with one part replaced, which must be there exactly once. */
export function replacing(from: string, to: string): (text: string) => string {
  return (text) => {
    const [before, after, ...more] = text.split(from);
    if (before === undefined || after === undefined || more.length > 0) throw new Error(`'${from}' is not there once`);
    return before + to + after;
  };
}

function same(text: string): string {
  return text;
}
