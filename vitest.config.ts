import { defineConfig } from 'vitest/config';

/** They replace a module, or something of the whole process. The rest share what they load, which is a third of the time. */
const ALONE = [
  'test/cli/**/*.test.ts',
  'test/github/artifact.test.ts',
  'test/journal/file-durability.test.ts',
  'test/transport/http-name.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // Half of the time is spent waiting for processes: more workers than cores, also where there are only two.
    maxWorkers: '150%',
    reporters: ['default'],
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      {
        extends: true,
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**', ...ALONE], isolate: false },
      },
    ],
  },
});
