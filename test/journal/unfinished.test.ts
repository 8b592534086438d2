// Which runs are left to finish: those that hold a lock, or poison one, whatever their journals say.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileStore } from '../../src/journal/file-store.ts';
import { ownIdentity } from '../../src/journal/process-identity.ts';
import type { Lease } from '../../src/journal/store.ts';
import { keptRuns, unfinishedRuns } from '../../src/journal/unfinished.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { claimRequest } from './store-contract.ts';

let state: string;
beforeEach(() => {
  state = join(mkdtempSync(join(tmpdir(), 'unfinished-')), 'state');
});
afterEach(() => rmSync(join(state, '..'), { recursive: true }));

const never = new AbortController().signal;
const stamp = { at: '2026-01-01T00:00:00.000Z', elapsed_ms: 1 };
const CLOSED = { type: 'closed', outcome: 'rolled_back', human_intervention_required: true, ...stamp } as const;

async function leaseOf(executionId: string, lock: string): Promise<Lease> {
  const identity = { ...ownIdentity(), pid: 4_000_000, started: '1' };
  const store = createFileStore({ state, redactor: createRedactor({ secrets: [] }), now: Date.now, identity });
  const claimed = await store.claim(claimRequest({ executionId, locks: [lock], occurrence: null }), never);
  if (!claimed.ok || claimed.value.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
  return claimed.value.lease;
}

describe('a run is left to finish', () => {
  test('where its process died, also behind its last event', async () => {
    await leaseOf('run-b', 'b');
    const a = await leaseOf('run-a', 'a');
    await a.journal.append([CLOSED], true);
    expect(await unfinishedRuns(state)).toEqual(['run-a', 'run-b']);
  });
  test('where its last event is cut off', async () => {
    const lease = await leaseOf('run-a', 'a');
    await lease.journal.append([CLOSED], true);
    await lease.leave();
    const file = join(state, 'journals/run-a/journal.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -10));
    expect(await unfinishedRuns(state)).toEqual(['run-a']);
  });
  test('where it left its lock poisoned', async () => {
    const lease = await leaseOf('run-a', 'a');
    await lease.journal.append([CLOSED], true);
    await lease.close({ outcome: 'unknown', changed: true, poison: 'nobody knows' });
    expect(await unfinishedRuns(state)).toEqual(['run-a']);
  });
  test('once, however many locks it holds', async () => {
    const identity = ownIdentity();
    const store = createFileStore({ state, redactor: createRedactor({ secrets: [] }), now: Date.now, identity });
    await store.claim(claimRequest({ locks: ['a', 'b'] }), never);
    expect(await unfinishedRuns(state)).toEqual(['run-1']);
  });
});

describe('a run is finished', () => {
  test('where it gave its lock back, whatever follows in its journal', async () => {
    const lease = await leaseOf('run-a', 'a');
    await lease.close({ outcome: 'rolled_back', changed: true });
    appendFileSync(join(state, 'journals/run-a/journal.jsonl'), '{"type":"cut');
    expect(await unfinishedRuns(state)).toEqual([]);
    expect(await keptRuns(state)).toEqual(['run-a']);
  });
  test('where there is no state at all', async () => {
    expect(await unfinishedRuns(join(state, 'nowhere'))).toEqual([]);
  });
});
