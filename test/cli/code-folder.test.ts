// The folder of compiled code: code that is run comes from there, so nobody else may be able to put any into it.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { codeFolder, isOurs } from '../../src/cli/code-folder.ts';

const top = mkdtempSync(join(tmpdir(), 'enforced-runbooks-compiled-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

let homes = 0;
function home(): string {
  homes += 1;
  const folder = join(top, `home-${homes}`);
  mkdirSync(folder, { mode: 0o755 });
  return folder;
}

describe('a folder for compiled code', () => {
  it('is made for its owner alone, and taken again', () => {
    const folder = join(home(), '.cache', 'enforced-runbooks');
    expect(isOurs(folder, top)).toBe(true);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(isOurs(folder, top)).toBe(true);
  });
  it.each<[string, (folder: string) => void]>([
    ['that others may write to', (folder) => chmodSync(folder, 0o777)],
    ['that a group may write to', (folder) => chmodSync(folder, 0o770)],
    ['that others may read', (folder) => chmodSync(folder, 0o755)],
    ['in a folder that others may write to', (folder) => chmodSync(join(folder, '..'), 0o777)],
    ['in a folder that everybody shares', (folder) => chmodSync(join(folder, '../..'), 0o1777)],
  ])('%s is not used', (_what, change) => {
    const folder = join(home(), '.cache', 'enforced-runbooks');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    change(folder);
    expect(isOurs(folder, top)).toBe(false);
  });
  it('is not made where somebody else could replace it', () => {
    const folder = home();
    chmodSync(folder, 0o777);
    expect(isOurs(join(folder, '.cache', 'enforced-runbooks'), top)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
  it('is not used through a link, nor where a file stands', () => {
    const folder = home();
    mkdirSync(join(folder, 'elsewhere'), { mode: 0o700 });
    symlinkSync('elsewhere', join(folder, 'link'));
    writeFileSync(join(folder, 'file'), '');
    expect(isOurs(join(folder, 'link'), top)).toBe(false);
    expect(isOurs(join(folder, 'link', 'enforced-runbooks'), top)).toBe(false);
    expect(isOurs(join(folder, 'file'), top)).toBe(false);
  });
});

it.each<[string, Record<string, string>, string | null]>([
  ['in the user’s own cache', { HOME: '/home/ops' }, '/home/ops/.cache/enforced-runbooks'],
  ['in the cache that is named', { HOME: '/home/ops', XDG_CACHE_HOME: '/var/ops' }, '/var/ops/enforced-runbooks'],
  ['nowhere without a home', { HOME: 'relative' }, null],
  ['nowhere where Node keeps none', { HOME: '/home/ops', NODE_DISABLE_COMPILE_CACHE: '1' }, null],
  ['nowhere in a workflow, whose other jobs may share the home', { HOME: '/home/ops', GITHUB_ACTIONS: 'true' }, null],
])('compiled code is kept %s', (_where, environment, folder) => {
  expect(codeFolder(environment)).toBe(folder);
});
