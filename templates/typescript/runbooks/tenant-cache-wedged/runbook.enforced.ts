// A tenant's cache is wedged, and its callers hold the database's connections while they wait for it:
// validateDatabasePool → restartCacheLayerWithIsolation → enforceMultiTenantBoundaries → notifyOnCall
import {
  and,
  before,
  check,
  guard,
  input,
  mitigation,
  not,
  notify,
  number,
  or,
  probe,
  runbook,
  target,
  tenant,
  text,
} from 'enforced-runbooks';
import { pool } from '../shared/database.ts';

const busy = input('busy', {
  type: 'number',
  default: 0.9,
  min: 0.5,
  max: 1,
  description: 'Share of the pool in use that is too much',
});

const breaker = probe('breaker', {
  service: 'gateway',
  http: { url: text`http://${target.address}/breakers/${tenant.id}` },
  fields: { state: 'string' },
});

const cache = probe('cache', {
  service: 'cache',
  exec: ['cachectl', 'describe', target.attribute('unit')],
  output: 'json',
  fields: { run_id: 'string', tenants: 'list<string>' },
});

const circuitBreaker = guard('circuit_breaker', {
  service: 'gateway',
  engage: { exec: ['gatewayctl', 'breaker', 'open', tenant.id] },
  engaged: breaker.state.is('open'),
  release: { exec: ['gatewayctl', 'breaker', 'close', tenant.id] },
  released: breaker.state.is('closed'),
});

const validateDatabasePool = check('validate-database-pool', {
  title: 'The database answers, and has a pool',
  check: and(pool.ok, pool.max.moreThan(0)),
});

const restartCacheLayerWithIsolation = mitigation('restart-cache-layer-with-isolation', {
  title: "Restart this tenant's cache behind its circuit breaker",
  after: validateDatabasePool,
  service: 'cache',
  guard: circuitBreaker,
  require: breaker.state.is('open'),
  do: { exec: ['systemctl', 'restart', text`redis@${tenant.id}`, '--no-block'] },
  // Proof of the change, not of an old process that still answers.
  verify: and(cache.ok, or(not(before(cache).ok), cache.run_id.isNot(before(cache).run_id))),
  undo: 'none',
  because: 'A restart leaves nothing behind; the cache refills by itself.',
});

const enforceMultiTenantBoundaries = check('enforce-multi-tenant-boundaries', {
  title: 'The new cache serves this tenant and nobody else',
  after: restartCacheLayerWithIsolation,
  check: and(
    cache.tenants.has(tenant.id),
    cache.tenants.every((one) => one.is(tenant.id)),
  ),
  message: text`the cache of ${tenant.id} serves ${cache.tenants.size()} tenants`,
});

const notifyOnCall = notify({
  on: ['rolled_back', 'not_recovered', 'refused', 'rollback_failed', 'unknown'],
  to: 'pagerduty',
});

export default runbook({
  title: 'Tenant cache wedged',
  description: "Restart one tenant's cache behind its circuit breaker, and watch the database's pool drain.",
  owner: 'team-data',
  on: { alert: [{ name: 'DatabaseConnectionPoolExhaustion', severity: ['high', 'critical'] }] },
  scope: 'tenant',
  timeout: '10m',
  maxRuns: '3 per 1h',
  // Whoever shares the cache's host is asked how they are, before and after.
  maxBlastRadius: { tenants: 1 },
  bystanders: { most: 5, settle: '5s' },
  symptom: { that: pool.active.atLeast(busy.times(pool.max)), every: '500ms', for: '2s' },
  recovered: { that: pool.active.lessThan(number(0.5).times(pool.max)), within: '3m', for: '3s' },
  steps: [validateDatabasePool, restartCacheLayerWithIsolation, enforceMultiTenantBoundaries],
  notify: [notifyOnCall],
});
