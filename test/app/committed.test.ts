// The commit that a job's plans name, held against the files of its workspace: with real git, and the emulated GitHub beside it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readRunbooks, readTopology } from '../../src/app/sources/sources.ts';
import { checkedCommit, namedCommit } from '../../src/app/workflow/commit.ts';
import type { Workflow } from '../../src/app/workflow/workflow.ts';
import { takeInputs } from '../../src/github/inputs.ts';
import { readSettings } from '../../src/github/settings.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';
import { runbookText, TOPOLOGY } from './estate.ts';

const base = mkdtempSync(join(tmpdir(), 'enforced-runbooks-test-'));
const FILES = {
  'runbooks/switch.yml': runbookText(base),
  'topology.yml': `${TOPOLOGY}\ninclude: [estate/*.yml]\n`,
  'estate/one.yml': 'schema: 1\n',
};
let github: GitHub;
let commit = '';
const warned: string[] = [];
beforeAll(async () => {
  github = await startGitHub();
  commit = github.commitFiles('main', FILES);
});
beforeEach(() => {
  warned.length = 0;
  github.fault(null);
});
afterAll(async () => {
  await github.close();
  rmSync(base, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

const git = (...argv: readonly string[]) => execFileSync('git', [...argv], { encoding: 'utf8', stdio: 'pipe' }).trim();
let clones = 0;
function cloned(...options: readonly string[]): string {
  const folder = join(base, `clone-${++clones}`);
  git('clone', '-q', ...options, `file://${github.folder}`, folder);
  return folder;
}

function unpacked(files: Readonly<Record<string, string>>): string {
  const folder = join(base, `folder-${++clones}`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

interface World {
  readonly root: string;
  /** Where its files lie. */
  readonly below?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The commit that the job runs for. */
  readonly head?: string;
}

async function asked({ root, below = '.', inputs = {}, head = commit }: World) {
  const settings = readSettings(takeInputs({ INPUT_TOKEN: github.tokens.read, ...inputs }));
  if (!settings.ok) throw new Error(settings.faults[0].message);
  const paths = { root, runbooks: join(root, below, 'runbooks'), topology: join(root, below, 'topology.yml') };
  const workflow = {
    action: { annotate: (_level: string, { code }: { code: string }) => void warned.push(code) },
    context: { commit: head, repository: 'acme/runbooks', apiUrl: github.url },
    settings: settings.value,
    environment: {},
    paths,
  } as unknown as Workflow;
  const [runbooks, topology] = [await readRunbooks(paths), await readTopology(paths)];
  if (!runbooks.ok || !topology.ok) throw new Error('the files are wrong');
  return { workflow, sources: [...runbooks.value, topology.value] };
}

/** Null: it may begin. */
async function refusal(world: World): Promise<string | null> {
  const { workflow, sources } = await asked(world);
  const checked = await checkedCommit(workflow, sources);
  return checked.ok ? null : checked.faults.map(({ code, message }) => `${code}: ${message}`).join('\n');
}

describe('with locks on refs, where a recovery reads the files at the commit, a job', () => {
  it('begins with a clean checkout, without a word', async () => {
    expect(await refusal({ root: cloned() })).toBeNull();
    expect(warned).toEqual([]);
  });

  it.each(Object.keys(FILES))('does not begin with %s changed and not committed', async (file) => {
    const root = cloned();
    writeFileSync(join(root, file), `${FILES[file as keyof typeof FILES]}# changed\n`);
    expect(await refusal({ root })).toContain(`commit-differs: Not as commit ${commit} has it: ${file}.`);
  });

  it('does not begin with a file that the commit does not have, ignored or not', async () => {
    const root = cloned();
    writeFileSync(join(root, '.git/info/exclude'), 'estate/two.yml\n');
    writeFileSync(join(root, 'estate/two.yml'), 'schema: 1\n');
    expect(await refusal({ root })).toContain(`has it: estate/two.yml.`);
  });

  it.each([
    ['runbooks/switch.yml', '../shared/switch.yml', 'shared/switch.yml'],
    ['runbooks', 'shared', 'shared/switch.yml'],
  ])('does not begin with %s as a link, committed as it is, and says that it is one', async (name, to, file) => {
    const root = cloned();
    mkdirSync(join(root, 'shared'));
    renameSync(join(root, 'runbooks/switch.yml'), join(root, file));
    rmSync(join(root, name), { recursive: true, force: true });
    symlinkSync(to, join(root, name));
    git('-C', root, 'add', '.');
    git('-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'a link');
    const head = git('-C', root, 'rev-parse', 'HEAD');
    expect(await refusal({ root, head })).toBe(
      'commit-differs: Behind a link, which a recovery does not follow: runbooks/switch.yml. It could not undo this run.',
    );
    writeFileSync(join(root, 'topology.yml'), TOPOLOGY);
    expect(await refusal({ root, head })).toMatch(
      /^commit-differs: Not as .* it: topology\.yml\..*\n.*: Behind a link/,
    );
  });

  it('begins where a checkout has other ends of lines than the commit', async () => {
    const root = cloned('-c', 'core.autocrlf=true');
    expect(readFileSync(join(root, 'topology.yml'), 'utf8')).toContain('\r\n');
    expect(await refusal({ root })).toBeNull();
    expect(warned).toEqual([]);
  });

  it('begins with another commit of a shallow clone where the files are the same, and with no others', async () => {
    github.commitFiles('later', { ...FILES, 'README.md': 'later' });
    const same = cloned('--depth', '1', '--branch', 'later');
    expect(await refusal({ root: same })).toBeNull();
    github.commitFiles('later', { ...FILES, 'estate/one.yml': 'schema: 1\n# later\n' });
    const other = cloned('--depth', '1', '--branch', 'later');
    expect(await refusal({ root: other })).toContain('has it: estate/one.yml.');
    expect(warned).toEqual([]);
  });

  it('asks GitHub where the workspace is no clone', async () => {
    expect(await refusal({ root: unpacked(FILES) })).toBeNull();
    expect(await refusal({ root: unpacked({ ...FILES, 'topology.yml': TOPOLOGY }) })).toContain(
      'has it: topology.yml.',
    );
    expect(warned).toEqual([]);
  });

  it('does not begin with a checkout in a folder of the workspace: there the commit has none', async () => {
    const root = unpacked({});
    git('clone', '-q', `file://${github.folder}`, join(root, 'ops'));
    expect(await refusal({ root, below: 'ops' })).toContain('ops/topology.yml');
  });

  it('begins with a warning where neither knows', async () => {
    github.fault(() => ({ status: 502, applied: false }));
    expect(await refusal({ root: unpacked(FILES) })).toBeNull();
    expect(warned).toHaveLength(1);
  });
});

describe('with files of the runner, which keep the texts, a plan', () => {
  const inputs = { INPUT_STORE: 'file' };
  const named = async (root: string) => {
    const { workflow, sources } = await asked({ root, inputs });
    return namedCommit(workflow, sources);
  };

  it('names the commit that it was made from, and none where files differ or nobody can tell', async () => {
    const root = cloned();
    expect(await named(root)).toBe(commit);
    writeFileSync(join(root, 'topology.yml'), TOPOLOGY);
    expect(await named(root)).toBe('none');
    expect(await named(unpacked(FILES))).toBe('none');
    expect(await refusal({ root, inputs })).toBeNull();
  });
});
