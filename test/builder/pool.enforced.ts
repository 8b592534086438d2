// The shipped runbook, runbooks/database-connection-pool-exhaustion.yml, written with the builder.
import {
  and,
  before,
  check,
  guard,
  input,
  mitigation,
  not,
  number,
  or,
  probe,
  runbook,
  secret,
  target,
  tenant,
  text,
} from 'enforced-runbooks';

const busy = input('busy', {
  type: 'number',
  default: 0.9,
  min: 0.5,
  max: 1,
  description: 'Share of the pool in use that is too much',
});

const pool = probe('pool', {
  service: 'orders_db',
  exec: ['psql', '--no-psqlrc', '-At', '-d', target.attribute('database'), '--file=-'],
  stdin: `select json_build_object('active', count(*), 'max', current_setting('max_connections')::int)
from pg_stat_activity
where backend_type = 'client backend' and pid <> pg_backend_pid();
`,
  env: { PGPASSWORD: secret('PGPASSWORD'), PGOPTIONS: '-c search_path=pg_catalog' },
  timeout: '10s',
  output: 'json',
  fields: { active: { type: 'number', min: 0 }, max: { type: 'number', min: 1 } },
  show: (pool) => text`active_connections: ${pool.active}/${pool.max}`,
});

const breaker = probe('breaker', {
  service: 'gateway',
  http: { url: text`http://${target.address}/breakers/${tenant.id}` },
  timeout: '5s',
  fields: { state: 'string' },
});

const cache = probe('cache', {
  service: 'cache',
  run: String.raw`redis-cli -p "$PORT" info server | tr -d '\r' | sed -n 's/^run_id:\(.*\)/{"run_id":"\1"}/p'
`,
  env: { PORT: target.attribute('port') },
  timeout: '2s',
  output: 'json',
  fields: { run_id: 'string' },
});

const workers = probe('workers', {
  service: 'workers',
  exec: ['workersctl', 'count', target.attribute('unit')],
  timeout: '5s',
  output: 'json',
  fields: { count: { type: 'number', min: 1, max: 64 } },
});

const circuitBreaker = guard('circuit_breaker', {
  service: 'gateway',
  engage: { exec: ['gatewayctl', 'breaker', 'open', tenant.id] },
  engaged: { that: breaker.state.is('open'), within: '10s', every: '500ms' },
  release: { exec: ['gatewayctl', 'breaker', 'close', tenant.id] },
  released: { that: breaker.state.is('closed'), within: '10s', every: '500ms' },
  onUnknown: 'hold',
});

const databaseAnswers = check('database-answers', {
  title: 'The database answers for this tenant',
  check: and(pool.ok, pool.max.moreThan(0)),
});

const twoMoreWorkers = mitigation('two-more-workers', {
  title: 'Give the tenant two more workers for its backlog',
  after: databaseAnswers,
  service: 'workers',
  guard: circuitBreaker,
  require: breaker.state.is('open'),
  do: { exec: ['workersctl', 'scale', target.attribute('unit'), before(workers).count.plus(2)] },
  verify: { that: workers.count.is(before(workers).count.plus(2)), within: '10s', every: '500ms' },
  undo: { exec: ['workersctl', 'scale', target.attribute('unit'), before(workers).count] },
  undone: { that: workers.count.is(before(workers).count), within: '30s', every: '500ms', for: '1s' },
});

const restartCache = mitigation('restart-cache', {
  title: "Restart the tenant's cache with the circuit breaker engaged",
  after: [databaseAnswers, twoMoreWorkers],
  service: 'cache',
  guard: circuitBreaker,
  require: [breaker.state.is('open'), pool.ok],
  do: { exec: ['systemctl', 'restart', text`redis@${tenant.id}`, '--no-block'] },
  // Proof of the change, not of an old process that still answers.
  verify: {
    that: and(cache.ok, or(not(before(cache).ok), cache.run_id.isNot(before(cache).run_id))),
    within: '10s',
    every: '500ms',
  },
  undo: 'none',
  because: 'A restart leaves nothing behind; the cache refills by itself.',
});

export default runbook({
  title: 'Database connection pool exhausted',
  description:
    "A tenant's cache is wedged, so its workers hold their database connections. " +
    "Restart that tenant's cache, behind its circuit breaker, and watch the pool drain.",
  owner: 'team-data',
  on: {
    alert: [
      {
        name: 'DatabaseConnectionPoolExhaustion',
        severity: ['warning', 'high', 'critical'],
        labels: { env: 'production' },
      },
    ],
  },
  scope: 'tenant',
  approval: { environment: 'production', when: tenant.attribute('tier').is('gold') },
  timeout: '10m',
  maxRuns: '3 per 1h',
  maxBlastRadius: { tenants: 1, services: 4 },
  symptom: { that: pool.active.atLeast(busy.times(pool.max)), every: '500ms', for: '2s' },
  recovered: {
    that: pool.active.lessThan(number(0.5).times(pool.max)),
    within: '3m',
    every: '1s',
    for: '3s',
    otherwise: 'rollback',
  },
  steps: [databaseAnswers, twoMoreWorkers, restartCache],
  notify: [{ on: ['incident_resolved', 'rolled_back', 'not_recovered', 'refused', 'cancelled'], to: 'slack' }],
});
