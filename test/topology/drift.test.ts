// Declared against found: whose is what, and where.
import { describe, expect, test } from 'vitest';
import { type Answer, compareWith, type Drift, refuses } from '../../src/topology/drift.ts';
import { driftFault, unknownFault } from '../../src/topology/drift-fault.ts';
import { foundIn } from '../../src/topology/found.ts';
import { sourceOf } from '../../src/topology/load.ts';
import { surveyOf } from '../../src/topology/survey.ts';
import fc from '../support/properties.ts';
import { loaded } from './estate.ts';

const TEXT = `schema: 1
hosts:
  h-1: { ssh: ops@h-1 }
  h-2: { ssh: ops@h-2 }
services:
  cache:
    tenancy: dedicated
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
    discover: { exec: [ls], output: text, each: text, tenant: "redis@(?P<tenant>[a-z0-9-]+)" }
  slots:
    tenancy: dedicated
    identifies: [label]
    discover: { exec: [ls], output: text, each: text, tenant: "(?P<port>[0-9]+)=(?P<tenant>.+)" }
tenants:
  acme-1:
    aliases: [acme]
    services:
      cache: { host: h-1 }
      slots:
        - { host: h-1, port: 1, label: acme-one }
        - { host: h-2, port: 2, label: acme-two }
  bolt-2:
    services:
      cache: { host: h-1 }
      slots: { host: h-1, port: 3, label: bolt-one }
  cent-3:
    services:
      cache: { host: h-2 }
`;
const topology = loaded(TEXT);
const source = sourceOf({ topology, text: TEXT });

function said(service: string, host: string, ...names: readonly string[]): Answer {
  const discover = topology.services[service]?.discover;
  if (discover === undefined) throw new Error('no discover');
  return { service, host, found: foundIn(discover, names.join('\n')) };
}

const short = ({ kind, host, tenant, instance, found }: Drift) =>
  [kind, host, tenant ?? '-', instance?.key ?? found].join(' ');
const tenantsOwn = (tenant: string) => ({ tenant, scope: 'tenant' }) as const;
const driftOf = (tenant: string | null, ...answers: readonly Answer[]) =>
  compareWith(topology, tenant, answers).drift.map(short);

describe('drift', () => {
  test.each<readonly [string, string | null, readonly Answer[], readonly string[]]>([
    ['none where all is as declared', null, [said('cache', 'h-1', 'redis@acme-1', 'redis@bolt-2')], []],
    ['missing', 'acme-1', [said('cache', 'h-1', 'redis@bolt-2')], ['missing h-1 acme-1 cache/h-1/redis@acme-1']],
    ['a neighbour that is missing is not ours to judge', 'acme-1', [said('cache', 'h-1', 'redis@acme-1')], []],
    [
      'and is in the whole estate’s',
      null,
      [said('cache', 'h-1', 'redis@acme-1')],
      ['missing h-1 bolt-2 cache/h-1/redis@bolt-2'],
    ],
    [
      'moved',
      'acme-1',
      [said('cache', 'h-1', 'redis@bolt-2'), said('cache', 'h-2', 'redis@acme-1', 'redis@cent-3')],
      ['moved h-1 acme-1 cache/h-1/redis@acme-1'],
    ],
    [
      'two tenants swapped on a host',
      null,
      [said('slots', 'h-1', '1=bolt-2', '3=acme-1')],
      [
        'foreign h-1 acme-1 slots/h-1/acme-one',
        'foreign h-1 bolt-2 slots/h-1/bolt-one',
        'extra h-1 bolt-2 1=bolt-2',
        'extra h-1 acme-1 3=acme-1',
      ],
    ],
    [
      'somebody whom nobody knows in our place',
      'acme-1',
      [said('slots', 'h-1', '1=who', '3=bolt-2')],
      ['foreign h-1 acme-1 slots/h-1/acme-one', 'extra h-1 - 1=who'],
    ],
    [
      'extra, of this tenant',
      'cent-3',
      [said('cache', 'h-2', 'redis@cent-3'), said('cache', 'h-1', 'redis@cent-3')],
      ['extra h-1 cent-3 redis@cent-3'],
    ],
    [
      'extra, of nobody',
      'acme-1',
      [said('cache', 'h-1', 'redis@acme-1', 'redis@acme-1-old')],
      ['extra h-1 - redis@acme-1-old'],
    ],
    ['an alias and an identifying value name their tenant', null, [said('slots', 'h-1', '1=acme', '3=bolt-one')], []],
    [
      'another’s identifying value is another’s',
      'acme-1',
      [said('slots', 'h-2', '2=bolt-one')],
      ['foreign h-2 acme-1 slots/h-2/acme-two', 'extra h-2 bolt-2 2=bolt-one'],
    ],
    [
      'a name is never folded and never trimmed',
      'acme-1',
      [said('slots', 'h-2', '2=ACME-1')],
      ['foreign h-2 acme-1 slots/h-2/acme-two', 'extra h-2 - 2=ACME-1'],
    ],
  ])('%s', (_, tenant, answers, drift) => {
    expect(driftOf(tenant, ...answers)).toEqual(drift);
  });

  test('what others have beside it keeps nobody from a change; what this tenant has beside it does', () => {
    const { drift } = compareWith(topology, 'acme-1', [
      said('cache', 'h-1', 'redis@acme-1', 'redis@cent-3', 'redis@x'),
    ]);
    expect(
      drift.map((one) => [short(one), refuses(one, tenantsOwn('acme-1')), refuses(one, tenantsOwn('cent-3'))]),
    ).toEqual([
      ['extra h-1 cent-3 redis@cent-3', false, true],
      ['extra h-1 - redis@x', false, false],
    ]);
  });
});

describe('a neighbour that is where it is declared', () => {
  const shared = loaded(`schema: 1
hosts:
  h-1: { ssh: ops@h-1 }
  h-2: { ssh: ops@h-2 }
services:
  cache:
    tenancy: dedicated
    identifies: [unit]
    discover: { exec: [ls], output: text, tenant: "redis@(?P<tenant>[a-z0-9-]+)/(?P<role>[a-z]+)" }
tenants:
  acme-1:
    services:
      cache:
        - { host: h-1, role: primary, unit: redis-acme-1-p }
        - { host: h-1, role: replica, unit: redis-acme-1-r }
  bolt-2: { services: { cache: { host: h-1, role: primary, unit: redis-bolt-2-p } } }
  cent-3: { services: { cache: { host: h-1, role: arbiter, unit: redis-cent-3-a } } }
`);
  const sayOf = (...answers: readonly (readonly [string, ...string[]])[]) => {
    const { discover } = shared.services.cache ?? {};
    if (discover === undefined) throw new Error('no discover');
    const said = answers.map(([host, ...names]) => ({
      service: 'cache',
      host,
      found: foundIn(discover, names.join('\n')),
    }));
    return compareWith(shared, 'acme-1', said).drift.map(({ kind, tenant, instead }) => [kind, tenant, instead]);
  };
  const REST = ['redis@acme-1/replica', 'redis@bolt-2/primary'] as const;

  test('has taken nobody’s place, though it has the same role: what is missing is missing, or moved', () => {
    expect(sayOf(['h-1', ...REST])).toEqual([['missing', 'acme-1', undefined]]);
    expect(sayOf(['h-1', ...REST], ['h-2', 'redis@acme-1/primary'])).toEqual([['moved', 'acme-1', 'h-2']]);
  });

  test('is accused where it stands in another role', () => {
    expect(sayOf(['h-1', ...REST, 'redis@cent-3/primary'])).toContainEqual(['foreign', 'acme-1', 'cent-3']);
  });
});

describe('a machine with two names', () => {
  const text = `schema: 1
hosts:
  box-app: { ssh: ops@10.0.0.1 }
  box-redis: { ssh: redis@10.0.0.1 }
services:
  cache:
    tenancy: dedicated
    discover: { exec: [ls], output: text, tenant: "(?P<tenant>[a-z0-9-]+):(?P<slot>[a-z])" }
tenants:
  acct-001: { services: { cache: [ { host: box-app, slot: a }, { host: box-redis, slot: b } ] } }
  acct-002: { services: { cache: { host: box-redis, slot: c } } }
`;
  const machine = loaded(text);
  const both = (app: readonly string[], redis = app): readonly Answer[] => {
    const discover = machine.services.cache?.discover;
    if (discover === undefined) throw new Error('no discover');
    const answer = (host: string, names: readonly string[]) => ({
      service: 'cache',
      host,
      found: foundIn(discover, names.join('\n')),
    });
    return [answer('box-app', app), answer('box-redis', redis)];
  };
  const ALL = ['acct-001:a', 'acct-001:b', 'acct-002:c'];

  test('has under each what is declared under any of them', () => {
    for (const tenant of ['acct-001', null]) {
      const { answers, drift } = compareWith(machine, tenant, both(ALL));
      expect(drift).toEqual([]);
      expect(answers.map(({ there }) => there.map(({ found }) => found))).toEqual(
        tenant === null ? [['acct-001:a'], ['acct-001:b', 'acct-002:c']] : [['acct-001:a'], ['acct-001:b']],
      );
    }
    const [app] = compareWith(machine, 'acct-001', both(ALL)).answers;
    expect(app?.others).toEqual([{ tenant: 'acct-002', found: 'acct-002:c' }]);
  });

  test('lacks what neither of them says, and has too much of what neither declares', () => {
    const { drift } = compareWith(machine, 'acct-001', both(['acct-001:a', 'acct-001:d']));
    expect(drift.map(short)).toEqual([
      'extra box-app acct-001 acct-001:d',
      'missing box-redis acct-001 cache/box-redis/acct-001',
      'extra box-redis acct-001 acct-001:d',
    ]);
  });

  test('may say under one name what it does not say under the other', () => {
    const { drift } = compareWith(machine, 'acct-001', both(['acct-001:b'], ['acct-001:a']));
    expect(drift.map(short)).toEqual([
      'moved box-app acct-001 cache/box-app/acct-001',
      'moved box-redis acct-001 cache/box-redis/acct-001',
    ]);
  });
});

describe('a tenant that was called otherwise', () => {
  const loadedWith = (unit: string) =>
    loaded(`schema: 1
hosts: { box-1: { ssh: ops@box-1 } }
services:
  cache:
    tenancy: dedicated
    instance: { unit: "${unit}" }
    identifies: [unit]
    discover: { exec: [ls], output: text, tenant: "redis@(?P<tenant>[a-z0-9-]+)\\\\.service" }
tenants:
  acme: { aliases: [tenant-006], legacy: tenant-006, services: { cache: { host: box-1 } } }
  bolt: { legacy: bolt-old, services: { cache: { host: box-1 } } }
`);
  const NEW = 'redis@${{ tenant.id }}';
  const found = (unit: string, ...names: readonly string[]) => {
    const renamed = loadedWith(unit);
    const discover = renamed.services.cache?.discover;
    if (discover === undefined) throw new Error('no discover');
    return compareWith(renamed, 'acme', [
      { service: 'cache', host: 'box-1', found: foundIn(discover, ['redis@bolt.service', ...names].join('\n')) },
    ]);
  };

  test('is missing where its instance still stands under the old name', () => {
    const { drift } = found(NEW, 'redis@tenant-006.service');
    expect(drift.map((one) => [short(one), refuses(one, tenantsOwn('acme'))])).toEqual([
      ['missing box-1 acme cache/box-1/redis@acme', true],
    ]);
    const [fault] = drift.map((one) => driftFault(one, source));
    expect(fault?.message).toBe(
      'The cache of acme (redis@acme) is not on box-1: there it stands as "redis@tenant-006.service".',
    );
  });

  test('is there under the new one, and the old one beside it is too much', () => {
    expect(found(NEW, 'redis@tenant-006.service', 'redis@acme.service').drift.map(short)).toEqual([
      'extra box-1 acme redis@tenant-006.service',
    ]);
  });

  test('is there where its unit goes by the old name too, or holds no name of it', () => {
    for (const unit of ['redis@${{ tenant.legacy }}', 'unit-${{ tenant.id }}-6'])
      expect(found(unit, 'redis@tenant-006.service').drift).toEqual([]);
  });

  const FORMER = 'missing box-1 tenant-006 cache/box-1';
  test.each([
    [
      'its unit as declared, and an attribute is its alias',
      'unit',
      'unit: redis@tenant-006, vhost: acme',
      'tenant-006',
      null,
    ],
    ['its unit as declared, by its alias', 'unit', 'unit: redis@acme, ns: tenant-006', 'acme', null],
    [
      'its unit as declared, and what identifies it is its alias',
      'label',
      'unit: redis@tenant-006, label: acme',
      'tenant-006',
      null,
    ],
    [
      'one of two that identify it as declared',
      'unit, ns',
      'unit: redis@tenant-006, ns: redis@acme',
      'tenant-006',
      null,
    ],
    ['something else, and no attribute says what', 'unit', 'unit: redis@acme', 'tenant-006', `${FORMER}/redis@acme`],
    [
      'something else, and an attribute is its former name',
      'unit',
      'unit: redis@acme, was: tenant-006',
      'tenant-006',
      `${FORMER}/redis@acme`,
    ],
    ['something else, and as much is said of both', 'ns', 'ns: acme, was: tenant-006', 'tenant-006', `${FORMER}/acme`],
    ['its id, and a part of its alias identifies it', 'shard', 'shard: north.service', 'tenant-006', null],
    ['both of its names, and one of them identifies it', 'ns', 'ns: acme', 'tenant-006.acme', null],
  ])('the host says %s', (_what, identifies, attributes, says, drift) => {
    const renamed = loaded(`schema: 1
hosts: { box-1: { ssh: ops@box-1 } }
services:
  cache:
    tenancy: dedicated
    identifies: [${identifies}]
    discover: { exec: [ls], output: text, tenant: "redis@(?P<tenant>[a-z0-9-]+)(?:[.]acme)?[.]service" }
tenants:
  tenant-006: { aliases: [acme, acme-north], services: { cache: { host: box-1, ${attributes} } } }
`);
    const { discover } = renamed.services.cache ?? {};
    if (discover === undefined) throw new Error('no discover');
    const answer = { service: 'cache', host: 'box-1', found: foundIn(discover, `redis@${says}.service`) };
    expect(compareWith(renamed, 'tenant-006', [answer]).drift.map(short)).toEqual(drift === null ? [] : [drift]);
  });
});

test.each([null, 'other-9'])(
  'what is there of %s and is not declared keeps a whole service from being changed, and no tenant’s own instance',
  (tenant) => {
    const extra = { kind: 'extra', tenant } as const;
    expect(refuses(extra, { tenant: 'acme-1', scope: 'shared' })).toBe(true);
    expect(refuses(extra, { tenant: 'acme-1', scope: 'tenant' })).toBe(false);
  },
);

test('a second instance of one tenant, by a name that the same pattern allows, keeps it from a change', () => {
  const text = TEXT.replace('"redis@(?P<tenant>', '"(?:redis|redis-old)@(?P<tenant>');
  const topology = loaded(text);
  const { discover } = topology.services.cache ?? {};
  if (discover === undefined) throw new Error('no discover');
  const found = foundIn(discover, 'redis@acme-1\nredis-old@acme-1\nredis@bolt-2');
  const { answers, drift } = compareWith(topology, 'acme-1', [{ service: 'cache', host: 'h-1', found }]);
  expect(drift.map(short)).toEqual(['extra h-1 acme-1 redis-old@acme-1']);
  expect(drift.map((one) => refuses(one, tenantsOwn('acme-1')))).toEqual([true]);
  expect(answers[0]?.there.map(({ found: name }) => name)).toEqual(['redis@acme-1']);
});

describe('a fault of it', () => {
  const placed = (tenant: string | null, ...answers: readonly Answer[]) =>
    compareWith(topology, tenant, answers).drift.map((one) => {
      const { at, message } = driftFault(one, source);
      return `${at?.line}:${at?.column} ${message}`;
    });

  test('stands where the file names the host, in a list too', () => {
    expect(placed('acme-1', said('cache', 'h-1'), said('slots', 'h-2'))).toEqual([
      '19:22 The cache of acme-1 (redis@acme-1) is not on h-1.',
      '22:19 The slots of acme-1 (acme-two) is not on h-2.',
    ]);
  });

  test('of what is not declared stands where it would have to be', () => {
    expect(placed(null, said('cache', 'h-2', 'redis@cent-3', 'redis@bolt-2', 'redis@x'))).toEqual([
      '25:7 On h-2 stands a cache of bolt-2 that the topology does not declare: "redis@bolt-2".',
      '6:3 On h-2 stands a cache of nobody that the topology knows: "redis@x".',
    ]);
  });

  test('of an answer stands at the part of `discover` that it is about', () => {
    const [answer] = compareWith(topology, 'acme-1', [said('cache', 'h-1', 'what?')]).answers;
    const fault = answer === undefined ? null : unknownFault(answer, source);
    expect(fault).toMatchObject({
      code: 'discovery-failed',
      at: { line: 10, excerpt: expect.stringContaining('discover') },
    });
    expect(fault?.message).toContain('What stands of cache on h-1 is not known: the discovery named `what?`');
  });

  test('shows what a host says, and does nothing that it says', () => {
    const [message] = placed(null, said('slots', 'h-2', '2=\u001b[31m\u202e'));
    expect(message).toContain('\\u{1b}[31m\\u{202e}');
  });
});

describe('a host speaks for itself alone', () => {
  const tenants = ['acme-1', 'bolt-2', 'cent-3', 'acme', 'x-9'] as const;
  const names = fc.array(
    fc.constantFrom(...tenants).map((tenant) => `redis@${tenant}`),
    { maxLength: 6 },
  );
  const liar = fc.oneof(
    names,
    fc.constant(Array.from({ length: 100 }, (_, index) => `redis@tenant-${index}`)),
    fc.constant(['rubbish']),
  );

  test('whatever another claims, its answer is judged the same', () => {
    fc.assert(
      fc.property(names, liar, fc.constantFrom('acme-1', 'bolt-2', null), (honest, claimed, tenant) => {
        const alone = compareWith(topology, tenant, [said('cache', 'h-1', ...honest)]);
        const beside = compareWith(topology, tenant, [
          said('cache', 'h-1', ...honest),
          said('cache', 'h-2', ...claimed),
        ]);
        expect(beside.answers[0]).toEqual(alone.answers[0]);
        const lacking = (drift: readonly Drift[]) =>
          drift.flatMap(({ host, instance }) => (host === 'h-1' && instance !== undefined ? [instance.key] : []));
        expect(lacking(beside.drift)).toEqual(lacking(alone.drift));
      }),
      { numRuns: 200 },
    );
  });

  test('whoever is declared is there, or is drift: never neither, never both', () => {
    fc.assert(
      fc.property(names, (found) => {
        const { answers, drift } = compareWith(topology, null, [said('cache', 'h-1', ...found)]);
        const there = answers.flatMap((one) => one.there.map(({ instance }) => instance.key));
        const lacking = drift.flatMap(({ instance }) => instance?.key ?? []);
        expect([...there, ...lacking].sort()).toEqual(['cache/h-1/redis@acme-1', 'cache/h-1/redis@bolt-2']);
      }),
    );
  });
});

describe('what a run keeps', () => {
  test('counts a tenant’s own instance among nobody else’s, declared or not', () => {
    const request = { topology, source: () => source, concern: tenantsOwn('acme-1') };
    const [host] = surveyOf(request, [said('slots', 'h-1', '1=acme-1', '7=acme-1', '3=bolt-2')]).hosts;
    expect(host).toMatchObject({ instances: 3, others: [{ tenant: 'bolt-2' }], others_count: 1 });
  });

  test('is bounded, and says how much it is of', () => {
    const many = Array.from(
      { length: 200 },
      (_, index) => `  t-${1_000 + index}: { services: { cache: { host: h-1 } } }\n`,
    );
    const text = `${TEXT}${many.join('')}`;
    const big = loaded(text);
    const request = { topology: big, source: () => sourceOf({ topology: big, text }), concern: tenantsOwn('acme-1') };
    const found = [...Array.from({ length: 200 }, (_, index) => `redis@t-${1_000 + index}`), 'redis@acme-1'];
    const extra = Array.from({ length: 100 }, (_, index) => `redis@x-${index}`);
    const survey = surveyOf(request, [said('cache', 'h-1', ...found, ...extra)]);
    expect(survey.hosts[0]).toMatchObject({ instances: 301, others_count: 200 });
    expect(survey.hosts[0]?.others.length).toBe(50);
    expect(survey.drift.length).toBe(20);
    const shuffled = surveyOf(request, [said('cache', 'h-1', ...[...found, ...extra].reverse())]);
    expect(shuffled.hosts[0]?.others).toEqual(survey.hosts[0]?.others);
  });
});
