// How hosts are asked, read from the file: what cannot be asked, or would not tell anything, is a fault with its place.
import { describe, expect, test } from 'vitest';
import { faultsIn, loaded, messagesIn } from './estate.ts';

const estate = (discover: string, more = '') => `schema: 1
hosts: { h-1: { ssh: ops@h-1 } }
services:
  cache:
    tenancy: dedicated
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
    discover: ${discover}
tenants:
  acme-1:
    services:
      cache: ${more === '' ? '{ host: h-1, port: 7001 }' : more}
`;
const TENANT = 'tenant: "redis@(?P<tenant>[a-z0-9-]+)"';

describe('discover', () => {
  test('is a command with what it may take by itself, and what is written', () => {
    const { services } = loaded(
      estate(
        `{ exec: [list, 0755], each: metadata.name, ${TENANT}, timeout: 5s, as: redis, env: { H: "\${{ host.name }}" } }`,
      ),
    );
    expect(services.cache?.discover).toMatchObject({
      command: {
        kind: 'exec',
        argv: ['list', '0755'],
        timeoutMs: 5_000,
        as: 'redis',
        exit: [0],
        env: { H: '${{ host.name }}' },
      },
      output: 'json',
      each: ['metadata', 'name'],
    });
    for (const each of ['', 'each: text, '])
      expect(loaded(estate(`{ run: ls, output: text, ${each}${TENANT} }`)).services.cache?.discover).toMatchObject({
        command: { kind: 'run', timeoutMs: 10_000 },
        output: 'text',
        each: each === '' ? [] : ['text'],
      });
  });

  test.each([
    ['no pattern', '{ exec: [a], each: b }', 'key-missing 8 discover'],
    ['no field', `{ exec: [a], ${TENANT} }`, 'key-missing 8 discover'],
    ['no field of json', `{ exec: [a], output: json, ${TENANT} }`, 'key-missing 8 discover'],
    ['a pattern without its group', '{ exec: [a], each: b, tenant: "x(y)" }', 'value-invalid 8 "x(y)"'],
    ['a pattern that is none', '{ exec: [a], each: b, tenant: "(?P<tenant>x" }', 'value-invalid 8 "(?P<tenant>x"'],
    [
      'a pattern that looks back',
      '{ exec: [a], each: b, tenant: "(?P<tenant>x)\\\\1" }',
      'value-invalid 8 "(?P<tenant>x)\\\\1"',
    ],
    ['a field that is no path', `{ exec: [a], each: "a..b", ${TENANT} }`, 'value-invalid 8 "a..b"'],
    ['two forms', `{ exec: [a], run: b, each: b, ${TENANT} }`, 'value-invalid 8 {'],
    ['no program', `{ exec: [""], each: b, ${TENANT} }`, 'value-invalid 8 ['],
    ['fields, which it has not', `{ exec: [a], fields: { a: string }, each: b, ${TENANT} }`, 'key-unknown 8 fields'],
    ['patience for an hour', `{ exec: [a], timeout: 1h, each: b, ${TENANT} }`, 'duration-invalid 8 1h'],
    [
      'something of a tenant',
      `{ exec: [a, "x\${{ tenant.id }}"], each: b, ${TENANT} }`,
      'name-not-allowed 8 ${{ tenant.id }}',
    ],
    [
      'a value in a script',
      `{ run: "ls \${{ host.name }}", each: b, ${TENANT} }`,
      'name-not-allowed 8 ${{ host.name }}',
    ],
    ['an address that is none', `{ http: { url: "ftp://x" }, each: b, ${TENANT} }`, 'command-invalid 8 "ftp://x"'],
    [
      'an address with a password',
      `{ http: { url: "http://a:b@x" }, each: b, ${TENANT} }`,
      'command-invalid 8 "http://a:b@x"',
    ],
    ['a NUL', `{ exec: [a, "x\\0"], each: b, ${TENANT} }`, 'value-invalid 8 "x\\0"'],
    [
      'a group that no instance has',
      '{ exec: [a], each: b, tenant: "(?P<slot>[0-9])(?P<tenant>x)" }',
      'value-invalid 8 "(?P<slot>[0-9])(?P<tenant>x)"',
    ],
  ])('with %s is a fault', (_, discover, fault) => {
    expect(faultsIn(estate(discover))).toEqual([fault]);
  });

  test('that could not tell two instances of a tenant apart is a fault, until a group does', () => {
    const two = '[{ host: h-1, port: 7001, unit: acme-a }, { host: h-1, port: 7002, unit: acme-b }]';
    expect(messagesIn(estate(`{ exec: [a], each: b, ${TENANT} }`, two))).toContain('cannot tell apart');
    expect(faultsIn(estate('{ exec: [a], each: b, tenant: "(?P<tenant>[a-z]+)-(?P<port>[0-9]+)" }', two))).toEqual([]);
    expect(faultsIn(estate('{ exec: [a], each: b, tenant: "(?P<name>(?P<tenant>[a-z]+)-[ab])" }', two))).toEqual([]);
  });
});
