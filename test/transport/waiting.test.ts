// Waiting with an end.
import { setMaxListeners } from 'node:events';
import { expect, test } from 'vitest';
import { waitFor } from '../../src/transport/waiting.ts';

test('many waits may have one signal, and Node warns of no leak', async () => {
  const warnings: Error[] = [];
  const warned = (warning: Error): void => void warnings.push(warning);
  process.on('warning', warned);
  const run = new AbortController();
  // As many as Node 20 allows by itself.
  setMaxListeners(10, run.signal);
  const waits = Array.from({ length: 40 }, () =>
    waitFor(new Promise(() => undefined), { ms: 60_000, signal: run.signal }),
  );
  run.abort();
  expect((await Promise.all(waits)).every(({ came }) => came === 'signal')).toBe(true);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', warned);
  expect(warnings).toEqual([]);
});
