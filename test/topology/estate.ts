// Topologies for the tests: the design's example, and estates of any size.
import { loadTopology } from '../../src/topology/load.ts';
import type { Topology } from '../../src/topology/topology.ts';

export const HOST_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPq6AnZhzvTPMVp0Ug2Yx1m7qEJqZbG1x0R7bB1h1k3E';

export const SERVICES = `
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
    discover:
      exec: [systemctl, list-units, "redis@*", --all, --output=json]
      each: unit
      tenant: "redis@(?P<tenant>[a-z0-9-]+)\\\\.service"
    health:
      exec: [redis-cli, -p, "\${{ target.port }}", ping]
      output: text
      healthy: text == "PONG"
  workers: { tenancy: dedicated, depends-on: [cache, orders_db], instance: { unit: "workers@\${{ tenant.id }}" }, identifies: [unit] }
  gateway: { tenancy: shared, hosts: [edge-1], depends-on: [workers], instance: { address: "10.0.0.5:8080" } }
  web:     { tenancy: dedicated, hosts: runner, instance: { namespace: "t-\${{ tenant.id }}" }, identifies: [namespace] }
`;

export const HOSTS = `
hosts:
  cache-2: { ssh: ops@cache-2.internal, host-key: "${HOST_KEY}", via: bastion, attributes: { region: eu-1 } }
  edge-1:  { ssh: ops@edge-1.internal, host-key: [${HOST_KEY}] }
  db-1:    { ssh: ops@db-1.internal }
  app-1:   { ssh: ops@app-1.internal:2222 }
  bastion: { ssh: ops@bastion.example.com }
`;

export const EXAMPLE = `# topology.yml
schema: 1
${HOSTS}
${SERVICES}
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
    aliases: [Globex GmbH]
    services:
      orders_db: {}
      cache: { host: cache-2, port: 6407 }
hold: []
`;

/** The topology of a text that must load. */
export function loaded(text: string): Topology {
  const topology = loadTopology('topology.yml', text);
  if (!topology.ok) throw new Error(topology.faults.map(({ message }) => message).join('\n'));
  return topology.value;
}

/** An estate whose tenants have no services: only ids and aliases. */
export function estateOf(tenants: Readonly<Record<string, readonly string[]>>): Topology {
  return loaded(
    JSON.stringify({
      schema: 1,
      tenants: Object.fromEntries(Object.entries(tenants).map(([id, aliases]) => [id, { aliases }])),
    }),
  );
}

/** `code line marked` of every fault of a text that must not load; `marked` is what the caret underlines. */
export function faultsIn(text: string): readonly string[] {
  const topology = loadTopology('topology.yml', text);
  if (topology.ok) return [];
  return topology.faults.map(({ code, at }) => {
    const start = (at?.column ?? 1) - 1;
    return `${code} ${at?.line} ${at?.excerpt?.slice(start, start + (at.length ?? 1)) ?? ''}`.trimEnd();
  });
}

/** Message and hint of every fault. */
export function messagesIn(text: string): string {
  const topology = loadTopology('topology.yml', text);
  return topology.ok ? '' : topology.faults.map(({ message, hint }) => `${message} ${hint}`).join('\n');
}
