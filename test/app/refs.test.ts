// Runs whose journal stands on refs, and is behind what they did: it is told truly all the same, by whoever finishes them.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import type { RefApi } from '../../src/journal/ref-api.ts';
import { succeed } from '../../src/kernel/fault.ts';
import { memoryRefs } from '../journal/memory-refs.ts';
import { type Estate, estate, must, runbookText, TOPOLOGY } from './estate.ts';

const REF = 'refs/locks/locks/tenant/tenant-006';

function storeOn(place: Estate, api: RefApi) {
  return {
    kind: 'refs',
    api,
    namespace: 'refs/locks',
    repository: 'acme/runbooks',
    workflowRun: '1/1',
    runs: { standingOf: async () => ({ kind: 'ended', conclusion: 'failure' }) as const },
    sightings: new Map(),
    timing: { ...LEASE_TIMING, leaseMs: 3_000, stopMs: 400 },
    textAt: async (_commit: string, path: string) =>
      succeed(path.endsWith('topology.yml') ? TOPOLOGY : runbookText(place.folder)),
  } as const;
}

it('a journal that is out of reach from the first intent on: the hosts can still tell that nothing was started', async () => {
  const place = estate();
  const repository = memoryRefs();
  let [moves, isGone] = [0, true];
  const api = repository.api((call) => {
    if (call === 'move') moves += 1;
    // The claim and its proof; then the intent arrives, and nothing is heard of it or anything else any more.
    if (moves < 3 || !isGone) return null;
    if (call === 'move') return 'lost-applied';
    // A refusal is not asked again for a minute, as silence is.
    return call === 'commit' ? 'refused' : 'lost-unapplied';
  });
  const store = storeOn(place, api);
  const { outcome, executionId } = must(await place.respond({ settings: { store } }));
  expect(outcome).toBe('refused');
  expect(place.file('on')).toBeNull();
  isGone = false;
  const finished = must(await place.finish(executionId, { store, folder: join(place.folder, 'audit') }));
  expect(finished).toMatchObject({ kind: 'finished', responded: { outcome: 'refused' } });
  expect(repository.messageAt(REF)).toContain('free after');
});

it('a run that dies before its first change, and so before its first event is written: refused, told and audited', async () => {
  const place = estate();
  const repository = memoryRefs();
  const store = storeOn(place, repository.api());
  let executionId = '';
  const dying = place.respond({
    settings: { store },
    began: (run) => {
      executionId = run.executionId;
    },
    watch: () => {
      throw new Error('its process dies here');
    },
  });
  await expect(dying).rejects.toThrow('dies here');
  const folder = join(place.folder, 'audit');
  const finished = must(await place.finish(executionId, { store, folder }));
  expect(finished).toMatchObject({ kind: 'finished', responded: { outcome: 'refused', closed: true } });
  expect(verify(must(await readAuditFolder(folder)))).toMatchObject({ word: 'consistent', outcome: 'refused' });
  expect(repository.messageAt(REF)).toContain('free after');
  // Its slot is given back.
  expect(must(await place.respond({ settings: { store } })).outcome).toBe('incident_resolved');
});

it('a dead run that two runs of one process find in their way is finished once', async () => {
  const place = estate();
  const store = storeOn(place, memoryRefs().api());
  const dying = place.respond({
    settings: { store },
    watch: (event) => {
      if (event.type === 'command.finished') throw new Error('its process dies here');
    },
  });
  await expect(dying).rejects.toThrow('dies here');
  const resumed: string[] = [];
  const others: ReturnType<Estate['respond']>[] = [];
  const respond = () =>
    place.respond({
      settings: { store },
      watch: ({ type }) => {
        if (type !== 'run.resumed') return;
        resumed.push(type);
        // In the middle of the recovery, which holds the lock in this very process, another run comes.
        if (others.length === 0) others.push(respond());
      },
    });
  must(await respond());
  expect(others).toHaveLength(1);
  await Promise.all(others);
  expect(resumed).toHaveLength(1);
});
