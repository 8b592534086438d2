// `init` with the built program: what it writes works at once, and what it must not touch stays as it was.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowTools } from '../../../scripts/workflow-tools.ts';
import { ACTION_NODE } from '../../support/runner/action-node.ts';
import { startArtifactService } from '../../support/runner/artifact-service.ts';
import { repositoryDispatch, runJob } from '../../support/runner/job.ts';

const root = join(import.meta.dirname, '../../..');
const COMMIT = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const USES = `octo-org/enforced-runbooks@${COMMIT}`;
const BUILDING = 900_000;

const world = mkdtempSync(join(tmpdir(), 'init-'));
afterAll(() => {
  spawnSync('chmod', ['-R', 'u+rwX', world]);
  rmSync(world, { recursive: true, force: true });
});

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function called(argv: readonly string[], { cwd = world, entry = join(root, 'dist/cli/index.js') } = {}): Said {
  const env = { PATH: process.env.PATH ?? '', HOME: world };
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...argv], { cwd, env, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** Every file and link in a folder, with its text. */
function treeOf(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), entry.isFile() ? readFileSync(path, 'utf8') : 'no file'];
    }),
  );
}

describe('what it writes', () => {
  const here = join(world, 'fresh');
  let first: Said;
  beforeAll(() => {
    first = called(['init', 'fresh', '--uses', USES]);
  });

  it('is told, with the action that the workflows run and what to call next', () => {
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain(`The workflows run ${USES}.`);
    expect(first.out).toMatch(/Next:\n {2}cd fresh\n( {2}enforced-runbooks .*\n){3}$/);
    const told = [...first.out.matchAll(/^ {2}(\S+)$/gm)].map(([, path]) => path);
    expect(told.sort()).toEqual(
      Object.entries(treeOf(here))
        .filter(([, text]) => text !== 'no file')
        .map(([path]) => path)
        .sort(),
    );
  });

  it('has no fault and no warning, passes its tests with full coverage, and routes its alert', () => {
    expect(called(['lint'], { cwd: here })).toEqual({ code: 0, out: 'no faults\n', err: '' });
    expect(called(['test', '--require-coverage'], { cwd: here })).toMatchObject({ code: 0, err: '' });
    const incident = called(['incident', 'alert.json'], { cwd: here });
    expect(incident).toMatchObject({ code: 0, out: expect.stringContaining('runbook      queue-blocked') });
    const calls = first.out.split('Next:\n')[1]?.match(/(?<=enforced-runbooks ).*/g) ?? [];
    expect(calls).toHaveLength(3);
    for (const next of calls) expect(called(next.split(' '), { cwd: here }).code, next).toBe(0);
  });

  it('pins everything by a commit, and holds no placeholder', () => {
    const workflows = readdirSync(join(here, '.github/workflows')).map((name) =>
      readFileSync(join(here, '.github/workflows', name), 'utf8'),
    );
    const uses = workflows.flatMap((text) => [...text.matchAll(/uses: (\S+)/g)].map(([, named]) => named));
    expect(uses.length).toBeGreaterThan(5);
    expect(uses.filter((named) => !/@[0-9a-f]{40}$/.test(named ?? ''))).toEqual([]);
    expect(JSON.stringify(treeOf(here))).not.toMatch(/OWNER\/|0{40}/);
  });

  it("sends an editor to schemas that stand there, the program's own", () => {
    for (const [path, text] of Object.entries(treeOf(here))) {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)/.exec(text) ?? [];
      if (/(?:topology|queue-blocked.*)\.yml$/.test(path)) expect(schema, path).toBeDefined();
      if (schema !== undefined) expect(existsSync(join(here, path, '..', schema)), path).toBe(true);
    }
    for (const name of ['runbook', 'topology', 'scenario'])
      expect(JSON.parse(readFileSync(join(here, `schema/${name}.schema.json`), 'utf8'))).toEqual(
        JSON.parse(called(['schema', name]).out),
      );
  });

  it('has workflows without a finding of actionlint and zizmor', { timeout: BUILDING }, () => {
    const tools = workflowTools();
    spawnSync('git', ['init', '-q', here]);
    const actionlint = spawnSync(tools.actionlint, ['-no-color', '-shellcheck=', '-pyflakes='], {
      cwd: here,
      encoding: 'utf8',
    });
    expect([actionlint.status, actionlint.stdout + actionlint.stderr]).toEqual([0, '']);
    const asked = ['--offline', '--no-progress', '--persona=pedantic', '--color=never', '.github/workflows'];
    const zizmor = spawnSync(tools.zizmor, asked, { cwd: here, encoding: 'utf8' });
    expect(zizmor.stdout + zizmor.stderr).toMatch(/No findings to report/);
    rmSync(join(here, '.git'), { recursive: true });
  });

  it('tests pull requests with a command that finds what is wrong', () => {
    const { jobs } = parse(readFileSync(join(here, '.github/workflows/check.yml'), 'utf8'));
    const [, program, test] = jobs.test.steps;
    expect(program.with).toMatchObject({ repository: 'octo-org/enforced-runbooks', ref: COMMIT });
    const checkout = join(world, 'checkout');
    cpSync(here, checkout, { recursive: true });
    cpSync(join(root, 'dist'), join(checkout, program.with.path, 'dist'), { recursive: true });
    const run = () => spawnSync('bash', ['-e', '-c', test.run], { cwd: checkout, encoding: 'utf8' });
    expect(run().status).toBe(0);
    const runbook = join(checkout, 'runbooks/queue-blocked.yml');
    const text = readFileSync(runbook, 'utf8');
    writeFileSync(runbook, text.replace('that: queue.first == before.queue.first', 'that: queue.ok'));
    expect(run()).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('::error file=runbooks/queue-blocked.yml'),
    });
  });

  it("takes its alert on GitHub's runner, where there is no queue: the symptom is absent, and nothing is changed", async () => {
    const workspace = join(world, 'pushed');
    expect(called(['init', 'pushed']).code).toBe(0);
    const before = treeOf(workspace);
    const service = await startArtifactService();
    const job = await runJob({
      ...{ action: root, workspace, node: ACTION_NODE, inputs: { store: 'file' } },
      event: repositoryDispatch(JSON.parse(before['alert.json'] ?? '')),
      environment: { HOME: world, ...service.environment },
    });
    await service.close();
    expect(job.outputs, job.main.stdout).toMatchObject({
      outcome: 'symptom_absent',
      'human-intervention-required': 'false',
    });
    expect([job.main.exitCode, treeOf(workspace)]).toEqual([0, before]);
    job.dispose();
  });

  it('is there: a second call has nothing to do, also where more is ignored', () => {
    const before = treeOf(here);
    writeFileSync(join(here, '.gitignore'), `node_modules\n${before['.gitignore']}`);
    const again = called(['init', 'fresh', '--uses', USES]);
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing to do: all 14 files stand in /) });
    expect(JSON.parse(called(['init', 'fresh', '--uses', USES, '--json']).out)).toMatchObject({
      written: [],
      kept: [],
    });
  });
});

describe('what the program knows of itself', () => {
  const clone = join(world, 'clone');
  const entry = join(clone, 'dist/cli/index.js');
  const git = (...argv: readonly string[]): string =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...argv], { cwd: clone, encoding: 'utf8' })
      .stdout;
  const usesOf = (): string => JSON.parse(called(['init', 'of-clone', '--json'], { entry }).out).uses;

  it('is the commit of its clone, and what it does not know is a placeholder that the closing words name', () => {
    for (const path of ['dist', 'templates', 'schema'])
      cpSync(join(root, path), join(clone, path), { recursive: true });
    const unknown = called(['init', 'of-archive'], { entry });
    expect(unknown.out).toMatch(
      /OWNER\/enforced-runbooks@0{40}, which is a placeholder[\s\S]*--uses owner\/enforced-runbooks@commit/,
    );
    git('init', '-q');
    git('add', 'schema');
    git('commit', '-q', '-m', 'A release');
    rmSync(join(world, 'of-clone'), { recursive: true, force: true });
    expect(usesOf()).toMatch(/^OWNER.*@0{40}$/);
    git('remote', 'add', 'origin', 'git@github.com:octo-org/er.git');
    rmSync(join(world, 'of-clone'), { recursive: true, force: true });
    expect(usesOf()).toBe(`octo-org/er@${git('rev-parse', 'HEAD').trim()}`);
  });

  it('is told when its templates are not there', () => {
    rmSync(join(clone, 'templates'), { recursive: true });
    const said = called(['init', 'nothing'], { entry });
    expect(said).toMatchObject({ code: 2, out: '', err: expect.stringContaining('error[file-missing]') });
    expect(existsSync(join(world, 'nothing'))).toBe(false);
  });
});

describe('what is in the way', () => {
  it('is told all at once, and nothing is written; --keep-existing writes the rest', () => {
    const here = join(world, 'lived-in');
    mkdirSync(join(here, '.vscode'), { recursive: true });
    writeFileSync(join(here, 'topology.yml'), 'schema: 1\n');
    writeFileSync(join(here, '.vscode/settings.json'), '{}\n');
    writeFileSync(join(here, '.gitignore'), 'node_modules\n');
    const before = treeOf(here);
    const refused = called(['init', 'lived-in', '--uses', USES]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(
      /error\[usage\]: 3 files exist in .*lived-in .*: \.gitignore, \.vscode\/settings\.json, topology\.yml\n {2}Nothing was written/,
    );
    expect(treeOf(here)).toEqual(before);
    expect(JSON.parse(called(['init', 'lived-in', '--json']).out)).toMatchObject({ faults: [{ code: 'usage' }] });
    const kept = called(['init', 'lived-in', '--keep-existing', '--uses', USES]);
    expect(kept).toMatchObject({ code: 0, out: expect.stringContaining('Kept as they are') });
    expect(kept.out).toMatch(/Next:\n {2}cd lived-in\n {2}enforced-runbooks lint\n/);
    expect(treeOf(here)).toMatchObject(before);
    const again = called(['init', 'lived-in', '--keep-existing', '--uses', USES]);
    expect(again.out).toMatch(/^Nothing to do: all 14 files stand in .*\n\nKept as they are, .*topology\.yml\n$/);
    expect(existsSync(join(here, 'runbooks/queue-blocked.yml'))).toBe(true);
  });

  it('is a file, a link, a folder: each with its path, all at once', () => {
    const here = join(world, 'odd');
    mkdirSync(join(here, 'topology.yml'), { recursive: true });
    writeFileSync(join(here, 'runbooks'), 'a file');
    symlinkSync('/etc', join(here, '.github'));
    const before = treeOf(here);
    const { code, err } = called(['init', 'odd', '--keep-existing']);
    expect(code).toBe(2);
    expect(err).toMatch(/\.github is a symbolic link[\s\S]*runbooks is no folder[\s\S]*topology\.yml is no file/);
    expect(err.match(/error\[/g)).toHaveLength(3);
    expect(treeOf(here)).toEqual(before);
  });

  it.each([
    ['a file', 'file', /file is a file, and a folder is needed there/],
    ['below a file', 'file/below', /file is a file, and a folder is needed there/],
    ['a name that is too long', 'x'.repeat(300), /its name is too long/],
    ['a link to nothing', 'dangling', /dangling is a symbolic link that leads nowhere/],
    ['below a link to nothing', 'dangling/below', /dangling is a symbolic link that leads nowhere/],
  ])('is %s', (_, dir, says) => {
    if (!existsSync(join(world, 'file'))) {
      writeFileSync(join(world, 'file'), 'text');
      symlinkSync('nowhere', join(world, 'dangling'));
    }
    const { code, out, err } = called(['init', dir]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error\[file-unwritable\]/);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n {4}at /);
    expect(readFileSync(join(world, 'file'), 'utf8')).toBe('text');
  });

  it('is a bare repository, or no name at all', () => {
    const here = join(world, 'bare.git');
    for (const name of ['objects', 'refs']) mkdirSync(join(here, name), { recursive: true });
    writeFileSync(join(here, 'HEAD'), 'ref: refs/heads/main\n');
    const before = treeOf(here);
    expect(called(['init', 'bare.git'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is a bare git repository/),
    });
    expect(treeOf(here)).toEqual(before);
    expect(called(['init', ''])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/the name of the folder is empty/),
    });
  });

  it('is what ends it in the middle: nothing stays of what was begun', () => {
    const here = join(world, 'cut-short');
    mkdirSync(here);
    // Room for every file but the longest schema; the same for every user, root included.
    const command = `ulimit -f 40; exec "$0" "$1" init cut-short/deeper/repository`;
    const argv = ['-c', command, process.execPath, join(root, 'dist/cli/index.js')];
    const { status, stderr } = spawnSync('bash', argv, { cwd: world, encoding: 'utf8' });
    expect([status, treeOf(here)]).toEqual([2, {}]);
    expect(stderr).toMatch(/^error\[file-unwritable\]: Cannot write .*schema\/runbook\.schema\.json: /);
  });

  it('is another repository, whose workflows are read at its root alone', () => {
    const outer = join(world, 'outer');
    mkdirSync(join(outer, '.git'), { recursive: true });
    const { code, err } = called(['init', 'outer/runbooks-repository']);
    expect([code, readdirSync(outer)]).toEqual([2, ['.git']]);
    expect(err).toMatch(/lies inside of the git repository .*outer, where GitHub would not find its workflows/);
    expect(called(['init', 'outer']).code).toBe(0);
  });

  it('is a tag', () => {
    const { code, err } = called(['init', 'tagged', '--uses', 'octo-org/enforced-runbooks@v1']);
    expect([code, existsSync(join(world, 'tagged'))]).toEqual([2, false]);
    expect(err).toContain('a tag or a branch can be moved');
  });
});

describe('a name with odd characters', () => {
  it('is a name, and the closing words can be pasted', () => {
    const name = "two words; $(touch gone) 'quoted'";
    const { code, out } = called(['init', name]);
    expect(code).toBe(0);
    const [, cd = ''] = /Next:\n {2}(.*)\n/.exec(out) ?? [];
    const pasted = spawnSync('bash', ['-c', `${cd} && ls`], { cwd: world, encoding: 'utf8' });
    expect(pasted.stdout).toContain('topology.yml');
    expect(existsSync(join(world, 'gone'))).toBe(false);
    expect(called(['init', '--', '-dashed'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('cd ./-dashed\n'),
    });
    const coloured = called(['init', 'red\u001b[31m']);
    expect([coloured.code, coloured.out.includes('\u001b')]).toEqual([0, false]);
  });
});
