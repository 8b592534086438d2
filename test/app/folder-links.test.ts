// The folder of a run's audit on a file system without hard links.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { prepareFolder } from '../../src/app/folder.ts';
import { MARK, ownerOf } from '../../src/app/folder-mark.ts';
import { must } from './estate.ts';

vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  link: () => Promise.reject(Object.assign(new Error('no links here'), { code: 'EPERM', syscall: 'link' })),
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'no-links-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const request = (executionId: string) => ({ folder: join(folder, 'out'), executionId, runs: join(folder, 'runs') });

it('is taken by one run, and refused to another while that lasts', async () => {
  const begun = await Promise.all(['run-1', 'run-2', 'run-3'].map((id) => prepareFolder(request(id))));
  expect(begun.filter(({ ok }) => ok)).toHaveLength(1);
  expect(begun.flatMap((each) => (each.ok ? [] : each.faults[0].code))).toEqual(['usage', 'usage']);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([MARK, 'audit.jsonl', 'outputs']);
});

it('has an owner as soon as his mark is written to its end', async () => {
  must(await prepareFolder(request('run-1')));
  const mark = join(folder, 'out', MARK);
  const whole = readFileSync(mark, 'utf8');
  writeFileSync(mark, whole.slice(0, 20));
  const owner = ownerOf(join(folder, 'out'));
  writeFileSync(mark, whole);
  expect(await owner).toMatchObject({ executionId: 'run-1', liveness: 'living' });
  writeFileSync(mark, whole.slice(0, 20));
  expect(await ownerOf(join(folder, 'out'))).toBeNull();
});
