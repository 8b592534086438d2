// The demo's estate: eight tenants on one machine, written down as the topology and the alert that a user would have.
// Promises: the topology is true of a running fleet; all that differs from run to run is ports.
import type { AddressBook } from './address-book.ts';

export const TENANTS: readonly string[] = Array.from({ length: 8 }, (_, index) => `tenant-${pad(index + 1)}`);
export const WEDGED_TENANT = 'tenant-006';

export const MAX_CONNECTIONS = 500;
/** What each tenant's workers keep open: 120 of all eight. */
export const KEPT_CONNECTIONS = 15;
/** What the workers of the tenant with the largest pool may open; the others have no more than they keep. */
export const MOST_CONNECTIONS = 382;
/** What is open while one tenant's cache is wedged: 487. */
export const EXHAUSTED = 7 * KEPT_CONNECTIONS + MOST_CONNECTIONS;
export const WORKERS_OF_EACH = 4;

/** `topology.yml` of a running fleet. */
export function topologyText(book: Pick<AddressBook, 'caches' | 'gateway'>): string {
  const tenants = TENANTS.map((tenant, index) => tenantText(tenant, index + 1, book.caches[tenant] ?? 0));
  return `${servicesText(book.gateway)}${tenants.join('')}hold: []\n`;
}

/** The alert, in the normal form of incidents. `startsAt` is RFC 3339. */
export function alertText(startsAt: string): string {
  const alert = {
    source: 'alertmanager',
    name: 'DatabaseConnectionPoolExhaustion',
    status: 'firing',
    severity: 'critical',
    severity_raw: 'critical',
    dedup_key: `demo-${startsAt}`,
    starts_at: startsAt,
    tenant: WEDGED_TENANT,
    service: 'orders_db',
    labels: { env: 'production', tenant: WEDGED_TENANT },
    annotations: { summary: 'The connection pool of orders_db is nearly used up.' },
  };
  return `${JSON.stringify(alert, null, 2)}\n`;
}

function servicesText(gatewayPort: number): string {
  return `schema: 1
services:
  orders_db:
    tenancy: shared
    hosts: runner
    instance:
      database: "t_\${{ tenant.number }}"
    identifies: [database]
  cache:
    tenancy: dedicated
    hosts: runner
    depends-on: [orders_db]
    instance:
      unit: "redis@\${{ tenant.id }}"
    identifies: [unit]
    discover:
      exec: [systemctl, list-units, "redis@*", --all, --output=json]
      each: unit
      tenant: "redis@(?P<tenant>[a-z0-9-]+)\\\\.service"
    health:
      exec: [redis-cli, -p, "\${{ target.port }}", ping]
      output: text
      healthy: text == "PONG"
  workers:
    tenancy: dedicated
    hosts: runner
    depends-on: [cache, orders_db]
    instance:
      unit: "workers@\${{ tenant.id }}"
    identifies: [unit]
  gateway:
    tenancy: shared
    hosts: runner
    depends-on: [workers]
    instance:
      address: "127.0.0.1:${gatewayPort}"
tenants:
`;
}

function tenantText(tenant: string, number: number, cachePort: number): string {
  return `  ${tenant}:
    number: ${number}
    tier: silver
    services:
      orders_db: {}
      cache: { port: ${cachePort} }
      workers: {}
      gateway: {}
`;
}

function pad(number: number): string {
  return String(number).padStart(3, '0');
}
