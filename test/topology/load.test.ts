import { describe, expect, test } from 'vitest';
import { closeTopology, loadTopology, openTopology } from '../../src/topology/load.ts';
import { EXAMPLE, faultsIn, HOST_KEY, loaded, messagesIn } from './estate.ts';

describe("the design's example", () => {
  const topology = loaded(EXAMPLE);

  test('has its hosts with address, keys and bastion', () => {
    expect(topology.hosts['cache-2']).toMatchObject({
      user: 'ops',
      address: 'cache-2.internal',
      port: 22,
      hostKeys: [HOST_KEY],
      via: 'bastion',
      attributes: { region: 'eu-1' },
    });
    expect(topology.hosts['app-1']?.port).toBe(2222);
    expect(topology.hosts['db-1']?.hostKeys).toEqual([]);
  });

  test("has each tenant's instances, their templates filled in", () => {
    const keys = topology.tenants['tenant-006']?.instances.map(({ key }) => key);
    expect(keys).toEqual([
      'cache/cache-2/redis@tenant-006',
      'orders_db/db-1/t_6',
      'workers/app-1/workers@tenant-006',
      'gateway/edge-1/tenant-006',
      'web/runner/t-tenant-006',
    ]);
    const [cache] = topology.tenants['tenant-006']?.instances ?? [];
    expect(cache?.attributes).toEqual({ unit: 'redis@tenant-006', port: 6406 });
  });

  test("keeps attributes, aliases and on-call of a tenant, and a service's discovery and health", () => {
    expect(topology.tenants['tenant-006']).toMatchObject({
      aliases: ['acme'],
      onCall: 'pagerduty:PXXXX',
      attributes: { number: 6, tier: 'silver' },
    });
    expect(topology.services.cache?.discover).toMatchObject({ each: ['unit'] });
    expect(topology.services.cache?.health?.written).toMatchObject({ healthy: 'text == "PONG"' });
  });

  test('knows where each entry stands', () => {
    const line = EXAMPLE.split('\n').indexOf('  tenant-006:') + 1;
    expect(topology.tenants['tenant-006']?.at).toMatchObject({
      file: 'topology.yml',
      line,
      column: 3,
      excerpt: '  tenant-006:',
    });
    expect(topology.services.cache?.at).toMatchObject({ column: 3, excerpt: '  cache:' });
  });

  test('is the same read as JSON, and with a byte order mark and CRLF', () => {
    const small = {
      schema: 1,
      hosts: { a: { ssh: 'u@h' } },
      services: { s: { tenancy: 'shared', hosts: ['a'] } },
      tenants: { 'tenant-1': { services: { s: {} } } },
    };
    const keys = (text: string) => loaded(text).tenants['tenant-1']?.instances.map(({ key }) => key);
    expect(keys(JSON.stringify(small))).toEqual(['s/a/tenant-1']);
    expect(
      keys(
        '\ufeffschema: 1\r\nhosts: { a: { ssh: u@h } }\r\nservices: { s: { tenancy: shared, hosts: [a] } }\r\ntenants:\r\n  tenant-1: { services: { s: {} } }\r\n',
      ),
    ).toEqual(['s/a/tenant-1']);
  });
});

describe('instances', () => {
  const one = (service: string, entry: string, tenant = '') =>
    `schema: 1\nhosts: { a: { ssh: u@a }, b: { ssh: u@b } }\nservices:\n  ${service}\ntenants:\n  tenant-1: { ${tenant} services: { s: ${entry} } }\n`;
  const instances = (text: string) => loaded(text).tenants['tenant-1']?.instances ?? [];

  test.each([
    [
      'a slice of a shared service: one on each of its hosts',
      's: { tenancy: shared, hosts: [a, b] }',
      '{}',
      ['s/a/tenant-1', 's/b/tenant-1'],
    ],
    ['a slice on one of the hosts', 's: { tenancy: shared, hosts: [a, b] }', '{ host: b }', ['s/b/tenant-1']],
    [
      'a list',
      's: { tenancy: dedicated, identifies: [unit] }',
      '[{ host: a, unit: u-one }, { host: a, unit: u-two }]',
      ['s/a/u-one', 's/a/u-two'],
    ],
    ['on the runner', 's: { tenancy: dedicated, hosts: runner }', '{}', ['s/runner/tenant-1']],
    ['the declared hosts of a dedicated service', 's: { tenancy: dedicated, hosts: [a] }', '{}', ['s/a/tenant-1']],
  ])('%s', (_, service, entry, keys) => {
    expect(instances(one(service, entry)).map(({ key }) => key)).toEqual(keys);
  });

  test("a tenant's own key stands before the template, which then needs no value", () => {
    const text = one(
      's: { tenancy: dedicated, instance: { unit: "x@${{ tenant.zone }}" } }',
      '{ host: a, unit: mine }',
    );
    expect(instances(text)[0]?.attributes).toEqual({ unit: 'mine' });
  });

  test('a lone template keeps the type, a longer one is a text', () => {
    const text = one(
      's: { tenancy: dedicated, instance: { port: "${{ tenant.port }}", label: "p${{ tenant.port }}" } }',
      '{ host: a }',
      'port: 6406,',
    );
    expect(instances(text)[0]?.attributes).toEqual({ port: 6406, label: 'p6406' });
  });

  test.each([
    ['no host', 's: { tenancy: dedicated }', '{}', 'service-without-host 6 s'],
    ['no host of a shared service', 's: { tenancy: shared }', '{}', 'service-without-host 4 s'],
    ['an unknown host', 's: { tenancy: dedicated }', '{ host: c }', 'reference-unknown 6 c'],
    ['a host that the service is not on', 's: { tenancy: shared, hosts: [a] }', '{ host: b }', 'reference-unknown 6 b'],
    ['the same instance twice', 's: { tenancy: dedicated }', '[{ host: a }, { host: a }]', 'value-invalid 6 {'],
    ['no identifying attribute', 's: { tenancy: dedicated, identifies: [unit] }', '{ host: a }', 'key-missing 6 s'],
    [
      'an attribute that the tenant has not',
      's: { tenancy: dedicated, instance: { n: "x${{ tenant.nr }}" } }',
      '{ host: a }',
      'name-unknown 4 tenant.nr',
    ],
    [
      'another template than of the tenant',
      's: { tenancy: dedicated, instance: { n: "${{ incident.name }}" } }',
      '{ host: a }',
      'expression-invalid 4 ${{ incident.name }}',
    ],
    [
      'a template without an end',
      's: { tenancy: dedicated, instance: { n: "a ${{ tenant.id" } }',
      '{ host: a }',
      'expression-invalid 4 ${{ tenant.id',
    ],
    ['a slip of `host`', 's: { tenancy: dedicated, hosts: [a] }', '{ Host: a }', 'key-unknown 6 Host'],
    ['an empty list', 's: { tenancy: dedicated }', '[]', 'value-invalid 6 ['],
    ['nothing', 's: { tenancy: dedicated }', '~', 'value-invalid 6 ~'],
  ])('%s is a fault', (_, service, entry, fault) => {
    expect(faultsIn(one(service, entry))).toEqual([fault]);
  });

  test.each([
    ['a tenant’s entry of a service', one('s: { tenancy: dedicated }', '{ host: a, port: "${{ tenant.numbr }}" }'), 6],
    ['a tenant’s own attribute', one('s: { tenancy: dedicated }', '{ host: a }', 'zone: "${{ tenant.id }}",'), 6],
    ['an alias', one('s: { tenancy: dedicated }', '{ host: a }', 'aliases: ["${{ tenant.id }}"],'), 6],
    ['who is on call', one('s: { tenancy: dedicated }', '{ host: a }', 'on-call: "slack:${{ tenant.id }}",'), 6],
    ['an address', 'schema: 1\nhosts: { a: { ssh: "u@${{ tenant.id }}" } }\n', 2],
    ['an attribute of a host', 'schema: 1\nhosts: { a: { ssh: u@h, attributes: { z: "${{ tenant.id }}" } } }\n', 2],
    ['a reason', 'schema: 1\nhold: [{ because: "for ${{ tenant.id }}", all: true }]\n', 2],
  ])('a value in %s, where nothing fills it in, is a fault', (_what, text, line) => {
    expect(faultsIn(text)).toEqual([
      expect.stringMatching(new RegExp(`^value-invalid ${line} \\$\\{\\{ tenant\\.\\w+ }}$`)),
    ]);
    expect(messagesIn(text)).toContain('as it is');
  });

  test('the command of a health may hold values', () => {
    const health = 'health: { exec: [ping, "${{ target.port }}"], output: text, healthy: text == "PONG" }';
    expect(faultsIn(one(`s: { tenancy: dedicated, ${health} }`, '{ host: a }'))).toEqual([]);
  });

  test('what an instance is identified by is not judged where its template is wrong', () => {
    const wrong = 's: { tenancy: dedicated, instance: { unit: "${{ target.id }}" }, identifies: [unit] }';
    expect(faultsIn(one(wrong, '[{ host: a }, { host: a }]'))).toEqual(['expression-invalid 4 ${{ target.id }}']);
  });

  test('an instance is looked for among those of its own service, whatever stands before', () => {
    const both = 's: { tenancy: dedicated, hosts: [a, b] }\n  t: { tenancy: dedicated, hosts: [a, b] }';
    expect(faultsIn(one(both, '[{ host: a }, { host: b }], t: {}'))).toEqual([]);
    expect(faultsIn(one(both, '[{ host: a }, { host: b }], t: [{ host: b }, { host: b }]'))).toEqual([
      'value-invalid 7 {',
    ]);
  });

  test('a template that many tenants cannot fill is one fault', () => {
    const tenants = Array.from({ length: 50 }, (_, n) => `  tenant-${n}: { services: { s: {} } }`).join('\n');
    const text = `schema: 1\nservices:\n  s: { tenancy: dedicated, hosts: runner, instance: { n: "x\${{ tenant.nr }}" } }\ntenants:\n${tenants}\n`;
    expect(messagesIn(text)).toContain('tenant-0 (and 49 other tenants)');
    expect(faultsIn(text)).toHaveLength(1);
  });
});

describe('references', () => {
  test('names that nothing declares are faults with the nearest name', () => {
    const text =
      'schema: 1\nhosts: { db-one: { ssh: u@h, via: bastion } }\nservices:\n  db: { tenancy: shared, hosts: [db-on], depends-on: [dbb] }\ntenants:\n  tenant-1: { services: { bd: {} } }\nhold: [{ because: x, host: db-two, until: 2026-01-01T00:00:00Z }, { because: x, tenant: tenant-2 }]\n';
    expect(faultsIn(text)).toEqual([
      'reference-unknown 2 bastion',
      'reference-unknown 4 db-on',
      'reference-unknown 4 dbb',
      'reference-unknown 6 bd',
      'reference-unknown 7 db-two',
      'tenant-unknown 7 tenant-2',
    ]);
    expect(messagesIn(text)).toContain('There is no host `db-on`. Did you mean `db-one`?');
  });

  test('circles are named from their first service, and each is reported once', () => {
    const services = ['a: [b]', 'b: [c]', 'c: [a]', 'd: [d]', 'e: [a]'].map((line) => {
      const [name = '', on = ''] = line.split(': ');
      return `  ${name}: { tenancy: shared, hosts: runner, depends-on: ${on} }`;
    });
    const text = `schema: 1\nservices:\n${services.join('\n')}\n`;
    expect(messagesIn(text)).toContain('a -> b -> c -> a');
    expect(messagesIn(text)).toContain('d -> d');
    expect(faultsIn(text)).toEqual(['dependency-cycle 5 a', 'dependency-cycle 6 d']);
  });

  test('a circle of bastions is a fault', () => {
    const text = 'schema: 1\nhosts:\n  a: { ssh: u@a, via: b }\n  b: { ssh: u@b, via: a }\n';
    expect(faultsIn(text)).toEqual(['dependency-cycle 3 b']);
    expect(messagesIn(text)).toContain('a -> b -> a');
  });

  test('a long chain of dependencies is no circle and needs no deep stack', () => {
    const names = Array.from({ length: 20_000 }, (_, n) => `s${n}`);
    const services = names.map(
      (name, n) => `  ${name}: { tenancy: shared, hosts: runner${n === 0 ? '' : `, depends-on: [s${n - 1}]`} }`,
    );
    expect(faultsIn(`schema: 1\nservices:\n${services.reverse().join('\n')}\n`)).toEqual([]);
  });
});

describe('identifiers', () => {
  const named = (aliases: string, others = '') =>
    `schema: 1\nhosts: { db-one: { ssh: u@h } }\nservices: { cache: { tenancy: shared, hosts: runner } }\ntenants:\n  tenant-1: { aliases: ${aliases} }\n${others}`;

  test.each([
    ['[ab]', 'fewer than three characters'],
    ['["12345"]', 'nothing but digits'],
    ['["١٢٣"]', 'nothing but digits'],
    ['[db-one]', 'the name of a host or a service'],
    ['[CACHE]', 'the name of a host or a service'],
    ['["---"]', 'no letter and no digit'],
    ['["acme\\u200bcorp"]', 'cannot be seen'],
    ['[" acme"]', 'cannot be seen'],
  ])('%s is weak: %s', (aliases, because) => {
    expect(faultsIn(named(aliases))).toEqual([`identifier-weak 5 ${aliases.slice(1, -1)}`]);
    expect(messagesIn(named(aliases))).toContain(because);
  });

  test.each([
    ['an alias and an id', '[tenant-2]', '  tenant-2: {}\n', '6 tenant-2'],
    ['two aliases', '[acme]', '  tenant-2: { aliases: [acme] }\n', '6 acme'],
    ['two aliases but for case', '[Straße]', '  tenant-2: { aliases: [STRASSE] }\n', '6 STRASSE'],
    ['two aliases but for the form of their letters', '[acme]', '  tenant-2: { aliases: [ａｃｍｅ] }\n', '6 ａｃｍｅ'],
    ['two aliases but for a final sigma', '["ΟΔΟΣ"]', '  tenant-2: { aliases: ["οδοσ"] }\n', '6 "οδοσ"'],
    ['an alias twice in one tenant', '[acme, ACME]', '', '5 ACME'],
    [
      'two spellings of an address',
      '["fd00::7"]',
      '  tenant-2: { aliases: ["fd00:0:0:0:0:0:0:7"] }\n',
      '6 "fd00:0:0:0:0:0:0:7"',
    ],
    [
      'a spelling of an address before it',
      '["127.7:9107"]',
      '  tenant-2: { aliases: ["127.0.0.7:9107"] }\n',
      '5 "127.7:9107"',
    ],
  ])('%s claim one identifier', (_, aliases, others, marked) => {
    expect(faultsIn(named(aliases, others))).toEqual([`identifier-claimed-twice ${marked}`]);
  });

  test('a run that has begun, maybe before spellings counted, is finished', () => {
    const text = named('["fd00::7"]', '  tenant-2: { aliases: ["fd00:0:0:0:0:0:0:7"] }\n');
    const open = openTopology('topology.yml', text);
    if (!open.ok) throw new Error('it opens');
    expect([closeTopology(open.value, []).ok, closeTopology(open.value, [], { begun: true }).ok]).toEqual([
      false,
      true,
    ]);
  });

  test('one tenant may have several spellings of its address', () => {
    expect(faultsIn(named('["fd00::7", "fd00:0:0:0:0:0:0:7"]'))).toEqual([]);
  });

  test('an identifying attribute that does not tell tenants apart is claimed twice', () => {
    const text =
      'schema: 1\nservices: { s: { tenancy: shared, hosts: runner, instance: { unit: the-one }, identifies: [unit] } }\ntenants:\n  tenant-1: { services: { s: {} } }\n  tenant-2: { services: { s: {} } }\n';
    expect(faultsIn(text)).toEqual(['identifier-claimed-twice 5 s']);
    expect(messagesIn(text)).toContain("tenant-2's s unit is also tenant-1's s unit");
  });

  test('an identifying attribute may be the id itself', () => {
    const text =
      'schema: 1\nservices: { s: { tenancy: shared, hosts: runner, instance: { ns: "${{ tenant.id }}" }, identifies: [ns] } }\ntenants: { tenant-1: { services: { s: {} } } }\n';
    expect(faultsIn(text)).toEqual([]);
  });
});

describe('what is not a topology', () => {
  test.each([
    ['nothing', '', 'yaml-invalid 1'],
    ['a list', '[]', 'value-invalid 1 ['],
    ['no schema', 'hosts: {}', 'key-missing 1 h'],
    ['another schema', 'schema: 2', 'value-invalid 1 2'],
    ['no YAML', 'schema: 1\nhosts: {a: [}', 'yaml-invalid 2 }'],
    ['a duplicate key', 'schema: 1\nhosts: { a: { ssh: u@h }, a: { ssh: u@h } }', 'yaml-invalid 2 a'],
    ['a merge key', 'schema: 1\nhosts: { a: { <<: { ssh: u@h } } }', 'yaml-invalid 2 <<'],
    ['a prototype', 'schema: 1\ntenants: { __proto__: {} }', 'yaml-invalid 2 __proto__'],
    ['a tag of ours', 'schema: !!int "1"', 'yaml-invalid 1 "1"'],
    ['two documents', 'schema: 1\n---\nschema: 1', 'yaml-invalid 2 ---'],
    ['an alias without anchor', 'schema: *one', 'yaml-trap 1 *one'],
    ['a tenant id in capitals', 'schema: 1\ntenants: { Tenant: {} }', 'value-invalid 2 Tenant'],
    ['a tenant id that ends with a hyphen', 'schema: 1\ntenants: { tenant-: {} }', 'value-invalid 2 tenant-'],
    [
      'a tenant id of 64 characters',
      `schema: 1\ntenants: { ${'a'.repeat(64)}: {} }`,
      `value-invalid 2 ${'a'.repeat(64)}`,
    ],
    ['a host called runner', 'schema: 1\nhosts: { runner: { ssh: u@h } }', 'value-invalid 2 runner'],
    ['a slip of `aliases`', 'schema: 1\ntenants: { tenant-1: { alias: acme } }', 'key-unknown 2 alias'],
    ['a slip of `on-call`', 'schema: 1\ntenants: { tenant-1: { on_call: x } }', 'key-unknown 2 on_call'],
    ['an attribute called id', 'schema: 1\ntenants: { tenant-1: { id: x } }', 'value-invalid 2 id'],
    ['a host key that is none', 'schema: 1\nhosts: { a: { ssh: u@h, host-key: AAAA } }', 'value-invalid 2 AAAA'],
    ['a hold over nothing', 'schema: 1\nhold: [{ because: x }]', 'value-invalid 2 {'],
    [
      'a hold without zone',
      'schema: 1\nhold: [{ because: x, all: true, until: "2026-01-01T00:00:00" }]',
      'value-invalid 2 "2026-01-01T00:00:00"',
    ],
    [
      'a discovery that captures no tenant',
      'schema: 1\nservices: { s: { tenancy: shared, hosts: runner, discover: { exec: [a], each: b, tenant: "x(y)" } } }',
      'value-invalid 2 "x(y)"',
    ],
    [
      'a health without its condition',
      'schema: 1\nservices: { s: { tenancy: shared, hosts: runner, health: { exec: [a] } } }',
      'key-missing 2 health',
    ],
  ])('%s', (_, text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  test('an unknown key comes with the nearest known one', () => {
    expect(messagesIn('schema: 1\nhosts: { a: { ssh: u@h, hostkey: x } }')).toContain('Did you mean `host-key`?');
  });

  test('all faults come at once, in the order of the file: an entry that is wrong hides no other', () => {
    const text =
      'schema: 1\nhosts:\n  a: { ssh: -oProxyCommand=x }\n  b: { shh: u@h }\nservices:\n  s: { tenancy: shared, hosts: [c], depends-on: [t] }\ntenants:\n  tenant-1: { services: 5 }\n  tenant-2: { aliases: [x] }\n';
    expect(faultsIn(text)).toEqual([
      'value-invalid 3 -oProxyCommand=x',
      'key-missing 4 b',
      'key-unknown 4 shh',
      'reference-unknown 6 c',
      'reference-unknown 6 t',
      'value-invalid 8 5',
      'identifier-weak 9 x',
    ]);
  });

  test('all faults of one entry come at once', () => {
    const text = `schema: 2
hosts:
  a: { shh: u@a, via: b }
  c: { ssh: "-x", host-key: AAAA, atributes: {} }
services:
  s: { tenancy: sharde, hosts: [a], depends-on: [t], instance: { unit: "\${{ target.id }}", size: [1] }, identifies: [unit] }
  u: { tenancy: dedicated, discovr: {}, instance: { zone: "\${{ tenant.zone }}" } }
tenants:
  tenant-1: { number: [6], aliases: [x], services: { s: { host: a, port: {} }, nothing: {}, u: { host: nowhere } } }
  tenant-2: { zone: [1], services: { u: { host: 5 } } }
hold: [{ because: x, tenant: tenant-9 }, { becaus: y, all: true }, { because: z, tenant: tenant-2 }]
`;
    expect(faultsIn(text)).toEqual([
      'value-invalid 1 2',
      'key-missing 3 a',
      'key-unknown 3 shh',
      'reference-unknown 3 b',
      'value-invalid 4 "-x"',
      'value-invalid 4 AAAA',
      'key-unknown 4 atributes',
      'value-invalid 6 sharde',
      'reference-unknown 6 t',
      'expression-invalid 6 ${{ target.id }}',
      'value-invalid 6 [',
      'key-unknown 7 discovr',
      'name-unknown 7 tenant.zone',
      'value-invalid 9 [',
      'identifier-weak 9 x',
      'value-invalid 9 {',
      'reference-unknown 9 nothing',
      'reference-unknown 9 nowhere',
      'value-invalid 10 [',
      'value-invalid 10 5',
      'tenant-unknown 11 tenant-9',
      'key-missing 11 {',
      'key-unknown 11 becaus',
    ]);
  });

  const estate = (service: string, tenant: string, more = '') =>
    `schema: 1\nhosts: { a: { ssh: u@a } }\nservices: { s: { ${service} } }\ntenants: { tenant-1: { ${tenant} } }\n${more}`;
  test.each([
    ['a host', 'schema: 1\nhosts: { a: 5 }\nservices: { s: { tenancy: shared, hosts: [a] } }\n'],
    ['the hosts of a service', estate('tenancy: shared, hosts: 5', 'services: { s: {} }')],
    ['the hosts of a dedicated service', estate('tenancy: dedicated, hosts: 5', 'services: { s: {} }')],
    ['the kind of a service', estate('tenancy: dedicatd', 'services: { s: {} }')],
    ['the host of an instance', estate('tenancy: dedicated', 'services: { s: { host: [a] } }')],
    [
      'an identifying value',
      estate('tenancy: dedicated, identifies: [unit]', 'services: { s: { host: a, unit: [x] } }'),
    ],
    [
      'the template of an identifying value',
      estate(
        'tenancy: dedicated, instance: { unit: [x] }, identifies: [unit]',
        'services: { s: [{ host: a }, { host: a }] }',
      ),
    ],
    ['what identifies', estate('tenancy: dedicated, identifies: 5', 'services: { s: [{ host: a }, { host: a }] }')],
    [
      'an attribute that a template needs',
      estate(
        'tenancy: dedicated, hosts: [a], instance: { n: "${{ tenant.number }}" }',
        'number: [6], services: { s: {} }',
      ),
    ],
    ['a tenant that is held', 'schema: 1\ntenants: { tenant-1: 5 }\nhold: [{ because: x, tenant: tenant-1 }]\n'],
    [
      'aliases of which one is held',
      estate('tenancy: dedicated', 'aliases: 5', 'hold: [{ because: x, tenant: acme }]\n'),
    ],
  ])('nothing follows from %s that is wrong', (_what, text) => {
    expect(faultsIn(text)).toHaveLength(1);
  });

  test('many faults are cut, and the rest is counted', () => {
    const tenants = Array.from({ length: 300 }, (_, n) => `  tenant-${n}: { services: { none: {} } }`).join('\n');
    const topology = loadTopology('topology.yml', `schema: 1\ntenants:\n${tenants}\n`);
    expect(topology.ok ? [] : topology.faults).toHaveLength(101);
    expect(messagesIn(`schema: 1\ntenants:\n${tenants}\n`)).toContain('200 more faults');
  });

  test('depth, size and aliases are bounded', () => {
    expect(faultsIn(`schema: 1\nhosts: ${'['.repeat(40)}${']'.repeat(40)}`)).toEqual(['limit-exceeded 2 [']);
    expect(faultsIn('#'.repeat(17 * 1024 * 1024))[0]).toMatch(/^limit-exceeded/);
    const holds = '{ because: *x, all: true }, '.repeat(1_001);
    expect(faultsIn(`schema: 1\nhosts: { a: { ssh: &x u@h } }\nhold: [${holds}]`)[0]).toMatch(/^limit-exceeded/);
  });
});
