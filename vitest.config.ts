import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** They replace a module, or something of the whole process. The rest share what they load, which is a third of the time. */
const ALONE = [
  'test/app/folder-links.test.ts',
  'test/cli/**/*.test.ts',
  'test/github/artifact.test.ts',
  'test/journal/file-durability.test.ts',
  'test/journal/file-shares.test.ts',
  'test/transport/http-name.test.ts',
];

/** What takes too long here: a process for each of many calls, commands that somebody has to end, whole jobs of a workflow, recoveries that wait for a lease, the fleet. */
const END_TO_END = [
  'test/e2e/**',
  'test/app/recover-refs.test.ts',
  'test/app/workflow-shard.test.ts',
  'test/cli/bad-input.test.ts',
  'test/cli/calls.test.ts',
  'test/cli/pages.test.ts',
  'test/cli/topology.test.ts',
  'test/demo/fleet.test.ts',
  'test/github/action.test.ts',
  'test/transport/http-endless.test.ts',
  'test/transport/runner-ends.test.ts',
];

export default defineConfig({
  // As a user's repository finds the package.
  resolve: { alias: { 'enforced-runbooks': join(import.meta.dirname, 'src/builder/package.ts') } },
  test: {
    testTimeout: 60_000,
    // Half of the time is spent waiting for processes: more workers than cores. A number, since shares end at 100 %.
    maxWorkers: 2 * availableParallelism(),
    reporters: ['default'],
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE, exclude: END_TO_END } },
      {
        extends: true,
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: [...END_TO_END, ...ALONE], isolate: false },
      },
    ],
  },
});
