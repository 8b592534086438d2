// The bystanders in the audit: who was asked, how each was, who was not; and what verify finds where somebody says otherwise.
import { beforeAll, describe, expect, test } from 'vitest';
import { recordOf } from '../../src/audit/record.ts';
import { auditRecord } from '../../src/audit/schema.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { verify } from '../../src/audit/verify.ts';
import type { ChainedEvent, Health, SeenBystander } from '../../src/engine/event.ts';
import { canonicalJson } from '../../src/kernel/canonical.ts';
import { plan, RUNBOOK, TOPOLOGY } from '../plan/fixtures.ts';
import { type EstateOptions, type EstateRun, runEstate } from './estate.ts';
import { chained, filesOf, linesOf } from './forging.ts';
import { expectGolden } from './golden.ts';

const topology = TOPOLOGY.replace(
  '  workers:\n    tenancy',
  '    health: { exec: [redis-cli, -p, "${{ target.port }}", ping], output: text, healthy: text == "PONG" }\n  workers:\n    tenancy',
);
const look = (...healths: readonly Health[]): readonly SeenBystander[] =>
  healths.map((health, index) => {
    const tenant = `tenant-${String(index + 7).padStart(3, '0')}`;
    const because =
      health === 'healthy' ? {} : { because: health === 'ill' ? 'not text == "PONG"' : 'no answer in 2s' };
    return { tenant, target: `cache/cache-2/redis@${tenant}`, health, ...because };
  });
const watched = (options: EstateOptions, runbook = RUNBOOK) => runEstate(plan({ topology, runbook }), options);
const summary = ({ plan, events }: EstateRun) => summaryOf({ record: recordOf(plan, events), plan, events });

let well: EstateRun;
let worse: EstateRun;

beforeAll(async () => {
  well = await watched({
    bystanders: [
      look('healthy', 'ill', 'silent', 'healthy'),
      look('healthy', 'healthy', 'healthy', 'ill'),
      look('healthy', 'healthy', 'healthy', 'healthy'),
    ],
    notAsked: { over_limit: 3, without_health: 12, undeclared: 1, under_change: 2 },
  });
  worse = await watched({ bystanders: [look('healthy', 'healthy'), look('healthy', 'ill')] });
});

describe('the bystanders of a run', () => {
  test('stand in audit.json, each with what became of it, and how many were not asked', () => {
    const record = recordOf(well.plan, well.events);
    expect(auditRecord().parse(JSON.parse(canonicalJson(record)))).toEqual(record);
    expect(record.outcome).toBe('incident_resolved');
    expect(record.bystanders).toMatchObject([
      { tenant: 'tenant-007', verdict: 'well' },
      { tenant: 'tenant-008', verdict: 'ill_before', because: 'not text == "PONG"' },
      { tenant: 'tenant-009', verdict: 'no_answer', because: 'no answer in 2s' },
      { tenant: 'tenant-010', verdict: 'flapped' },
    ]);
    expect(record.bystander_watch).toMatchObject({
      most: 50,
      settle_ms: 2_000,
      waves: expect.arrayContaining([
        {
          step: 'restart-cache',
          wave: 1,
          asked: 3,
          not_asked: { no_answer: 1, over_limit: 3, without_health: 12, undeclared: 1, under_change: 2, no_time: 0 },
        },
      ]),
    });
    expect(verify(filesOf(well.plan, well.events)).problems).toEqual([]);
    expectGolden('bystanders.md', summary(well));
  });

  test('that fell ill are named where the run says why it was rolled back', () => {
    const record = recordOf(worse.plan, worse.events);
    expect(record).toMatchObject({
      outcome: 'rolled_back',
      failure: {
        kind: 'bystander',
        step: 'restart-cache',
        because: 'a bystander fell ill: tenant-008 (cache/cache-2/redis@tenant-008: not text == "PONG")',
      },
      bystanders: [{ verdict: 'well' }, { tenant: 'tenant-008', verdict: 'worse' }],
    });
    expect(verify(filesOf(worse.plan, worse.events)).problems).toEqual([]);
    expectGolden('bystander-worse.md', summary(worse));
  });

  test('are told where a run of their own began, and where there was no time for them', async () => {
    const left = await watched({
      bystanders: [look('healthy', 'healthy', 'healthy'), look('healthy')],
      underChange: ['tenant-008'],
    });
    const record = recordOf(left.plan, left.events);
    expect(record).toMatchObject({
      outcome: 'rolled_back',
      bystanders: [
        { tenant: 'tenant-007', verdict: 'well' },
        { tenant: 'tenant-008', verdict: 'under_change' },
        { tenant: 'tenant-009', verdict: 'worse', because: 'it could not be asked in time' },
      ],
    });
    expect(record.agent_thought_process).toContainEqual(
      expect.objectContaining({
        status: 'incomplete',
        metric: '1 of 2 well, 1 not asked for want of time, 1 under a run of its own',
      }),
    );
    expect(verify(filesOf(left.plan, left.events)).problems).toEqual([]);
    expectGolden('bystanders-unasked.md', summary(left));
  });

  test('that were ill in one look stay so, whatever their own run does afterwards', () => {
    const tenant = 'tenant-010';
    const events = well.events.map((event): object => {
      if (event.type !== 'bystanders.looked' || event.moment.kind !== 'end') return event;
      const left = event.seen.filter((one) => one.tenant === tenant);
      const unasked = left.map(({ target }) => ({ tenant, target, why: 'under_change' }));
      return { ...event, seen: event.seen.filter((one) => one.tenant !== tenant), unasked };
    });
    const { bystanders } = recordOf(well.plan, chained(well.plan, events) as readonly ChainedEvent[]);
    expect(bystanders.find((one) => one.tenant === tenant)).toMatchObject({ verdict: 'flapped' });
  });

  test('are judged by those who were asked, in their order, where the looks do not say whom they left out', () => {
    const events = well.events.map((event): object => {
      if (event.type !== 'bystanders.looked') return event;
      const { unasked: _, ...rest } = event;
      return { ...rest, seen: [...event.seen].sort((a, b) => (a.target < b.target ? -1 : 1)) };
    });
    expect(verify(filesOf(well.plan, chained(well.plan, events))).problems).toEqual([]);
  });

  test('are none where nobody could be asked, as in every audit before there were any', async () => {
    const { plan: without, events } = await runEstate(plan());
    const record = recordOf(without, events);
    expect(record.bystanders).toEqual([]);
    expect(record).not.toHaveProperty('bystander_watch');
    expect(summary({ plan: without, events })).not.toContain('ystander');
  });

  test('were not asked where the runbook says so', async () => {
    const off = await watched({}, RUNBOOK.replace('timeout: 10m', 'timeout: 10m\nbystanders: 0'));
    expect(recordOf(off.plan, off.events)).toMatchObject({ bystanders: [], bystander_watch: { most: 0, waves: [] } });
    expect(summary(off)).toContain('`bystanders: 0`');
  });

  test('whose run was stopped in the middle were not asked again', async () => {
    const stopped = await watched({ bystanders: [look('healthy')], cancelAt: 'systemctl' });
    expect(recordOf(stopped.plan, stopped.events).bystanders).toMatchObject([{ verdict: 'not_asked_again' }]);
  });
});

describe('a last look that was cut off', () => {
  const isLast = (event: ChainedEvent) => event.type === 'bystanders.looked' && event.moment.kind === 'end';

  test('is told, with what ended it, of a run that ended well', () => {
    const first = well.events.find(isLast);
    const cut = { type: 'cancel.requested', by: 'SIGTERM', at: first?.at, elapsed_ms: first?.elapsed_ms };
    const kept = well.events.filter((event) => event === first || !isLast(event));
    const events = chained(
      well.plan,
      kept.map((event): object => (event === first ? cut : event)),
    );
    const record = recordOf(well.plan, events);
    expect(record).toMatchObject({ outcome: 'incident_resolved', failure: null, rollback: null });
    expect(record.bystander_watch?.cut_short).toBe('cancelled by SIGTERM');
    expect(auditRecord().parse(JSON.parse(canonicalJson(record)))).toEqual(record);
    expect(verify(filesOf(well.plan, events)).problems).toEqual([]);
    expect(summaryOf({ record, plan: well.plan, events })).toContain(
      'Once the incident was over they were not asked to the end: cancelled by SIGTERM.',
    );
  });
});

describe('what verify finds', () => {
  type Looked = Extract<ChainedEvent, { type: 'bystanders.looked' }>;
  const forged = (events: readonly object[]) =>
    verify({ ...filesOf(worse.plan, worse.events), events: linesOf(chained(worse.plan, events)) }).problems[0]?.message;
  const saying = (change: (event: Looked) => object) =>
    forged(worse.events.map((event) => (event.type === 'bystanders.looked' ? { ...event, ...change(event) } : event)));

  test('a run that asked nobody', () => {
    expect(forged(worse.events.filter(({ type }) => type !== 'bystanders.looked'))).toMatch(/cannot stand/);
  });

  test('one that did not look again', () => {
    const after = worse.events.filter((event) => event.type !== 'bystanders.looked' || event.moment.kind === 'before');
    expect(forged(after)).toMatch(/cannot stand|is to watch/);
  });

  test.each<[string, (event: Looked) => object]>([
    [
      'all well, and rolled back',
      ({ seen }) => ({ seen: seen.map(({ tenant, target }) => ({ tenant, target, health: 'healthy' })) }),
    ],
    ['another wave', () => ({ moment: { kind: 'before', step: 'restart-cache', wave: 2 } })],
    ['another look', () => ({ look: 3 })],
    [
      'the run’s own tenant among them',
      ({ seen }) => ({ seen: seen.map((one) => ({ ...one, tenant: 'tenant-006' })) }),
    ],
    ['one of them twice', ({ seen }) => ({ seen: [...seen, ...seen] })],
    [
      'somebody who was not asked before',
      ({ seen, moment }) =>
        moment.kind === 'before' ? {} : { seen: [...seen, { tenant: 'x', target: 'y', health: 'healthy' }] },
    ],
    ['nobody left out, though not all were asked', ({ seen }) => ({ seen: seen.slice(1) })],
    [
      'somebody left out who was asked',
      ({ seen, moment }) => ({
        unasked: moment.kind === 'before' ? [] : seen.map(({ tenant, target }) => ({ tenant, target, why: 'no_time' })),
      }),
    ],
    ['nothing of who was not asked', () => ({ not_asked: undefined })],
    ['a health that there is not', ({ seen }) => ({ seen: seen.map((one) => ({ ...one, health: 'fine' })) })],
  ])('%s', (_, change) => {
    expect(saying(change)).toMatch(/^Event \d+ /);
  });
});
