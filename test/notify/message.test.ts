import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Outcome } from '../../src/engine/outcome.ts';
import { messageOf } from '../../src/notify/message.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { openingOf, outcomeOf, run } from '../engine/run.ts';
import { planOf, type WorldOptions } from '../engine/world.ts';

const TWO = [
  { id: 'one', guard: true },
  { id: 'two', ending: 'irreversible' },
] as const;

function planned(change: Partial<Plan> = {}): Plan {
  const plan = planOf(TWO, change);
  const { sick, well } = plan.probes;
  if (sick === undefined || well === undefined) throw new Error('planned: no probes');
  const probes = {
    ...plan.probes,
    sick: { ...sick, show: 'active_connections: 487/500' },
    well: { ...well, show: 'active_connections: 120/500' },
  };
  return { ...plan, probes };
}

async function told(options: WorldOptions & { well?: boolean } = {}, change: Partial<Plan> = {}) {
  const plan = planned(change);
  const { events, ...driven } = await run(plan, options);
  const outcome = Object.keys(OUTCOMES).find((name) => name === outcomeOf({ events, ...driven })) as Outcome;
  return {
    outcome,
    message: messageOf(
      outcome,
      plan,
      events.filter(({ type }) => type !== 'closed'),
    ),
  };
}

describe('messageOf', () => {
  it('tells what was measured before and after, and what was changed', async () => {
    const { outcome, message } = await told({ claims: {} });
    expect(outcome).toBe('incident_resolved');
    expect(message).toMatchObject({ human: 'no', because: '', executionId: 'incident-test' });
    expect(message.headline).toMatch(
      /^incident_resolved in .+ · t-one · active_connections: 487\/500 → active_connections: 120\/500$/,
    );
    expect(message.changes).toEqual([
      'one (cache/runner/t-one): changed and verified',
      'two (cache/runner/t-one): changed and verified; stays: it',
      'guard breaker (gateway/runner/t-one): released',
    ]);
    expect(message.facts).toContainEqual({ name: 'Started by', value: 'tester' });
  });

  it.each([
    ['symptom_absent', 'no', { claims: { sick: false } }, []],
    ['rolled_back', 'yes', { behaviours: { 'do two': ['fails'] } }, ['one (cache/runner/t-one): undone and verified']],
    [
      'rollback_failed',
      'now',
      { behaviours: { 'do two': ['fails'], 'undo one': ['does-nothing'] } },
      ['one (cache/runner/t-one): NOT undone'],
    ],
    ['unknown', 'now', { behaviours: { 'do two': ['lost'] } }, ['two (cache/runner/t-one): fate unknown']],
    ['cancelled', 'yes', { cancelAt: 12 }, []],
    ['refused', 'yes', { refuse: (words: string) => words === 'engage breaker' }, []],
  ] as const)('tells %s: a person: %s', async (outcome, human, options, changes) => {
    const found = await told(options);
    expect(found.outcome).toBe(outcome);
    expect(found.message.human).toBe(human);
    expect(found.message.because).not.toBe('');
    for (const change of changes) {
      const [name = ''] = change.split(':');
      expect(found.message.changes.find((line) => line.startsWith(name))).toMatch(
        new RegExp(change.slice(name.length + 2)),
      );
    }
  });

  it('tells why a run was declined', () => {
    const plan = planned();
    const faults = [{ code: 'hold-active', message: 'Frozen until Monday.', hint: 'Wait.' }] as const;
    const { locks: _locks, ...header } = openingOf(plan) as Extract<
      ReturnType<typeof openingOf>,
      { type: 'run.claimed' }
    >;
    const declined = {
      ...header,
      type: 'run.declined',
      outcome: 'refused',
      faults,
      at: '2026-01-15T14:32:45.000Z',
      elapsed_ms: 3,
      seq: 1,
      prev: '',
      hash: '',
    } as const;
    expect(messageOf('refused', plan, [declined])).toMatchObject({
      because: expect.stringContaining('Frozen until Monday.'),
      changes: [],
    });
  });

  it('tells the start in the middle of a run', async () => {
    const plan = planned();
    const { events } = await run(plan);
    const isolated = events.findIndex(({ type }) => type === 'isolation.proved');
    const message = messageOf('started', plan, events.slice(0, isolated + 1));
    expect(message).toMatchObject({
      on: 'started',
      human: 'no',
      headline: 'started · t-one · active_connections: 487/500',
      changes: [],
    });
  });
});
