import { defineConfig } from 'vitest/config';

// End to end: real servers and real processes. One file after the other, since they share the machine's ports and cores.
export default defineConfig({
  test: {
    // Of a storm, and of the properties that take long, the unit tests have a small part; the others are left out there.
    include: [
      'test/e2e/**/*.test.ts',
      'test/app/recover-refs.test.ts',
      'test/app/respond-all*.test.ts',
      'test/app/workflow-shard.test.ts',
      'test/audit/by-hand.test.ts',
      'test/audit/course.test.ts',
      'test/audit/summary.test.ts',
      'test/cli/bad-input.test.ts',
      'test/cli/calls.test.ts',
      'test/cli/foreign-text.test.ts',
      'test/cli/pages.test.ts',
      'test/cli/topology.test.ts',
      'test/demo/fleet.test.ts',
      'test/engine/*interleavings.test.ts',
      'test/engine/worst-case.test.ts',
      'test/github/action.test.ts',
      'test/plan/any-estate.test.ts',
      'test/transport/http-endless.test.ts',
      'test/transport/runner-ends.test.ts',
    ],
    env: { STORM: '100', THOROUGH: '1' },
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
});
