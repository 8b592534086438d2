// Numbers of an estate that would silently become others: what a reader sees in the file is what stands in a command, or a fault.
import { describe, expect, test } from 'vitest';
import { adviceOn } from '../../src/topology/advice.ts';
import { closeTopology, loadTopology, openTopology } from '../../src/topology/load.ts';
import type { PartText } from '../../src/topology/part.ts';
import fc from '../support/properties.ts';
import { faultsIn, loaded, messagesIn } from './estate.ts';

const SERVICES =
  'services: { db: { tenancy: shared, hosts: runner, instance: { database: "t_${{ tenant.number }}" }, identifies: [database] } }';
const yaml = (number: string) =>
  `schema: 1\n${SERVICES}\ntenants:\n  one: { number: ${number}, services: { db: {} } }\n`;
const json = (number: string) =>
  `{"schema":1,"services":{"db":{"tenancy":"shared","hosts":"runner","instance":{"database":"t_\${{ tenant.number }}"},"identifies":["database"]}},
"tenants":{"one":{"number":${number},"services":{"db":{}}}}}`;
const databaseOf = (text: string) => {
  const topology = loadTopology('topology.yml', text);
  return topology.ok ? topology.value.tenants.one?.instances[0]?.attributes.database : null;
};

describe('a number that prints otherwise than it is written', () => {
  test.each([
    '9007199254740993',
    '12345678901234567890',
    '1e21',
    '0006',
    '0x10',
    '0o17',
    '1.50',
    '1.0',
    '+6',
    '.5',
    '-0',
    '0.1000000000000000055',
  ])('%s is a fault at its place', (written) => {
    expect(faultsIn(yaml(written))).toEqual([`value-invalid 4 ${written}`]);
    expect(messagesIn(yaml(written))).toContain(`\`tenants.one.number\` is written \`${written}\``);
    expect(messagesIn(yaml(written))).toContain(`Put it in quotes: "${written}"`);
    expect(databaseOf(yaml(`"${written}"`))).toBe(`t_${written}`);
  });

  test.each(['9007199254740993', '6.10', '1e21', '12345678901234567890', '-0'])('%s is one in JSON too', (written) => {
    expect(faultsIn(json(written))).toEqual([`value-invalid 2 ${written}`]);
  });

  test('one that prints as it is written is a number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })), (number) => {
        const written = String(number);
        for (const text of [yaml(written), json(written)]) expect(databaseOf(text)).toBe(`t_${written}`);
      }),
    );
  });

  test('wherever an attribute may stand', () => {
    const text = `schema: 1
hosts: { h: { ssh: u@h, attributes: { rack: 07 } } }
services:
  s: { tenancy: dedicated, hosts: [h], instance: { zone: 1.0 }, identifies: [shard] }
tenants:
  one: { services: { s: { port: 06379, shard: shard-a } } }
  two: { services: { s: [{ port: 1, shard: shard-b }, { port: 0x10, shard: shard-c }] } }
`;
    expect(faultsIn(text)).toEqual([
      'value-invalid 2 07',
      'value-invalid 4 1.0',
      'value-invalid 6 06379',
      'value-invalid 7 0x10',
    ]);
  });

  test('is none where its text is what counts, and in a text', () => {
    const text = `schema: 1
services:
  s:
    tenancy: dedicated
    hosts: runner
    instance: { release: "1.50" }
    discover: { exec: [list, 0755, 1.50], output: text, tenant: "(?P<tenant>.+)" }
tenants:
  one: { since: 2026-01-02, at: 10.0.0.50, services: { s: {} } }
`;
    expect(faultsIn(text)).toEqual([]);
  });
});

describe('a number that keeps its value', () => {
  const estate = (number: string) => `schema: 1
hosts: { h: { ssh: u@h, attributes: { kernel: ${number}, core: ${number} } } }
services:
  s:
    tenancy: dedicated
    hosts: [h]
    instance: { unit: "s-\${{ tenant.id }}-\${{ tenant.shard }}" }
    identifies: [unit]
    health: { exec: [ping, "\${{ target.core }}", "\${{ tenant.port }}"], output: text, healthy: text == "PONG" }
tenants:
  one: { busy: ${number}, shard: ${number}, port: ${number}, services: { s: {} } }
`;
  const faultsOf = (number: string) => {
    const topology = loadTopology('topology.yml', estate(number));
    return topology.ok ? [] : topology.faults.map(({ message }) => /`([\w.]+)`/.exec(message)?.[1]);
  };
  const FILLED = ['hosts.h.attributes.core', 'tenants.one.shard', 'tenants.one.port'];
  const ALL = ['hosts.h.attributes.kernel', FILLED[0], 'tenants.one.busy', ...FILLED.slice(1)];

  test.each(['0.90', '99.50', '1e3', '1E+3', '-0', '-0.0', '1.0', '+6', '.5', '5.', '1e21'])(
    '%s is a fault where the topology fills it in, and elsewhere advice',
    (number) => {
      expect(faultsOf(number)).toEqual(FILLED);
      const topology = loaded(
        `schema: 1\ntenants: { one: { busy: ${number} }, two: { busy: ${number}, idle: ${number} } }\n`,
      );
      expect(adviceOn(topology).map(({ code, at }) => [code, at?.line, at?.column])).toEqual([
        ['number-reshaped', 2, 25],
        ['number-reshaped', 2, expect.any(Number)],
      ]);
    },
  );

  test.each(['007', '00.5', '0x10', '0o17', '0.1000000000000000055', '9007199254740993', '12345678901234567890'])(
    '%s does not, and is a fault everywhere',
    (number) => {
      expect(faultsOf(number)).toEqual(ALL);
    },
  );

  test('in JSON too, and there is none for a run that has begun', () => {
    const text = '{"schema":1,"tenants":{"one":{"busy":0.90}}}';
    expect(adviceOn(loaded(text))).toHaveLength(1);
    const open = openTopology('topology.yml', text);
    if (!open.ok) throw new Error('it opens');
    const begun = closeTopology(open.value, [], { begun: true });
    expect(begun.ok && adviceOn(begun.value)).toEqual([]);
  });
});

describe('a number that another tool says', () => {
  const root = (words: string, hosts: string) =>
    `schema: 1\n${hosts}services: { cache: { tenancy: dedicated } }\ninventory: { exec: [list], ${words} }\n`;
  const answer = (text: string): PartText => ({ from: { kind: 'inventory', index: 0 }, file: 'output of list', text });
  const faults = (words: string, text: string, hosts = '') => {
    const topology = loadTopology('topology.yml', root(words, hosts), [answer(text)]);
    return topology.ok ? [] : topology.faults.map(({ message, at }) => `${at?.line}:${at?.column} ${message}`);
  };

  test('Ansible', () => {
    const words =
      'ansible: { tenant: tenant, services: { cache: redis }, instance: { port: port }, attributes: { number: number } }';
    const hosts = `{"_meta":{"hostvars":{"h":{"tenant":"one","other":1.50,
"port":1e21,
"number":9007199254740993}}},"redis":{"hosts":["h"]}}`;
    expect(faults(words, hosts)).toEqual([
      expect.stringMatching(/^2:8 .*port` is written `1e21`/),
      expect.stringMatching(/^3:10 .*number` is written `9007199254740993`/),
    ]);
  });

  test('kubectl', () => {
    const words =
      'kubectl: { tenant: t, service: cache, host: spec.node, instance: { port: spec.port }, attributes: { number: spec.number } }';
    const list = `{"items":[{"metadata":{"labels":{"t":"one"}},"spec":{"replicas":1.0,"node":"h",
"port":6.10,
"number":12345678901234567890}}]}`;
    expect(faults(words, list, 'hosts: { h: { ssh: u@h } }\n')).toEqual([
      expect.stringMatching(/^2:8 .*port` is written `6.10`/),
      expect.stringMatching(/^3:10 .*number` is written `12345678901234567890`/),
    ]);
  });
});

test('a run that has begun is finished with the numbers that it began with', () => {
  const open = openTopology('topology.yml', yaml('0006'));
  if (!open.ok) throw new Error('it opens');
  const closed = closeTopology(open.value, [], { begun: true });
  expect(closed.ok && closed.value.tenants.one?.instances[0]?.name).toBe('t_6');
});
