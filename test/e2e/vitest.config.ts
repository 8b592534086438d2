import { defineConfig } from 'vitest/config';

// End to end: real servers and real processes. One file after the other, since they share the machine's ports and cores.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
});
