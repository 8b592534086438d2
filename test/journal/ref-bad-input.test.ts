// What the store on refs does with refs that somebody else wrote, with holders whose workflow run says something, and with very much of it.
import { describe, expect, test } from 'vitest';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import { parseLockMessage } from '../../src/journal/lock-commit.ts';
import { ownIdentity } from '../../src/journal/process-identity.ts';
import { createRefStore } from '../../src/journal/ref-store.ts';
import type { RunStanding } from '../../src/journal/run-api.ts';
import type { Lease, Store } from '../../src/journal/store.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { type VirtualClock, virtualClock } from '../support/virtual-clock.ts';
import { type MemoryRefs, memoryRefs } from './memory-refs.ts';
import { claimRequest } from './store-contract.ts';

const never = new AbortController().signal;
const [LEASE, MARGIN] = [90_000, 15_000];
const REF = 'refs/enforced-runbooks/locks/tenant/tenant-006';
const HOLDER = '7300000001/2';
const event = { type: 'cancel.requested', by: 'SIGINT', at: '2026-01-01T00:00:00.000Z', elapsed_ms: 1 } as const;

interface World {
  readonly refs: MemoryRefs;
  readonly clock: VirtualClock;
  /** Runs that were asked for. */
  readonly asked: string[];
  standing: RunStanding;
  machine(name: string, change?: { readonly cut?: () => boolean; readonly run?: string }): Store;
}

function world(standing: RunStanding = { kind: 'ended', conclusion: 'cancelled' }): World {
  const [refs, clock] = [memoryRefs(), virtualClock()];
  const asked: string[] = [];
  const here: World = {
    refs,
    clock,
    asked,
    standing,
    machine: (name, { cut = () => false, run = '7300000009/1' } = {}) =>
      createRefStore({
        api: refs.api(() => (cut() ? 'lost-unapplied' : null)),
        clock,
        namespace: 'refs/enforced-runbooks',
        repository: 'acme/runbooks',
        workflowRun: run,
        runs: {
          standingOf: async (of) => {
            asked.push(of);
            return here.standing;
          },
        },
        timing: { ...LEASE_TIMING, leaseMs: LEASE },
        redactor: createRedactor({ secrets: [] }),
        identity: { ...ownIdentity(), machine: name, boot: name },
      }),
  };
  return here;
}

async function leaseOf({ clock }: World, store: Store, executionId = 'run-1'): Promise<Lease> {
  const claimed = await clock.until(store.claim(claimRequest({ executionId, occurrence: null }), never));
  if (!claimed.ok || claimed.value.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
  return claimed.value.lease;
}

/** A run whose runner vanished behind its first change. */
async function lost(here: World): Promise<void> {
  let cut = false;
  const lease = await leaseOf(here, here.machine('lost', { cut: () => cut, run: HOLDER }));
  await here.clock.until(lease.journal.append([event], true));
  cut = true;
}

async function recovered({ clock }: World, store: Store) {
  const found = await clock.until(store.find('run-1'));
  return found.ok ? clock.until(store.takeOver(found.value.record, never)) : found;
}

function headOf({ refs }: World) {
  const commit = parseLockMessage(refs.messageAt(REF), 'acme/runbooks');
  if (commit === null) throw new Error('no lock');
  return commit.header;
}

function said(fault: Fault): string {
  return `${fault.message} ${fault.hint}`;
}

function put({ refs }: World, ref: string, message: string): void {
  const oid = String(refs.commits.size).padStart(40, 'a');
  refs.commits.set(oid, { tree: 't', parents: [], message, at: '' });
  refs.refs.set(ref, oid);
}

describe('a ref that somebody else wrote', () => {
  const header = (change: object) => {
    const here = world();
    return leaseOf(here, here.machine('one')).then(() => {
      const [subject, blank, first = '{}', ...rest] = here.refs.messageAt(REF).split('\n');
      return [subject, blank, JSON.stringify({ ...JSON.parse(first), ...change }), ...rest].join('\n');
    });
  };
  const run = {
    execution_id: '../../etc',
    runbook: 'r',
    tenant: 't',
    occurrence: null,
    plan_digest: 'd',
    locks: ['l'],
    started_at: 1,
  };
  test.each([
    [
      'by the web page',
      async () => 'Update README.md\n\nCo-authored-by: kim <kim@example.org>',
      /is no lock.*Look who made it/,
    ],
    ['that is no commit', async () => '', /is no lock/],
    ['in another version', () => header({ format: 2 }), /another version.*format 2.*do not delete the ref/],
    [
      'in another repository',
      () => header({ repository: 'acme/other' }),
      /a lock of acme\/other, not of this repository.*renamed/,
    ],
    ['with a run that is a path', () => header({ run }), /is no lock/],
    ['with a line that is missing', async () => (await header({})).replace('"lines":0', '"lines":3'), /is no lock/],
  ])(
    '%s: refused at once, left as it is, and told by a recovery, which finishes the others',
    async (_name, message, says) => {
      const here = world();
      await lost(here);
      const strange = 'refs/enforced-runbooks/locks/tenant/strange';
      put(here, strange, await message());
      const before = here.refs.refs.get(strange);
      const one = here.machine('one');
      const request = claimRequest({ executionId: 'run-2', locks: ['tenant:strange'], lockTimeoutMs: 600_000 });
      const claimed = await here.clock.until(one.claim(request, never));
      expect(claimed.ok ? '' : `${claimed.faults[0].code} ${said(claimed.faults[0])}`).toMatch(says);
      expect(claimed.ok ? '' : claimed.faults[0].code).toBe('lock-foreign');
      expect(here.clock.monotonic()).toBeLessThan(1_000);
      const unfinished = await here.clock.until(one.unfinished());
      expect(unfinished).toMatchObject({
        ok: true,
        value: { runs: [{ executionId: 'run-1' }], strange: [{ code: 'lock-foreign' }] },
      });
      expect((await recovered(here, one)).ok).toBe(true);
      expect(here.refs.refs.get(strange)).toBe(before);
    },
  );
});

test('a commit of another run among those of a run is none of its journal, also where it carries no event', async () => {
  const here = world();
  await lost(here);
  const head = here.refs.refs.get(REF) ?? '';
  const last = here.refs.commits.get(head);
  const claimed = last?.parents[0] ?? '';
  const before = here.refs.commits.get(claimed);
  if (last === undefined || before === undefined) throw new Error('no journal');
  const [subject, blank, first = '{}'] = before.message.split('\n');
  const { kept: _, ...header } = JSON.parse(first);
  const foreign = { ...header, claim: claimed, beat: 1, run: { ...header.run, execution_id: 'run-9' }, lines: 0 };
  const message = [subject, blank, JSON.stringify(foreign), ''].join('\n');
  const between = 'b'.repeat(40);
  here.refs.commits.set(between, { ...before, parents: [claimed], message });
  here.refs.commits.set(head, { ...last, parents: [between] });
  const taken = await recovered(here, here.machine('one'));
  expect(taken.ok && taken.value.broken).toMatchObject({
    code: 'journal-broken',
    message: expect.stringContaining(`${between.slice(0, 12)} is not a commit of run-1`),
  });
});

describe('the workflow run of a dead holder', () => {
  test.each([
    [{ kind: 'ended', conclusion: 'failure' }, 'workflow run 7300000001/2 has ended (failure)'],
    [{ kind: 'going-on', status: 'in_progress' }, 'workflow run 7300000001/2 is in_progress'],
    [
      { kind: 'untold', fault: { code: 'api-refused', message: 'no permission', hint: 'actions: read' } },
      'how workflow run 7300000001/2 stands is not known',
    ],
  ] satisfies [RunStanding, string][])(
    '%j is told, and makes the waiting neither shorter nor longer',
    async (standing, says) => {
      const here = world(standing);
      await lost(here);
      const began = here.clock.monotonic();
      const taken = await recovered(here, here.machine('one'));
      if (!taken.ok) throw new Error(taken.faults[0].message);
      expect(taken.value.evidence?.says).toBe(says);
      expect(taken.value.evidence?.fault?.code).toBe(standing.kind === 'untold' ? 'api-refused' : undefined);
      const waited = here.clock.monotonic() - began;
      expect(waited).toBeGreaterThanOrEqual(LEASE + MARGIN);
      expect(waited).toBeLessThan(LEASE + MARGIN + 5_000);
      expect(here.asked.every((run) => run === HOLDER)).toBe(true);
    },
  );

  test('is asked for again behind the waiting where it went on before it', async () => {
    const here = world({ kind: 'going-on', status: 'in_progress' });
    await lost(here);
    void here.clock.sleep(60_000, never).then(() => {
      here.standing = { kind: 'ended', conclusion: 'cancelled' };
    });
    const taken = await recovered(here, here.machine('one'));
    expect(taken.ok && taken.value.evidence?.says).toBe('workflow run 7300000001/2 has ended (cancelled)');
    expect(here.asked).toHaveLength(2);
  });

  test('that has ended proves nothing: a holder that renews keeps its lock', async () => {
    const here = world({ kind: 'ended', conclusion: 'failure' });
    await leaseOf(here, here.machine('cut off from Actions', { run: HOLDER }));
    const taken = await recovered(here, here.machine('one'));
    expect(taken.ok ? '' : taken.faults[0]).toMatchObject({ code: 'lock-busy' });
  });

  test('that goes on is named where its holder lives', async () => {
    const here = world({ kind: 'going-on', status: 'in_progress' });
    await leaseOf(here, here.machine('living', { run: HOLDER }));
    const taken = await recovered(here, here.machine('one'));
    expect(taken.ok ? '' : taken.faults[0].message).toContain('7300000001/2, which is in_progress, is at it');
  });

  test('that does not exist: nothing is undone on the word of such a lock, held or poisoned, until a person frees it', async () => {
    for (const poison of [false, true]) {
      const here = world();
      await lost(here);
      if (poison) {
        const taken = await recovered(here, here.machine('one', { run: HOLDER }));
        if (!taken.ok) throw new Error(taken.faults[0].message);
        await here.clock.until(taken.value.lease.close({ outcome: 'unknown', changed: true, poison: 'who knows' }));
      }
      here.standing = { kind: 'missing' };
      const [before, began] = [here.refs.refs.get(REF), here.clock.monotonic()];
      const taken = await recovered(here, here.machine('two'));
      expect(taken.ok ? '' : `${taken.faults[0].code}: ${said(taken.faults[0])}`).toMatch(
        /lock-foreign: .*workflow run 7300000001\/2 .*no such run.*Nothing is undone.*free: run-1/,
      );
      expect(here.clock.monotonic() - began).toBeLessThan(1_000);
      expect(here.refs.refs.get(REF)).toBe(before);
      const { token } = headOf(here);
      const freed = await here.clock.until(
        here.machine('two').free({ what: 'run-1', because: 'freed by hand by kim' }, never),
      );
      expect(freed).toEqual({ ok: true, value: { executionId: 'run-1', locks: ['tenant:tenant-006'] } });
      expect(headOf(here)).toMatchObject({ state: 'free', because: 'freed by hand by kim', token });
      const lease = await leaseOf(here, here.machine('two'), 'run-2');
      expect(lease.locks[0]?.token).toBeGreaterThan(token);
    }
  });

  test('is not asked for where the holder was a process of this machine', async () => {
    const here = world({ kind: 'missing' });
    const own = { ...ownIdentity(), machine: 'one', boot: 'one' };
    const lease = await leaseOf(here, here.machine('one'));
    await here.clock.until(lease.leave());
    expect(own.pid).toBe(process.pid);
    const taken = await recovered(here, here.machine('one'));
    expect(taken.ok).toBe(true);
    expect(here.asked).toEqual([]);
  });
});

describe('waiting for a dead holder', () => {
  test('is done once by a process: what its listing or its claim saw counts', async () => {
    const here = world();
    await lost(here);
    const one = here.machine('one');
    const claimed = await here.clock.until(
      one.claim(claimRequest({ executionId: 'run-2', lockTimeoutMs: 600_000 }), never),
    );
    expect(claimed).toMatchObject({ ok: true, value: { kind: 'dead' } });
    const began = here.clock.monotonic();
    expect((await recovered(here, one)).ok).toBe(true);
    expect(here.clock.monotonic() - began).toBeLessThan(1_000);
  });

  test('begins anew for a head that has moved', async () => {
    const here = world();
    const one = here.machine('one');
    let cut = false;
    const lease = await leaseOf(here, here.machine('lost', { cut: () => cut, run: HOLDER }));
    await here.clock.until(one.unfinished());
    await here.clock.pass(10 * LEASE);
    await here.clock.until(lease.journal.append([event], true));
    cut = true;
    const began = here.clock.monotonic();
    expect((await recovered(here, one)).ok).toBe(true);
    expect(here.clock.monotonic() - began).toBeGreaterThanOrEqual(LEASE + MARGIN);
  });
});

test('a history without an end is read to a bound, and is no journal', async () => {
  const here = world();
  await lost(here);
  const api = here.refs.api();
  let [read, commit] = [0, here.refs.refs.get(REF) ?? ''];
  const endless = createRefStore({
    api: {
      ...api,
      history: async () => {
        read += 1;
        return { ok: true, value: Array.from({ length: 4_000 }, () => ({ oid: commit, message: 'x', tree: 't' })) };
      },
    },
    clock: here.clock,
    namespace: 'refs/enforced-runbooks',
    repository: 'acme/runbooks',
    workflowRun: '1/1',
    timing: { ...LEASE_TIMING, leaseMs: LEASE },
    redactor: createRedactor({ secrets: [] }),
  });
  commit = 'f'.repeat(40);
  const found = await here.clock.until(endless.find('run-1'));
  expect(found.ok ? '' : `${found.faults[0].code}: ${said(found.faults[0])}`).toMatch(
    /journal-broken: .*not among its last 4000 commits.*by hand.*free: run-1/,
  );
  expect(read).toBe(1);
});

describe('a lock on refs that is freed by hand', () => {
  test('of a holder that renews is not freed', async () => {
    const here = world();
    await leaseOf(here, here.machine('living'));
    const freed = await here.clock.until(here.machine('one').free({ what: 'run-1', because: 'seen' }, never));
    expect(freed.ok ? '' : freed.faults[0].code).toBe('lock-busy');
    expect(headOf(here).state).toBe('held');
  });

  test('of a dead one is freed by the name of its lock too, and counts as a run that changed something', async () => {
    const here = world();
    await lost(here);
    const freed = await here.clock.until(
      here.machine('one').free({ what: 'tenant:tenant-006', because: 'seen' }, never),
    );
    expect(freed.ok).toBe(true);
    expect(headOf(here)).toMatchObject({
      state: 'free',
      history: [{ execution_id: 'run-1', outcome: 'unknown', changed: true }],
    });
    const again = await here.clock.until(here.machine('one').free({ what: 'run-1', because: 'seen' }, never));
    expect(again.ok ? '' : again.faults[0].code).toBe('usage');
  });
});
