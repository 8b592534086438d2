import { defineConfig } from 'vitest/config';

// End to end: real servers and real processes. One file after the other, since they share the machine's ports and cores.
export default defineConfig({
  test: {
    // A whole shard takes too long for the unit tests, which have a small one; the others are left out there.
    include: [
      'test/e2e/**/*.test.ts',
      'test/app/recover-refs.test.ts',
      'test/app/respond-all*.test.ts',
      'test/app/workflow-shard.test.ts',
      'test/cli/bad-input.test.ts',
      'test/cli/calls.test.ts',
      'test/cli/pages.test.ts',
      'test/demo/fleet.test.ts',
    ],
    env: { STORM: '100' },
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
});
