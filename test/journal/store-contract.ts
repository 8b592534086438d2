// What every store promises, whatever it keeps its locks on: one suite for all of them.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Claim, ClaimRequest, Lease, Store } from '../../src/journal/store.ts';

export interface StorePlace {
  /** A store as this living process uses it. */
  readonly store: Store;
  /** The same locks, as a second living process uses them. */
  readonly other: Store;
  /** The same locks, as a process used them that is gone. */
  readonly gone: Store;
  /** Lets time pass, where time has to, until it is settled. */
  until<T>(promise: Promise<T>): Promise<T>;
  /** Turns the wall clock. */
  turn(ms: number): void;
  dispose(): void;
}

const never = new AbortController().signal;
const HOUR = 3_600_000;
const event = { type: 'cancel.requested', by: 'SIGINT', at: '2026-01-01T00:00:00.000Z', elapsed_ms: 1 } as const;

export function claimRequest(change: Partial<ClaimRequest> = {}): ClaimRequest {
  return {
    executionId: 'run-1',
    locks: ['tenant:tenant-006'],
    runbook: 'pool',
    tenant: 'tenant-006',
    occurrence: 'alertmanager abc 2026',
    maxRuns: null,
    planDigest: 'd'.repeat(64),
    kept: '{"sources":"of run-1"}',
    pushes: 10,
    longestMs: 600_000,
    lockTimeoutMs: 0,
    ...change,
  };
}

function startingWith(id: string) {
  return expect.stringMatching(new RegExp(`^${id} \\(`));
}

export function storeContract(name: string, open: () => StorePlace): void {
  let place: StorePlace;
  let leases: Lease[] = [];
  beforeEach(() => {
    place = open();
  });
  afterEach(async () => {
    for (const lease of leases) await place.until(lease.close({ outcome: 'refused', changed: false }));
    leases = [];
    place.dispose();
  });

  const claim = async (store: Store, change: Partial<ClaimRequest> = {}): Promise<Claim> => {
    const claimed = await place.until(store.claim(claimRequest(change), never));
    if (!claimed.ok) throw new Error(claimed.faults[0].message);
    if (claimed.value.kind === 'claimed') leases.push(claimed.value.lease);
    return claimed.value;
  };
  const leaseOf = async (store: Store, change: Partial<ClaimRequest> = {}): Promise<Lease> => {
    const claimed = await claim(store, change);
    if (claimed.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
    return claimed.lease;
  };
  const recordOf = async (store: Store, id: string) => {
    const found = await place.until(store.find(id));
    if (!found.ok) throw new Error(found.faults[0].message);
    return found.value.record;
  };
  const takeOver = async (store: Store, id: string) => {
    const taken = await place.until(store.takeOver(await recordOf(place.store, id), never));
    if (taken.ok) leases.push(taken.value.lease);
    return taken;
  };
  const close = (lease: Lease, end: Parameters<Lease['close']>[0]) => place.until(lease.close(end));

  describe(`${name}: a lock`, () => {
    test('is held by one run, and its token rises for ever', async () => {
      let last = 0;
      for (let round = 1; round < 12; round += 1) {
        const lease = await leaseOf(place.store, { executionId: `run-${round}`, occurrence: null });
        const token = lease.locks[0]?.token ?? 0;
        expect(token).toBeGreaterThan(last);
        last = token;
        expect(await claim(place.other, { executionId: 'second', occurrence: 'other' })).toMatchObject({
          kind: 'busy',
          holder: expect.stringContaining(`run-${round}`),
        });
        expect(await close(lease, { outcome: 'refused', changed: false })).toEqual({ ok: true, value: null });
      }
    });

    test('of a living holder is waited for', async () => {
      const lease = await leaseOf(place.store, { occurrence: null });
      const waiting = claim(place.other, { executionId: 'run-2', occurrence: null, lockTimeoutMs: 20_000 });
      await close(lease, { outcome: 'refused', changed: false });
      expect((await waiting).kind).toBe('claimed');
    });

    test('is waited for no longer once the run is cancelled', async () => {
      await leaseOf(place.store, { occurrence: null });
      const cancel = new AbortController();
      const waiting = place.until(
        place.other.claim(
          claimRequest({ executionId: 'run-2', occurrence: null, lockTimeoutMs: 60_000 }),
          cancel.signal,
        ),
      );
      cancel.abort();
      const told = await waiting;
      expect(told.ok && told.value.kind).not.toBe('claimed');
    });

    test('several are taken together or not at all', async () => {
      await leaseOf(place.store, { locks: ['b'], occurrence: null });
      const second = { executionId: 'run-2', occurrence: null, locks: ['a', 'b', 'c'] };
      expect((await claim(place.other, second)).kind).toBe('busy');
      expect((await claim(place.other, { executionId: 'run-3', occurrence: null, locks: ['a'] })).kind).toBe('claimed');
      expect((await claim(place.other, { executionId: 'run-4', occurrence: null, locks: ['c'] })).kind).toBe('claimed');
    });

    test('several have one end', async () => {
      const lease = await leaseOf(place.store, { locks: ['a', 'b'], occurrence: null });
      expect(lease.locks.map(({ name: lock }) => lock)).toEqual(['a', 'b']);
      await close(lease, { outcome: 'rolled_back', changed: true });
      for (const lock of ['a', 'b']) {
        const next = { executionId: `run-${lock}`, occurrence: null, locks: [lock] };
        expect((await claim(place.other, next)).kind).toBe('claimed');
      }
    });

    test('that is poisoned stays so until its own run is taken over', async () => {
      const lease = await leaseOf(place.store);
      await place.until(lease.journal.append([event], true));
      await close(lease, { outcome: 'unknown', changed: true, poison: 'cache-2 did not answer' });
      expect(await claim(place.other, { executionId: 'run-2', occurrence: null })).toMatchObject({
        kind: 'poisoned',
        by: 'run-1',
        because: 'cache-2 did not answer',
      });
      const taken = await takeOver(place.other, 'run-1');
      if (!taken.ok) throw new Error(taken.faults[0].message);
      expect(taken.value.lease.locks[0]?.token).toBeGreaterThan(lease.locks[0]?.token ?? 0);
      await close(taken.value.lease, { outcome: 'rolled_back', changed: true });
      expect((await claim(place.store, { executionId: 'run-3', occurrence: null })).kind).toBe('claimed');
    });
  });

  test.each([
    ['equal alerts: one runs, the others are its duplicates', (of: string) => ({ kind: 'duplicate', of })],
    ['different alerts: one runs, the others name it', (of: string) => ({ kind: 'busy', holder: startingWith(of) })],
  ])(`${name}: a storm of %s, without waiting`, async (what, told) => {
    for (let round = 0; round < 10; round += 1) {
      const asked = Array.from({ length: 20 }, (_, index) => {
        const occurrence = what.startsWith('equal') ? `alert ${round}` : `alert ${round} ${index}`;
        const store = index % 2 === 0 ? place.store : place.other;
        return store.claim(claimRequest({ executionId: `run-${round}-${index}`, occurrence }), never);
      });
      const claims = (await place.until(Promise.all(asked))).map((each) => (each.ok ? each.value : each));
      const won = claims.findIndex((each) => 'lease' in each);
      const others = claims.filter((_, index) => index !== won);
      expect(others).toEqual(Array(19).fill(expect.objectContaining(told(`run-${round}-${won}`))));
      const first = claims[won];
      if (first !== undefined && 'lease' in first) await close(first.lease, { outcome: 'refused', changed: false });
    }
  });

  test(`${name}: several runs are borne where nothing limits them`, async () => {
    const asked = [claimRequest(), claimRequest(), claimRequest()];
    const afforded = await place.until(place.store.affords(asked, never));
    expect(afforded).toEqual({ ok: true, value: { count: 3, fault: null } });
  });

  describe(`${name}: the lock of a whole service`, () => {
    const GATEWAY = 'service:gateway';
    const part = (tenant: string, change: Partial<ClaimRequest> = {}): Partial<ClaimRequest> => ({
      executionId: `part-${tenant}`,
      tenant,
      locks: [`tenant:${tenant}`],
      shares: [GATEWAY],
      occurrence: null,
      ...change,
    });
    const whole = (tenant: string, change: Partial<ClaimRequest> = {}): Partial<ClaimRequest> => ({
      executionId: `whole-${tenant}`,
      tenant,
      locks: [GATEWAY, `tenant:${tenant}`],
      occurrence: null,
      ...change,
    });

    test('has one holder, whichever tenant its run is for, and one token with its other locks', async () => {
      await close(await leaseOf(place.store, part('a')), { outcome: 'refused', changed: false });
      const lease = await leaseOf(place.store, whole('a'));
      expect(new Set(lease.locks.map(({ token }) => token)).size).toBe(1);
      expect(await claim(place.other, whole('b'))).toMatchObject({ kind: 'busy' });
      await close(lease, { outcome: 'rolled_back', changed: true });
      const next = await leaseOf(place.other, whole('b'));
      for (const { token } of next.locks) expect(token).toBeGreaterThan(lease.locks[0]?.token ?? 0);
    });

    test('keeps out whoever would change a part of it, and lets in whoever does not', async () => {
      const lease = await leaseOf(place.store, whole('a'));
      expect(await claim(place.other, part('b'))).toMatchObject({
        kind: 'busy',
        lock: expect.stringContaining(GATEWAY),
      });
      expect((await claim(place.other, { ...part('c'), shares: [] })).kind).toBe('claimed');
      const waiting = claim(place.other, part('b', { lockTimeoutMs: 30_000 }));
      await close(lease, { outcome: 'refused', changed: false });
      expect((await waiting).kind).toBe('claimed');
    });

    test('is not had while somebody changes a part of it, and several do so at once', async () => {
      const parts = [await leaseOf(place.store, part('a')), await leaseOf(place.store, part('b'))];
      expect(await claim(place.other, whole('c'))).toMatchObject({ kind: 'busy', lock: 'tenant:a' });
      // It was given back: neither is kept from what it asks for next.
      expect((await claim(place.other, part('d'))).kind).toBe('claimed');
      for (const lease of parts) await close(lease, { outcome: 'rolled_back', changed: true });
    });

    test('is waited for with it in hand, so that nobody new begins meanwhile', async () => {
      const first = await leaseOf(place.store, part('a'));
      const waiting = claim(place.other, whole('b', { lockTimeoutMs: 60_000 }));
      let late: Claim | null = null;
      for (let round = 0; late?.kind !== 'busy' && round < 50; round += 1) {
        if (late?.kind === 'claimed') await close(late.lease, { outcome: 'refused', changed: false });
        late = await claim(place.store, part(`late-${round}`));
      }
      expect(late).toMatchObject({ kind: 'busy', lock: expect.stringContaining(GATEWAY) });
      await close(first, { outcome: 'rolled_back', changed: true });
      expect((await waiting).kind).toBe('claimed');
    });

    test('is never acted on by two at once, however they race', async () => {
      for (let round = 0; round < 30; round += 1) {
        const asked = [
          place.store.claim(claimRequest(whole('a', { executionId: `whole-${round}` })), never),
          place.other.claim(claimRequest(part('b', { executionId: `part-${round}` })), never),
        ];
        const claims = await place.until(Promise.all(round % 2 === 0 ? asked : asked.reverse()));
        const held = claims.flatMap((one) => (one.ok && one.value.kind === 'claimed' ? [one.value.lease] : []));
        const acting = await Promise.all(held.map((lease) => place.until(lease.journal.append([event], true))));
        expect(acting.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
        for (const lease of held) await close(lease, { outcome: 'refused', changed: false });
      }
    });

    test('a dead run that changed a part of it is told, to be finished first', async () => {
      const lease = await leaseOf(place.gone, part('a'));
      await place.until(lease.journal.append([event], true));
      expect(await claim(place.store, whole('b'))).toMatchObject({ kind: 'dead', run: { executionId: 'part-a' } });
      expect(await claim(place.store, part('c'))).toMatchObject({ kind: 'claimed' });
    });

    test('is taken over with the tenant’s, and both are given back', async () => {
      const lease = await leaseOf(place.gone, whole('a'));
      await place.until(lease.journal.append([event], true));
      expect(await claim(place.store, part('b'))).toMatchObject({ kind: 'dead', run: { executionId: 'whole-a' } });
      expect(await claim(place.store, whole('c'))).toMatchObject({ kind: 'dead', run: { executionId: 'whole-a' } });
      const taken = await takeOver(place.store, 'whole-a');
      if (!taken.ok) throw new Error(taken.faults[0].message);
      expect(taken.value.lease.locks.map(({ name: lock }) => lock)).toEqual([GATEWAY, 'tenant:a']);
      for (const { token } of taken.value.lease.locks) expect(token).toBeGreaterThan(lease.locks[0]?.token ?? 0);
      expect(await claim(place.other, part('b'))).toMatchObject({ kind: 'busy' });
      await close(taken.value.lease, { outcome: 'rolled_back', changed: true });
      expect((await claim(place.other, whole('c'))).kind).toBe('claimed');
    });

    test('that is poisoned keeps everybody out; a tenant’s that is poisoned, only that tenant', async () => {
      await close(await leaseOf(place.store, part('a')), { outcome: 'unknown', changed: true, poison: 'lost' });
      const lease = await leaseOf(place.store, whole('b'));
      await close(lease, { outcome: 'unknown', changed: true, poison: 'edge-1 did not answer' });
      expect(await claim(place.other, part('c'))).toMatchObject({ kind: 'poisoned', by: 'whole-b' });
      expect(await claim(place.other, whole('d'))).toMatchObject({ kind: 'poisoned', by: 'whole-b' });
    });

    test('counts its runs whoever they were for', async () => {
      const maxRuns = { runs: 2, perMs: HOUR, everybody: true };
      for (const tenant of ['a', 'b'])
        await close(await leaseOf(place.store, whole(tenant, { maxRuns })), { outcome: 'rolled_back', changed: true });
      expect(await claim(place.store, whole('c', { maxRuns }))).toEqual({
        kind: 'too-many',
        runs: ['whole-a', 'whole-b'],
      });
    });
  });

  describe(`${name}: a holder that is gone`, () => {
    test('is found, what its run was made from is kept, and its journal goes on', async () => {
      const lease = await leaseOf(place.gone);
      const first = await place.until(lease.journal.append([event], true));
      expect(await claim(place.store, { executionId: 'run-2', occurrence: 'other' })).toMatchObject({
        kind: 'dead',
        run: { executionId: 'run-1', locks: lease.locks },
      });
      const found = await place.until(place.store.find('run-1', ['tenant:tenant-006']));
      expect(found.ok && found.value).toMatchObject({
        kept: '{"sources":"of run-1"}',
        record: { execution_id: 'run-1', plan_digest: 'd'.repeat(64), tenant: 'tenant-006' },
      });
      const taken = await takeOver(place.store, 'run-1');
      if (!taken.ok || !first.ok) throw new Error('not taken over');
      expect(taken.value.lease.locks[0]?.token).toBeGreaterThan(lease.locks[0]?.token ?? 0);
      expect(taken.value.events).toEqual(first.value);
      const second = await place.until(taken.value.lease.journal.append([event], true));
      expect(second.ok && second.value).toMatchObject([{ seq: 2, prev: first.value[0]?.hash }]);
    });

    test('left events that were written together as they were given, and in their order', async () => {
      const lease = await leaseOf(place.gone);
      const batch = [1, 2, 3].map((elapsed_ms) => ({ ...event, elapsed_ms }));
      const first = await place.until(lease.journal.append(batch, true));
      const second = await place.until(lease.journal.append([{ ...event, elapsed_ms: 4 }], true));
      expect(first.ok && first.value.map(({ seq, elapsed_ms }) => [seq, elapsed_ms])).toEqual([
        [1, 1],
        [2, 2],
        [3, 3],
      ]);
      expect(second.ok && first.ok && second.value[0]?.prev).toBe(first.ok && first.value[2]?.hash);
      const taken = await takeOver(place.store, 'run-1');
      if (!taken.ok) throw new Error(taken.faults[0].message);
      expect(taken.value.events.map(({ elapsed_ms }) => elapsed_ms)).toEqual([1, 2, 3, 4]);
      expect(taken.value.broken).toBeUndefined();
    });

    test('is taken over by one of two', async () => {
      const lease = await leaseOf(place.gone);
      await place.until(lease.journal.append([event], true));
      const record = await recordOf(place.store, 'run-1');
      const both = [place.store, place.other].map((store) => store.takeOver(record, never));
      const taken = await place.until(Promise.all(both));
      for (const one of taken) if (one.ok) leases.push(one.value.lease);
      expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
      expect(taken.flatMap((one) => (one.ok ? [] : one.faults[0].code))).toEqual(['lock-busy']);
    });

    test('is taken over, and one that lives is not', async () => {
      const lease = await leaseOf(place.other);
      await place.until(lease.journal.append([event], true));
      const taken = await takeOver(place.store, 'run-1');
      expect(taken.ok ? '' : taken.faults[0].code).toBe('lock-busy');
      expect((await claim(place.store, { executionId: 'run-2', occurrence: null })).kind).toBe('busy');
    });

    test('that was taken over and closed is not taken over again', async () => {
      const lease = await leaseOf(place.gone);
      await place.until(lease.journal.append([event], true));
      const record = await recordOf(place.store, 'run-1');
      const taken = await takeOver(place.store, 'run-1');
      if (!taken.ok) throw new Error(taken.faults[0].message);
      await close(taken.value.lease, { outcome: 'rolled_back', changed: true });
      const again = await place.until(place.other.takeOver(record, never));
      expect(again.ok ? '' : again.faults[0].code).toBe('lock-busy');
    });
  });

  describe(`${name}: the history`, () => {
    test('a living run of the same occurrence, or one that changed something, makes a duplicate', async () => {
      const lease = await leaseOf(place.store);
      expect(await claim(place.other, { executionId: 'run-2' })).toEqual({ kind: 'duplicate', of: 'run-1' });
      await close(lease, { outcome: 'incident_resolved', changed: true });
      expect(await claim(place.other, { executionId: 'run-3' })).toEqual({ kind: 'duplicate', of: 'run-1' });
      expect((await claim(place.other, { executionId: 'run-4', occurrence: null })).kind).toBe('claimed');
    });

    test('counts the runs of this tenant alone, and one that was recovered once', async () => {
      const maxRuns = { runs: 2, perMs: HOUR };
      const elsewhere = { executionId: 'run-0', occurrence: null, tenant: 'tenant-007', maxRuns };
      await close(await leaseOf(place.store, elsewhere), { outcome: 'rolled_back', changed: true });
      const lease = await leaseOf(place.gone, { occurrence: null, maxRuns });
      await place.until(lease.journal.append([event], true));
      const taken = await takeOver(place.store, 'run-1');
      if (!taken.ok) throw new Error(taken.faults[0].message);
      await close(taken.value.lease, { outcome: 'unknown', changed: true, poison: 'nobody knows' });
      const again = await takeOver(place.store, 'run-1');
      if (!again.ok) throw new Error(again.faults[0].message);
      await close(again.value.lease, { outcome: 'rolled_back', changed: true });
      const next = await leaseOf(place.store, { executionId: 'run-2', occurrence: null, maxRuns });
      await close(next, { outcome: 'rolled_back', changed: true });
      const third = { executionId: 'run-3', occurrence: null, maxRuns };
      expect(await claim(place.store, third)).toEqual({ kind: 'too-many', runs: ['run-1', 'run-2'] });
    });

    test('a run that changed nothing makes none, and gives its slot back', async () => {
      const maxRuns = { runs: 2, perMs: HOUR };
      const run = async (id: string, changed: boolean) => {
        const lease = await leaseOf(place.store, { executionId: id, occurrence: null, maxRuns });
        await close(lease, { outcome: 'rolled_back', changed });
      };
      await run('run-1', true);
      await run('run-2', false);
      await run('run-3', true);
      const fourth = { executionId: 'run-4', occurrence: null, maxRuns };
      expect(await claim(place.store, fourth)).toEqual({ kind: 'too-many', runs: ['run-1', 'run-3'] });
      const another = await leaseOf(place.store, { ...fourth, runbook: 'another' });
      await close(another, { outcome: 'refused', changed: false });
      place.turn(HOUR + 1);
      expect((await claim(place.store, { ...fourth, executionId: 'run-5' })).kind).toBe('claimed');
    });
  });
}
