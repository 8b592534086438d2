// A user without a name: a uid that stands in no passwd file, as containers have it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { userName } from '../../src/cli/user-name.ts';
import { makePrivateFolder } from '../../src/journal/private-folder.ts';

const system = vi.hoisted(() => ({ isNameless: false }));
vi.mock('node:os', async (original) => {
  const os = await original<typeof import('node:os')>();
  const userInfo = () => {
    if (system.isNameless) throw new Error('A system error occurred: uv_os_get_passwd returned ENOENT');
    return { ...os.userInfo(), username: 'somebody' };
  };
  return { ...os, userInfo };
});
afterEach(() => {
  system.isNameless = false;
});

it('has the name that the system knows', () => {
  expect(userName()).toBe('somebody');
});

it('is called by number where the system knows no name', () => {
  system.isNameless = true;
  expect(userName()).toBe(`uid-${process.geteuid?.() ?? 'unknown'}`);
});

it('has folders of its own all the same', async () => {
  system.isNameless = true;
  const folder = mkdtempSync(join(tmpdir(), 'enforced-runbooks-nameless-'));
  try {
    expect(await makePrivateFolder(join(folder, 'state'))).toEqual({ ok: true, value: join(folder, 'state') });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
