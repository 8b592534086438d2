// What lint finds of a runbook beside the topology: a plan that could be made for nobody, or not for everybody.
import { describe, expect, it } from 'vitest';
import { tryPlans } from '../../src/plan/trial.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import { RUNBOOK, runbook, TOPOLOGY, topology } from './fixtures.ts';

function tried(from: string, to: string, estate = TOPOLOGY) {
  if (!RUNBOOK.includes(from)) throw new Error(`the runbook has no ${from}`);
  const made = topology(estate);
  return tryPlans({ runbook: runbook(RUNBOOK.replace(from, to)), topology: made, isolation: isolationOf(made) });
}
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);
const ENGAGE = '[gatewayctl, breaker, open, "${{ tenant.id }}"]';

describe('a runbook beside its topology', () => {
  it('has a plan for everybody who has its services', () => {
    expect(tried('timeout: 10m', 'timeout: 10m')).toEqual({ faults: [], warnings: [] });
  });

  it.each([
    [
      'an attribute that nobody has',
      ENGAGE,
      '[gatewayctl, open, "${{ tenant.nope }}", "${{ tenant.id }}"]',
      'value-unknown',
    ],
    ['a command that names nobody', ENGAGE, '[gatewayctl, breaker, open]', 'isolation-no-tenant'],
    ['a wildcard', ENGAGE, '[gatewayctl, open, --all, "${{ tenant.id }}"]', 'isolation-wildcard'],
    ['a literal that breaks a rule', ENGAGE, `[gatewayctl, "x\${{ 'a b' }}", "\${{ tenant.id }}"]`, 'value-not-plain'],
    ['a condition of other types', 'tenant.tier == "gold"', 'tenant.tier > 5', 'expression-type'],
    ['a radius that is always larger', 'services: 4', 'services: 1', 'blast-radius-exceeded'],
  ])('has a fault for %s, at its place', (_, from, to, code) => {
    const { faults, warnings } = tried(from, to);
    expect([codes(faults), warnings]).toEqual([expect.arrayContaining([code]), []]);
    expect(faults.every(({ at }) => at !== undefined)).toBe(true);
  });

  it('leaves open what an incident or an input brings', () => {
    expect(tried(ENGAGE, '[gatewayctl, "${{ inputs.busy }}", "${{ tenant.id }}"]').faults).toEqual([]);
    expect(tried('tenant.tier == "gold"', 'incident.severity == "critical"').faults).toEqual([]);
  });

  it('is warned of where it has none for some', () => {
    const estate = TOPOLOGY.replace('    tier: gold\n', '');
    const { faults, warnings } = tried('timeout: 10m', 'timeout: 10m', estate);
    expect(faults).toEqual([]);
    expect(warnings).toEqual([
      expect.objectContaining({
        code: 'plan-impossible',
        message: expect.stringMatching(
          /^There is no plan for tenant-007, of 2 tenants that were tried: .*tenant\.tier/,
        ),
      }),
    ]);
  });

  it('is not held against tenants that lack its services', () => {
    const estate = TOPOLOGY.replace('      gateway: {}\n      web', '      web').replace(/ {6}gateway: \{\}\n$/, '');
    expect(tried(ENGAGE, '[gatewayctl, breaker, open]', estate)).toEqual({ faults: [], warnings: [] });
  });
});
