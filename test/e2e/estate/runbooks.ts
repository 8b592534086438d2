// What the scenarios run: one cache restarted for a tenant whose workers hold the database, and all of a tenant given more room.
import { ARENA } from '../fleet/redis-units.ts';

const PROBES = `probes:
  pool:
    service: orders_db
    exec: [psql, --no-psqlrc, -At, -d, "\${{ target.database }}", --file=-]
    stdin: |
      select count(*) from pg_stat_activity
      where backend_type = 'client backend' and datname = current_database() and pid <> pg_backend_pid();
    env: { PGPASSWORD: "\${{ secrets.PGPASSWORD }}" }
    output: number
  cache:
    service: cache
    run: |
      redis-cli -p "$PORT" info | tr -d '\\r' | awk -F: '{ said[$1] = $2 }
        END { if ("run_id" in said) printf "{\\"run_id\\":\\"%s\\",\\"maxmemory\\":%s}", said["run_id"], said["maxmemory"] }'
    env: { PORT: "\${{ target.port }}" }
    output: json
    timeout: 2s
    fields: { run_id: string, maxmemory: number }
  disk:
    service: cache
    run: df --output=avail -B1 /var/tmp | tail -n 1
    output: number
`;

/** So many sessions at the database are too many: workers hold them while their cache does not answer. */
export const HELD = 30;

/** For the tenant whose workers hold the database. */
export const RESTART = restartText({
  symptom: 'pool.value >= inputs.held',
  recovered: 'pool.value < inputs.held',
  ending: `    undo: none
    because: A restart leaves nothing behind.`,
});

/** For the tenant whose cache does not answer; what a start takes of the disk is given back. */
export const RESTART_WEDGED = restartText({
  symptom: '"!cache.ok"',
  recovered: 'cache.ok',
  ending: `    undo:
      run: rm -f "/var/tmp/redis/$TENANT/${ARENA}"
      env: { TENANT: "\${{ tenant.id }}" }
    undone: { that: disk.value > 1000000.0, within: 10s, every: 200ms, for: 200ms }`,
});

interface Restart {
  readonly symptom: string;
  readonly recovered: string;
  readonly ending: string;
}

function restartText({ symptom, recovered, ending }: Restart): string {
  return `schema: 1
title: Restart the cache of a tenant
on:
  alert:
    - name: DatabaseConnectionPoolExhaustion
scope: tenant
timeout: 2m
secrets: [PGPASSWORD]
inputs:
  held: { type: number, default: ${HELD} }
${PROBES}symptom: ${symptom}
recovered: { that: ${recovered}, within: 20s, every: 200ms }
steps:
  - id: database-answers
    title: The database answers
    check: pool.ok
  - id: restart
    title: Restart the tenant's cache
    service: cache
    do:
      exec: [systemctl, restart, "\${{ target.unit }}"]
    verify:
      that: cache.ok && (!before.cache.ok || cache.run_id != before.cache.run_id)
      within: 10s
      every: 200ms
${ending}
`;
}

/** Wanted of every cache of the tenant, in bytes. */
export const ROOM = 67_108_864;

/** In waves of five. */
export const MORE_ROOM = `schema: 1
title: The caches of a tenant are too small
on:
  alert:
    - name: CacheEvicts
scope: tenant
timeout: 5m
bystanders: { settle: 200ms }
secrets: [PGPASSWORD]
inputs:
  room: { type: number, default: ${ROOM} }
${PROBES}symptom: all.cache.exists(c, c.ok && c.maxmemory != inputs.room)
recovered: { that: "all.cache.all(c, c.ok && c.maxmemory == inputs.room)", within: 20s, every: 200ms }
steps:
  - id: database-answers
    title: The database answers
    check: pool.ok
  - id: more-room
    title: Give each cache more room, and start it anew
    service: cache
    serial: 25%
    do:
      run: |
        systemctl set-property "$UNIT" "maxmemory=$ROOM"
        systemctl restart "$UNIT"
      env: { UNIT: "\${{ target.unit }}", ROOM: "\${{ inputs.room }}" }
    verify:
      that: cache.ok && cache.maxmemory == inputs.room && cache.run_id != before.cache.run_id
      within: 10s
      every: 200ms
    undo:
      run: |
        systemctl set-property "$UNIT" "maxmemory=$ROOM"
        systemctl restart "$UNIT"
      env: { UNIT: "\${{ target.unit }}", ROOM: "\${{ before.cache.maxmemory }}" }
    undone:
      that: cache.ok && cache.maxmemory == before.cache.maxmemory
      within: 10s
      every: 200ms
      for: 200ms
`;
