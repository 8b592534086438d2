import { describe, expect, it } from 'vitest';
import { runbookOf, SCENARIOS, scenarioNamed } from '../../src/demo/scenario.ts';
import { SHIPPED_RUNBOOK } from './support/fleet-options.ts';

describe('scenarios', () => {
  it('are the seven of the command line', () => {
    expect(SCENARIOS.map(({ name, expected }) => [name, expected])).toEqual([
      ['default', 'incident_resolved'],
      ['verification-fails', 'rolled_back'],
      ['neighbour-ill', 'rolled_back'],
      ['symptom-absent', 'symptom_absent'],
      ['wrong-tenant', 'refused'],
      ['cancel', 'cancelled'],
      ['crash', 'rolled_back'],
      ['not-recovered', 'not_recovered'],
    ]);
  });

  it('run the shipped runbook as it is, but for three', () => {
    const changed = SCENARIOS.filter((scenario) => runbookOf(scenario, SHIPPED_RUNBOOK) !== SHIPPED_RUNBOOK);
    expect(changed.map(({ name }) => name)).toEqual(['wrong-tenant', 'crash', 'not-recovered']);
  });

  it.each(SCENARIOS)('$name finds what it changes exactly once', (scenario) => {
    const runbook = runbookOf(scenario, SHIPPED_RUNBOOK);
    for (const { to } of scenario.changes) expect(runbook).toContain(to);
  });

  it('refuse to change what is not there', () => {
    const scenario = scenarioNamed('wrong-tenant');
    if (scenario === null) throw new Error('no such scenario');
    expect(() => runbookOf(scenario, 'schema: 1\n')).toThrow('exactly once');
  });

  it('are looked up exactly', () => {
    expect(scenarioNamed('Default')).toBeNull();
    expect(scenarioNamed('')).toBeNull();
  });
});
