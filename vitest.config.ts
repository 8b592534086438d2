import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 20_000,
    // Half of the time is spent waiting for processes: more workers than cores, also where there are only two.
    maxWorkers: '150%',
    reporters: ['default'],
  },
});
