import { describe, expect, test } from 'vitest';
import { bystandersOf, type NearRequest } from '../../src/topology/bystanders.ts';
import { namesOfMachines } from '../../src/topology/machine.ts';
import fc from '../support/properties.ts';
import { HOST_KEY, loaded } from './estate.ts';

const HEALTH = 'health: { exec: [ping, "${{ target.unit }}"], output: text, healthy: text == "PONG" }';

/** Tenants t-1 … t-n; each has a cache on a host of three, a database of its own on a shared service, and, every other one, a worker. */
function estate(count: number, shared = '[db-1, db-2]'): ReturnType<typeof loaded> {
  const hosts = ['h-0', 'h-1', 'h-2', 'db-1', 'db-2'].map(
    (name) => `  ${name}: { ssh: a@${name}.internal, host-key: "${HOST_KEY}" }`,
  );
  const tenants = Array.from({ length: count }, (_, index) => {
    const workers = index % 2 === 0 ? `, workers: { host: h-${index % 3} }` : '';
    return `  t-${index + 1}: { services: { cache: { host: h-${index % 3} }, orders: { host: db-${(index % 2) + 1} }${workers}, queue: {} } }`;
  });
  return loaded(`schema: 1
hosts:
${hosts.join('\n')}
services:
  cache: { tenancy: dedicated, instance: { unit: "redis@\${{ tenant.id }}" }, identifies: [unit], ${HEALTH} }
  orders: { tenancy: shared, hosts: ${shared}, instance: { unit: "db@\${{ tenant.id }}" }, identifies: [unit], ${HEALTH} }
  workers: { tenancy: dedicated, instance: { unit: "workers@\${{ tenant.id }}" }, identifies: [unit] }
  queue: { tenancy: dedicated, hosts: runner, instance: { unit: "queue@\${{ tenant.id }}" }, identifies: [unit], ${HEALTH} }
tenants:
${tenants.join('\n')}
`);
}

const near = (count: number, change: Partial<NearRequest>) =>
  bystandersOf(estate(count), { tenant: 't-1', targets: [], found: [], most: 50, ...change });
const namesOf = (one: ReturnType<typeof near>) => one.chosen.map(({ tenant, target }) => `${tenant} ${target}`);

describe('who is a bystander', () => {
  test('whoever has something on the host of a target; those without a health are counted', () => {
    const found = near(7, { targets: [{ service: 'cache', host: 'h-0' }] });
    expect(namesOf(found)).toEqual(['t-4 cache/h-0/redis@t-4', 't-7 cache/h-0/redis@t-7']);
    expect(found.not_asked).toEqual({ over_limit: 0, without_health: 1, undeclared: 0, under_change: 0 });
  });

  test('whoever has something on the same machine under another name of it', () => {
    const estateWith = (ssh: string) =>
      loaded(`schema: 1
hosts:
  one: { ssh: ops@10.0.0.1, host-key: "${HOST_KEY}" }
  two: { ssh: "${ssh}", host-key: "${HOST_KEY}" }
services:
  cache: { tenancy: dedicated, instance: { unit: "redis@\${{ tenant.id }}" }, identifies: [unit], ${HEALTH} }
tenants:
  t-1: { services: { cache: { host: one } } }
  t-2: { services: { cache: { host: two } } }
`);
    const request: NearRequest = { tenant: 't-1', targets: [{ service: 'cache', host: 'one' }], found: [], most: 50 };
    expect(namesOf(bystandersOf(estateWith('deploy@10.0.0.1:22'), request))).toEqual(['t-2 cache/two/redis@t-2']);
    expect(namesOf(bystandersOf(estateWith('ops@10.0.0.1:2222'), request))).toEqual([]);
    const others = [{ tenant: 't-2', found: 'redis@t-2' }];
    const found = [{ service: 'cache', host: 'one', others, others_count: 1 }];
    const named = bystandersOf(estateWith('deploy@10.0.0.1:22'), { ...request, found });
    expect(named.chosen).toHaveLength(1);
    expect(named.not_asked.undeclared).toBe(0);
  });

  test.each([
    ['[fd00::1]', '[fd00:0:0:0:0:0:0:1]', true],
    ['[FD00::1]', '[fd00:0::1]:22', true],
    ['[::ffff:10.0.0.1]', '10.0.0.1', true],
    ['10.1', '10.0.0.1', true],
    ['[fd00::1]', '[fd00::2]', false],
    ['[fd00::1]', '[fd00::1]:2222', false],
  ])('%s and %s are one machine: %s', (one, two, same) => {
    const { hosts } = loaded(`schema: 1
hosts:
  one: { ssh: "root@${one}", host-key: "${HOST_KEY}" }
  two: { ssh: "app@${two}", host-key: "${HOST_KEY}" }
`);
    expect([...namesOfMachines({ hosts }, ['one'])]).toEqual(same ? ['one', 'two'] : ['one']);
  });

  test('everybody who uses a shared service, wherever they have it', () => {
    const found = near(4, { targets: [{ service: 'orders', host: 'db-1' }] });
    expect(namesOf(found)).toEqual(['t-2 orders/db-2/db@t-2', 't-3 orders/db-1/db@t-3', 't-4 orders/db-2/db@t-4']);
  });

  test('on the runner only whom discovery found for that service: it is nobody’s host', () => {
    const targets = [{ service: 'queue', host: 'runner' }];
    expect(namesOf(near(4, { targets }))).toEqual([]);
    const found = [
      { service: 'queue', host: 'runner', others: [{ tenant: 't-3', found: 'queue@t-3' }], others_count: 1 },
      { service: 'cache', host: 'h-1', others: [{ tenant: 't-2', found: 'redis@t-2' }], others_count: 1 },
    ];
    expect(namesOf(near(4, { targets, found }))).toEqual(['t-3 queue/runner/queue@t-3']);
  });

  test('nobody whose view has nothing there, whatever a host says: it is counted', () => {
    const found = [{ service: 'cache', host: 'h-0', others: [{ tenant: 't-2', found: 'x' }], others_count: 1 }];
    const chosen = near(3, { targets: [{ service: 'cache', host: 'h-0' }], found });
    expect(namesOf(chosen)).toEqual([]);
    expect(chosen.not_asked).toMatchObject({ undeclared: 1 });
  });

  test('no more than the limit, and all that are left out are counted', () => {
    const targets = [{ service: 'orders', host: 'db-1' }];
    const found = near(80, { targets });
    expect(found.chosen).toHaveLength(50);
    expect(found.not_asked).toMatchObject({ over_limit: 29 });
    expect(near(80, { targets, most: 0 })).toMatchObject({ chosen: [], not_asked: { over_limit: 79 } });
  });

  test('as many as a host says it carries and does not name are counted too', () => {
    const found = [{ service: 'queue', host: 'runner', others: [], others_count: 12 }];
    expect(near(3, { targets: [{ service: 'queue', host: 'runner' }], found }).not_asked.over_limit).toBe(12);
  });
});

describe('the choice', () => {
  const topology = estate(60);
  const targets = [
    { service: 'cache', host: 'h-1' },
    { service: 'orders', host: 'db-2' },
  ];

  test('is the same again, whatever the order of the tenants, and never the run’s own tenant', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(topology.tenants), { minLength: 5 }), fc.nat(20), (names, most) => {
        const some = (order: readonly string[]) => ({
          ...topology,
          tenants: Object.fromEntries(
            order.flatMap((id) => (topology.tenants[id] ? [[id, topology.tenants[id]]] : [])),
          ),
        });
        const [tenant = ''] = names;
        const request = { tenant, targets, found: [], most };
        const chosen = bystandersOf(some(names), request);
        expect(bystandersOf(some([...names].sort()), request)).toEqual(chosen);
        expect(chosen.chosen.map((one) => one.tenant)).not.toContain(tenant);
        expect(chosen.chosen.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('of more is a choice of all: with one more place, nobody who was chosen is left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 49 }), (most) => {
        const request = { tenant: 't-1', targets, found: [], most };
        const fewer = bystandersOf(topology, request).chosen;
        expect(bystandersOf(topology, { ...request, most: most + 1 }).chosen).toEqual(
          expect.arrayContaining([...fewer]),
        );
      }),
    );
  });
});
