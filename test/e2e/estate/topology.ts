// The estate written down as a user would, and the runbooks of the scenarios.
import { TENANTS } from '../fleet/estate.ts';
import { DATABASE_HOST, hostsOf, type Placement, portOf } from './placement.ts';

export interface Reached {
  readonly address: string;
  readonly port: number;
  readonly hostKey: string;
}

export function topologyText(placement: Placement, hosts: Readonly<Record<string, Reached>>): string {
  return `schema: 1
hosts:
${Object.entries(hosts).map(hostText).join('')}services:
  orders_db:
    tenancy: shared
    hosts: [${DATABASE_HOST}]
    instance:
      database: "t_\${{ tenant.number }}"
    identifies: [database]
  cache:
    tenancy: dedicated
    depends-on: [orders_db]
    instance:
      unit: "redis@\${{ tenant.id }}"
    identifies: [unit]
    discover:
      exec: [systemctl, list-units, "redis@*", --all, --output=json]
      each: description
      tenant: "Redis of (?P<tenant>[a-z0-9-]+) on port (?P<port>[0-9]+)"
    health:
      run: redis-cli -p "$PORT" info persistence
      env: { PORT: "\${{ target.port }}" }
      output: text
      timeout: 1s
      healthy: text.contains("aof_last_write_status:ok")
tenants:
${TENANTS.map((tenant, index) => tenantText(tenant, index + 1, hostsOf(tenant, placement))).join('')}`;
}

function hostText([name, { address, port, hostKey }]: readonly [string, Reached]): string {
  return `  ${name}:
    ssh: root@${address}:${port}
    host-key: "${hostKey}"
`;
}

function tenantText(tenant: string, number: number, hosts: readonly string[]): string {
  const caches = hosts.map((host) => `        - { host: ${host}, port: ${portOf(tenant)} }\n`);
  return `  ${tenant}:
    number: ${number}
    services:
      orders_db: {}
${caches.length === 0 ? '' : '      cache:\n'}${caches.join('')}`;
}
