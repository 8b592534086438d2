import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileStore } from '../../src/journal/file-store.ts';
import { livenessOf, ownIdentity } from '../../src/journal/process-identity.ts';
import type { Claim, ClaimRequest, Lease, Store } from '../../src/journal/store.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { claimRequest } from './store-contract.ts';

const never = new AbortController().signal;
const redactor = createRedactor({ secrets: [] });
let state: string;
let now = 1_000_000_000_000;
/** The first token of a lock: the time in seconds. */
const FIRST = 1_000_000_000;
let children: ChildProcess[] = [];
let leases: Lease[] = [];

beforeEach(() => {
  state = join(mkdtempSync(join(tmpdir(), 'store-')), 'state');
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const lease of leases) await lease.close({ outcome: 'refused', changed: false });
  [children, leases] = [[], []];
  rmSync(join(state, '..'), { recursive: true, force: true });
});

function storeOf(pid?: number): Store {
  const identity = pid === undefined ? ownIdentity() : { ...ownIdentity(), pid, started: '1' };
  return createFileStore({ state, redactor, now: () => now, identity });
}

async function claim(store: Store, change: Partial<ClaimRequest> = {}): Promise<Claim> {
  const claimed = await store.claim(claimRequest(change), never);
  if (!claimed.ok) throw new Error(claimed.faults[0].message);
  if (claimed.value.kind === 'claimed') leases.push(claimed.value.lease);
  return claimed.value;
}

async function leaseOf(store: Store, change: Partial<ClaimRequest> = {}): Promise<Lease> {
  const claimed = await claim(store, change);
  if (claimed.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
  return claimed.lease;
}

async function takeOver(store: Store, executionId: string): ReturnType<Store['takeOver']> {
  const found = await store.find(executionId);
  if (!found.ok) return found;
  const taken = await store.takeOver(found.value.record, never);
  if (taken.ok) leases.push(taken.value.lease);
  return taken;
}

const event = { type: 'cancel.requested', by: 'SIGINT', at: '2026-01-01T00:00:00.000Z', elapsed_ms: 1 } as const;

function start(id: string, rounds: number, hold: string, ...locks: string[]): ChildProcess {
  const script = join(import.meta.dirname, 'claimer.ts');
  const child = spawn(NODE, [script, state, id, String(rounds), hold, ...locks], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}
/** One that runs TypeScript as it is: Node 20 does not. */
const NODE =
  'typescript' in process.features ? process.execPath : join(import.meta.dirname, '../../node_modules/.bin/node');

describe('a lock', () => {
  test('gives a token above any that another machine gave before, also from an empty state folder', async () => {
    const before = await leaseOf(storeOf(), { executionId: 'run-before' });
    await before.close({ outcome: 'cancelled', changed: true });
    now += 2_000;
    rmSync(state, { recursive: true, force: true });
    const lease = await leaseOf(storeOf(), { executionId: 'run-after', occurrence: 'another' });
    expect(lease.locks[0]?.token).toBeGreaterThan(before.locks[0]?.token ?? 0);
    now -= 2_000;
  });
});

describe('a holder that is gone', () => {
  test('is in the way also with an empty journal: whether anything was begun, its hosts are asked', async () => {
    const lease = await leaseOf(storeOf(4_000_000));
    const next = { executionId: 'run-2', occurrence: 'other' };
    expect(await claim(storeOf(), next)).toEqual({ kind: 'dead', run: { executionId: 'run-1', locks: lease.locks } });
    expect(await takeOver(storeOf(), 'run-1')).toMatchObject({ ok: true, value: { events: [], torn: false } });
  });

  test.each([
    ['whose id another process has by now', { started: '1' }, 'dead'],
    ['on another machine: nobody here can tell', { machine: 'another', boot: 'another' }, 'busy'],
    ['in another container: nobody here can tell', { namespace: 'pid:[1]' }, 'busy'],
  ] as const)('a process %s', async (_what, change, kind) => {
    const identity = { ...ownIdentity(), ...change };
    const lease = await leaseOf(createFileStore({ state, redactor, now: () => now, identity }));
    await lease.journal.append([event], true);
    expect((await claim(storeOf(), { executionId: 'run-2', occurrence: null })).kind).toBe(kind);
    expect((await takeOver(storeOf(), 'run-1')).ok).toBe(kind === 'dead');
  });

  test('is in the way also where what it left cannot be read, and its journal is empty', async () => {
    await leaseOf(storeOf(4_000_000));
    writeFileSync(join(state, 'journals/run-1/run.json'), '{');
    const next = { executionId: 'run-2', occurrence: 'other' };
    expect(await claim(storeOf(), next)).toMatchObject({ kind: 'refused', fault: { code: 'file-unreadable' } });
  });

  test('with a journal that is broken is taken over with what of it stands, and the file is left as it is', async () => {
    const lease = await leaseOf(storeOf(4_000_000));
    for (let round = 0; round < 3; round += 1) await lease.journal.append([event], true);
    const file = join(state, 'journals/run-1/journal.jsonl');
    const [first = '', second = '', third = ''] = readFileSync(file, 'utf8').trim().split('\n');
    const broken = `${first}\n${second.replace('SIGINT', 'SIGHUP')}\n${third}\n`;
    writeFileSync(file, broken);
    const taken = await takeOver(storeOf(), 'run-1');
    if (!taken.ok) throw new Error(taken.faults[0].message);
    expect(taken.value).toMatchObject({ torn: false, broken: { code: 'journal-broken', at: { line: 2 } } });
    expect(taken.value.events).toEqual([JSON.parse(first)]);
    const appended = await taken.value.lease.journal.append([event], true);
    expect(appended).toMatchObject({ ok: true, value: [{ seq: 2, prev: JSON.parse(first).hash }] });
    await taken.value.lease.close({ outcome: 'unknown', changed: true, poison: 'its journal is broken' });
    expect(readFileSync(file, 'utf8')).toBe(broken);
    expect(await claim(storeOf(), { executionId: 'run-2', occurrence: null })).toMatchObject({
      kind: 'poisoned',
      by: 'run-1',
    });
  });

  test.skipIf(!existsSync('/proc/self/stat'))(
    'of which nothing is left but that nobody asked how it ended',
    async () => {
      const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] });
      children.push(parent);
      const [said] = await once(parent.stdout, 'data');
      const pid = Number(said);
      const status = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      while (status()[0] !== 'Z') await new Promise((resolve) => setTimeout(resolve, 10));
      expect(livenessOf({ ...ownIdentity(), pid, started: status()[19] ?? '' })).toBe('gone');
      expect(livenessOf(ownIdentity())).toBe('living');
    },
  );

  test('killed without a chance to say anything', async () => {
    const child = start('victim', 1, 'forever', 'tenant:tenant-006');
    await once(child.stdout ?? child, 'data');
    expect((await claim(storeOf(), { executionId: 'run-2', occurrence: null })).kind).toBe('busy');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await claim(storeOf(), { executionId: 'run-2', occurrence: null })).toMatchObject({
      kind: 'dead',
      run: { executionId: 'victim-0' },
    });
    const taken = await takeOver(storeOf(), 'victim-0');
    expect(taken.ok && taken.value.lease.locks[0]?.token).toBeGreaterThan(FIRST);
  });
});

test('two processes that race fifty times never both hold', async () => {
  const exits = ['one', 'two'].map((id) => once(start(id, 25, '1', 'tenant:a', 'tenant:b'), 'exit'));
  expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0]);
  const lines = readFileSync(join(state, 'holds.log'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(100);
  for (let index = 0; index < lines.length; index += 2) {
    expect(lines[index + 1]).toBe(lines[index]?.replace('in ', 'out '));
  }
  const tokens = lines.filter((line) => line.startsWith('in')).map((line) => Number(line.split(' ')[2]));
  expect(tokens).toEqual([...tokens].sort((one, other) => one - other));
  expect(new Set(tokens).size).toBe(50);
}, 60_000);

describe('the history', () => {
  test('a line that a crash cut off spoils neither the ones before nor the ones after', async () => {
    const store = storeOf();
    await (await leaseOf(store)).close({ outcome: 'incident_resolved', changed: true });
    writeFileSync(join(state, 'history.jsonl'), '{"execution_id":"cut', { flag: 'a' });
    await (await leaseOf(store, { executionId: 'run-2', occurrence: 'x' })).close({
      outcome: 'rolled_back',
      changed: true,
    });
    expect(await claim(store, { executionId: 'run-3' })).toEqual({ kind: 'duplicate', of: 'run-1' });
    expect(await claim(store, { executionId: 'run-4', occurrence: 'x' })).toEqual({ kind: 'duplicate', of: 'run-2' });
  });
});

describe('the state folder', () => {
  test('is for its owner alone', async () => {
    mkdirSync(state, { mode: 0o755 });
    const lease = await leaseOf(storeOf());
    await lease.journal.append([event], true);
    await lease.close({ outcome: 'rolled_back', changed: true });
    for (const path of [state, ...readdirSync(state, { recursive: true }).map((name) => join(state, String(name)))]) {
      expect(statSync(path).mode & 0o077, path).toBe(0);
    }
  });

  test('that is a symbolic link is refused', async () => {
    const elsewhere = join(state, '..', 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, state);
    const claimed = await storeOf().claim(claimRequest(), never);
    expect(claimed.ok ? '' : claimed.faults[0].message).toContain('is a symbolic link');
  });

  test('that cannot be made is one clear fault', async () => {
    writeFileSync(state, 'a file');
    const claimed = await storeOf().claim(claimRequest(), never);
    expect(claimed.ok ? null : claimed.faults[0]).toMatchObject({ code: 'file-unwritable' });
    const none = createFileStore({ state: '/proc/enforced', redactor, now: () => now });
    const refused = await none.claim(claimRequest(), never);
    expect(refused.ok ? null : refused.faults[0]).toMatchObject({ code: 'file-unwritable' });
  });

  test('an execution id names no path outside', async () => {
    await expect(storeOf().find('../x')).rejects.toThrow('not an execution id');
  });
});
