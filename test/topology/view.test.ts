import { describe, expect, test } from 'vitest';
import { blastRadius } from '../../src/topology/blast-radius.ts';
import type { TenantView } from '../../src/topology/topology.ts';
import { viewOf } from '../../src/topology/view.ts';
import { EXAMPLE, loaded } from './estate.ts';

const topology = loaded(EXAMPLE);

function viewed(reference: string, of = topology): TenantView {
  const view = viewOf(of, reference);
  if (!view.ok) throw new Error(view.faults[0].message);
  return view.value;
}

describe('the view of a tenant', () => {
  test('is found by id and by alias, exactly', () => {
    expect(viewed('tenant-006').tenant.id).toBe('tenant-006');
    expect(viewed('acme').tenant.id).toBe('tenant-006');
    expect(viewed('Globex GmbH').tenant.id).toBe('tenant-007');
  });

  test('holds its services, its hosts and their bastions, and nothing of another tenant', () => {
    const view = viewed('tenant-006');
    expect(Object.keys(view.services)).toEqual(['cache', 'gateway', 'orders_db', 'web', 'workers']);
    expect(Object.keys(view.hosts)).toEqual(['app-1', 'bastion', 'cache-2', 'db-1', 'edge-1']);
    expect(JSON.stringify(view)).not.toContain('tenant-007');
    expect(Object.keys(viewed('tenant-007').services)).toEqual(['cache', 'orders_db']);
    expect(Object.keys(viewed('tenant-007').hosts)).toEqual(['bastion', 'cache-2', 'db-1']);
  });

  test.each([
    '',
    'tenant-06',
    'Tenant-006',
    ' tenant-006',
    'tenant-006 ',
    'tenant-006\n',
    'ACME',
    'tenant-006; rm -rf /',
    '$(id)',
    '../tenant-006',
    '"tenant-006"',
    'tenant-006\0',
    'tenant-006\u202e',
    'ｔenant-006',
    '💥',
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    'x'.repeat(100_000),
  ])('%j is an unknown tenant', (reference) => {
    const view = viewOf(topology, reference);
    const fault = view.ok ? undefined : view.faults[0];
    expect(fault?.code).toBe('tenant-unknown');
    expect(fault?.message.length).toBeLessThan(300);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what must not come through
    expect(fault?.message).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  test('a near name is suggested, a hostile one is not', () => {
    const hint = (reference: string) => {
      const view = viewOf(topology, reference);
      return view.ok ? '' : view.faults[0].hint;
    };
    expect(hint('tenant-06')).toBe('Did you mean `tenant-006`?');
    expect(hint('tenant-006;id')).not.toContain('Did you mean');
  });
});

describe('the blast radius', () => {
  const services = (targets: readonly string[]) => blastRadius(viewed('tenant-006'), targets).services;

  test.each([
    [['cache'], ['cache', 'gateway', 'workers']],
    [['orders_db'], ['cache', 'gateway', 'orders_db', 'workers']],
    [['gateway'], ['gateway']],
    [
      ['web', 'workers'],
      ['gateway', 'web', 'workers'],
    ],
    [[], []],
  ])('of %j is %j', (targets, reached) => {
    expect(services(targets)).toEqual(reached);
  });

  test('has this tenant alone, and the dependencies in it', () => {
    const radius = blastRadius(viewed('tenant-006'), ['cache']);
    expect(radius.tenants).toEqual(['tenant-006']);
    expect(radius.edges).toEqual([
      { from: 'gateway', to: 'workers' },
      { from: 'workers', to: 'cache' },
    ]);
  });

  test('a service that the tenant has not is in no radius', () => {
    expect(blastRadius(viewed('tenant-007'), ['orders_db']).services).toEqual(['cache', 'orders_db']);
  });

  test('a dependency through a service that the tenant has not still counts', () => {
    const of = loaded(`schema: 1
services:
  a: { tenancy: shared, hosts: runner }
  b: { tenancy: shared, hosts: runner, depends-on: [a] }
  c: { tenancy: shared, hosts: runner, depends-on: [b] }
tenants: { tenant-1: { services: { a: {}, c: {} } } }
`);
    expect(blastRadius(viewed('tenant-1', of), ['a'])).toMatchObject({
      services: ['a', 'c'],
      edges: [{ from: 'c', to: 'a' }],
    });
  });
});
