// What several runbooks look at: one probe, written once.
import { probe, secret, target, text } from 'enforced-runbooks';

export const pool = probe('pool', {
  service: 'orders_db',
  exec: ['psql', '--no-psqlrc', '-At', '-d', target.attribute('database'), '--file=-'],
  stdin: `select json_build_object('active', count(*), 'max', current_setting('max_connections')::int)
from pg_stat_activity
where backend_type = 'client backend' and pid <> pg_backend_pid();
`,
  env: { PGPASSWORD: secret('PGPASSWORD'), PGOPTIONS: '-c search_path=pg_catalog' },
  output: 'json',
  fields: { active: { type: 'number', min: 0 }, max: { type: 'number', min: 1 } },
  show: (own) => text`active_connections: ${own.active}/${own.max}`,
});
