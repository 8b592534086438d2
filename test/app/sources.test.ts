// Which files are runbooks: every form is seen, none of a later release is passed over in silence.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { idOf } from '../../src/app/sources/runbook-files.ts';
import { readRunbook, readRunbooks } from '../../src/app/sources/sources.ts';
import type { Fault, Result } from '../../src/kernel/fault.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { SOUND } from '../runbook/fixture.ts';
import { skillPage } from '../support/skill-page.ts';

const roots: string[] = [];
afterAll(async () => {
  for (const root of roots) await rm(root, { recursive: true, force: true });
});

async function sources(files: Readonly<Record<string, string | Buffer>>) {
  const root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-sources-'));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, 'runbooks', file)), { recursive: true });
    await writeFile(join(root, 'runbooks', file), text);
  }
  return { root, runbooks: join(root, 'runbooks'), topology: join(root, 'topology.yml') };
}

function faultsOf(result: Result<unknown>): readonly Pick<Fault, 'code' | 'message' | 'at'>[] {
  return result.ok ? [] : result.faults;
}

describe('pages', () => {
  const page = skillPage({ id: 'cache-wedged', text: SOUND, cuts: [20, 45] }).page;
  it('are runbooks, with their own file and their text in the normal form', async () => {
    const read = await readRunbook(await sources({ 'cache-wedged/SKILL.md': page }), 'cache-wedged');
    expect(faultsOf(read)).toEqual([]);
    if (!read.ok) return;
    const { runbook, text } = read.value;
    expect(runbook.file).toBe('runbooks/cache-wedged/SKILL.md');
    expect(loadRunbook(runbook.file, runbook.id, text)).toEqual({ ok: true, value: runbook });
  });
  it('have their name from their folder, and one id stands for one of them', async () => {
    const named = faultsOf(await readRunbooks(await sources({ 'wedged/SKILL.md': page })));
    expect(named).toMatchObject([
      { message: expect.stringContaining('folder of the page is `wedged`'), at: { line: 2 } },
    ]);
    const loose = faultsOf(await readRunbooks(await sources({ 'SKILL.md': page })));
    expect(loose).toMatchObject([{ message: expect.stringContaining('folder of the page is `runbooks`') }]);
    const paths = await sources({ 'cache-wedged/SKILL.md': page, 'cache-wedged.yml': SOUND });
    expect(faultsOf(await readRunbooks(paths))[0]?.message).toContain('cache-wedged.yml and SKILL.md');
  });
  it('have it also where they are named from within their folder', () => {
    expect(idOf('SKILL.md')).toBe(basename(process.cwd()));
    expect(idOf('runbooks/cache-wedged/SKILL.md')).toBe('cache-wedged');
  });
  it('in another spelling are told', async () => {
    const faults = faultsOf(await readRunbooks(await sources({ 'cache-wedged/Skill.md': page })));
    expect(faults).toMatchObject([{ code: 'value-invalid', at: { file: 'runbooks/cache-wedged/Skill.md' } }]);
  });
});

describe('files of runbooks', () => {
  it('a folder holds the runbook of its name, and what belongs to it', async () => {
    const files = { 'wedged/wedged.yml': 'schema: 1\n', 'wedged/topology.yml': '{}', 'wedged/wedged.test.yml': '{}' };
    const faults = faultsOf(await readRunbooks(await sources(files)));
    expect(new Set(faults.map(({ at }) => at?.file))).toEqual(new Set(['runbooks/wedged/wedged.yml']));
  });
  it('runbooks of other names in a folder are told', async () => {
    const faults = faultsOf(await readRunbooks(await sources({ 'data/wedged.yml': 'schema: 1\n' })));
    expect(faults).toMatchObject([{ code: 'value-invalid', at: { file: 'runbooks/data' } }]);
  });
  it('a folder without runbooks is nothing to tell', async () => {
    const faults = faultsOf(await readRunbooks(await sources({ 'images/pool.svg': '<svg/>', 'README.md': '#' })));
    expect(faults.map(({ code }) => code)).toEqual(['runbook-missing']);
  });
  it('two with one id', async () => {
    const paths = await sources({ 'wedged.yml': 'schema: 1\n', 'wedged.yaml': 'schema: 1\n' });
    expect(faultsOf(await readRunbooks(paths))[0]?.message).toContain('two runbooks have the id `wedged`');
    expect(faultsOf(await readRunbook(paths, 'wedged'))[0]?.message).toContain('two runbooks have the id `wedged`');
  });
  it('one that is not in UTF-8', async () => {
    const paths = await sources({ 'wedged.yml': Buffer.from('title: caf\u00e9\n', 'latin1') });
    expect(faultsOf(await readRunbook(paths, 'wedged'))).toMatchObject([
      { code: 'file-unreadable', message: expect.stringContaining('UTF-8') },
    ]);
  });
  it('one that is no file is told, and not waited for', async () => {
    const paths = await sources({ 'wedged.yml': 'schema: 1\n' });
    execFileSync('mkfifo', [join(paths.runbooks, 'pipe.yml')]);
    expect(faultsOf(await readRunbook(paths, 'pipe'))).toMatchObject([
      {
        code: 'file-unreadable',
        message: expect.stringContaining('is a named pipe'),
        at: { file: 'runbooks/pipe.yml' },
      },
    ]);
  });
  it('one that is named by its file', async () => {
    const found = await readRunbook(await sources({ 'wedged.yml': 'schema: 1\n' }), 'runbooks/wedged.yml');
    expect(found.ok ? '' : found.faults[0].hint).toBe('Did you mean `wedged`?');
  });
});
