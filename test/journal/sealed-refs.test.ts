// Sealed lock commits: what everybody reads of them, what who lacks the key gets, and what an envelope is worth.
import { describe, expect, test } from 'vitest';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import { envelopeOf } from '../../src/journal/lock-commit.ts';
import { ownIdentity } from '../../src/journal/process-identity.ts';
import type { RefApi } from '../../src/journal/ref-api.ts';
import { chainEndOf } from '../../src/journal/ref-chain.ts';
import { createRefStore } from '../../src/journal/ref-store.ts';
import { type JournalSeal, sealedRefs } from '../../src/journal/sealed-refs.ts';
import type { Lease } from '../../src/journal/store.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { type CallFault, type CallName, memoryRefs } from './memory-refs.ts';
import { claimRequest } from './store-contract.ts';
import { testSeal } from './test-seal.ts';

const REF = 'refs/enforced-runbooks/locks/tenant/tenant-006';
const repository = 'acme/runbooks';
const never = new AbortController().signal;
const event = { type: 'cancel.requested', by: 'SIGINT', at: '2026-01-01T00:00:00.000Z', elapsed_ms: 1 } as const;

function setup() {
  const [refs, clock] = [memoryRefs(), virtualClock()];
  const storeWith = (
    seal: JournalSeal | null,
    machine = 'one',
    fault?: (call: CallName, count: number) => CallFault | null,
    workflowRun = '7300000001/1',
  ) =>
    createRefStore({
      api: seal === null ? refs.api(fault) : sealedRefs(refs.api(fault), { seal, repository }),
      clock,
      namespace: 'refs/enforced-runbooks',
      repository,
      workflowRun,
      timing: LEASE_TIMING,
      redactor: createRedactor({ secrets: [] }),
      identity: { ...ownIdentity(), machine },
    });
  const claim = async (store: ReturnType<typeof storeWith>, change = {}): Promise<Lease> => {
    const claimed = await clock.until(store.claim(claimRequest(change), never));
    if (!claimed.ok || claimed.value.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
    return claimed.value.lease;
  };
  const question = {
    api: refs.api(),
    clock,
    namespace: 'refs/enforced-runbooks',
    repository,
    lock: 'tenant:tenant-006',
  };
  const endOf = (executionId: string, runId = '7300000001') =>
    clock.until(chainEndOf({ ...question, executionId, runId }, never));
  const everything = () => [...refs.commits.values()].map(({ message }) => message).join('\n');
  return { refs, clock, storeWith, claim, question, endOf, everything };
}

describe('a sealed lock', () => {
  test('tells everybody who holds it, and nothing of what the run is, did, or came to', async () => {
    const { refs, clock, storeWith, claim, everything } = setup();
    const store = storeWith(testSeal('auditors'));
    const lease = await claim(store, {
      runbook: 'secret-runbook',
      occurrence: 'alert of a customer',
      kept: 'what it is made from',
    });
    await clock.until(lease.journal.append([event], true));
    expect(envelopeOf(refs.messageAt(REF), repository)?.envelope).toMatchObject({
      ...{ locks: ['tenant:tenant-006'], state: 'held', execution_id: 'run-1', workflow_run: '7300000001/1' },
      recipients: ['age1auditors'],
    });
    await clock.until(lease.close({ outcome: 'unknown', changed: true, poison: 'the host said something' }));
    for (const message of refs.commits.values()) expect(envelopeOf(message.message, repository)).not.toBeNull();
    expect(everything()).not.toMatch(
      /secret-runbook|customer|made from|cancel\.requested|SIGINT|host said|unknown|"changed"/,
    );
    const next = await clock.until(
      storeWith(testSeal('auditors', false), 'two').claim(claimRequest({ executionId: 'run-2' }), never),
    );
    expect(next).toMatchObject({
      ok: true,
      value: { kind: 'poisoned', by: 'run-1', because: 'the host said something' },
    });
  });

  test.each([
    ['no key', null],
    ['a wrong key', testSeal('somebody else')],
  ])('stays as it is for whoever has %s, and names the key that opens it', async (_what, seal) => {
    const { refs, clock, storeWith, claim } = setup();
    await (await claim(storeWith(testSeal('auditors')))).leave();
    const [head, without] = [refs.refs.get(REF), storeWith(seal, 'two')];
    const unopened = { code: 'seal-unopened', message: expect.stringMatching(/run-1.*age1auditors/) };
    expect(await clock.until(without.claim(claimRequest({ executionId: 'run-2' }), never))).toMatchObject({
      ok: false,
      faults: [unopened],
    });
    expect(await clock.until(without.find('run-1', ['tenant:tenant-006']))).toMatchObject({
      ok: false,
      faults: [unopened],
    });
    expect(await clock.until(without.unfinished())).toMatchObject({
      ok: true,
      value: { runs: [], strange: [unopened] },
    });
    expect(await clock.until(without.free({ what: 'run-1', because: 'by hand' }, never))).toMatchObject({
      ok: false,
      faults: [unopened],
    });
    expect(refs.refs.get(REF)).toBe(head);
    expect(await clock.until(storeWith(testSeal('auditors')).find('run-1'))).toMatchObject({
      ok: true,
      value: { kept: '{"sources":"of run-1"}' },
    });
  });

  test('that was left open is read by who seals, and one that is sealed by who seals no longer', async () => {
    const { clock, storeWith, claim, refs } = setup();
    const end = { outcome: 'rolled_back', changed: true } as const;
    await clock.until((await claim(storeWith(null))).close(end));
    const again = await clock.until(
      storeWith(testSeal('auditors')).claim(claimRequest({ executionId: 'run-2' }), never),
    );
    expect(again).toMatchObject({ ok: true, value: { kind: 'duplicate', of: 'run-1' } });
    await clock.until(
      (await claim(storeWith(testSeal('auditors')), { executionId: 'run-3', occurrence: 'another' })).close(end),
    );
    expect(envelopeOf(refs.messageAt(REF), repository)).not.toBeNull();
    await claim(storeWith(testSeal('auditors', false)), { executionId: 'run-4', occurrence: 'a third' });
    expect(envelopeOf(refs.messageAt(REF), repository)).toBeNull();
  });

  test('in an envelope that says something else is no lock', async () => {
    const { refs, clock, storeWith, claim } = setup();
    await (await claim(storeWith(testSeal('auditors')))).leave();
    const commit = refs.commits.get(refs.refs.get(REF) ?? '');
    if (commit === undefined) throw new Error('no commit');
    for (const [from, to] of [
      ['"state":"held"', '"state":"free"'],
      ['"execution_id":"run-1"', '"execution_id":"run-9"'],
    ] as const) {
      refs.commits.set('forged', { ...commit, message: commit.message.replace(from, to) });
      refs.refs.set(REF, 'forged');
      const claimed = await clock.until(
        storeWith(testSeal('auditors')).claim(claimRequest({ executionId: 'run-2' }), never),
      );
      expect(claimed).toMatchObject({ ok: false, faults: [{ code: 'lock-foreign' }] });
    }
  });

  test('that is none is not made at all, sealed or readable', async () => {
    const { refs } = setup();
    const commit = { message: 'readable', tree: 't'.repeat(40), parents: [], at: '2026-01-01T00:00:00Z' };
    const sealed = (seal: JournalSeal) => sealedRefs(refs.api(), { seal, repository }).commit(commit, never);
    await expect(sealed(testSeal('auditors'))).rejects.toThrow('no lock commit');
    expect(refs.commits.size).toBe(0);
    expect(await sealed(testSeal('auditors', false))).toMatchObject({ ok: true });
  });

  test('whose commit got no answer is made again as the same commit', async () => {
    const { refs, storeWith, claim } = setup();
    let lost = 0;
    const store = storeWith(testSeal('auditors'), 'one', (call) =>
      call === 'commit' && lost++ < 2 ? 'lost-applied' : null,
    );
    await (await claim(store)).leave();
    expect(lost).toBeGreaterThan(2);
    expect(refs.commits.size).toBe(1);
  });
});

describe('the end of a journal', () => {
  test.each([
    ['open', null],
    ['sealed', testSeal('auditors')],
  ])('is told by the commit that gave the lock back, %s, also when others held it since', async (_what, seal) => {
    const { clock, storeWith, claim, endOf } = setup();
    const store = storeWith(seal);
    const lease = await claim(store, { occurrence: null });
    const appended = await clock.until(lease.journal.append([event, event], true));
    expect(await endOf('run-1')).toEqual({ ok: true, value: null });
    await clock.until(lease.close({ outcome: 'rolled_back', changed: true }));
    const head = appended.ok ? (appended.value.at(-1)?.hash ?? '') : '';
    expect(await endOf('run-1')).toEqual({ ok: true, value: { head, count: 2, workflowRun: '7300000001/1' } });
    await clock.until(
      (await claim(store, { executionId: 'run-2', occurrence: null })).close({ outcome: 'refused', changed: false }),
    );
    expect(await endOf('run-1')).toEqual({ ok: true, value: { head, count: 2, workflowRun: '7300000001/1' } });
    expect(await endOf('run-2')).toEqual({ ok: true, value: null });
    expect(await endOf('run-3')).toEqual({ ok: true, value: null });
  });

  test('is of the workflow run that ended it, also when another one freed its lock since', async () => {
    const { clock, storeWith, claim, endOf } = setup();
    const lease = await claim(storeWith(testSeal('auditors')));
    await clock.until(lease.journal.append([event], true));
    await clock.until(lease.close({ outcome: 'unknown', changed: true, poison: 'the host said something' }));
    const later = storeWith(testSeal('auditors'), 'two', undefined, '7300000002/1');
    expect(await clock.until(later.free({ what: 'run-1', because: 'seen' }, never))).toMatchObject({ ok: true });
    expect(await endOf('run-1')).toMatchObject({ ok: true, value: { count: 1, workflowRun: '7300000001/1' } });
  });

  test.each([
    ['that died is of the workflow run that finished it', null, '7300000002/1'],
    ['whose fate is unknown is of each workflow run that told it', 'a change was lost', '7300000001/1'],
  ])('of a run %s', async (_what, poison, own) => {
    const { clock, storeWith, claim, question, endOf } = setup();
    const lease = await claim(storeWith(testSeal('auditors')));
    await clock.until(lease.journal.append([event], true));
    if (poison === null) await lease.leave();
    else await clock.until(lease.close({ outcome: 'unknown', changed: true, poison }));
    const later = storeWith(testSeal('auditors'), 'two', undefined, '7300000002/1');
    const found = await clock.until(later.find('run-1'));
    if (!found.ok) throw new Error(JSON.stringify(found));
    const taken = await clock.until(later.takeOver(found.value.record, never));
    if (!taken.ok) throw new Error(JSON.stringify(taken));
    await clock.until(taken.value.lease.close({ outcome: 'rolled_back', changed: true }));
    expect(await endOf('run-1')).toMatchObject({ ok: true, value: { count: 1, workflowRun: own } });
    for (const asking of ['7300000002', '7300000003', '730000000'])
      expect(await endOf('run-1', asking)).toMatchObject({ ok: true, value: { workflowRun: '7300000002/1' } });
    // Where the history is longer than is read, what ended it in another workflow run is not known.
    const history: RefApi['history'] = async (...of) => {
      const all = await question.api.history(...of);
      return all.ok ? { ...all, value: all.value.slice(0, 2) } : all;
    };
    const cut = { ...question, api: { ...question.api, history }, executionId: 'run-1', runId: '7300000003' };
    expect(await clock.until(chainEndOf(cut, never))).toEqual({ ok: true, value: null });
  });
});
