// What is installed may be replaced while a run goes on: an upgrade by `git pull`, a folder that a later job clears.

import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { RUNBOOK, type Workspace, workspace } from './workspace.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

async function installed(runbook: string): Promise<Workspace> {
  const there = await workspace({
    'runbooks/restart.yml': runbook.replace(
      'schema: 1',
      'schema: 1\nnotify: [{ on: [incident_resolved, rolled_back], to: webhook }]',
    ),
  });
  cpSync(DIST, `${there.folder}/installed`, { recursive: true });
  return there;
}
const removes = RUNBOOK.replace('"echo', '"rm -rf installed/program; echo');

it.each([
  ['resolved', removes, 0],
  [
    'rolled back',
    removes.replace('verify:\n      that: "!cache.wedged"', 'verify:\n      that: cache.wedged && !cache.wedged'),
    1,
  ],
])('does not keep a run from its end: %s', async (_, runbook, code) => {
  const there = await installed(runbook);
  const taken: string[] = [];
  const server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => taken.push(chunk.toString()));
    request.on('end', () => response.end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const ended = await there.runWith(
    {
      entry: `${there.folder}/installed/cli/index.js`,
      env: {
        ENFORCED_RUNBOOKS_WEBHOOK: `http://127.0.0.1:${address.port}/`,
        ENFORCED_RUNBOOKS_WEBHOOK_SECRET: 'a'.repeat(40),
      },
    },
    'run',
    'restart',
    '--tenant',
    'tenant-006',
    '--out',
    'out',
  );
  server.close();
  expect(ended.code).toBe(code);
  expect(taken.join('')).toContain('tenant-006');
  expect(await there.read('out/summary.md')).not.toBeNull();
});
