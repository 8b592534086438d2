// The estate as people read it on a terminal: services, hosts and tenants, one a line.
// Promises: pure; every text is made visible, so that no name acts.
import { visibleLine } from '../kernel/visible.ts';
import { RUNNER } from './host.ts';
import type { Instance, Tenant, TenantView, Topology } from './topology.ts';

export function estatePage({ file, services, hosts, tenants }: Topology): string {
  const instances = Object.values(tenants).flatMap((tenant) => tenant.instances);
  const on = countBy(instances, ({ host }) => host);
  const of = countBy(instances, ({ service }) => service);
  return lines([
    [
      `${file}: ${count(Object.keys(hosts).length, 'host')}, ${count(Object.keys(services).length, 'service')}, ${count(Object.keys(tenants).length, 'tenant')}, ${count(instances.length, 'instance')}`,
    ],
    [
      'Services',
      ...aligned(
        Object.values(services).map(({ name, tenancy, dependsOn, discover }) => [
          name,
          tenancy,
          told(of.get(name)),
          dependsOn.length === 0 ? '' : `depends on ${dependsOn.join(', ')}`,
          discover === undefined ? 'not asked for on hosts' : '',
        ]),
      ),
    ],
    [
      'Hosts',
      ...aligned(
        Object.values(hosts).map(({ name, user, address, port, via }) => [
          name,
          `${user === undefined ? '' : `${user}@`}${address}:${port}`,
          via === undefined ? '' : `via ${via}`,
          told(on.get(name)),
        ]),
      ),
    ],
  ]);
}

export function tenantPage({ tenant, instances, services }: TenantView): string {
  return lines([
    [[named(tenant), ...Object.entries(tenant.attributes).map(([name, value]) => `${name} ${value}`)].join(' · ')],
    [
      'Instances',
      ...aligned(
        instances.map(({ service, host, name, attributes }) => [
          service,
          `on ${host === RUNNER ? 'the runner' : host}`,
          name,
          Object.entries(attributes)
            .filter(([, value]) => String(value) !== name)
            .map(([attribute, value]) => `${attribute} ${value}`)
            .join(' · '),
        ]),
      ),
    ],
    [
      'Depends on',
      ...aligned(
        Object.values(services).flatMap(({ name, dependsOn }) =>
          dependsOn.length === 0 ? [] : [[name, `depends on ${dependsOn.join(', ')}`]],
        ),
      ),
    ],
  ]);
}

function named({ id, aliases }: Tenant): string {
  return aliases.length === 0 ? id : `${id} (${aliases.join(', ')})`;
}

interface Counted {
  readonly instances: number;
  readonly tenants: number;
}

function countBy(instances: readonly Instance[], keyOf: (instance: Instance) => string): ReadonlyMap<string, Counted> {
  const groups = new Map<string, { instances: number; readonly tenants: Set<string> }>();
  for (const instance of instances) {
    const known = groups.get(keyOf(instance)) ?? { instances: 0, tenants: new Set() };
    known.instances += 1;
    known.tenants.add(instance.tenant);
    groups.set(keyOf(instance), known);
  }
  return new Map([...groups].map(([key, { instances, tenants }]) => [key, { instances, tenants: tenants.size }]));
}

function told(counted: Counted | undefined): string {
  if (counted === undefined) return 'nothing';
  return `${count(counted.instances, 'instance')} of ${count(counted.tenants, 'tenant')}`;
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const shown = rows.map((row) => row.map(visibleLine));
  const widths = shown[0]?.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0))) ?? [];
  return shown.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

function lines(sections: readonly (readonly string[])[]): string {
  return sections
    .filter(([, ...rows], index) => index === 0 || rows.length > 0)
    .map(([head = '', ...rows]) => [visibleLine(head), ...rows].join('\n'))
    .join('\n\n');
}
