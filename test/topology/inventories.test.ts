// Estates that other tools describe, as they really print them; `inventories/README.md` says where from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { driftFault } from '../../src/topology/drift-fault.ts';
import { closeTopology, loadTopology, openTopology, sourceOf, translatedParts } from '../../src/topology/load.ts';

const recorded = (name: string) => readFileSync(join(import.meta.dirname, 'inventories', name), 'utf8');

const SERVICES = `
services:
  cache: { tenancy: dedicated, instance: { unit: "redis@\${{ tenant.id }}" }, identifies: [unit] }
  workers: { tenancy: dedicated, instance: { unit: "workers@\${{ tenant.id }}" }, identifies: [unit] }
`;

function load(inventory: string, answer: string, services = SERVICES) {
  const text = `schema: 1\n${services}\ninventory:\n  exec: [list]\n${inventory}\n`;
  const part = { from: { kind: 'inventory', index: 0 }, file: 'output of list', text: answer } as const;
  return loadTopology('topology.yml', text, [part]);
}

function loaded(inventory: string, answer: string, services?: string) {
  const topology = load(inventory, answer, services);
  if (!topology.ok) throw new Error(topology.faults.map(({ message }) => message).join('\n'));
  return topology.value;
}

function faults(inventory: string, answer: string, services?: string) {
  const topology = load(inventory, answer, services);
  return topology.ok
    ? []
    : topology.faults.map(({ message, at }) => `${at?.file}:${at?.line}:${at?.column} ${message}`);
}

const keysOf = (topology: ReturnType<typeof loaded>, tenant: string) =>
  topology.tenants[tenant]?.instances.map(({ key }) => key);

describe('what ansible-inventory prints', () => {
  const words = `  ansible:
    tenant: tenants
    services: { cache: redis, workers: app }
    hosts: [db, bastions]
    instance: { port: port }
    attributes: { number: number }
    via: via_host`;

  test('groups are services, a variable says whose a host is, and addresses are those that Ansible connects to', () => {
    const topology = loaded(words, recorded('ansible.txt'));
    expect(Object.keys(topology.hosts).sort()).toEqual(['app-1', 'bastion', 'cache-1', 'cache-2', 'db-1']);
    expect(topology.hosts['cache-2']).toMatchObject({ user: 'ops', address: '10.20.0.12', port: 2222, via: 'bastion' });
    expect(topology.hosts['db-1']).toMatchObject({ user: 'ops', address: 'db-1', port: 22 });
    expect(keysOf(topology, 'tenant-006')).toEqual([
      'cache/cache-1/redis@tenant-006',
      'workers/app-1/workers@tenant-006',
    ]);
    expect(topology.tenants['tenant-007']).toMatchObject({ attributes: { number: 7 } });
    expect(topology.tenants['tenant-007']?.instances[0]?.attributes).toMatchObject({ port: 6407 });
    expect(Object.keys(topology.tenants)).toEqual(['tenant-006', 'tenant-007', 'tenant-008']);
  });

  test('a group can stand for a tenant', () => {
    const byGroup = `  ansible:
    tenant-group: "tenant_(?P<tenant>.+)"
    services: { cache: redis }
    attributes: { number: number }`;
    const topology = loaded(byGroup, recorded('ansible-groups.txt'));
    expect(keysOf(topology, 'acme-eu')).toEqual(['cache/cache-1/redis@acme-eu']);
    expect(topology.tenants.globex?.attributes).toEqual({ number: 13 });
  });

  test('variables of groups are in no host with --export: that is told', () => {
    const byGroup = '  ansible: { tenant-group: "tenant_(?P<tenant>.+)", services: { cache: redis } }';
    const answer = `{"_meta":{"hostvars":{"h":{}}},"all":{"children":["redis","tenant_one"],"vars":{}},
"redis":{"hosts":["h"],"vars":{"ansible_host":"127.0.0.1"}},"tenant_one":{"hosts":["h"]}}`;
    expect(faults(byGroup, answer)).toEqual([
      expect.stringMatching('^output of list:2:\\d+ The group `redis` has variables of its own'),
    ]);
    expect(faults(byGroup, answer.replace('"ansible_host":"127.0.0.1"', ''))).toEqual([]);
  });

  test('a run that has begun is finished with what it took', () => {
    const answer = '{"_meta":{"hostvars":{"h":{"tenants":"one"}}},"redis":{"hosts":["h"],"vars":{"x":1}},"app":{}}';
    const open = openTopology(
      'topology.yml',
      `schema: 1\n${SERVICES}\ninventory:\n  exec: [list]\n  ansible: { tenant: tenants, services: { cache: redis } }\n`,
    );
    if (!open.ok) throw new Error('it opens');
    const part = { from: { kind: 'inventory', index: 0 }, file: 'output', text: answer } as const;
    expect(closeTopology(open.value, [part]).ok).toBe(false);
    expect(closeTopology(open.value, [part], { begun: true }).ok).toBe(true);
  });

  test('a host that is not reached by ssh is none of the estate', () => {
    const topology = loaded(words.replace('[db, bastions]', '[db, bastions, local]'), recorded('ansible.txt'));
    expect(topology.hosts.localhost).toBeUndefined();
  });

  test('a group that is not there is a fault with the nearest', () => {
    expect(faults(words.replace('cache: redis', 'cache: redi'), recorded('ansible.txt'))).toEqual([
      'output of list:1:1 The inventory has no group `redi`.',
    ]);
  });

  test('what is wrong is told where the answer says it', () => {
    const answer = recorded('ansible.txt').replace('"10.20.0.12"', '"{{ somewhere }}"');
    const line =
      recorded('ansible.txt')
        .split('\n')
        .findIndex((text) => text.includes('"cache-2": {')) + 1;
    expect(faults(words, answer)).toEqual([expect.stringMatching(`^output of list:${line}:\\d+ .*not an address`)]);
  });

  test('a tenant of whom two hosts say different things is a fault', () => {
    const merged = recorded('ansible-groups.txt').replaceAll('"tenant_globex"', '"tenant_acme-eu"');
    const byGroup =
      '  ansible: { tenant-group: "tenant_(?P<tenant>.+)", services: { cache: redis }, attributes: { n: number } }';
    expect(faults(byGroup, merged).join('\n')).toContain('told twice, and not the same');
  });
});

describe('what kubectl prints', () => {
  const services = `
services:
  cache: { tenancy: dedicated, hosts: runner, identifies: [namespace] }
  workers: { tenancy: dedicated, hosts: runner, instance: { pods: "workers@\${{ tenant.id }}" }, identifies: [pods] }
`;
  const words = `  kubectl:
    tenant: tenant
    service-label: app.kubernetes.io/name
    services: { redis: cache, workers: workers }
    instance: { namespace: metadata.namespace, port: "spec.template.spec.containers[0].ports[0].containerPort" }
    attributes: { tier: "metadata.labels[tier]" }`;

  test('objects are instances, labels say whose and of what', () => {
    const topology = loaded(words, recorded('kubectl.txt'), services);
    expect(keysOf(topology, 'tenant-006')).toEqual(['cache/runner/t-tenant-006', 'workers/runner/workers@tenant-006']);
    expect(topology.tenants['tenant-007']).toMatchObject({ attributes: { tier: 'gold' } });
    expect(topology.tenants['tenant-007']?.instances[0]?.attributes).toEqual({ namespace: 't-tenant-007', port: 6407 });
  });

  test.each([
    [
      'no label of the tenant',
      '"tenant": "tenant-007",\n                    "tier"',
      '"tier"',
      'whose it is, nobody knows',
    ],
    [
      'a service that is not meant',
      '"app.kubernetes.io/name": "workers",\n                    "tenant"',
      '"app.kubernetes.io/name": "nginx",\n                    "tenant"',
      'which `services` does not have',
    ],
    [
      'an id that is none',
      '"tenant": "tenant-006",\n                    "tier"',
      '"tenant": "Tenant_006",\n                    "tier"',
      'cannot be a name',
    ],
  ])('%s is a fault at the object', (_what, from, to, says) => {
    const answer = recorded('kubectl.txt');
    expect(answer).toContain(from);
    const found = faults(words, answer.replace(from, to), services);
    expect(found.join('\n')).toContain(says);
    expect(found[0]).toMatch(/^output of list:\d{1,3}:\d+ /);
  });

  test('what is no list of objects', () => {
    expect(faults(words, '{"kind":"Status"}', services)[0]).toContain('no list of objects');
  });
});

describe("an answer holds what is nobody's business: passwords, and other tenants", () => {
  const words = '  ansible: { tenant: tenants, services: { cache: redis }, instance: { port: port } }';
  const hostvars = (more: object) => ({
    _meta: {
      hostvars: {
        h1: {
          ansible_password: 'TOPSECRET-1',
          tenants: { one: null, ...more },
          redis_password: 'TOPSECRET-2',
          port: 1,
        },
      },
    },
    redis: { hosts: ['h1'] },
  });
  const withoutPlaces = (value: unknown) => JSON.stringify(value, (key, each) => (key === 'at' ? undefined : each));
  const partOf = (text: string) => ({ from: { kind: 'inventory', index: 0 }, file: 'output of list', text }) as const;
  const textOf = (inventory: string, services = SERVICES) =>
    `schema: 1\n${services}\ninventory:\n  exec: [list]\n${inventory}\n`;

  test.each([
    ['{"Bad Id":null}', 'null'],
    ['{"two":7}', '7'],
    ['{"two":{"port":[1]}}', '['],
  ])('of tenants %s a fault shows what it is about, and nothing beside it', (more, excerpt) => {
    const answer = JSON.stringify(hostvars(JSON.parse(more)));
    const read = load(words, answer);
    const all = read.ok ? [] : read.faults;
    expect(all.map(({ at }) => at?.excerpt)).toContain(excerpt);
    expect(JSON.stringify(all)).not.toMatch(/TOPSECRET|_password/);
    expect(all.every(({ at }) => at?.excerptFrom === at?.column)).toBe(true);
  });

  test.each([
    '{"redis_password":"TOPSECRET-1","redis_password":"TOPSECRET-2"}',
    '{"ansible_password":"TOPSECRET-1" "x":"TOPSECRET-2"}',
    '{"ansible_password":"TOPSECRET-1",}{"x":"TOPSECRET-2"}',
    '{"ansible_password":"TOPSECRET-1","__proto__":"TOPSECRET-2"}',
  ])('neither does one about an answer that is not JSON: %s', (answer) => {
    for (const each of [words, '']) {
      const read = load(each, answer);
      expect(read.ok).toBe(false);
      expect(JSON.stringify(read)).not.toContain('TOPSECRET');
    }
  });

  test('nor one about a host that says something else', () => {
    const answer = JSON.stringify(hostvars({}));
    const topology = loaded(words, answer);
    const [instance] = topology.tenants.one?.instances ?? [];
    if (instance === undefined) throw new Error('it has one');
    const source = sourceOf({ topology, text: textOf(words), parts: [partOf(answer)] });
    const fault = driftFault({ kind: 'missing', service: 'cache', host: 'h1', tenant: 'one', instance }, source);
    expect(fault.at).toMatchObject({ file: 'output of list', line: 1, excerpt: '{' });
    expect(JSON.stringify(fault)).not.toContain('TOPSECRET');
  });

  test('an answer in the words of a topology likewise', () => {
    const answer = JSON.stringify({
      tenants: { one: { token: 'TOPSECRET', services: { none: {} } } },
      hosts: { h1: { ssh: `${'x'.repeat(200)} y` } },
    });
    const read = load('', answer);
    const all = read.ok ? [] : read.faults;
    expect(all.map(({ at }) => at?.excerpt)).toEqual(['"none"', `"${'x'.repeat(79)}…`]);
    expect(JSON.stringify(all)).not.toContain('TOPSECRET');
  });

  test('a topology that somebody wrote is shown by the line', () => {
    const read = loadTopology(
      'topology.yml',
      `schema: 1\n${SERVICES}tenants: { one: { n: 1, services: { none: {} } } }\n`,
    );
    const [fault] = read.ok ? [] : read.faults;
    expect(fault?.at?.excerpt).toBe('tenants: { one: { n: 1, services: { none: {} } } }');
  });

  test.each([
    ['ansible', words, JSON.stringify(hostvars({ two: { port: 6.5 } })), SERVICES],
    [
      'kubectl',
      '  kubectl: { tenant: t, service: cache, instance: { namespace: metadata.namespace } }',
      '{"items":[{"metadata":{"namespace":"n-1","labels":{"t":"one"}},"data":"TOPSECRET"}]}',
      '\nservices:\n  cache: { tenancy: dedicated, hosts: runner, identifies: [namespace] }\n',
    ],
  ])(
    'what is kept of %s is what the topology takes, and makes the same topology',
    (_what, inventory, answer, services) => {
      const text = textOf(inventory, services);
      const topology = loaded(inventory, answer, services);
      const parts = translatedParts({ topology, text, parts: [partOf(answer)] });
      expect(JSON.stringify(parts)).not.toMatch(/TOPSECRET|_password/);
      const again = loadTopology('topology.yml', text, parts);
      expect(withoutPlaces(again.ok && again.value.tenants)).toBe(withoutPlaces(topology.tenants));
      expect(withoutPlaces(again.ok && again.value.hosts)).toBe(withoutPlaces(topology.hosts));
      expect(translatedParts({ topology, text, parts })).toEqual(parts);
    },
  );
});
