// The search for values: what it finds makes the condition true, or false, within the fields' types and bounds.
import { describe, expect, it } from 'vitest';
import type { Plan, PlannedField } from '../../src/plan/plan.ts';
import { neutral, SEEDS } from '../../src/rehearsal/candidates.ts';
import { type Constraint, isMet, type Sights } from '../../src/rehearsal/constraint.ts';
import { settleSights } from '../../src/rehearsal/search.ts';
import { exec, planOf } from '../engine/world.ts';

const field = (type: PlannedField['type'], more: Partial<PlannedField> = {}): PlannedField => ({
  type,
  list: false,
  path: [],
  secret: false,
  ...more,
});
const FIELDS: Readonly<Record<string, PlannedField>> = {
  a: field('number'),
  b: field('number', { min: 1, max: 10 }),
  s: field('string'),
  t: field('time'),
  yes: field('boolean'),
  many: field('string', { list: true }),
};
const PLAN: Plan = {
  ...planOf([]),
  probes: { p: { commands: { runner: { ...exec('p'), exit: [0, 3], output: { format: 'json', fields: FIELDS } } } } },
};
const START: Sights = {
  'p runner': {
    ok: true,
    exit_code: 0,
    fields: Object.fromEntries(Object.entries(FIELDS).map(([name, one]) => [name, neutral(one, SEEDS[2])])),
  },
};
const TIME = '2026-01-15T12:00:00.000Z';

function constraint(that: string, wanted = true, weight = 100): Constraint {
  const condition = {
    that: [that],
    within_ms: null,
    every_ms: 1_000,
    for_ms: 0,
    samples: [{ probe: 'p', target: 'runner' }],
  };
  const names = { inputs: { limit: 0.9 }, run: { id: 'x', now: TIME } };
  return { says: that, condition, wanted, weight, names, target: null, before: START, first: null };
}

const POSSIBLE = [
  'p.a >= inputs.limit * p.b',
  'p.a / p.b > 0.95 && p.b > 3.0',
  '100.0 * p.a / (p.a + p.b) > 80.0',
  'p.a == before.p.a + 2',
  'p.b == 10 && p.a > 3 * p.b',
  'p.s == "wedged" || p.s in ["slow", "down"]',
  'p.s.startsWith("err") && p.s.contains("disk")',
  'p.s.matches("^(PONG|OK)$")',
  'p.s != before.p.s',
  'p.t < run.now - duration("1h")',
  'p.t - run.now < duration("14d") && p.t > run.now',
  '!p.yes && p.ok',
  '!p.ok || p.a > 1e9',
  'p.exit_code == 3',
  'size(p.many) > 3',
  '"blocked" in p.many',
  'p.many.exists(m, m == "blocked")',
  'p.a > 5 ? p.s == "big" : p.s == "small"',
  'all.p.all(one, one.a > 17)',
];

describe('values', () => {
  it.each(POSSIBLE)('are found with which it holds, and others with which it does not: %s', (that) => {
    for (const wanted of [true, false]) {
      const one = constraint(that, wanted);
      const { sights, unmet } = settleSights(START, [one], { plan: PLAN, time: TIME });
      expect(unmet, `${wanted}`).toEqual([]);
      expect(isMet(one, sights)).toBe(true);
      const { b } = sights['p runner']?.fields ?? {};
      expect(b).toBeGreaterThanOrEqual(1);
      expect(b).toBeLessThanOrEqual(10);
    }
  });

  it('are found for several conditions together, at the cost of the lighter one', () => {
    const all = [constraint('p.a > 100'), constraint('p.b * 20 < p.a'), constraint('p.a < 50', true, 10)];
    const { unmet } = settleSights(START, all, { plan: PLAN, time: TIME });
    expect(unmet).toEqual([all[2]]);
  });

  it.each(['p.b > 10', 'p.a < 3 && p.a > 5', 'p.ok && !p.ok'])('are not made up where there are none: %s', (that) => {
    const one = constraint(that);
    expect(settleSights(START, [one], { plan: PLAN, time: TIME })).toEqual({ sights: START, unmet: [one] });
  });

  it('stay what they are where nothing is wanted of them', () => {
    const { sights } = settleSights(START, [constraint('p.a > -5')], { plan: PLAN, time: TIME });
    expect(sights).toEqual(START);
  });
});
