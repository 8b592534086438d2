// The real fleet written down as a user would: the topology with pinned host keys, and the alert.

import { ACCOUNT } from './account.ts';
import type { SshHost } from './ssh-host.ts';

export const TENANTS: readonly string[] = Array.from({ length: 8 }, (_, index) => `tenant-00${index + 1}`);
export const WEDGED_TENANT = 'tenant-006';

export interface Estate {
  readonly hosts: readonly SshHost[];
  readonly gatewayPort: number;
  readonly caches: Readonly<Record<string, number>>;
}

const BEHIND_BASTION = ['db-1', 'cache-2'];

export function topologyText({ hosts, gatewayPort, caches }: Estate): string {
  return `schema: 1
hosts:
${hosts.map(hostText).join('')}services:
  orders_db:
    tenancy: shared
    hosts: [db-1]
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
      each: unit
      tenant: "redis@(?P<tenant>[a-z0-9-]+)\\\\.service"
  workers:
    tenancy: dedicated
    depends-on: [cache, orders_db]
    instance:
      unit: "workers@\${{ tenant.id }}"
    identifies: [unit]
  gateway:
    tenancy: shared
    hosts: [edge-1]
    depends-on: [workers]
    instance:
      address: "127.0.0.1:${gatewayPort}"
tenants:
${TENANTS.map((tenant, index) => tenantText(tenant, index + 1, caches[tenant] ?? 0)).join('')}hold: []
`;
}

/** The alert in the normal form, as a `repository_dispatch` carries it. */
export function alert(startsAt: string): Readonly<Record<string, unknown>> {
  return {
    source: 'alertmanager',
    name: 'DatabaseConnectionPoolExhaustion',
    status: 'firing',
    severity: 'critical',
    severity_raw: 'critical',
    dedup_key: `orders_db/${WEDGED_TENANT}`,
    starts_at: startsAt,
    tenant: WEDGED_TENANT,
    service: 'orders_db',
    labels: { env: 'production', tenant: WEDGED_TENANT },
    annotations: { summary: 'The connection pool of orders_db is nearly used up.' },
  };
}

function hostText(host: SshHost): string {
  const via = BEHIND_BASTION.includes(host.name) ? '    via: bastion\n' : '';
  return `  ${host.name}:
    ssh: ${ACCOUNT}@${host.address}:${host.port}
    host-key: "${host.hostKey}"
${via}`;
}

function tenantText(tenant: string, number: number, cachePort: number): string {
  return `  ${tenant}:
    number: ${number}
    tier: silver
    services:
      orders_db: {}
      cache: { host: cache-2, port: ${cachePort} }
      workers: { host: app-1 }
      gateway: {}
`;
}
