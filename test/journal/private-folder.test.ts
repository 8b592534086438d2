// Private folders, made by several at once.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../src/journal/private-folder.ts';

it('folders in a folder that is not there yet may be made by many at once', async () => {
  const root = mkdtempSync(join(tmpdir(), 'private-folder-'));
  const folders = Array.from({ length: 20 }, (_, index) => join(root, 'state/runs', String(index % 10)));
  await Promise.all(folders.map(makeFolder));
  expect(folders.map((folder) => statSync(folder).mode & 0o777)).toEqual(folders.map(() => 0o700));
  rmSync(root, { recursive: true });
});
