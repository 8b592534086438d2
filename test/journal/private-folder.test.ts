// Private folders: made by several at once, and used by nobody but their owner.
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { makeFolder, makePrivateFolder } from '../../src/journal/private-folder.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('folders in a folder that is not there yet may be made by many at once', async () => {
  const root = mkdtempSync(join(tmpdir(), 'private-folder-'));
  const folders = Array.from({ length: 20 }, (_, index) => join(root, 'state/runs', String(index % 10)));
  await Promise.all(folders.map(makeFolder));
  expect(folders.map((folder) => statSync(folder).mode & 0o777)).toEqual(folders.map(() => 0o700));
  rmSync(root, { recursive: true });
});

it('a folder that belongs to somebody else is not used, and is left as it is', async () => {
  const root = mkdtempSync(join(tmpdir(), 'private-folder-'));
  chmodSync(root, 0o755);
  const own = statSync(root).uid;
  vi.spyOn(process, 'geteuid').mockReturnValue(own + 1);
  const made = await makePrivateFolder(root);
  expect(made.ok ? null : made.faults[0]).toMatchObject({
    code: 'file-unwritable',
    message: expect.stringContaining(`belongs to user ${own}, not to ${own + 1}`),
  });
  expect(statSync(root).mode & 0o777).toBe(0o755);
  rmSync(root, { recursive: true });
});
