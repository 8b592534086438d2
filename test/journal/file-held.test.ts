// Which locks are held by runs that live: what a run asks the store of those who live beside it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileStore } from '../../src/journal/file-store.ts';
import { ownIdentity, type ProcessIdentity } from '../../src/journal/process-identity.ts';
import type { Lease } from '../../src/journal/store.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { claimRequest } from './store-contract.ts';

let state: string;
beforeEach(() => {
  state = join(mkdtempSync(join(tmpdir(), 'held-')), 'state');
});
afterEach(() => rmSync(join(state, '..'), { recursive: true }));

async function leaseOf(executionId: string, identity: ProcessIdentity = ownIdentity()): Promise<Lease> {
  const store = createFileStore({ state, redactor: createRedactor({ secrets: [] }), now: Date.now, identity });
  const request = claimRequest({ executionId, locks: [`tenant:${executionId}`], occurrence: null });
  const claimed = await store.claim(request, new AbortController().signal);
  if (!claimed.ok || claimed.value.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
  return claimed.value.lease;
}

const ALL = ['tenant:alive', 'tenant:over', 'tenant:poisoned', 'tenant:dead', 'tenant:never', 'tenant:own'];

test('are those of a living run, and no others', async () => {
  await leaseOf('alive');
  await (await leaseOf('over')).close({ outcome: 'incident_resolved', changed: true });
  await (await leaseOf('poisoned')).close({ outcome: 'unknown', changed: true, poison: 'nobody knows' });
  await leaseOf('dead', { ...ownIdentity(), pid: 4_000_000, started: '1' });
  const own = await leaseOf('own');
  expect(await own.held?.(ALL)).toEqual(['tenant:alive', 'tenant:own']);
  expect(await own.held?.(['tenant:over'])).toEqual([]);
});
