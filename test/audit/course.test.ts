// What our own engine writes agrees with its plan, however a run ends: nothing that `verify` asks for is asked of it in vain.

import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/app/versions.ts';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import type { ChainedEvent } from '../../src/engine/event.ts';
import { withDigest } from '../../src/plan/digest.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { estate, must } from '../app/estate.ts';
import type { Behaviour } from '../engine/hosts.ts';
import { run, runOn } from '../engine/run.ts';
import { AGREEING, DISAGREEING, type Discovery, questions } from '../engine/there.ts';
import { planOf, type StepShape, type WorldOptions } from '../engine/world.ts';
import fc, { often } from '../support/properties.ts';
import { chained, filesOf } from './forging.ts';

function expectConsistent(plan: Plan, events: readonly ChainedEvent[]): void {
  const named = events.map((event) =>
    'versions' in event ? { ...event, versions: { 'enforced-runbooks': VERSION } } : event,
  );
  const { problems } = verify(filesOf(plan, chained(plan, named)), {}, VERSION);
  expect(problems.map(({ message }) => message)).toEqual([]);
}

const behaviour = fc.constantFrom<Behaviour>(
  'works',
  'fails',
  'fails-late',
  'does-nothing',
  'times-out',
  'does-not-start',
  'lost-then-known',
  'lost',
);
const NAMES = ['one', 'two', 'three'] as const;
const words = [...NAMES.flatMap((id) => [`do ${id}`, `undo ${id}`]), 'engage breaker', 'release breaker'];
const step = fc.record(
  {
    ending: fc.constantFrom('undo' as const, 'none' as const, 'irreversible' as const),
    guard: fc.boolean(),
    checkpoint: fc.boolean(),
    retry: fc.integer({ min: 1, max: 2 }),
    when: fc.constantFrom('sick.on', '!sick.on'),
    require: fc.constantFrom('sick.on', '!sick.on'),
  },
  { requiredKeys: ['ending'] },
);
const story = fc.record({
  shapes: fc.array(step, { minLength: 1, maxLength: NAMES.length }),
  behaviours: fc.dictionary(fc.constantFrom(...words), fc.array(behaviour, { minLength: 1, maxLength: 3 })),
  blind: fc.subarray(['well', 'breaker', 'one', 'sick'], { maxLength: 1 }),
  at: fc.integer({ min: 2, max: 40 }),
  what: fc.constantFrom('nothing', 'cancel', 'journal', 'dry', 'timeout', 'not well', 'refused'),
  written: fc.boolean(),
  channels: fc.boolean(),
  there: fc.option(fc.constantFrom(...AGREEING, ...AGREEING, ...AGREEING, ...DISAGREEING), { nil: undefined }),
});

function planIn(shapes: readonly Omit<StepShape, 'id'>[], change: Partial<Plan> = {}): Plan {
  return withDigest(
    planOf([{ check: 'sick.ok' }, ...shapes.map((shape, index) => ({ id: NAMES[index] ?? 'one', ...shape }))], change),
  );
}

/** A plan whose host is asked what stands on it. */
function asking(there: Discovery | undefined): Partial<Plan> {
  return there === undefined ? {} : { discovery: questions() };
}

describe('every run of the engine is consistent', () => {
  test('whatever commands do, a cancel, a lost journal, a timeout, a dry run', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ shapes, behaviours, blind, at, what, channels, there }) => {
        const notify = channels ? [{ on: ['started', 'incident_resolved', 'rolled_back'], to: ['slack'] }] : null;
        const plan = planIn(shapes, { notify, ...asking(there), ...(what === 'timeout' && { timeout_ms: 20 * at }) });
        const options: WorldOptions = {
          behaviours,
          blind,
          ...(there !== undefined && { discovery: there }),
          ...(what === 'cancel' && { cancelAt: at }),
          ...(what === 'journal' && { breakJournalAt: at }),
          ...(what === 'refused' && { refuse: (shown: string) => shown === words[at % words.length] }),
        };
        const { events } = await run(plan, { ...options, dryRun: what === 'dry', well: what !== 'not well' });
        expectConsistent(plan, what === 'dry' ? withoutLocks(events) : events);
      }),
      { numRuns: often(250) },
    );
  });

  test('a process that dies at any event, and another that goes on', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ shapes, behaviours, at, written, there }) => {
        const plan = planIn(shapes, asking(there));
        const { events } = await runOn(plan, {
          behaviours,
          ...(there !== undefined && { discovery: there }),
          dieAt: [{ event: at, written }],
        });
        expectConsistent(plan, events);
      }),
      { numRuns: often(200) },
    );
  });
});

/** The engine's tests give a dry run a lock, which it never has. */
function withoutLocks(events: readonly ChainedEvent[]): readonly ChainedEvent[] {
  return events.map((event) => (event.type === 'run.claimed' ? { ...event, locks: [] } : event));
}

describe('every folder that a run leaves is consistent', () => {
  const alert = {
    source: 'generic',
    status: 'firing',
    name: 'CacheOff',
    tenant: 'tenant-006',
    dedup_key: 'abc',
    starts_at: '2026-01-15T14:00:00Z',
    labels: { note: 'ein "Zeichen" \u{1f600}' },
  };
  const APPROVAL = { top: 'approval: { environment: production }' };
  const given = [{ by: 'octo-lead', how: '--approve-by' }];
  test.each([
    ['incident_resolved', {}, {}],
    ['incident_resolved', {}, { payload: alert }],
    ['incident_resolved', APPROVAL, { settings: { approvals: given } }],
    ['rolled_back', { verify: '{ that: "!cache.on", within: 200ms, every: 100ms }' }, {}],
    ['dry_run', APPROVAL, { settings: { dryRun: true } }],
    ['dry_run', {}, { payload: { ...alert, test: true } }],
    ['not_firing', {}, { payload: { ...alert, status: 'resolved' } }],
    ['refused', APPROVAL, {}],
    ['refused', {}, { settings: { enabled: false, planDigest: 'f'.repeat(64) } }],
  ] as const)('%s of %j', async (expected, shape, change) => {
    const { outcome, folder } = must(await estate(shape).respond(change));
    expect(outcome).toBe(expected);
    expect(verify(must(await readAuditFolder(folder)), {}, VERSION)).toMatchObject({
      word: 'consistent',
      problems: [],
    });
  });

  test('one that another process finished, and one that is a duplicate', async () => {
    const place = estate();
    const abandon = new AbortController();
    const { executionId, closed } = must(
      await place.respond({
        payload: alert,
        abandon: abandon.signal,
        watch: ({ type }) => {
          if (type === 'command.finished') abandon.abort();
        },
      }),
    );
    expect(closed).toBe(false);
    const finished = must(await place.finish(executionId));
    const again = must(await place.respond({ payload: alert }));
    expect(again.outcome).toBe('duplicate');
    for (const folder of ['responded' in finished ? finished.responded.folder : '', again.folder]) {
      expect(verify(must(await readAuditFolder(folder)), {}, VERSION)).toMatchObject({
        word: 'consistent',
        problems: [],
      });
    }
  });
});
