// The outputs of a step against the platform's limit, which counts UTF-16.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAction } from '../../src/github/action.ts';

const MOST = 1_048_576 / 2;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'enforced-runbooks-outputs-'));
  writeFileSync(join(folder, 'output'), '');
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['as many characters as it takes', 'x'.repeat(MOST), true],
  ['one more', 'x'.repeat(MOST + 1), false],
  ['the same of a script whose characters have three bytes', '字'.repeat(MOST), true],
])('%s', (_name, text, isGiven) => {
  openAction((given) => given).output({ runs: text });
  expect(readFileSync(join(folder, 'output'), 'utf8').includes('runs')).toBe(isGiven);
});
