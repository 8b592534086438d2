import { describe, expect, test } from 'vitest';
import { howItFailed } from '../../src/transport/http-failure.ts';
import type { HttpCommand } from '../../src/transport/http-request.ts';
import { NOBODY_STOPS } from './world.ts';

const LOOK: HttpCommand = {
  kind: 'http',
  where: 'runner',
  env: {},
  timeout_ms: 1_000,
  output: { format: 'none', fields: {} },
  sensitive: false,
  method: 'POST',
  url: 'http://gateway:8080/x',
  headers: {},
  mutates: false,
};
const BOUNDS = { signal: NOBODY_STOPS, deadline: NOBODY_STOPS };

function failed(syscall: string, code: string): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { syscall, code });
}

describe('a change whose request failed', () => {
  const change = { ...LOOK, mutates: true };

  test.each(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNREFUSED', 'ECONNRESET'])(
    'with %s: not started where no connection was made, and nowhere else',
    (code) => {
      expect(howItFailed(failed('connect', code), change, BOUNDS)).toMatchObject({
        ended: 'not-started',
        stopped: 'ended-by-itself',
      });
      for (const syscall of ['read', 'write', 'shutdown']) {
        expect(howItFailed(failed(syscall, code), change, BOUNDS)).toMatchObject({
          ended: 'disconnected',
          stopped: 'unconfirmed',
          fault: { code: 'http-failed' },
        });
      }
    },
  );

  test('at several addresses was not started where none of them was reached', () => {
    const refused = failed('connect', 'ECONNREFUSED');
    const all = Object.assign(new AggregateError([failed('connect', 'ENETUNREACH'), refused]), { code: 'ENETUNREACH' });
    expect(howItFailed(all, change, BOUNDS)).toMatchObject({
      ended: 'not-started',
      fault: { code: 'connection-timed-out' },
    });
    const one = Object.assign(new AggregateError([refused, failed('read', 'ETIMEDOUT')]), { code: 'ECONNREFUSED' });
    expect(howItFailed(one, change, BOUNDS).ended).toBe('disconnected');
  });

  test('for a reason that nobody knows may have been applied', () => {
    for (const error of [new Error('socket hang up'), new AggregateError([]), 'text', null]) {
      expect(howItFailed(error, change, BOUNDS)).toMatchObject({ ended: 'disconnected', stopped: 'unconfirmed' });
    }
  });
});

test('a look that lost its connection has changed nothing', () => {
  expect(howItFailed(failed('read', 'ETIMEDOUT'), LOOK, BOUNDS)).toMatchObject({
    ended: 'disconnected',
    stopped: 'confirmed',
  });
});
