// Under which name a host keeps the token of a lock: hosts remember it across versions.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hostIdentity } from '../../src/transport/identity.ts';

const named = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

test.each([
  ['a tenant’s, under its bare id, as every version did', 'tenant:tenant-006', 'tenant-006'],
  ['a service’s, under the lock’s name, which no tenant can have', 'service:gateway', 'service:gateway'],
])('%s', (_, lock, name) => {
  const identity = { command: 'c', execution_id: 'run', lock, token: 7 };
  expect(hostIdentity(identity)).toMatchObject({ lock: named(name), token: 7 });
});
