// A run on a part of a service beside one that takes the whole of it: whichever looks last sees the other.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFileStore } from '../../src/journal/file-store.ts';
import { lockFolder, readLock } from '../../src/journal/lock.ts';
import type { Claim, ClaimRequest } from '../../src/journal/store.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { claimRequest } from './store-contract.ts';

const meanwhile = vi.hoisted(() => ({ act: null as (() => Promise<unknown>) | null }));
vi.mock('../../src/journal/file-locks.ts', async (original) => {
  const real = await original<typeof import('../../src/journal/file-locks.ts')>();
  const takeAll: typeof real.takeAll = async (...asked) => {
    const { act } = meanwhile;
    meanwhile.act = null;
    await act?.();
    return real.takeAll(...asked);
  };
  return { ...real, takeAll };
});

const never = new AbortController().signal;
const PART = { executionId: 'part', locks: ['tenant:a'], shares: ['service:gateway'], occurrence: null } as const;
const WHOLE = { executionId: 'whole', locks: ['service:gateway', 'tenant:b'], occurrence: null } as const;
let state: string;
let claims: Claim[];

beforeEach(() => {
  state = join(mkdtempSync(join(tmpdir(), 'shares-')), 'state');
  claims = [];
});
afterEach(async () => {
  for (const claim of claims)
    if (claim.kind === 'claimed') await claim.lease.close({ outcome: 'refused', changed: false });
  rmSync(join(state, '..'), { recursive: true, force: true });
});

async function claim(change: Partial<ClaimRequest>): Promise<Claim> {
  const store = createFileStore({ state, redactor: createRedactor({ secrets: [] }), now: Date.now });
  const claimed = await store.claim(claimRequest(change), never);
  if (!claimed.ok) throw new Error(claimed.faults[0].message);
  claims.push(claimed.value);
  return claimed.value;
}

const folderOf = (lock: string) => lockFolder(join(state, 'locks'), lock);

test('the whole that is taken while a part’s run takes its own lock is seen, and that lock given back', async () => {
  meanwhile.act = () => claim(WHOLE);
  expect(await claim(PART)).toMatchObject({ kind: 'busy', lock: 'service:gateway' });
  expect(claims.map(({ kind }) => kind)).toEqual(['claimed', 'busy']);
  expect((await readLock(folderOf('tenant:a'))).record?.state).toBe('free');
});

test('the whole that is held already lets a part’s run take nothing at all', async () => {
  await claim(WHOLE);
  expect(await claim(PART)).toMatchObject({ kind: 'busy', lock: 'service:gateway' });
  expect(existsSync(folderOf('tenant:a')) ? readdirSync(folderOf('tenant:a')) : []).toEqual([]);
});
