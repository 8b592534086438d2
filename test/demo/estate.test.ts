import { describe, expect, it } from 'vitest';
import { alertText, TENANTS, topologyText, WEDGED_TENANT } from '../../src/demo/estate.ts';
import { runbookOf, SCENARIOS } from '../../src/demo/scenario.ts';
import { SHIPPED_RUNBOOK_ID } from '../../src/demo/shipped.ts';
import { receive } from '../../src/incident/receive.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { loadTopology } from '../../src/topology/load.ts';
import { viewOf } from '../../src/topology/view.ts';
import { SHIPPED_RUNBOOK } from './support/fleet-options.ts';

const caches = Object.fromEntries(TENANTS.map((tenant, index) => [tenant, 20_001 + index]));

describe("the demo's estate", () => {
  it('is a valid topology of eight tenants', () => {
    const loaded = loadTopology('topology.yml', topologyText({ caches, gateway: 8080 }));
    expect(loaded).toMatchObject({ ok: true });
    if (!loaded.ok) return;
    expect(Object.keys(loaded.value.tenants)).toEqual(TENANTS);
    const view = viewOf(loaded.value, WEDGED_TENANT);
    expect(view.ok && view.value.instances.map(({ service, attributes }) => [service, attributes])).toEqual(
      expect.arrayContaining([
        ['orders_db', { database: 't_6' }],
        ['cache', { unit: 'redis@tenant-006', port: 20_006 }],
        ['workers', { unit: 'workers@tenant-006' }],
        ['gateway', { address: '127.0.0.1:8080' }],
      ]),
    );
  });

  it('has an alert that is one incident of tenant-006', () => {
    const received = receive(JSON.parse(alertText('2026-01-12T03:04:05.000Z')), '2026-01-12T03:05:00.000Z');
    expect(received).toMatchObject({
      ok: true,
      value: [
        { name: 'DatabaseConnectionPoolExhaustion', tenant: WEDGED_TENANT, starts_at: '2026-01-12T03:04:05.000Z' },
      ],
    });
  });

  it.each(SCENARIOS)('has a valid runbook in the scenario $name', (scenario) => {
    const loaded = loadRunbook('runbook.yml', SHIPPED_RUNBOOK_ID, runbookOf(scenario, SHIPPED_RUNBOOK));
    expect(loaded.ok ? [] : loaded.faults).toEqual([]);
  });
});
