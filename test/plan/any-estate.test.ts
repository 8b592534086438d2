// Whatever the estate is like: no plan holds a target, token or probe of another tenant.
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/kernel/canonical.ts';
import { compile } from '../../src/plan/compile.ts';
import { isolatePlan } from '../../src/plan/isolate.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import { loadTopology } from '../../src/topology/load.ts';
import { viewOf } from '../../src/topology/view.ts';
import fc, { often } from '../support/properties.ts';
import { ANY_ESTATE, type AnyEstate, type AnyTenant, ownedBy, runbookOf, topologyOf } from './any-estate.ts';
import { MANUAL, must } from './fixtures.ts';

/** Another seed and more of them: `FC_SEED=$RANDOM ESTATES=10000`. */
const ESTATES = Number(process.env.ESTATES ?? often(100));

function planned(estate: AnyEstate, reference: string): Plan {
  const topology = must(loadTopology('topology.yml', topologyOf(estate)));
  const plan = must(
    compile({
      runbook: must(loadRunbook('runbooks/any.yml', 'any', runbookOf(estate))),
      view: must(viewOf(topology, reference)),
      topology,
      incident: { ...MANUAL, tenant: reference },
      inputs: {},
      commit: 'none',
    }),
  );
  expect(isolatePlan(isolationOf(topology), plan).faults).toEqual([]);
  return plan;
}

/** What of the other stands in a text, but for where it is a part of something longer that is the tenant's own. */
function foreignIn(text: string, own: AnyTenant, other: AnyTenant): readonly string[] {
  const longestFirst = [...ownedBy(own)].sort((one, another) => another.length - one.length);
  const rest = longestFirst.reduce((left, value) => left.replaceAll(value, '\u0000'), text);
  return ownedBy(other).filter((value) => isIn(rest, value));
}

function isIn(text: string, value: string): boolean {
  const escaped = value.replaceAll(/[^A-Za-z0-9]/g, (sign) => `\\${sign}`);
  return new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`).test(text);
}

test('a plan holds nothing of another tenant, and all of its own', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(ANY_ESTATE, (estate) => {
      const { chosen, tenants } = estate;
      for (const reference of [chosen.id, ...chosen.aliases]) {
        const plan = planned(estate, reference);
        const text = canonicalJson(plan);
        const others = tenants.filter(({ id }) => id !== chosen.id);
        expect(others.flatMap((other) => foreignIn(text, chosen, other))).toEqual([]);
        expect(ownedBy(chosen).filter((value) => !isIn(text, value))).toEqual([]);
        expect(plan.blast_radius.tenants).toEqual([chosen.id]);
        expect(plan.locks).toEqual([`tenant:${chosen.id}`]);
      }
    }),
    { numRuns: ESTATES },
  );
});
