// The runbook and the estate of the documentation, small enough to read, as the tests of plans use them.
import type { Incident } from '../../src/incident/incident.ts';
import type { Result } from '../../src/kernel/fault.ts';
import type { Scalar } from '../../src/kernel/scalar.ts';
import { compile } from '../../src/plan/compile.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import type { Runbook } from '../../src/runbook/runbook.ts';
import { loadTopology } from '../../src/topology/load.ts';
import type { TenantView, Topology } from '../../src/topology/topology.ts';
import { viewOf } from '../../src/topology/view.ts';

export const TOPOLOGY = `
schema: 1
hosts:
  bastion: { ssh: ops@bastion.example.com, host-key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBastion" }
  cache-2: { ssh: ops@cache-2.internal, via: bastion, attributes: { region: eu-1 } }
  edge-1: { ssh: ops@edge-1.internal }
  db-1: { ssh: ops@db-1.internal }
  app-1: { ssh: ops@app-1.internal }
services:
  orders_db:
    tenancy: shared
    hosts: [db-1]
    instance: { database: "t_\${{ tenant.number }}" }
    identifies: [database]
  cache:
    tenancy: dedicated
    depends-on: [orders_db]
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
  workers:
    tenancy: dedicated
    depends-on: [cache, orders_db]
    instance: { unit: "workers@\${{ tenant.id }}" }
    identifies: [unit]
  gateway:
    tenancy: shared
    hosts: [edge-1]
    depends-on: [workers]
    instance: { address: "10.0.0.5:8080" }
  web:
    tenancy: dedicated
    hosts: runner
    instance: { namespace: "t-\${{ tenant.id }}" }
    identifies: [namespace]
tenants:
  tenant-006:
    number: 6
    tier: silver
    aliases: [acme]
    on-call: pagerduty:PXXXX
    services:
      cache: { host: cache-2, port: 6406 }
      orders_db: {}
      workers: { host: app-1 }
      gateway: {}
      web: {}
  tenant-007:
    number: 7
    tier: gold
    services:
      cache: { host: cache-2, port: 6407 }
      orders_db: {}
      workers:
        - { host: app-1, name: a }
        - { host: cache-2, name: b }
      gateway: {}
`;

export const RUNBOOK = `
schema: 1
title: Database connection pool exhausted
description: >
  A tenant's cache is wedged, so its workers hold their database connections.
  Restart that tenant's cache, behind its circuit breaker, and watch the pool drain.
owner: team-data
on:
  alert:
    - name: DatabaseConnectionPoolExhaustion
      severity: [warning, critical]
      labels: { env: production }
scope: tenant
approval:
  environment: production
  when: tenant.tier == "gold"
timeout: 10m
max-runs: 3 per 1h
max-blast-radius: { tenants: 1, services: 4 }
secrets: [PGPASSWORD]
inputs:
  busy:
    type: number
    default: 0.9
    min: 0.5
    max: 1
probes:
  pool:
    service: orders_db
    exec: [psql, --no-psqlrc, -At, -d, "\${{ target.database }}", --file=-]
    stdin: |
      select json_build_object('active', count(*), 'max', current_setting('max_connections')::int)
      from pg_stat_activity where backend_type = 'client backend';
    env: { PGPASSWORD: "\${{ secrets.PGPASSWORD }}" }
    output: json
    fields: { active: number, max: number }
    show: "active_connections: \${{ pool.active }}/\${{ pool.max }}"
  breaker:
    service: gateway
    http: { url: "http://\${{ target.address }}/breakers/\${{ tenant.id }}" }
    fields: { state: string }
  cache:
    service: cache
    run: |
      redis-cli -p "$PORT" info server | tr -d '\\r' | sed -n 's/^run_id:\\(.*\\)/{"run_id":"\\1"}/p'
    env: { PORT: "\${{ target.port }}" }
    output: json
    timeout: 2s
    fields: { run_id: string }
  workers:
    service: workers
    exec: [workersctl, count, "\${{ target.unit }}"]
    output: json
    fields:
      count: { type: number, min: 1, max: 64 }
symptom:
  that: pool.active >= inputs.busy * pool.max
  for: 5s
recovered:
  that: pool.active < 0.5 * pool.max
  within: 3m
  every: 5s
  for: 10s
  otherwise: rollback
guards:
  circuit_breaker:
    service: gateway
    engage:  { exec: [gatewayctl, breaker, open, "\${{ tenant.id }}"] }
    engaged: breaker.state == "open"
    release: { exec: [gatewayctl, breaker, close, "\${{ tenant.id }}"] }
    released: breaker.state == "closed"
steps:
  - id: database-answers
    title: The database answers for this tenant
    check: pool.ok && pool.max > 0
  - id: restart-cache
    title: Restart the tenant's cache with the circuit breaker engaged
    service: cache
    guard: circuit_breaker
    require:
      - breaker.state == "open"
      - pool.ok
    do:
      exec: [systemctl, restart, "redis@\${{ tenant.id }}", --no-block]
    verify:
      that: cache.ok && (!before.cache.ok || cache.run_id != before.cache.run_id)
      within: 30s
      every: 1s
    undo: none
    because: A restart leaves nothing behind; the cache refills by itself.
  - id: two-more-workers
    title: Give the tenant two more workers while the cache warms
    service: workers
    do:
      exec: [workersctl, scale, "\${{ target.unit }}", "\${{ before.workers.count + 2 }}"]
    verify: workers.count == before.workers.count + 2
    undo:
      exec: [workersctl, scale, "\${{ target.unit }}", "\${{ before.workers.count }}"]
    undone: workers.count == before.workers.count
`;

/** The workers of tenant-007 stand on four hosts, and are scaled on one, then on the others. */
export const SPREAD = {
  tenant: 'tenant-007',
  topology: TOPOLOGY.replace(
    / {8}- \{ host: app-1, name: a \}\n {8}- \{ host: cache-2, name: b \}\n/,
    ['app-1', 'cache-2', 'db-1', 'edge-1'].map((host) => `        - { host: ${host} }\n`).join(''),
  ),
  runbook: RUNBOOK.replace('    service: workers\n    do:', '    service: workers\n    serial: [1, 100%]\n    do:'),
} as const;

export const INCIDENT: Incident = {
  source: 'alertmanager',
  name: 'DatabaseConnectionPoolExhaustion',
  status: 'firing',
  severity: 'critical',
  severity_raw: 'critical',
  dedup_key: 'abc',
  starts_at: '2026-01-15T14:32:45.000Z',
  starts_at_is_receipt: false,
  tenant: 'tenant-006',
  labels: { env: 'production', group: 'orders' },
  annotations: {},
  test: false,
  truncated: 0,
};

export const MANUAL: Incident = {
  ...INCIDENT,
  source: 'manual',
  dedup_key: 'run-1',
  starts_at_is_receipt: true,
  labels: {},
};

export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(
    result.faults.map(({ code, message, at }) => `${code}: ${message} ${JSON.stringify(at ?? '')}`).join('\n'),
  );
}

export function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.faults.map(({ code }) => code);
}

export function runbook(text: string = RUNBOOK, id = 'pool'): Runbook {
  return must(loadRunbook(`runbooks/${id}.yml`, id, text));
}

export function topology(text: string = TOPOLOGY): Topology {
  return must(loadTopology('topology.yml', text));
}

export function view(tenant = 'tenant-006', text: string = TOPOLOGY): TenantView {
  return must(viewOf(topology(text), tenant));
}

export interface Variation {
  readonly runbook?: string;
  readonly topology?: string;
  readonly tenant?: string;
  readonly incident?: Incident;
  readonly inputs?: Readonly<Record<string, Scalar>>;
  readonly begun?: boolean;
}

export function planned(variation: Variation = {}): Result<Plan> {
  return compile({
    runbook: runbook(variation.runbook),
    view: view(variation.tenant, variation.topology),
    topology: topology(variation.topology),
    incident: variation.incident ?? INCIDENT,
    inputs: variation.inputs ?? {},
    begun: variation.begun ?? false,
    commit: '0123456789abcdef0123456789abcdef01234567',
  });
}

export function plan(variation: Variation = {}): Plan {
  return must(planned(variation));
}
