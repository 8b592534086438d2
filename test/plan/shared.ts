// A whole shared service and a runbook that changes it, as the tests of `scope: shared` use them.
import type { Result } from '../../src/kernel/fault.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { must, planned, TOPOLOGY, type Variation } from './fixtures.ts';

/** The gateway has a unit that is nobody's, and a backend for each tenant; `gateway` depends on `workers`, `portal` on `gateway`. */
export const ESTATE = TOPOLOGY.replace(
  'instance: { address: "10.0.0.5:8080" }',
  'instance: { address: "10.0.0.5:8080", unit: haproxy.service, backend: "be_${{ tenant.id }}" }\n    identifies: [backend]',
).replace(
  'tenants:\n',
  '  portal:\n    tenancy: dedicated\n    hosts: [app-1]\n    depends-on: [gateway]\ntenants:\n  tenant-009:\n    number: 9\n    services: { portal: {} }\n  tenant-010: { number: 10 }\n',
);

export const RESTART = `
schema: 1
title: The gateway answers nobody
on:
  alert: [{ name: GatewayWedged }]
scope: shared
approval: { environment: production }
max-blast-radius: { tenants: 3 }
probes:
  gateway:
    service: gateway
    http: { url: "http://\${{ target.address }}/health" }
    fields: { serving: boolean, started: number, limit: number }
    show: "serving: \${{ gateway.serving }}"
  workers:
    service: workers
    exec: [workersctl, count, "\${{ target.unit }}"]
    output: json
    fields: { count: number }
symptom: gateway.ok && !gateway.serving
recovered: gateway.serving && workers.count > 0
steps:
  - id: restart-gateway
    title: Restart the gateway of everybody
    service: gateway
    do: { exec: [systemctl, restart, "\${{ target.unit }}"] }
    verify: gateway.serving && gateway.started != before.gateway.started
    undo: none
    because: A restart leaves nothing behind.
  - id: fewer-connections
    title: Let fewer connections in while the caches warm
    service: gateway
    do: { exec: [gatewayctl, limit, "\${{ target.unit }}", "\${{ before.gateway.limit - 40 }}"] }
    verify: gateway.limit == before.gateway.limit - 40
    undo: { exec: [gatewayctl, limit, "\${{ target.unit }}", "\${{ before.gateway.limit }}"] }
    undone: gateway.limit == before.gateway.limit
`;

/** The gateway stands on three hosts, and each is asked at its own address. */
export const WIDE_ESTATE = ESTATE.replace('address: "10.0.0.5:8080", ', '')
  .replace('hosts: [edge-1]', 'hosts: [edge-1, edge-2, edge-3]')
  .replace('  edge-1:', '  edge-2: { ssh: ops@edge-2.internal }\n  edge-3: { ssh: ops@edge-3.internal }\n  edge-1:');

/** One host first, then the others; a limit on each that is taken back. */
export const WIDE_RESTART = RESTART.replace(
  'symptom: gateway.ok && !gateway.serving',
  'symptom: all.gateway.all(one, one.ok && !one.serving)',
)
  .replace('recovered: gateway.serving && workers.count > 0', 'recovered: all.gateway.all(one, one.serving)')
  .replace('    do: { exec: [systemctl', '    serial: [1, 100%]\n    do: { exec: [systemctl')
  .replace(
    '    undo: none\n    because: A restart leaves nothing behind.\n',
    '    undo: { exec: [systemctl, restart, "${{ target.unit }}", --old] }\n    undone: gateway.serving\n',
  );

export function sharedPlanned(variation: Variation = {}): Result<Plan> {
  return planned({ runbook: RESTART, topology: ESTATE, ...variation });
}

export function sharedPlan(variation: Variation = {}): Plan {
  return must(sharedPlanned(variation));
}
