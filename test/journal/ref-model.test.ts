// A model of lock, lease, fencing and recovery: machines that are cut off, stand still, die, and take over from each other,
// in any order. Whatever happens, nobody acts on a tenant on which somebody else acts.

import { expect, test } from 'vitest';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import { ownIdentity } from '../../src/journal/process-identity.ts';
import { createRefStore } from '../../src/journal/ref-store.ts';
import type { Lease } from '../../src/journal/store.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import fc, { often } from '../support/properties.ts';
import { type VirtualClock, virtualClock } from '../support/virtual-clock.ts';
import { type CallFault, type MemoryRefs, memoryRefs } from './memory-refs.ts';
import { claimRequest } from './store-contract.ts';

const LEASE = 90_000;
const MINUTE = 60_000;
/** So many orders; beside the fault matrix there are thousands. */
const RUNS = Number(process.env.MODEL_RUNS ?? often(200));
const never = new AbortController().signal;
const event = { type: 'cancel.requested', by: 'SIGINT', at: '2026-01-01T00:00:00.000Z', elapsed_ms: 1 } as const;

interface Script {
  readonly startAt: number;
  /** Each change: how long it runs, and how long nothing happens behind it. */
  readonly acts: readonly { readonly runs: number; readonly pause: number }[];
  /** Between these times GitHub is out of this machine's reach, fails inside, applied or not, or limits it. */
  readonly cut: { readonly from: number; readonly for: number; readonly how: Cut };
  /** It stands still: nothing of it runs, and its clock goes on. */
  readonly still: { readonly from: number; readonly for: number };
  readonly end: 'closes' | 'dies';
}

type Cut = 'lost-unapplied' | 'lost-applied' | 'unexplained' | 'unexplained-applied' | 'limited';

interface Host {
  /** The highest token that it has seen. */
  token: number;
  acting: { readonly token: number; readonly machine: string } | null;
  readonly acts: string[];
  readonly overlaps: string[];
  /** How many changes run at this moment, killed ones included, and how many did at most. */
  running: number;
  most: number;
}

const script = fc.record({
  startAt: fc.integer({ min: 0, max: 5 * MINUTE }),
  acts: fc.array(
    fc.record({ runs: fc.integer({ min: 0, max: 30_000 }), pause: fc.integer({ min: 0, max: 2 * MINUTE }) }),
    { minLength: 1, maxLength: 4 },
  ),
  cut: fc.record({
    from: fc.integer({ min: 0, max: 8 * MINUTE }),
    for: fc.integer({ min: 0, max: 6 * MINUTE }),
    how: fc.constantFrom<Cut>(
      'lost-unapplied',
      'lost-unapplied',
      'lost-applied',
      'unexplained',
      'unexplained-applied',
      'limited',
    ),
  }),
  still: fc.record({
    from: fc.integer({ min: 0, max: 8 * MINUTE }),
    for: fc.constantFrom(0, 0, 0, MINUTE, 4 * MINUTE),
  }),
  end: fc.constantFrom('closes', 'dies'),
});

function faultOf({ from, for: lasts, how }: Script['cut'], clock: VirtualClock): CallFault {
  return how === 'limited' ? { laterMs: from + lasts - clock.monotonic() } : how;
}

function during(at: number, window: { readonly from: number; readonly for: number }): boolean {
  return at >= window.from && at < window.from + window.for;
}

/** Sleeps as a stopped process does: what falls due meanwhile happens when it goes on. */
function stillClock(clock: VirtualClock, still: Script['still']) {
  return {
    wall: () => clock.wall(),
    monotonic: () => clock.monotonic(),
    sleep: async (ms: number, signal: AbortSignal) => {
      await clock.sleep(ms, signal);
      await gone(clock, still);
    },
  };
}

async function gone(clock: VirtualClock, still: Script['still']): Promise<void> {
  if (during(clock.monotonic(), still)) await clock.sleep(still.from + still.for - clock.monotonic(), never);
}

async function live(name: string, script: Script, world: { refs: MemoryRefs; clock: VirtualClock; host: Host }) {
  const { refs, clock, host } = world;
  const own = stillClock(clock, script.still);
  await own.sleep(script.startAt, never);
  const store = createRefStore({
    api: refs.api(() => (during(clock.monotonic(), script.cut) ? faultOf(script.cut, clock) : null)),
    clock: own,
    namespace: 'refs/x',
    repository: 'acme/runbooks',
    workflowRun: `${name}/1`,
    timing: { ...LEASE_TIMING, leaseMs: LEASE },
    redactor: createRedactor({ secrets: [] }),
    identity: { ...ownIdentity(), machine: name, boot: name },
  });
  const claimed = await store.claim(
    claimRequest({ executionId: name, occurrence: null, lockTimeoutMs: 10 * MINUTE }),
    never,
  );
  if (!claimed.ok || claimed.value.kind === 'busy') return;
  if (claimed.value.kind === 'claimed') return work(name, script, claimed.value.lease, { clock, host });
  if (claimed.value.kind !== 'dead') return;
  const found = await store.find(claimed.value.run.executionId, ['tenant:tenant-006']);
  if (!found.ok) return;
  const taken = await store.takeOver(found.value.record, never);
  if (taken.ok)
    await work(`${name} after ${found.value.record.execution_id}`, script, taken.value.lease, { clock, host });
}

async function work(
  machine: string,
  script: Script,
  lease: Lease,
  { clock, host }: { clock: VirtualClock; host: Host },
) {
  const token = lease.locks[0]?.token ?? 0;
  const own = stillClock(clock, script.still);
  for (const { runs, pause } of script.acts) {
    const written = await lease.journal.append([event], true);
    await gone(clock, script.still);
    if (!written.ok || lease.lost.aborted) break;
    await act(host, { token, machine }, () => own.sleep(runs, lease.lost), clock);
    await own.sleep(pause, lease.lost);
  }
  await (script.end === 'dies' || lease.lost.aborted
    ? lease.leave()
    : lease.close({ outcome: 'incident_resolved', changed: true }));
}

/** The host's wrapper: refuses a token below the highest one seen; a higher one kills what still runs. */
async function act(
  host: Host,
  who: { readonly token: number; readonly machine: string },
  run: () => Promise<void>,
  clock: VirtualClock,
): Promise<void> {
  if (who.token < host.token) return;
  const { acting } = host;
  if (acting !== null && acting.token === who.token) host.overlaps.push(`${acting.machine} and ${who.machine}`);
  host.token = who.token;
  host.acting = who;
  host.acts.push(`${clock.monotonic()} ${who.token} ${who.machine}`);
  host.running += 1;
  host.most = Math.max(host.most, host.running);
  await run();
  host.running -= 1;
  if (host.acting === who) host.acting = null;
}

async function play(scripts: readonly Script[]): Promise<{ readonly host: Host; readonly refs: MemoryRefs }> {
  const [refs, clock] = [memoryRefs(), virtualClock()];
  const host: Host = { token: 0, acting: null, acts: [], overlaps: [], running: 0, most: 0 };
  const lives = scripts.map((each, index) => live(`m${index}`, each, { refs, clock, host }));
  await clock.until(Promise.all(lives));
  return { host, refs };
}

test('nobody acts on a tenant on which somebody else acts, in any order of cuts, stops, deaths and takeovers', async () => {
  let [acts, takeovers] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(script, { minLength: 2, maxLength: 4 }), async (scripts) => {
      const { host } = await play(scripts);
      acts += host.acts.length;
      takeovers += host.acts.filter((line) => line.includes(' after ')).length;
      expect(host.overlaps).toEqual([]);
      const tokens = host.acts.map((line) => Number(line.split(' ')[1]));
      expect(tokens).toEqual([...tokens].sort((one, two) => one - two));
    }),
    { numRuns: RUNS },
  );
  expect(acts).toBeGreaterThan(RUNS);
  expect(takeovers).toBeGreaterThan(RUNS / 2);
}, 600_000);

test('without a process that stands still, two machines never act at once, whatever the hosts know of tokens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(script, { minLength: 2, maxLength: 4 }), async (scripts) => {
      const running = scripts.map((each) => ({ ...each, still: { from: 0, for: 0 } }));
      expect((await play(running)).host.most).toBeLessThanOrEqual(1);
    }),
    { numRuns: Math.ceil(RUNS / 2) },
  );
}, 600_000);
