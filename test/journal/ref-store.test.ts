// The store on refs: what it shares with every store stands in store-contract.ts; here is what only refs can do and suffer.
import { describe, expect, test } from 'vitest';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import { parseLockMessage } from '../../src/journal/lock-commit.ts';
import { ownIdentity, type ProcessIdentity } from '../../src/journal/process-identity.ts';
import type { ApiAnswer, RefApi } from '../../src/journal/ref-api.ts';
import { refOf } from '../../src/journal/ref-settings.ts';
import { createRefStore } from '../../src/journal/ref-store.ts';
import type { RunApi } from '../../src/journal/run-api.ts';
import type { Claim, ClaimRequest, Lease, Store } from '../../src/journal/store.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { type VirtualClock, virtualClock } from '../support/virtual-clock.ts';
import { type CallFault, type CallName, type MemoryRefs, memoryRefs } from './memory-refs.ts';

const never = new AbortController().signal;
const LEASE = 90_000;
const REF = 'refs/enforced-runbooks/locks/tenant/tenant-006';
const LOCK = 'tenant:tenant-006';
const [intent, claimedEvent] = [
  { type: 'cancel.requested', by: 'SIGINT', at: '2026-01-01T00:00:00.000Z', elapsed_ms: 1 },
  { type: 'timeout.passed', timeout_ms: 1, at: '2026-01-01T00:00:00.000Z', elapsed_ms: 1 },
] as const;

interface Machine {
  readonly store: Store;
  readonly clock: VirtualClock;
}

/** A process on a machine of its own, unless `pid` and `machine` say otherwise. */
function machine(
  refs: MemoryRefs,
  clock: VirtualClock,
  {
    name = 'one',
    fault,
    api = refs.api(fault),
    identity = { ...ownIdentity(), machine: name, boot: name },
    runs = null,
  }: {
    name?: string;
    fault?: (call: CallName, count: number) => CallFault | null;
    api?: RefApi;
    identity?: ProcessIdentity;
    runs?: RunApi | null;
  } = {},
): Machine {
  const store = createRefStore({
    api,
    clock,
    namespace: 'refs/enforced-runbooks',
    repository: 'acme/runbooks',
    workflowRun: `${name}/1`,
    timing: { ...LEASE_TIMING, leaseMs: LEASE },
    redactor: createRedactor({ secrets: [] }),
    identity,
    runs,
  });
  return { store, clock };
}

function request(change: Partial<ClaimRequest> = {}): ClaimRequest {
  return {
    executionId: 'run-1',
    locks: [LOCK],
    runbook: 'pool',
    tenant: 'tenant-006',
    occurrence: null,
    maxRuns: null,
    planDigest: 'd'.repeat(64),
    kept: '{"sources":true}',
    pushes: 10,
    longestMs: 600_000,
    lockTimeoutMs: 0,
    ...change,
  };
}

async function claim({ store, clock }: Machine, change: Partial<ClaimRequest> = {}): Promise<Claim> {
  const claimed = await clock.until(store.claim(request(change), never));
  if (!claimed.ok) throw new Error(claimed.faults[0].message);
  return claimed.value;
}

async function leaseOf(at: Machine, change: Partial<ClaimRequest> = {}): Promise<Lease> {
  const claimed = await claim(at, change);
  if (claimed.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
  return claimed.lease;
}

function setup() {
  const [refs, clock] = [memoryRefs(), virtualClock()];
  return { refs, clock, one: machine(refs, clock), other: machine(refs, clock, { name: 'other' }) };
}

const UNEXPLAINED = {
  ok: false,
  problem: { kind: 'unexplained', fault: { code: 'api-refused', message: 'm', hint: 'h' } },
} as const;

/** `swallow`: what is done is done, and nobody is told. */
function swallowing(mode: 'open' | 'swallow' | 'cut', name: CallName): CallFault | null {
  if (mode === 'open' || (mode === 'swallow' && name === 'commit')) return null;
  return mode === 'swallow' && name === 'move' ? 'lost-applied' : 'lost-unapplied';
}

function headOf(refs: MemoryRefs, ref = REF) {
  const commit = parseLockMessage(refs.messageAt(ref), 'acme/runbooks');
  if (commit === null) throw new Error(`no lock at ${ref}`);
  return commit.header;
}

test('a claim that a cancel left without its answer is looked up: a lock that was taken is held, and can be given back', async () => {
  const { refs, clock, other } = setup();
  const cancel = new AbortController();
  const one = machine(refs, clock, {
    fault: (name) => {
      if (name !== 'move' || cancel.signal.aborted) return null;
      cancel.abort('SIGINT');
      return 'lost-applied';
    },
  });
  const claimed = await clock.until(one.store.claim(request(), cancel.signal));
  if (!claimed.ok || claimed.value.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
  expect((await clock.until(claimed.value.lease.close({ outcome: 'cancelled', changed: false }))).ok).toBe(true);
  expect(headOf(refs).state).toBe('free');
  expect((await claim(other, { executionId: 'run-2' })).kind).toBe('claimed');
});

describe('another run of the process that takes a lock', () => {
  test('waits for it from the moment on at which the lock stands, whenever that is answered', async () => {
    const { refs, clock, one } = setup();
    const api = refs.api();
    const others: Promise<Claim>[] = [];
    const move: RefApi['move'] = async (...asked) => {
      const answer = await api.move(...asked);
      if (others.length === 0) others.push(claim(one, { executionId: 'run-2' }));
      await others[0];
      return answer;
    };
    await (await leaseOf(machine(refs, clock, { api: { ...api, move } }))).leave();
    expect(await others[0]).toMatchObject({ kind: 'busy' });
  });

  test('finds a dead one where the lock stands, and its run was told that it does not', async () => {
    const { refs, clock, one } = setup();
    let isCut = false;
    const fault = (name: CallName) => {
      if (isCut) return 'lost-unapplied';
      isCut = name === 'move';
      return isCut ? 'lost-applied' : null;
    };
    const cut = machine(refs, clock, { fault });
    expect(await clock.until(cut.store.claim(request(), never))).toMatchObject({ ok: false });
    expect(headOf(refs).state).toBe('held');
    expect(await claim(one, { executionId: 'run-2' })).toMatchObject({ kind: 'dead' });
  });
});

test.each([
  ['of a lock that nobody ever held', false],
  ['of a lock that was free', true],
])('a claim that was given up and is still on its way arrives in vain: %s', async (_, before) => {
  const { refs, clock, one, other } = setup();
  if (before) await clock.until((await leaseOf(one)).close({ outcome: 'refused', changed: false }));
  const token = before ? headOf(refs).token : 0;
  const cancel = new AbortController();
  const api = refs.api();
  let arrives: (() => Promise<unknown>) | null = null;
  const late = machine(refs, clock, {
    api: {
      ...api,
      move: async (moves, signal) => {
        if (arrives !== null) return api.move(moves, signal);
        arrives = () => api.move(moves, never);
        cancel.abort('SIGINT');
        return { ok: false, problem: { kind: 'unsure', fault: { code: 'api-unreachable', message: 'm', hint: 'h' } } };
      },
    },
  });
  expect((await clock.until(late.store.claim(request({ executionId: 'run-2' }), cancel.signal))).ok).toBe(false);
  await (arrives as (() => Promise<unknown>) | null)?.();
  expect(headOf(refs)).toMatchObject({ state: 'free', run: { execution_id: 'run-2' } });
  expect(headOf(refs).token).toBeGreaterThan(token);
  const lease = await leaseOf(other, { executionId: 'run-3' });
  expect(lease.locks[0]?.token).toBeGreaterThan(headOf(refs).token - 1);
});

test('a failure inside does not say that a claim was not applied: it is tried for longer than a rule, and withdrawn', async () => {
  const { refs, clock } = setup();
  const api = refs.api();
  const late: (() => Promise<unknown>)[] = [];
  let isBroken = true;
  const one = machine(refs, clock, {
    api: {
      ...api,
      move: async (moves, signal) => {
        if (!isBroken) return api.move(moves, signal);
        late.push(() => api.move(moves, never));
        return UNEXPLAINED;
      },
    },
  });
  const given = one.store.claim(request(), never);
  await clock.pass(7_760);
  isBroken = false;
  expect(late.length).toBeGreaterThan(5);
  expect((await clock.until(given)).ok).toBe(false);
  for (const arrives of late) await arrives();
  expect(headOf(refs)).toMatchObject({ state: 'free', run: { execution_id: 'run-1' } });
});

test('a refusal behind which the ref has moved is looked up: somebody else was there', async () => {
  const { refs, clock, other } = setup();
  const api = refs.api();
  let first = true;
  const one = machine(refs, clock, {
    api: {
      ...api,
      move: async (moves, signal) => {
        if (!first) return api.move(moves, signal);
        first = false;
        await other.store.claim(request({ executionId: 'run-2', lockTimeoutMs: 1 }), never);
        return { ok: false, problem: { kind: 'refused', fault: { code: 'api-refused', message: 'm', hint: 'h' } } };
      },
    },
  });
  expect(await clock.until(one.store.claim(request(), never))).toMatchObject({ ok: true, value: { kind: 'busy' } });
});

test('a commit on several locks has the tree of today, also where one of them is old', async () => {
  const { refs, clock, one } = setup();
  refs.tree = 'old'.padEnd(40, '0');
  const old = await leaseOf(one, { executionId: 'old', locks: ['service:gateway', 'tenant:a'], tenant: 'a' });
  await clock.until(old.close({ outcome: 'refused', changed: false }));
  refs.tree = 'new'.padEnd(40, '0');
  const lease = await leaseOf(one, { executionId: 'new', locks: ['service:gateway', 'tenant:b'], tenant: 'b' });
  expect(refs.commits.get(refs.refs.get(refOf('refs/enforced-runbooks', 'tenant:b')) ?? '')?.tree).toBe(refs.tree);
  const successor = machine(refs, clock, { name: 'successor' });
  refs.tree = 'now'.padEnd(40, '0');
  await lease.leave();
  const { run } = headOf(refs, refOf('refs/enforced-runbooks', 'tenant:b'));
  expect((await clock.until(successor.store.takeOver(run, never))).ok).toBe(true);
  expect(refs.commits.get(refs.refs.get(refOf('refs/enforced-runbooks', 'tenant:b')) ?? '')?.tree).toBe(refs.tree);
});

test.each([
  ['holds it', false],
  ['has closed it', true],
])(
  'a claim whose process stood still behind it, until a recovery %s: the run is not its own duplicate, and does not begin again',
  async (_, isClosed) => {
    const { refs, clock } = setup();
    const api = refs.api();
    let applied = (): void => undefined;
    let goOn = (): void => undefined;
    const isApplied = new Promise<void>((resolve) => {
      applied = resolve;
    });
    const isAwake = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const frozen = machine(refs, clock, {
      api: {
        ...api,
        move: async (moves) => {
          await api.move(moves, never);
          applied();
          await isAwake;
          return {
            ok: false,
            problem: { kind: 'unsure', fault: { code: 'api-unreachable', message: 'm', hint: 'h' } },
          };
        },
      },
    });
    const claimed = frozen.store.claim(request({ occurrence: 'one alert' }), never);
    await isApplied;
    const successor = machine(refs, clock, { name: 'successor' });
    const taken = await clock.until(successor.store.takeOver({ ...headOf(refs).run }, never));
    if (!taken.ok) throw new Error(taken.faults[0].message);
    if (isClosed) await clock.until(taken.value.lease.close({ outcome: 'refused', changed: false }));
    const head = headOf(refs);
    goOn();
    expect(await clock.until(claimed)).toMatchObject({ ok: false, faults: [{ code: 'lock-lost' }] });
    expect(headOf(refs)).toEqual(head);
  },
);

describe('a whole service on refs', () => {
  test.each([
    ['tenant:tenant-006', 'refs/x/locks/tenant/tenant-006'],
    ['service:orders_db', 'refs/x/locks/service/orders_db'],
    ['service:a..b.lock', 'refs/x/locks/service/a%2E%2Eb%2Elock'],
  ])('%s stands at a name that a ref may have', (lock, ref) => {
    expect(refOf('refs/x', lock)).toBe(ref);
  });

  test('that is taken between a look at it and the claim of a part: the part’s run starts no change', async () => {
    const { refs, clock, one } = setup();
    const api = refs.api();
    let whole: Promise<unknown> | null = null;
    const late = machine(refs, clock, {
      api: {
        ...api,
        move: async (moves, signal) => {
          const locks = ['service:gateway', 'tenant:a'];
          whole ??= one.store.claim(request({ executionId: 'whole', locks }), never);
          await whole;
          return api.move(moves, signal);
        },
      },
    });
    const lease = await leaseOf(late, { executionId: 'part', shares: ['service:gateway'] });
    const appended = await clock.until(lease.journal.append([intent], true));
    expect(appended.ok ? [] : appended.faults).toMatchObject([
      { code: 'lock-busy', message: expect.stringContaining('whole (workflow run one/1) took service:gateway') },
    ]);
    expect((await clock.until(lease.close({ outcome: 'refused', changed: false }))).ok).toBe(true);
  });
});

describe('a lease on refs', () => {
  test('is renewed for as long as it is held, and never renewed after it', async () => {
    const { refs, clock, one } = setup();
    const lease = await leaseOf(one);
    await clock.pass(10 * LEASE);
    expect(lease.lost.aborted).toBe(false);
    expect(headOf(refs).beat).toBeGreaterThanOrEqual(29);
    await clock.until(lease.close({ outcome: 'incident_resolved', changed: true }));
    const calls = refs.calls.length;
    await clock.pass(10 * LEASE);
    expect(refs.calls).toHaveLength(calls);
    expect(headOf(refs)).toMatchObject({ state: 'free', history: [{ execution_id: 'run-1', changed: true }] });
  });

  test('keeps another machine out for as long as it is renewed, and tells it who holds it', async () => {
    const { clock, one, other } = setup();
    await leaseOf(one);
    const waited = await claim(other, { executionId: 'run-2', lockTimeoutMs: 5 * LEASE });
    expect(waited).toEqual({ kind: 'busy', holder: 'run-1 (workflow run one/1)', lock: 'tenant:tenant-006' });
    expect(clock.monotonic()).toBeGreaterThanOrEqual(5 * LEASE);
  });

  test('whose holder is silent is dead after the lease and a margin, by the clock of whoever looks', async () => {
    const { clock, refs, other } = setup();
    let cut = false;
    const one = machine(refs, clock, { fault: () => (cut ? 'lost-unapplied' : null) });
    await leaseOf(one);
    cut = true;
    clock.turn(-3_600_000);
    const before = clock.monotonic();
    expect(await claim(other, { executionId: 'run-2', lockTimeoutMs: 5 * LEASE })).toMatchObject({
      kind: 'dead',
      run: { executionId: 'run-1' },
    });
    expect(clock.monotonic() - before).toBeGreaterThanOrEqual(LEASE + 15_000);
  });

  test.each([
    ['on another machine of one name', { boot: 'another' }],
    ['in another container of one name', { namespace: 'pid:[1]' }],
    ['on a copy that was started from this machine’s memory', { machine: 'a copy' }],
  ])('keeps out whoever runs %s, for as long as it is renewed', async (_, change) => {
    const [refs, clock] = [memoryRefs(), virtualClock()];
    const here = { ...ownIdentity(), machine: 'runner', started: '1' };
    const one = machine(refs, clock, { identity: { ...here, ...change } });
    const other = machine(refs, clock, { name: 'other', identity: { ...here, pid: here.pid + 1 } });
    await leaseOf(one);
    expect(await claim(other, { executionId: 'run-2' })).toMatchObject({ kind: 'busy' });
    expect(await clock.until(other.store.takeOver(headOf(refs).run, never))).toMatchObject({ ok: false });
    const free = other.store.free({ what: 'run-1', because: 'by kim' }, never);
    expect(await clock.until(free)).toMatchObject({ ok: false });
  });

  test('whose process is gone from the very machine and container that looks is dead at once', async () => {
    const [refs, clock] = [memoryRefs(), virtualClock()];
    const here = ownIdentity();
    const one = machine(refs, clock, { identity: { ...here, started: '1' } });
    await leaseOf(one);
    const began = clock.monotonic();
    const other = machine(refs, clock, { name: 'other', identity: here });
    expect(await claim(other, { executionId: 'run-2' })).toMatchObject({ kind: 'dead', run: { executionId: 'run-1' } });
    expect(clock.monotonic() - began).toBeLessThan(1_000);
  });

  test('that cannot be renewed stops its run before the lease ends, and pushes no more', async () => {
    const { refs, clock } = setup();
    let cut = false;
    const one = machine(refs, clock, { fault: () => (cut ? 'lost-unapplied' : null) });
    const lease = await leaseOf(one);
    cut = true;
    const began = clock.monotonic();
    await clock.pass(LEASE - 10_001);
    expect(lease.lost.aborted).toBe(false);
    await clock.pass(2_000);
    expect(lease.lost.aborted).toBe(true);
    expect(clock.monotonic() - began).toBeLessThan(LEASE);
    cut = false;
    const beat = headOf(refs).beat;
    const appended = await clock.until(lease.journal.append([intent], true));
    expect(appended.ok ? '' : appended.faults[0].code).toBe('lock-lost');
    await clock.pass(LEASE);
    expect(headOf(refs).beat).toBe(beat);
  });

  test('asks nothing for as long as GitHub wants to hear nothing, and goes on behind it', async () => {
    const { refs, clock } = setup();
    const until = 78_000;
    const one = machine(refs, clock, {
      fault: () => (limited && clock.monotonic() < until ? { laterMs: until - clock.monotonic() } : null),
    });
    let limited = false;
    const lease = await leaseOf(one);
    limited = true;
    const calls = refs.calls.length;
    await clock.pass(until - 1);
    expect(refs.calls.slice(calls)).toEqual(['commit']);
    await clock.pass(LEASE);
    expect(lease.lost.aborted).toBe(false);
  });

  test('is lost under a limit that outlasts it, after one request', async () => {
    const { refs, clock } = setup();
    let limited = false;
    const one = machine(refs, clock, { fault: () => (limited ? { laterMs: 60_000 } : null) });
    const lease = await leaseOf(one);
    await clock.pass(1);
    limited = true;
    const calls = refs.calls.length;
    await clock.pass(LEASE);
    expect(refs.calls.slice(calls)).toEqual(['commit']);
    expect(lease.lost.aborted).toBe(true);
  });

  test('asks nothing for a change or its end either, for as long as GitHub wants to hear nothing', async () => {
    const { refs, clock } = setup();
    let until = 0;
    const one = machine(refs, clock, {
      fault: () => (clock.monotonic() < until ? { laterMs: until - clock.monotonic() } : null),
    });
    const lease = await leaseOf(one);
    until = clock.monotonic() + 85_000;
    const calls = refs.calls.length;
    await clock.pass(LEASE / 3);
    expect((await clock.until(lease.journal.append([intent], true))).ok).toBe(false);
    expect(refs.calls.slice(calls)).toEqual(['commit']);
    expect((await clock.until(lease.close({ outcome: 'refused', changed: false }))).ok).toBe(true);
    expect(refs.calls.slice(calls)).toEqual(['commit', 'commit', 'move']);
    expect(clock.monotonic()).toBe(until);
  });

  test('is given back behind a limit of a minute', async () => {
    const { refs, clock } = setup();
    let until = 0;
    const one = machine(refs, clock, {
      fault: () => (clock.monotonic() < until ? { laterMs: until - clock.monotonic() } : null),
    });
    const lease = await leaseOf(one);
    until = clock.monotonic() + 60_000;
    const calls = refs.calls.length;
    expect((await clock.until(lease.close({ outcome: 'rolled_back', changed: true }))).ok).toBe(true);
    expect(refs.calls.slice(calls)).toEqual(['commit', 'commit', 'move']);
    expect(headOf(refs).state).toBe('free');
  });

  test('starts no change once half of it passed without a push, although it is not lost yet', async () => {
    const { refs, clock } = setup();
    let cut = false;
    const one = machine(refs, clock, { fault: () => (cut ? 'lost-unapplied' : null) });
    const lease = await leaseOf(one);
    cut = true;
    await clock.pass(LEASE / 2 + 1);
    const began = clock.monotonic();
    const appended = await clock.until(lease.journal.append([intent], true));
    expect(appended.ok).toBe(false);
    expect(lease.lost.aborted).toBe(false);
    expect(clock.monotonic() - began).toBeLessThan(LEASE / 2 - 10_000);
  });

  test('that was overtaken while its holder stood still neither changes nor frees anything', async () => {
    const { refs, clock } = setup();
    let stopped = false;
    // A stopped process asks nothing; when it goes on, its own clock has gone on too.
    const one = machine(refs, clock, { fault: () => (stopped ? 'lost-unapplied' : null) });
    const lease = await leaseOf(one);
    await clock.until(lease.journal.append([intent], true));
    stopped = true;
    const successor = machine(refs, clock, { name: 'successor' });
    const record = { ...headOf(refs).run };
    const taken = await clock.until(successor.store.takeOver(record, never));
    if (!taken.ok) throw new Error(taken.faults[0].message);
    expect(taken.value.lease.locks[0]?.token).toBeGreaterThan(lease.locks[0]?.token ?? 0);
    stopped = false;
    const [head, appended] = [headOf(refs), await clock.until(lease.journal.append([intent], true))];
    expect(appended.ok ? '' : appended.faults[0].code).toBe('lock-lost');
    expect((await clock.until(lease.close({ outcome: 'rolled_back', changed: true }))).ok).toBe(false);
    expect(headOf(refs).token).toBe(head.token);
    expect(headOf(refs).state).toBe('held');
  });
});

describe('the journal on refs', () => {
  test('takes what comes together out with one push, all of it or nothing', async () => {
    const { refs, clock } = setup();
    let cut = false;
    const one = machine(refs, clock, { fault: () => (cut ? 'lost-unapplied' : null) });
    const lease = await leaseOf(one);
    const before = headOf(refs).beat;
    const batch = Array.from({ length: 20 }, (_, index) => ({ ...intent, elapsed_ms: index }));
    const appended = await clock.until(lease.journal.append([claimedEvent, ...batch], true));
    expect(appended.ok && appended.value).toHaveLength(21);
    expect(headOf(refs).beat).toBe(before + 1);
    cut = true;
    expect((await clock.until(lease.journal.append(batch, true))).ok).toBe(false);
    cut = false;
    await clock.until(lease.close({ outcome: 'rolled_back', changed: true }));
    expect(parseLockMessage(refs.messageAt(REF), 'acme/runbooks')?.lines).toEqual([]);
  });

  test('is read back by another machine, event by event, and goes on there', async () => {
    const { refs, clock, one, other } = setup();
    const lease = await leaseOf(one);
    const events = [];
    for (const durable of [false, true, false, true]) {
      const appended = await clock.until(lease.journal.append([durable ? intent : claimedEvent], durable));
      if (appended.ok) events.push(...appended.value);
    }
    await clock.until(lease.leave());
    const found = await clock.until(other.store.find('run-1'));
    expect(found.ok && found.value.kept).toBe('{"sources":true}');
    if (!found.ok) throw new Error(found.faults[0].message);
    const taken = await clock.until(other.store.takeOver(found.value.record, never));
    if (!taken.ok) throw new Error(taken.faults[0].message);
    expect(taken.value.events).toEqual(events);
    const next = await clock.until(taken.value.lease.journal.append([intent], true));
    expect(next.ok && next.value).toMatchObject([{ seq: 5, prev: events.at(-1)?.hash }]);
    expect(refs.commits.size).toBeGreaterThan(0);
  });

  test('costs two requests a change, and none for what changes nothing', async () => {
    const { refs, clock, one } = setup();
    const lease = await leaseOf(one);
    await clock.until(lease.journal.append([intent], true));
    const calls = refs.calls.length;
    for (let look = 0; look < 20; look += 1) await clock.until(lease.journal.append([claimedEvent], false));
    expect(refs.calls).toHaveLength(calls);
    await clock.until(lease.journal.append([intent], true));
    expect(refs.calls.slice(calls)).toEqual(['commit', 'move']);
  });

  test.each([
    ['commit', 'lost-unapplied'],
    ['commit', 'lost-applied'],
    ['move', 'lost-unapplied'],
    ['move', 'lost-applied'],
    ['move', { laterMs: 5_000 }],
    ['commit', { laterMs: 5_000 }],
  ] as const)('a %s whose answer is %o: the run goes on, and no event stands twice', async (call, fault) => {
    const { refs, clock, other } = setup();
    let armed = false;
    const one = machine(refs, clock, {
      fault: (name) => {
        if (!armed || name !== call) return null;
        armed = false;
        return fault;
      },
    });
    const lease = await leaseOf(one);
    await clock.until(lease.journal.append([intent], true));
    armed = true;
    expect((await clock.until(lease.journal.append([intent], true))).ok).toBe(true);
    expect(armed).toBe(false);
    expect((await clock.until(lease.journal.append([intent], true))).ok).toBe(true);
    await clock.until(lease.leave());
    const taken = await clock.until(other.store.takeOver(headOf(refs).run, never));
    expect(taken.ok && taken.value.events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('a limit beyond the lease does not say that a decision was not written: it is left to whoever reads the ref', async () => {
    const { refs, clock } = setup();
    let armed = false;
    const api = refs.api();
    const fault = { code: 'api-limited', message: 'm', hint: 'h' } as const;
    const limited = { ok: false, problem: { kind: 'later', afterMs: 300_000, fault } } as const;
    const one = machine(refs, clock, {
      api: {
        ...api,
        move: async (moves, signal) => {
          const moved = await api.move(moves, signal);
          return armed ? limited : moved;
        },
      },
    });
    const lease = await leaseOf(one);
    await clock.until(lease.journal.append([intent], true));
    armed = true;
    const appended = await clock.until(lease.journal.append([intent], true));
    expect(appended.ok ? [] : appended.faults).toMatchObject([{ code: 'journal-unsure' }]);
  });

  test('a failure inside does not say that an event was not written: it arrives later, and the run ends where it stands', async () => {
    const { refs, clock } = setup();
    const api = refs.api();
    let isBroken = false;
    const late: (() => Promise<unknown>)[] = [];
    const one = machine(refs, clock, {
      api: {
        ...api,
        move: async (moves, signal) => {
          if (!isBroken) return api.move(moves, signal);
          late.push(() => api.move(moves, never));
          return UNEXPLAINED;
        },
      },
    });
    const lease = await leaseOf(one);
    await clock.until(lease.journal.append([intent], true));
    isBroken = true;
    const appended = await clock.until(lease.journal.append([intent], true));
    expect(appended.ok ? [] : appended.faults).toMatchObject([{ code: 'journal-unsure' }]);
    await late[0]?.();
    isBroken = false;
    expect((await clock.until(lease.close({ outcome: 'rolled_back', changed: true }))).ok).toBe(true);
    expect(headOf(refs)).toMatchObject({ state: 'free' });
  });

  test('a push that was given up and arrived all the same is where the run stands', async () => {
    const { refs, clock, other } = setup();
    let mode: 'open' | 'swallow' | 'cut' = 'open';
    const one = machine(refs, clock, {
      fault: (name) => swallowing(mode, name),
    });
    const lease = await leaseOf(one);
    await clock.until(lease.journal.append([intent], true));
    mode = 'swallow';
    const given = lease.journal.append([intent], true);
    await clock.pass(1);
    mode = 'cut';
    expect(await clock.until(given)).toMatchObject({ ok: false, faults: [{ code: 'journal-unsure' }] });
    mode = 'open';
    await clock.until(lease.close({ outcome: 'rolled_back', changed: true }));
    expect(headOf(refs)).toMatchObject({ state: 'free' });
    expect((await claim(other, { executionId: 'run-2' })).kind).toBe('claimed');
  });

  describe('an event that could not be written', () => {
    const losing = async () => {
      const { refs, clock, other } = setup();
      let mode: 'open' | 'swallow' | 'cut' = 'open';
      const one = machine(refs, clock, {
        fault: (name) => swallowing(mode, name),
      });
      const lease = await leaseOf(one);
      await clock.until(lease.journal.append([intent], true));
      await clock.until(lease.journal.append([claimedEvent], false));
      const failed = async (how: 'swallow' | 'cut') => {
        mode = how;
        const given = lease.journal.append([looked], true);
        await clock.pass(1);
        mode = 'cut';
        const appended = await clock.until(given);
        mode = 'open';
        return appended.ok ? null : appended.faults[0];
      };
      return { refs, clock, other, lease, failed };
    };
    const { at, elapsed_ms } = intent;
    const looked = { type: 'cancel.requested', by: 'SIGTERM', at, elapsed_ms } as const;

    test('is in no later push: neither a renewal nor the end writes it behind the back of its run', async () => {
      const { refs, clock, other, lease, failed } = await losing();
      expect(await failed('cut')).not.toBeNull();
      await clock.pass(LEASE);
      expect(lease.lost.aborted).toBe(false);
      await clock.until(lease.leave());
      const taken = await clock.until(other.store.takeOver(headOf(refs).run, never));
      expect(taken.ok && taken.value.events.map(({ type }) => type)).toEqual(['cancel.requested', 'timeout.passed']);
      expect(taken.ok && taken.value.broken).toBeUndefined();
    });

    test('may stand there all the same: that is said, and it is what the next one reads', async () => {
      const { refs, clock, other, lease, failed } = await losing();
      expect(await failed('swallow')).toMatchObject({ code: 'journal-unsure' });
      await clock.until(lease.leave());
      const taken = await clock.until(other.store.takeOver(headOf(refs).run, never));
      expect(taken.ok && taken.value.events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    });

    test('is followed by none', async () => {
      const { clock, lease, failed } = await losing();
      expect(await failed('cut')).not.toBeNull();
      expect((await clock.until(lease.journal.append([intent], true))).ok).toBe(false);
      expect((await clock.until(lease.journal.append([claimedEvent], false))).ok).toBe(false);
      expect((await clock.until(lease.close({ outcome: 'rolled_back', changed: true }))).ok).toBe(true);
    });
  });

  test('a limit that outlasts half the lease is no change, told as what it is', async () => {
    const { refs, clock } = setup();
    let limited = false;
    const one = machine(refs, clock, { fault: () => (limited ? { laterMs: 300_000 } : null) });
    const lease = await leaseOf(one);
    limited = true;
    const appended = await clock.until(lease.journal.append([intent], true));
    expect(appended.ok ? '' : appended.faults[0].message).toContain('laterMs');
    expect(appended.ok ? '' : appended.faults[0].code).not.toBe('journal-unsure');
  });
});

test('no secret stands at the ref: neither in what is kept of the alert nor in the journal', async () => {
  const { refs, clock } = setup();
  const secret = 'correct horse battery staple';
  const store = createRefStore({
    api: refs.api(),
    clock,
    namespace: 'refs/enforced-runbooks',
    repository: 'acme/runbooks',
    workflowRun: '1/1',
    timing: { ...LEASE_TIMING, leaseMs: LEASE },
    redactor: createRedactor({ secrets: [{ name: 'TOKEN', value: secret }] }),
  });
  const told = { kept: JSON.stringify({ incident: { annotations: { text: secret } } }), occurrence: `a ${secret}` };
  const lease = await leaseOf({ store, clock }, told);
  await clock.until(lease.journal.append([{ ...intent, by: 'SIGINT' }], true));
  const fault = { code: 'journal-unwritable', message: `it says ${secret}`, hint: 'x' } as const;
  const { at, elapsed_ms } = intent;
  await clock.until(lease.journal.append([{ type: 'journal.lost', fault, at, elapsed_ms }], false));
  await clock.until(lease.close({ outcome: 'rolled_back', changed: true }));
  expect([...refs.commits.values()].map(({ message }) => message).join('\n')).not.toContain(secret);
  expect((await claim({ store, clock }, { ...told, executionId: 'run-2' })).kind).toBe('duplicate');
});

describe('at 300 ms a request', () => {
  function distant() {
    const [refs, clock] = [memoryRefs(), virtualClock()];
    const { heads, commit, move, ...others } = refs.api();
    const fault = { code: 'api-unreachable', message: 'it was given up', hint: 'wait' } as const;
    const later =
      <Asked, Answer>(call: (asked: Asked, signal: AbortSignal) => Promise<ApiAnswer<Answer>>) =>
      async (asked: Asked, signal: AbortSignal): Promise<ApiAnswer<Answer>> => {
        await clock.sleep(300, signal);
        return signal.aborted ? { ok: false, problem: { kind: 'unsure', fault } } : call(asked, signal);
      };
    const api = {
      ...{ ...others, heads: later(heads), commit: later(commit), move: later(move) },
    };
    const store = createRefStore({
      ...{ api, clock, namespace: 'refs/enforced-runbooks', repository: 'acme/runbooks', workflowRun: 'one/1' },
      ...{ timing: { ...LEASE_TIMING, leaseMs: LEASE }, redactor: createRedactor({ secrets: [] }) },
    });
    return { refs, clock, store };
  }

  test('a claim takes three, every change and the end two each; the proof takes none that is waited for', async () => {
    const { refs, clock, store } = distant();
    const took = async <T>(work: Promise<T>): Promise<number> => {
      const began = clock.monotonic();
      await clock.until(work);
      return clock.monotonic() - began;
    };
    const claimed = store.claim(request(), never);
    expect(await took(claimed)).toBe(900);
    const result = await claimed;
    if (!result.ok || result.value.kind !== 'claimed') throw new Error('not claimed');
    const { lease } = result.value;
    expect(await took(lease.journal.append([intent], true))).toBe(600);
    expect(await took(lease.journal.append([claimedEvent], false))).toBe(0);
    expect(await took(lease.journal.append([intent], true))).toBe(600);
    expect(await took(lease.close({ outcome: 'rolled_back', changed: true }))).toBe(600);
    expect(refs.calls).toHaveLength(10);
  });

  test('a run that is cancelled while the store proves itself has its journal all the same', async () => {
    const { clock, store } = distant();
    const cancel = new AbortController();
    const claimed = await clock.until(store.claim(request(), cancel.signal));
    if (!claimed.ok || claimed.value.kind !== 'claimed') throw new Error('not claimed');
    cancel.abort('SIGINT');
    expect(await clock.until(claimed.value.lease.journal.append([intent], true))).toMatchObject({ ok: true });
  });
});

describe('a repository that is no store', () => {
  test('lets a second claim through: nothing is changed on the word of its locks', async () => {
    const { refs, clock } = setup();
    const api = refs.api();
    const blind = {
      ...api,
      move: (moves: Parameters<typeof api.move>[0], signal: AbortSignal) => {
        const now = moves.map((move) => ({ ...move, before: refs.refs.get(move.ref) ?? null }));
        return api.move(now, signal);
      },
    };
    const store = createRefStore({
      api: blind,
      clock,
      namespace: 'refs/x',
      repository: 'acme/runbooks',
      workflowRun: '1/1',
      timing: { ...LEASE_TIMING, leaseMs: LEASE },
      redactor: createRedactor({ secrets: [] }),
    });
    const lease = await leaseOf({ store, clock });
    const claimedAt = [...refs.refs];
    const appended = await clock.until(lease.journal.append([intent], true));
    expect(appended.ok ? '' : appended.faults[0].code).toBe('store-unproved');
    expect([...refs.refs]).toEqual(claimedAt);
  });

  describe('and says so late, when a renewal has taken the first event along already: nothing is changed', () => {
    const THIRD = LEASE / 3;
    /** A run whose first event comes with its renewal; what its store or a shared service says comes a while later. */
    const appendedLate = async (
      change: (api: RefApi, late: () => Promise<void>) => Partial<RefApi>,
      shares: string[],
    ) => {
      const { refs, clock, other } = setup();
      const api = refs.api();
      const late = () => clock.sleep(THIRD + 10_000, never);
      const lease = await leaseOf(machine(refs, clock, { api: { ...api, ...change(api, late) } }), { shares });
      const whole = other.store.claim(
        request({ executionId: 'whole', locks: ['service:gateway', 'tenant:a'], lockTimeoutMs: 600_000 }),
        never,
      );
      const appending = clock.sleep(THIRD - clock.monotonic(), never).then(() => lease.journal.append([intent], true));
      const appended = await clock.until(appending);
      expect(headOf(refs).beat).toBe(1);
      await clock.until(lease.close({ outcome: 'refused', changed: false }));
      const claimed = await clock.until(whole);
      if (claimed.ok && claimed.value.kind === 'claimed') await clock.until(claimed.value.lease.leave());
      return appended.ok ? [] : appended.faults.map(({ code }) => code);
    };

    test('of a second claim that was let through', async () => {
      let moves = 0;
      const codes = await appendedLate(
        (api, late) => ({
          move: async (asked, signal) => {
            moves += 1;
            if (moves !== 2) return api.move(asked, signal);
            await late();
            return { ok: true, value: null };
          },
        }),
        [],
      );
      expect(codes).toEqual(['store-unproved']);
    });

    test('of the whole of what it changes a part of, which was taken meanwhile', async () => {
      let claimed = false;
      const codes = await appendedLate(
        (api, late) => ({
          move: async (asked, signal) => {
            claimed = true;
            return api.move(asked, signal);
          },
          heads: async (asked, signal) => {
            if (!claimed || !asked.some((ref) => ref.endsWith('service/gateway'))) return api.heads(asked, signal);
            await late();
            return api.heads(asked, never);
          },
        }),
        ['service:gateway'],
      );
      expect(codes).toEqual(['lock-busy']);
    });
  });

  test('refuses the token: a fault, at once', async () => {
    const { refs, clock } = setup();
    const one = machine(refs, clock, { fault: (call) => (call === 'commit' ? 'refused' : null) });
    const claimed = await clock.until(one.store.claim(request(), never));
    expect(claimed.ok).toBe(false);
    expect(clock.monotonic()).toBeLessThan(1_000);
  });

  test('forbids the namespace: a fault after two tries, and no endless loop', async () => {
    const { refs, clock } = setup();
    const one = machine(refs, clock, { fault: (call) => (call === 'move' ? 'rejected' : null) });
    const claimed = await clock.until(one.store.claim(request(), never));
    expect(claimed.ok).toBe(false);
    expect(refs.calls.filter((call) => call === 'move')).toHaveLength(2);
  });

  test.each([
    ['made by hand', 'hello'],
    ['of another version', 'x\n\n{"format":2}\n'],
    ['empty', ''],
  ])('has a lock ref %s: refused, and left as it is', async (_name, message) => {
    const { refs, clock, one } = setup();
    refs.commits.set('a'.repeat(40), { tree: '', parents: [], message, at: '' });
    refs.refs.set(REF, 'a'.repeat(40));
    const claimed = await clock.until(one.store.claim(request(), never));
    expect(claimed.ok ? '' : claimed.faults[0].code).toBe('lock-foreign');
    expect(refs.refs.get(REF)).toBe('a'.repeat(40));
  });

  test('is another repository: its locks are none of ours', async () => {
    const { refs, clock, one } = setup();
    await (await leaseOf(one)).leave();
    const store = createRefStore({
      api: refs.api(),
      clock,
      namespace: 'refs/enforced-runbooks',
      repository: 'acme/other',
      workflowRun: '1/1',
      timing: { ...LEASE_TIMING, leaseMs: LEASE },
      redactor: createRedactor({ secrets: [] }),
    });
    const claimed = await clock.until(store.claim(request({ executionId: 'run-2' }), never));
    expect(claimed.ok ? '' : claimed.faults[0].code).toBe('lock-foreign');
  });

  test('has too few requests left for a whole run, rollback included: refused up front', async () => {
    const { refs, one } = setup();
    refs.budget = 30;
    const refused = await claim(one);
    expect(refused.kind === 'refused' && refused.fault).toMatchObject({ code: 'api-budget' });
    expect(refs.refs.size).toBe(0);
    refs.budget = 200;
    expect((await claim(one)).kind).toBe('claimed');
  });
});

describe('a broken journal on refs: what stands before the break is given, the break is told, and nothing is written behind it', () => {
  test.each([
    ['a flipped bit', (message: string) => message.replace('SIGINT', 'SIGTERM')],
    [
      'a line that is gone',
      (message: string) => message.replace(/\n\{"at".*$/s, '\n').replace('"lines":1', '"lines":0'),
    ],
    ['a line cut in the middle', (message: string) => message.slice(0, -40)],
  ])('%s', async (_name, forge) => {
    const { refs, clock, one, other } = setup();
    const lease = await leaseOf(one);
    for (let count = 0; count < 3; count += 1) await clock.until(lease.journal.append([intent], true));
    await clock.until(lease.leave());
    const middle = refs.commits.get(refs.refs.get(REF) ?? '')?.parents[0] ?? '';
    const commit = refs.commits.get(middle);
    if (commit === undefined) throw new Error('no commit');
    expect(forge(commit.message)).not.toBe(commit.message);
    refs.commits.set(middle, { ...commit, message: forge(commit.message) });
    const taken = await clock.until(other.store.takeOver(headOf(refs).run, never));
    if (!taken.ok) throw new Error(taken.faults[0].message);
    const { broken, events, lease: last } = taken.value;
    expect([broken?.code, events.length]).toEqual(['journal-broken', 1]);
    expect((await clock.until(last.journal.append([intent], true))).ok).toBe(true);
    await clock.until(last.close({ outcome: 'unknown', changed: true, poison: 'its journal is broken' }));
    expect(headOf(refs)).toMatchObject({ state: 'poisoned', because: 'its journal is broken' });
    expect(parseLockMessage(refs.messageAt(REF), 'acme/runbooks')?.lines).toEqual([]);
    const again = await clock.until(machine(refs, clock, { name: 'third' }).store.takeOver(headOf(refs).run, never));
    expect(again.ok ? '' : again.faults[0].code).toBe('journal-broken');
  });
});

test('why a lock was poisoned is told to each recovery, until one of them goes on with its run', async () => {
  const { refs, clock, one } = setup();
  const lease = await leaseOf(one);
  await clock.until(lease.journal.append([intent], true));
  await clock.until(lease.close({ outcome: 'unknown', changed: true, poison: 'nobody knows' }));
  const poisonOf = async (name: string, goesOn: boolean) => {
    const taken = await clock.until(machine(refs, clock, { name }).store.takeOver(headOf(refs).run, never));
    if (!taken.ok) throw new Error(taken.faults[0].message);
    // It is renewed meanwhile.
    await clock.pass(LEASE / 2);
    if (goesOn) await clock.until(taken.value.lease.journal.append([intent], true));
    await taken.value.lease.leave();
    return taken.value.poisoned;
  };
  const told = [
    await poisonOf('a', false),
    await poisonOf('b', false),
    await poisonOf('c', true),
    await poisonOf('d', false),
  ];
  expect(told).toEqual(['nobody knows', 'nobody knows', 'nobody knows', undefined]);
});

test('300 equal alerts at once: one run, and 299 duplicates; 300 tenants: no lock is lost', async () => {
  const { refs, clock } = setup();
  const machines = Array.from({ length: 300 }, (_, index) => machine(refs, clock, { name: `m${index}` }));
  const equal = machines.map(({ store }, index) =>
    store.claim(request({ executionId: `run-${index}`, occurrence: 'one', lockTimeoutMs: 600_000 }), never),
  );
  const claims = (await clock.until(Promise.all(equal))).map((each) => (each.ok ? each.value.kind : 'fault'));
  expect(claims.filter((kind) => kind === 'claimed')).toHaveLength(1);
  expect(claims.filter((kind) => kind === 'duplicate')).toHaveLength(299);
  const many = machines.map(({ store }, index) =>
    store.claim(request({ executionId: `t-${index}`, locks: [`tenant:t-${index}`], tenant: `t-${index}` }), never),
  );
  const all = await clock.until(Promise.all(many));
  expect(all.every((each) => each.ok && each.value.kind === 'claimed')).toBe(true);
});

describe('the alert of a run that holds the lock, once more', () => {
  const alert = { executionId: 'run-2', occurrence: 'one' };
  const standing = (kind: 'going-on' | 'ended' | 'missing' | 'untold') => {
    const asked: string[] = [];
    const fault = { code: 'api-refused', message: 'm', hint: 'h' } as const;
    const answers = {
      'going-on': { kind: 'going-on', status: 'in_progress' },
      ended: { kind: 'ended', conclusion: 'failure' },
      missing: { kind: 'missing' },
      untold: { kind: 'untold', fault },
    } as const;
    const runs: RunApi = {
      standingOf: async (run) => {
        asked.push(run);
        return answers[kind];
      },
    };
    return { runs, asked };
  };
  const dead = async (kind: Parameters<typeof standing>[0], name = 'other') => {
    const [refs, clock] = [memoryRefs(), virtualClock()];
    let cut = false;
    await leaseOf(machine(refs, clock, { fault: () => (cut ? 'lost-unapplied' : null) }), { occurrence: 'one' });
    cut = true;
    const { runs, asked } = standing(kind);
    return { clock, asked, other: machine(refs, clock, { name, runs, identity: { ...ownIdentity(), boot: 'other' } }) };
  };

  test.each(['ended', 'missing'] as const)('finds it dead where its workflow run is %s', async (kind) => {
    const { other } = await dead(kind);
    expect(await claim(other, { ...alert, lockTimeoutMs: 2 * LEASE })).toMatchObject({
      kind: 'dead',
      run: { executionId: 'run-1' },
    });
  });

  test('is refused where its workflow run has ended and there is no time to watch its lock', async () => {
    const { other } = await dead('ended');
    expect(await claim(other, alert)).toMatchObject({ kind: 'busy', holder: 'run-1 (workflow run one/1)' });
  });

  test.each(['going-on', 'untold'] as const)('is a duplicate at once where its workflow run is %s', async (kind) => {
    const { other, clock, asked } = await dead(kind);
    const began = clock.monotonic();
    expect(await claim(other, { ...alert, lockTimeoutMs: 2 * LEASE })).toEqual({ kind: 'duplicate', of: 'run-1' });
    expect([clock.monotonic() - began, asked]).toEqual([0, ['one/1']]);
  });

  test('is a duplicate, and nothing is asked, in the same workflow run', async () => {
    const { other, asked } = await dead('ended', 'one');
    expect((await claim(other, alert)).kind).toBe('duplicate');
    expect(asked).toEqual([]);
  });
});

describe('more runs than the head of a lock keeps', () => {
  const HOUR = 3_600_000;
  const runs = async (at: Machine, name: string, count: number, change: Partial<ClaimRequest>, changed: boolean) => {
    for (let index = 0; index < count; index += 1) {
      const lease = await leaseOf(at, { executionId: `${name}-${index}`, ...change });
      await at.clock.until(lease.close({ outcome: changed ? 'rolled_back' : 'symptom_absent', changed }));
    }
  };
  const maxRuns = { runs: 2, perMs: 24 * HOUR };

  test('those that changed nothing make it forget neither a duplicate nor what counts for max-runs', async () => {
    const { one } = setup();
    await runs(one, 'first', 1, { occurrence: 'the alert', maxRuns }, true);
    await runs(one, 'second', 1, { maxRuns }, true);
    await runs(one, 'quiet', 120, {}, false);
    expect(await claim(one, { executionId: 'x', occurrence: 'the alert' })).toEqual({
      kind: 'duplicate',
      of: 'first-0',
    });
    expect(await claim(one, { executionId: 'y', maxRuns })).toEqual({
      kind: 'too-many',
      runs: ['first-0', 'second-0'],
    });
  });

  test('those of another runbook do not either', async () => {
    const { one } = setup();
    await runs(one, 'rare', 2, { runbook: 'rare', maxRuns }, true);
    await runs(one, 'often', 120, { runbook: 'often' }, true);
    expect(await claim(one, { executionId: 'y', runbook: 'rare', maxRuns })).toMatchObject({ kind: 'too-many' });
  });

  test('a limit above what is kept refuses once nobody can count any more, and only within its window', async () => {
    const { one, clock } = setup();
    const many = { runs: 500, perMs: HOUR };
    await runs(one, 'often', 99, { maxRuns: many }, true);
    await runs(one, 'more', 1, { maxRuns: many }, true);
    expect((await claim(one, { executionId: 'y', maxRuns: many })).kind).toBe('too-many');
    clock.turn(HOUR + 1);
    expect((await claim(one, { executionId: 'y', maxRuns: many })).kind).toBe('claimed');
  });
});
