// Which plan of now is which of those that were shown.
import { describe, expect, test } from 'vitest';
import { type BoundPlan, bound } from '../../src/plan/binding.ts';
import { withDigest } from '../../src/plan/digest.ts';
import { pairUp } from '../../src/plan/pairing.ts';
import type { Plan } from '../../src/plan/plan.ts';
import fc from '../support/properties.ts';
import { plan } from './fixtures.ts';

const MADE = plan();
const planOf = (tenant: string, incident: string, commit = 'none'): Plan =>
  withDigest({
    ...MADE,
    commit,
    tenant: { ...MADE.tenant, id: tenant },
    incident: { ...MADE.incident, name: incident },
  });
const pair = (owns: readonly Plan[], bounds: readonly BoundPlan[]) => pairUp(owns, bounds, (own) => own);

describe('plans and what was shown', () => {
  test('the same, in another order', () => {
    const [one, other] = [planOf('a', 'X'), planOf('b', 'X')];
    const { pairs, unbound, missing } = pair([other, one], [bound(one, 1), bound(other, 2)]);
    expect(pairs.map(({ own, bound: { shard } }) => [own.tenant.id, shard])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect([unbound, missing]).toEqual([[], []]);
  });

  test('one that changed is still the one that was shown', () => {
    const [was, is] = [planOf('a', 'X', 'before'), planOf('a', 'X', 'after')];
    const { pairs } = pair([is], [bound(was, 1)]);
    expect(pairs.map(({ own, bound: { digest } }) => [own.digest === is.digest, digest])).toEqual([[true, was.digest]]);
  });

  test('of two with one name, the one that did not change keeps its own', () => {
    const [first, second, changed] = [planOf('a', 'X', '1'), planOf('a', 'X', '2'), planOf('a', 'X', '3')];
    const { pairs } = pair([changed, second], [bound(first, 1), bound(second, 1)]);
    expect(pairs.map(({ own, bound: { digest } }) => own.digest === digest)).toEqual([false, true]);
  });

  test('one that was never shown, and one that is no more', () => {
    const [shown, made] = [planOf('a', 'X'), planOf('b', 'X')];
    const { pairs, unbound, missing } = pair([made], [bound(shown, 3)]);
    expect([pairs, unbound.map(({ tenant }) => tenant.id), missing.map(({ tenant }) => tenant)]).toEqual([
      [],
      ['b'],
      ['a'],
    ]);
  });

  test('whatever comes: nothing is lost, and nothing stands in two pairs', () => {
    const drawn = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('X', 'Y'), fc.constantFrom('1', '2')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(drawn, drawn, (now, then) => {
        const owns = now.map(([tenant, incident, commit]) => planOf(tenant, incident, commit));
        const bounds = then.map(([tenant, incident, commit]) => bound(planOf(tenant, incident, commit), 1));
        const { pairs, unbound, missing } = pair(owns, bounds);
        expect(new Set([...pairs.map(({ own }) => own), ...unbound])).toEqual(new Set(owns));
        expect(pairs.length + unbound.length).toBe(owns.length);
        expect(pairs.length + missing.length).toBe(bounds.length);
        for (const { own, bound: one } of pairs)
          expect([one.tenant, one.incident]).toEqual([own.tenant.id, own.incident.name]);
      }),
      { numRuns: 30 },
    );
  });
});
