// What the scenarios run: one cache restarted for a tenant whose workers hold the database.

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
`;

/** So many sessions at the database are too many: workers hold them while their cache does not answer. */
export const HELD = 30;

export const RESTART = `schema: 1
title: A wedged cache holds the database
on:
  alert:
    - name: DatabaseConnectionPoolExhaustion
scope: tenant
timeout: 2m
secrets: [PGPASSWORD]
inputs:
  held: { type: number, default: ${HELD} }
${PROBES}symptom: pool.value >= inputs.held
recovered: { that: pool.value < inputs.held, within: 20s, every: 200ms }
steps:
  - id: restart
    title: Restart the tenant's cache
    service: cache
    do:
      exec: [systemctl, restart, "\${{ target.unit }}"]
    verify:
      that: cache.ok && (!before.cache.ok || cache.run_id != before.cache.run_id)
      within: 10s
      every: 200ms
    undo: none
    because: A restart leaves nothing behind.
`;
