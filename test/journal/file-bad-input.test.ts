// What the store on files does with a state folder that somebody hurt: one clear fault, what to do, and nothing is written.
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFileJournal } from '../../src/journal/file-journal.ts';
import { createFileStore } from '../../src/journal/file-store.ts';
import { LONGEST_JOURNAL } from '../../src/journal/journal-reader.ts';
import { lockFolder, readLock, takeLock } from '../../src/journal/lock.ts';
import { livenessOf, machineOf, ownIdentity, type ProcessIdentity } from '../../src/journal/process-identity.ts';
import { runRecordOf } from '../../src/journal/run-record.ts';
import type { Claim, Lease, Store } from '../../src/journal/store.ts';
import { strangeLocks } from '../../src/journal/unfinished.ts';
import { startOfChain } from '../../src/kernel/chain.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { claimRequest } from './store-contract.ts';

const never = new AbortController().signal;
const redactor = createRedactor({ secrets: [] });
const stamp = { at: '2026-01-15T14:32:45.000Z', elapsed_ms: 1 };
const event = { type: 'cancel.requested', by: 'SIGINT', ...stamp } as const;
const LOCK = 'tenant:tenant-006';
const GONE = { ...ownIdentity(), pid: 4_000_000, started: '1' };
let state: string;
let leases: Lease[] = [];

beforeEach(() => {
  state = join(mkdtempSync(join(tmpdir(), 'bad-')), 'state');
});
afterEach(async () => {
  for (const lease of leases) await lease.leave();
  leases = [];
  rmSync(join(state, '..'), { recursive: true, force: true });
});

function storeOf(identity: ProcessIdentity = ownIdentity()): Store {
  return createFileStore({ state, redactor, now: Date.now, identity });
}

async function leaseOf(store: Store, occurrence: string | null = null): Promise<Lease> {
  const claimed = await store.claim(claimRequest({ occurrence }), never);
  if (!claimed.ok || claimed.value.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
  leases.push(claimed.value.lease);
  return claimed.value.lease;
}

/** A run of a process that is gone, with three events in its journal. */
async function deadRun(): Promise<string> {
  const lease = await leaseOf(storeOf(GONE));
  for (let count = 0; count < 3; count += 1) await lease.journal.append([event], true);
  await lease.leave();
  return join(state, 'journals/run-1/journal.jsonl');
}

async function next(store = storeOf()): Promise<Claim> {
  const claimed = await store.claim(claimRequest({ executionId: 'run-2', occurrence: null }), never);
  if (!claimed.ok) throw new Error(claimed.faults[0].message);
  if (claimed.value.kind === 'claimed') leases.push(claimed.value.lease);
  return claimed.value;
}

async function taken(store = storeOf()) {
  const found = await store.find('run-1');
  const result = found.ok ? await store.takeOver(found.value.record, never) : found;
  if (result.ok) leases.push(result.value.lease);
  return result;
}

function lockFiles(): readonly string[] {
  const folder = join(state, 'locks');
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}

function said(fault: Fault): string {
  return `${fault.message} ${fault.hint}`;
}

describe('the journal of a dead run', () => {
  const third = (text: string, change: (line: string) => string) => {
    const [first = '', second = '', last = ''] = text.trim().split('\n');
    return `${first}\n${second}\n${change(last)}`;
  };
  test.each([
    [
      'cut in its last line',
      (text: string) => third(text, (line) => line.slice(0, 40)),
      { events: 2, torn: true, line: null },
    ],
    [
      'with a flipped bit',
      (text: string) => text.replace('SIGINT', 'SIGIN\u0055'),
      { events: 0, torn: false, line: 1 },
    ],
    [
      'of another plan or repository',
      (text: string) => text.replaceAll('d'.repeat(64), 'e'.repeat(64)),
      { events: 0, torn: false, line: 1 },
    ],
    ['that is binary', () => '\0\xff\0\n\0', { events: 0, torn: false, line: 1 }],
    ['that is empty', () => '', { events: 0, torn: false, line: null }],
  ] as const)('%s', async (_name, hurt, { events, torn, line }) => {
    const file = await deadRun();
    const text = hurt(readFileSync(file, 'utf8'));
    writeFileSync(file, text);
    const result = await taken();
    if (!result.ok) throw new Error(result.faults[0].message);
    const { value } = result;
    expect([value.events.length, value.torn, value.broken?.at?.line ?? null]).toEqual([events, torn, line]);
    if (value.broken !== undefined) {
      expect(value.broken).toMatchObject({ code: 'journal-broken', hint: expect.stringContaining('by hand') });
      await value.lease.journal.append([event], true);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
    await value.lease.leave();
  });

  test('that is 100 MB long is not read, costs no time, and is told once', async () => {
    const file = await deadRun();
    truncateSync(file, 100 * 1024 * 1024);
    const before = process.memoryUsage();
    const began = performance.now();
    const result = await taken();
    expect(performance.now() - began).toBeLessThan(2_000);
    const after = process.memoryUsage();
    expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(32 * 1024 * 1024);
    if (!result.ok) throw new Error(result.faults[0].message);
    const { broken, lease, events } = result.value;
    expect(events).toEqual([]);
    expect(said(broken ?? NONE)).toMatch(/100 MiB long, and no run writes more than 64.*by hand/);
    await lease.close({ outcome: 'unknown', changed: true, poison: 'its journal is too long' });
    const again = await taken();
    expect(again.ok ? '' : said(again.faults[0])).toMatch(/100 MiB.*told when the run ended.*recover --free run-1/);
  });

  test('never gets longer than what is read of one: the event is refused, and the file stands', async () => {
    const file = join(state, '..', 'journal.jsonl');
    writeFileSync(file, '');
    truncateSync(file, LONGEST_JOURNAL - 10);
    const opened = await openFileJournal({ file, head: startOfChain('d'), size: LONGEST_JOURNAL - 10, redactor });
    if (!opened.ok) throw new Error(opened.faults[0].message);
    const refused = await opened.value.append([event], true);
    expect(refused.ok ? null : refused.faults[0]).toMatchObject({ code: 'journal-unwritable' });
    await opened.value.close();
  });
});

const NONE: Fault = { code: 'bug', message: 'there is no fault', hint: '' };

describe('what a dead run left beside its journal', () => {
  const opening = {
    type: 'run.claimed',
    ...stamp,
    execution_id: 'run-1',
    plan_digest: 'd'.repeat(64),
    tenant: 'tenant-006',
    runbook: 'pool',
    trigger: 'PoolExhausted',
    incident_starts_at: '',
    actor: 'tester',
    approvals: [],
    dry_run: false,
    channels: [],
    versions: {},
    locks: [{ name: LOCK, token: 1 }],
  } as const;

  const another = runRecordOf(claimRequest({ executionId: 'run-9', locks: ['tenant:other'] }), 0);
  test.each(['', '{', '[]', '{"execution_id":"../../etc"}', JSON.stringify(another)])(
    'run.json that says %j: the journal says the same',
    async (text) => {
      const lease = await leaseOf(storeOf(GONE), 'the alert');
      await lease.journal.append([opening], true);
      await lease.leave();
      writeFileSync(join(state, 'journals/run-1/run.json'), text);
      expect((await next()).kind).toBe('dead');
      const result = await taken();
      expect(result.ok && result.value.events.map(({ type }) => type)).toEqual(['run.claimed']);
      if (result.ok) await result.value.lease.close({ outcome: 'rolled_back', changed: true });
      const again = await storeOf().claim(claimRequest({ executionId: 'run-3', occurrence: 'the alert' }), never);
      expect(again).toMatchObject({ ok: true, value: { kind: 'duplicate', of: 'run-1' } });
      expect((await next()).kind).toBe('claimed');
    },
  );

  test('run.json that says nothing, beside the journal of another run: that one is not meant', async () => {
    const other = 'tenant:tenant-007';
    for (const [executionId, lock] of [
      ['run-1', LOCK],
      ['run-2', other],
    ] as const) {
      const claimed = await storeOf(GONE).claim(claimRequest({ executionId, locks: [lock], occurrence: null }), never);
      if (!claimed.ok || claimed.value.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
      const { lease } = claimed.value;
      await lease.journal.append([{ ...opening, execution_id: executionId, locks: [{ name: lock, token: 1 }] }], true);
      await lease.leave();
    }
    writeFileSync(join(state, 'journals/run-1/run.json'), '{');
    copyFileSync(join(state, 'journals/run-2/journal.jsonl'), join(state, 'journals/run-1/journal.jsonl'));
    const before = await readLock(lockFolder(join(state, 'locks'), other));
    const result = await taken();
    expect(result.ok ? '' : said(result.faults[0])).toMatch(/run-1 .*is not what this program writes/);
    expect(await readLock(lockFolder(join(state, 'locks'), other))).toEqual(before);
  });

  test('all of it of another run: what to do is said for this one, by a recovery and by the next run', async () => {
    const file = await deadRun();
    const claimed = await storeOf(GONE).claim(claimRequest({ executionId: 'run-9', locks: ['tenant:other'] }), never);
    if (!claimed.ok || claimed.value.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
    await claimed.value.lease.leave();
    copyFileSync(join(state, 'journals/run-9/run.json'), join(state, 'journals/run-1/run.json'));
    writeFileSync(file, '');
    const told = expect.stringMatching(/run-1 .*is not what this program writes.*by hand.*recover --free run-1/);
    const result = await taken();
    expect(result.ok ? '' : said(result.faults[0])).toEqual(told);
    const refused = await next();
    expect(refused.kind === 'refused' && said(refused.fault)).toEqual(told);
  });

  test('a lock of its own that a living run holds by now: in the middle of it, it is finished by nobody', async () => {
    const service = 'service:gateway';
    const locks = [LOCK, service];
    const claimed = await storeOf(GONE).claim(claimRequest({ locks, occurrence: null }), never);
    if (!claimed.ok || claimed.value.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
    await claimed.value.lease.journal.append([event], true);
    await claimed.value.lease.leave();
    const place = (name: string) => lockFolder(join(state, 'locks'), name);
    const { number, record } = await readLock(place(service));
    if (record === null) throw new Error('no lock');
    const living = { ...record, execution_id: 'run-7', holder: ownIdentity(), fence: record.fence + 1 };
    await takeLock(place(service), number, living);
    const before = await Promise.all(locks.map((name) => readLock(place(name))));
    const result = await taken();
    expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual(['lock-busy']);
    expect(await Promise.all(locks.map((name) => readLock(place(name))))).toEqual(before);
  });

  const folder = () => join(state, 'journals/run-1');
  test.each([
    ['nothing at all', () => rmSync(folder(), { recursive: true }), 'does not exist'],
    ['nothing in either', () => hurt('{', '{}\n'), 'is not what this program writes'],
    ['nothing in run.json, and no event', () => hurt('{', ''), 'is not what this program writes'],
  ])('%s: a recovery and the next run say what to do, and a person can free the lock', async (_name, spoil, says) => {
    await deadRun();
    spoil();
    const told = expect.stringMatching(new RegExp(`run-1 .*${says}.*by hand.*recover --free run-1`));
    const result = await taken();
    expect(result.ok ? '' : said(result.faults[0])).toEqual(told);
    const refused = await next();
    expect(refused.kind === 'refused' && said(refused.fault)).toEqual(told);
    const whole = claimRequest({ executionId: 'run-3', locks: ['service:gateway'], occurrence: null });
    expect(await storeOf().claim(whole, never), 'nobody knows whether it changed a part').toMatchObject({
      value: { kind: 'refused' },
    });
    expect((await storeOf().free({ what: 'run-1', because: 'seen' }, never)).ok).toBe(true);
    expect((await next()).kind).toBe('claimed');
  });

  function hurt(run: string, journal: string): void {
    writeFileSync(join(folder(), 'run.json'), run);
    writeFileSync(join(folder(), 'journal.jsonl'), journal);
  }
});

describe('a lock file', () => {
  test.each([
    ['that is no JSON', () => '{"lock":'],
    ['that is empty', () => ''],
    ['of a newer version', (text: string) => text.replace('"held"', '"lent"')],
    ['whose run is a path', (text: string) => text.replace('run-1', '../../run-1')],
  ])('%s is refused at once, told to whoever recovers, and freed by a person alone', async (_name, hurt) => {
    await deadRun();
    const [file = ''] = lockFiles();
    const token = JSON.parse(readFileSync(file, 'utf8')).fence;
    writeFileSync(file, hurt(readFileSync(file, 'utf8')));
    const began = performance.now();
    const waiting = claimRequest({ executionId: 'run-2', occurrence: null, lockTimeoutMs: 60_000 });
    const claimed = await storeOf().claim(waiting, never);
    expect(performance.now() - began).toBeLessThan(5_000);
    const fault = claimed.ok && claimed.value.kind === 'refused' ? claimed.value.fault : NONE;
    expect(fault.code).toBe('lock-foreign');
    expect(said(fault)).toMatch(/no lock that this version understands.*newer version.*recover --free tenant:NAME/);
    expect((await strangeLocks(state)).map(({ code }) => code)).toEqual(['lock-foreign']);
    expect(lockFiles()).toHaveLength(1);
    expect(await storeOf().free({ what: LOCK, because: 'seen' }, never)).toMatchObject({ ok: true });
    const then = await next();
    expect(then.kind === 'claimed' && (then.lease.locks[0]?.token ?? 0)).toBeGreaterThanOrEqual(token);
  });
});

const NOBODY = 65_534;
/** As a user for whom permissions count. */
const unprivileged = async <T>(work: () => Promise<T>): Promise<T> => {
  if (process.getuid?.() !== 0) return work();
  chownSync(join(state, '..'), NOBODY, NOBODY);
  for (const name of ['', ...readdirSync(state, { recursive: true }).map(String)])
    chownSync(join(state, name), NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
};

describe('a state folder that cannot be written', () => {
  const readOnly = (): void => {
    const names = readdirSync(state, { recursive: true, withFileTypes: true });
    for (const each of names) if (each.isDirectory()) chmodSync(join(each.parentPath, each.name), 0o500);
    chmodSync(state, 0o500);
  };

  test('a run is refused with one clear fault', async () => {
    mkdirSync(state);
    readOnly();
    const claimed = await unprivileged(() => storeOf().claim(claimRequest(), never));
    expect(claimed.ok ? '' : said(claimed.faults[0])).toMatch(/permission is denied.*another folder/);
  });

  test('a dead run is not taken over, and its lock stands', async () => {
    await deadRun();
    readOnly();
    const files = lockFiles();
    const result = await unprivileged(() => taken());
    expect(result.ok ? '' : result.faults[0]).toMatchObject({
      code: 'file-unwritable',
      hint: expect.stringContaining('another folder'),
    });
    expect(lockFiles()).toEqual(files);
  });
});

describe('a state folder that cannot be read', () => {
  test('is no empty one: whoever looks for runs to finish is told', async () => {
    await deadRun();
    const locks = join(state, 'locks');
    chmodSync(locks, 0);
    const found = await unprivileged(async () => [await strangeLocks(state), await storeOf().unfinished()] as const);
    chmodSync(locks, 0o700);
    const [strange, unfinished] = found;
    expect(strange).toMatchObject([
      { code: 'file-unreadable', message: expect.stringContaining('permission is denied') },
    ]);
    expect(unfinished.ok && unfinished.value.strange).toEqual(strange);
  });

  test('also where it is one lock, and the others are found', async () => {
    await deadRun();
    const other = await storeOf(GONE).claim(claimRequest({ executionId: 'run-9', locks: ['tenant:other'] }), never);
    if (other.ok && other.value.kind === 'claimed') leases.push(other.value.lease);
    const file = lockFiles().find((name) => name.includes('tenant-006')) ?? '';
    chmodSync(file, 0);
    const found = await unprivileged(() => storeOf().unfinished());
    expect(found.ok && found.value.runs.map(({ executionId }) => executionId)).toEqual(['run-9']);
    expect(found.ok && found.value.strange.map(({ code }) => code)).toEqual(['file-unreadable']);
  });
});

describe('a state folder that two hosts share', () => {
  const own = ownIdentity();
  test.each([
    [
      'another machine, whose process of that number lives here',
      { machine: 'another', boot: 'another', pid: process.pid, started: own.started },
    ],
    [
      'a copy of this machine: its machine id, another name',
      { machine: own.machine.replace(/ ?\S+$/, ' copy'), boot: 'another' },
    ],
    ['a container of this machine', { namespace: 'pid:[1]', pid: 4_000_000 }],
  ])('%s: nobody here calls its process dead, and what to do is said', async (_name, change) => {
    const lease = await leaseOf(storeOf({ ...own, started: '1', ...change }), 'one alert');
    await lease.journal.append([event], true);
    expect(await next()).toMatchObject({ kind: 'busy', elsewhere: 'run-1' });
    const again = await storeOf().claim(claimRequest({ executionId: 'run-3', occurrence: 'one alert' }), never);
    expect(again).toMatchObject({ ok: true, value: { kind: 'busy', elsewhere: 'run-1' } });
    const result = await taken();
    expect(result.ok ? '' : said(result.faults[0])).toMatch(
      /another machine or container.*Call `recover` there.*recover --free run-1/,
    );
    await lease.close({ outcome: 'rolled_back', changed: false });
  });

  const known = { ...own, machine: 'abc web-1' };
  const nameless = { ...own, machine: 'runner' };
  test.each([
    ['this machine after a new start', { ...known, boot: 'before' }, known, 'gone'],
    ['a machine or container without an id, of the same name', { ...nameless, boot: 'before' }, nameless, 'elsewhere'],
    [
      'this machine, which had another name, and a process that lives',
      { ...known, machine: 'abc web-2' },
      known,
      'living',
    ],
    ['this machine, which had another name', { ...known, machine: 'abc web-2', started: '1' }, known, 'gone'],
  ] as const)('of %s', (_, holder, here, liveness) => {
    expect(livenessOf(holder, here)).toBe(liveness);
  });

  test('a machine is its id and its name', () => {
    expect(machineOf('abc', 'web-1')).not.toBe(machineOf('abc', 'web-2'));
    expect(machineOf('abc', 'web-1')).not.toBe(machineOf('abd', 'web-1'));
    expect(machineOf('', 'web-1')).toBe('web-1');
  });
});

describe('a lock that is freed by hand', () => {
  test('is passed on: its token rises, its run is written down, and nothing more is done', async () => {
    const file = await deadRun();
    const before = Number(JSON.parse(readFileSync(lockFiles()[0] ?? '', 'utf8')).fence);
    const journal = readFileSync(file, 'utf8');
    const freed = await storeOf().free({ what: 'run-1', because: 'freed by hand by kim' }, never);
    expect(freed).toEqual({ ok: true, value: { executionId: 'run-1', locks: [LOCK] } });
    expect(readFileSync(file, 'utf8')).toBe(journal);
    expect(readFileSync(lockFiles().at(-1) ?? '', 'utf8')).toContain('freed by hand by kim');
    const request = { executionId: 'run-2', occurrence: null, maxRuns: { runs: 1, perMs: 3_600_000 } };
    expect(await storeOf().claim(claimRequest(request), never)).toMatchObject({
      ok: true,
      value: { kind: 'too-many', runs: ['run-1'] },
    });
    const then = await next();
    expect(then.kind === 'claimed' && (then.lease.locks[0]?.token ?? 0)).toBeGreaterThan(before);
  });

  test('of a living process is not freed', async () => {
    await leaseOf(storeOf());
    const freed = await storeOf().free({ what: 'run-1', because: 'seen' }, never);
    expect(freed.ok ? '' : freed.faults[0].code).toBe('lock-busy');
    expect((await next()).kind).toBe('busy');
  });

  test('is one that is held: any other name is a fault', async () => {
    await (await leaseOf(storeOf())).close({ outcome: 'refused', changed: false });
    for (const what of ['run-1', LOCK, 'nobody', '../..']) {
      const freed = await storeOf().free({ what, because: 'seen' }, never);
      expect(freed.ok ? '' : freed.faults[0].code, what).toBe('usage');
    }
  });
});
