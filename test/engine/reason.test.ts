import { expect, it } from 'vitest';
import { unseenWords } from '../../src/engine/reason.ts';

it.each([
  ['db-1', 'the probe ended with exit code 2', 'pool on db-1: the probe ended with exit code 2'],
  ['runner', 'the probe ended with exit code 2', 'pool on the runner: the probe ended with exit code 2'],
  ['db-1', 'db-1 refused every key.', 'pool: db-1 refused every key.'],
  ['db-1', 'No host key is pinned for db-1.', 'pool: No host key is pinned for db-1.'],
  ['db-1', 'db-10 refused the connection.', 'pool on db-1: db-10 refused the connection.'],
  ['be', 'the probe ended with exit code 2', 'pool on be: the probe ended with exit code 2'],
  ['db-1', undefined, 'pool on db-1: it failed'],
])('a probe that saw nothing on %s, with the fault %s, is told once with where it ran', (host, message, words) => {
  const act = message === undefined ? {} : { fault: { message } };
  expect(unseenWords({ probe: 'pool', host, act })).toBe(words);
});
