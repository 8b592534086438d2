// What lint looks at in a folder that is given: the one of a runbook with its topology, or the root of a repository.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lint } from '../../src/app/lint/lint.ts';
import { RUNBOOK, TOPOLOGY } from '../cli/workspace.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The files in which lint of this folder finds faults. */
async function faultyIn(given: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = await mkdtemp(join(tmpdir(), 'lint-folder-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const paths = { root, runbooks: join(root, 'runbooks'), topology: join(root, 'topology.yml') };
  const found = await lint({
    paths,
    knownHosts: '',
    runs: false,
    evaluates: false,
    given: [join(root, given)],
    from: root,
  });
  return [...new Set(found.faults.map(({ at, code }) => at?.file ?? code))];
}

const FAULTY = RUNBOOK.replace('symptom: cache.wedged', 'symptom: cache.wegded');

it('of one runbook: that runbook, with the topology beside it, and not as a repository that has no runbooks', async () => {
  const beside = { 'runbooks/cache/topology.yml': TOPOLOGY, 'runbooks/other.yml': FAULTY };
  expect(await faultyIn('runbooks/cache', { ...beside, 'runbooks/cache/cache.yml': RUNBOOK })).toEqual([]);
  const faulty = { ...beside, 'runbooks/cache/cache.yml': FAULTY };
  expect(await faultyIn('runbooks/cache', faulty)).toEqual(['runbooks/cache/cache.yml']);
});

it('of a repository: its runbooks, and none of the files beside them', async () => {
  const files = { 'topology.yml': TOPOLOGY, 'compose.yml': 'services: {}', 'runbooks/cache.yml': FAULTY };
  expect(await faultyIn('.', files)).toEqual(['runbooks/cache.yml']);
});

it('evaluates no runbook in TypeScript, and says of each that it did not', async () => {
  const root = await mkdtemp(join(tmpdir(), 'lint-folder-'));
  folders.push(root);
  await mkdir(join(root, 'runbooks'));
  await writeFile(join(root, 'topology.yml'), TOPOLOGY);
  await writeFile(join(root, 'runbooks/cache.yml'), FAULTY);
  await writeFile(join(root, 'runbooks/program.enforced.ts'), 'process.exit(1);');
  const paths = { root, runbooks: join(root, 'runbooks'), topology: join(root, 'topology.yml') };
  const request = { paths, knownHosts: '', runs: false, evaluates: false, from: root };
  const unevaluated = {
    code: 'typescript-unevaluated',
    at: { file: 'runbooks/program.enforced.ts', line: 1, column: 1 },
  };
  expect(await lint({ ...request, given: [] })).toMatchObject({
    faults: [{ at: { file: 'runbooks/cache.yml' } }],
    warnings: [unevaluated],
  });
  const alone = await lint({ ...request, given: [join(root, 'runbooks/program.enforced.ts')] });
  expect(alone).toMatchObject({ faults: [], warnings: [unevaluated] });
  expect(alone.warnings[0]?.hint).toContain('lint --evaluate');
});
