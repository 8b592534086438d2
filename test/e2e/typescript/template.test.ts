// The project template, as somebody copies it: it compiles against the package that ships, lints, and passes its tests; and the
// classic shape in another order does not compile.
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ACTION_NODE } from '../../support/runner/action-node.ts';
import { called, program, REPOSITORY, SHIPPED } from './call.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-template-'));
  await cp(join(REPOSITORY, 'templates/typescript'), root, { recursive: true });
  await mkdir(join(root, 'node_modules'));
  await symlink(REPOSITORY, join(root, 'node_modules/enforced-runbooks'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const RUNBOOK = 'runbooks/tenant-cache-wedged/runbook.enforced.ts';

function compiled() {
  return program(root, [
    ACTION_NODE,
    join(REPOSITORY, 'node_modules/typescript/bin/tsc'),
    '-p',
    '.',
    '--pretty',
    'false',
  ]);
}

it('compiles, lints, and every part of it is gone through', async () => {
  expect(await compiled()).toMatchObject({ code: 0, out: '' });
  const linted = await called(root, ['lint', '--evaluate', '--format', 'json'], SHIPPED);
  expect(JSON.parse(linted.out)).toMatchObject({ faults: [], warnings: [{ code: 'host-key-unknown' }] });
  const tested = await called(root, ['test', '--require-coverage'], SHIPPED);
  expect(tested.err).toBe('');
  expect(tested.out).toMatch(/1 runbook, 2 scenarios, \d+ moments: nothing found/);
  const page = await called(root, ['render', 'tenant-cache-wedged', '--tenant', 'tenant-006'], SHIPPED);
  expect(page.out).toContain('systemctl restart');
});

it.each([
  [
    'the restart before the check',
    'steps: [validateDatabasePool, restartCacheLayerWithIsolation, ',
    'steps: [restartCacheLayerWithIsolation, validateDatabasePool, ',
    'restart-cache-layer-with-isolation has to stand after validate-database-pool',
  ],
  [
    'the boundaries before the restart',
    'restartCacheLayerWithIsolation, enforceMultiTenantBoundaries]',
    'enforceMultiTenantBoundaries, restartCacheLayerWithIsolation]',
    'enforce-multi-tenant-boundaries has to stand after restart-cache-layer-with-isolation',
  ],
  [
    'who is called as a step',
    'enforceMultiTenantBoundaries],',
    'enforceMultiTenantBoundaries, notifyOnCall],',
    'NotifyRule',
  ],
  ['a check that looks at what is not there yet', 'check: and(pool.ok, ', 'check: and(before(pool).ok, ', '"before"'],
])('%s does not compile', async (_what, from, to, says) => {
  const file = join(root, RUNBOOK);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
  const { code, out } = await compiled();
  await writeFile(file, text);
  expect(code).not.toBe(0);
  expect(out).toContain(says);
});
