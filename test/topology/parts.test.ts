// A topology of several texts: one estate, and every fault in the file that it is in.
import { describe, expect, test } from 'vitest';
import { loadTopology } from '../../src/topology/load.ts';
import type { PartText } from '../../src/topology/part.ts';

const ROOT = `schema: 1
hosts: { a: { ssh: u@a } }
services: { cache: { tenancy: dedicated, instance: { unit: "redis@\${{ tenant.id }}" }, identifies: [unit] } }
include: [tenants/*.yml]
`;

const file = (name: string, text: string): PartText => ({ from: { kind: 'include' }, file: name, text });
const faultsOf = (parts: readonly PartText[], root = ROOT) => {
  const topology = loadTopology('topology.yml', root, parts);
  return topology.ok
    ? []
    : topology.faults.map(({ code, message, at }) => `${code} ${at?.file}:${at?.line}:${at?.column} ${message}`);
};

describe('a topology of several files', () => {
  test('is the same as in one', () => {
    const one = loadTopology('topology.yml', `${ROOT}tenants:\n  tenant-1: { services: { cache: { host: a } } }\n`);
    const several = loadTopology('topology.yml', ROOT, [
      file('tenants/one.yml', 'tenants: { tenant-1: { services: { cache: { host: a } } } }'),
    ]);
    if (!one.ok || !several.ok) throw new Error('both load');
    expect(several.value.tenants['tenant-1']?.instances).toEqual(one.value.tenants['tenant-1']?.instances);
    expect(several.value.tenants['tenant-1']?.at).toMatchObject({ file: 'tenants/one.yml', line: 1 });
  });

  test('names the file of each fault, in the order of the files', () => {
    const parts = [
      file('tenants/one.yml', 'tenants:\n  tenant-1: { services: { cache: { host: b } } }\n'),
      file('tenants/two.yml', 'schema: 1\ntenats: {}\n'),
      file('tenants/three.yml', 'hold: [{ because: x, tenant: tenant-9 }]\n'),
    ];
    expect(faultsOf(parts)).toEqual([
      expect.stringMatching('^reference-unknown tenants/one.yml:2:[0-9]+ There is no host `b`'),
      expect.stringMatching('^key-unknown tenants/two.yml:2:1 .*tenats'),
      expect.stringMatching('^tenant-unknown tenants/three.yml:1:[0-9]+ '),
    ]);
  });

  test('has one place for each id: a second one names the first', () => {
    const tenant = 'tenants:\n  tenant-1: { services: { cache: { host: a } } }\n';
    const parts = [file('tenants/one.yml', tenant), file('tenants/two.yml', `# two\n${tenant}`)];
    expect(faultsOf(parts)).toEqual([
      'value-invalid tenants/two.yml:3:3 The tenant `tenant-1` is declared here a second time: it stands at tenants/one.yml:2:3.',
    ]);
    expect(faultsOf([file('more.yml', 'hosts: { a: { ssh: u@b } }')])).toEqual([
      expect.stringMatching('^value-invalid more.yml:1:10 The host `a` .* topology.yml:2:10'),
    ]);
  });

  test('does not nest', () => {
    expect(faultsOf([file('more.yml', 'include: [x.yml]\ninventory: { file: x.json }\n')])).toEqual([
      expect.stringMatching('^name-not-allowed more.yml:1:1 '),
      expect.stringMatching('^name-not-allowed more.yml:2:1 '),
    ]);
  });

  test('tells a file that is no YAML by its name', () => {
    expect(faultsOf([file('more.yml', 'tenants: {a: [}')])[0]).toMatch(/^yaml-invalid more\.yml:1:/);
  });

  test('tenants in two files that a reader could take for each other claim one identifier', () => {
    const parts = [
      file('one.yml', 'tenants: { tenant-1: { aliases: [Straße] } }'),
      file('two.yml', 'tenants: { tenant-2: { aliases: [STRASSE] } }'),
    ];
    expect(faultsOf(parts)[0]).toMatch(/^identifier-claimed-twice two\.yml:1:/);
  });
});

describe('an inventory', () => {
  const root = ROOT.replace('include: [tenants/*.yml]', 'inventory: { exec: [./inventory.sh] }');
  const answer = (text: string): PartText => ({ from: { kind: 'inventory', index: 0 }, file: 'output', text });

  test('that was not asked could declare whatever is named', () => {
    const names = `${root}tenants: { tenant-1: { services: { cache: { host: elsewhere } } } }\nhold: [{ because: x, host: z }]\n`;
    expect(faultsOf([], names)).toEqual([]);
    expect(faultsOf([answer('{"hosts":{"z":{"ssh":"u@z"}}}')], names)).toEqual([
      expect.stringContaining('There is no host `elsewhere`'),
    ]);
  });

  test.each([
    ['half a document', '{"tenants": {"tenant-1":', 'json-invalid output:1:25'],
    ['nothing', '', 'json-invalid output:1:1'],
    ['YAML', 'tenants: {}', 'json-invalid output:1:1'],
    ['a key twice', '{"hosts":{},\n"hosts":{}}', 'json-invalid output:2:1'],
    ['a key twice, once with escapes', '{"hosts":{},\n"h\\u006fsts":{}}', 'json-invalid output:2:1'],
    ['a prototype', '{"tenants":{"__proto__":{}}}', 'json-invalid output:1:1'],
    ['too deep', `{"hosts":${'['.repeat(40)}${']'.repeat(40)}}`, 'json-invalid output:1:'],
    ['a list', '[]', 'value-invalid output:1:1'],
    ['an unknown key', '{"tenats":{}}', 'key-unknown output:1:2'],
    ['a name of 1 MB', `{"tenants":{"${'x'.repeat(1_000_000)}":{}}}`, 'value-invalid output:1:13'],
    ['a weak identifier', '{"tenants":{"tenant-1":{"aliases":["ab"]}}}', 'identifier-weak output:1:36'],
  ])('that says %s is told where', (_what, text, fault) => {
    const found = faultsOf([answer(text)], root);
    expect(found[0]?.slice(0, fault.length)).toBe(fault);
    expect(found[0]?.length).toBeLessThan(500);
  });

  test.each([
    ['inventory: { exec: [] }', 'value-invalid'],
    ['inventory: { exec: [a], file: b.json }', 'value-invalid'],
    ['inventory: { file: ../b.json }', 'value-invalid'],
    ['inventory: { exec: [a], timeout: 2h }', 'duration-invalid'],
    ['inventory: { exec: [a], timout: 2s }', 'key-unknown'],
    ['inventory: { exec: ["${{ tenant.id }}"] }', 'value-invalid'],
    ['inventory: { exec: [a], ansible: { services: { cache: g } } }', 'value-invalid'],
    ['inventory: { exec: [a], kubectl: { tenant: t } }', 'value-invalid'],
    ['include: [/etc/*.yml]', 'value-invalid'],
    ['include: ["../x.yml"]', 'value-invalid'],
    ['include: []', 'value-invalid'],
  ])('%s is a fault of the topology', (line, code) => {
    const found = faultsOf([], ROOT.replace('include: [tenants/*.yml]', line));
    expect(found.map((one) => one.split(' ')[0])).toEqual([code]);
    expect(found[0]).toMatch(/ topology\.yml:4:/);
  });
});
