import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { PlannedHost } from '../../src/plan/plan.ts';
import { isPinned, keyAliases, knownHostsText } from '../../src/transport/known-hosts.ts';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGkAkQk6cLAUzvM3Y7T8j7pAFBnq6gbhXbJtVSJX8x0x';
const OTHER = 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB';

function host(more: Partial<PlannedHost> = {}): PlannedHost {
  return { name: 'db-1', address: 'db-1.internal', port: 22, host_keys: [], ...more };
}
const hashed = (name: string): string =>
  `|1|${Buffer.from('salt').toString('base64')}|${createHmac('sha1', 'salt').update(name).digest('base64')}`;

describe('the known hosts of a run', () => {
  test('have one name each, the topology name, and every pinned key', () => {
    expect(knownHostsText({ 'db-1': host({ host_keys: [`${KEY} root@db`, OTHER] }) }, '')).toBe(
      `db-1 ${KEY}\ndb-1 ${OTHER}\n`,
    );
  });

  test('of the topology leave those of the text aside', () => {
    expect(knownHostsText({ 'db-1': host({ host_keys: [KEY] }) }, `db-1.internal ${OTHER}`)).toBe(`db-1 ${KEY}\n`);
  });

  test('of the topology do not outlive a revocation', () => {
    const given = `db-1.internal ${OTHER}\n@revoked *.internal ${KEY}\n@revoked db-2.internal ${KEY}\n@cert-authority *.internal ${OTHER}`;
    expect(knownHostsText({ 'db-1': host({ host_keys: [KEY] }) }, given)).toBe(`db-1 ${KEY}\n@revoked db-1 ${KEY}\n`);
  });

  test.each([
    ['its address', `db-1.internal ${KEY} comment`, host(), `db-1 ${KEY}\n`],
    ['its own name', `db-1 ${KEY}`, host(), `db-1 ${KEY}\n`],
    ['one of several names', `a,db-1.internal,b ${KEY}`, host(), `db-1 ${KEY}\n`],
    ['a pattern', `*.internal ${KEY}`, host(), `db-1 ${KEY}\n`],
    ['a pattern that excludes it', `*.internal,!db-1.internal ${KEY}`, host(), ''],
    ['another host', `db-10.internal ${KEY}`, host(), ''],
    ['another port', `db-1.internal ${KEY}`, host({ port: 2222 }), ''],
    ['its port', `[db-1.internal]:2222 ${KEY}`, host({ port: 2222 }), `db-1 ${KEY}\n`],
    ['a hash of its address', `${hashed('db-1.internal')} ${KEY}`, host(), `db-1 ${KEY}\n`],
    ['a hash of another', `${hashed('db-2.internal')} ${KEY}`, host(), ''],
    ['an authority', `@cert-authority *.internal ${KEY}`, host(), `@cert-authority db-1.internal ${KEY}\n`],
    [
      'an authority for its name',
      `@cert-authority db-* ${KEY}`,
      host({ address: '10.0.0.5' }),
      `@cert-authority db-1 ${KEY}\n`,
    ],
    ['a revocation', `@revoked db-1.internal ${KEY}`, host(), `@revoked db-1 ${KEY}\n`],
    ['a comment', `# db-1.internal ${KEY}`, host(), ''],
    ['no key', 'db-1.internal', host(), ''],
    ['Windows lines', `db-1.internal ${KEY}\r\n`, host(), `db-1 ${KEY}\n`],
  ])('take a line of the text that names %s', (_what, given, asked, expected) => {
    expect(knownHostsText({ 'db-1': asked }, given)).toBe(expected);
    expect(isPinned('db-1', asked, given)).toBe(expected !== '');
  });

  test('take no line from a pin that would be two', () => {
    expect(knownHostsText({ 'db-1': host({ host_keys: ['ssh-ed25519 AAAA\n* ssh-rsa BBBB'] }) }, '')).toBe(
      'db-1 ssh-ed25519 AAAA\n',
    );
  });
});

describe('the name that a certificate has to hold', () => {
  const CA = `@cert-authority * ${KEY}`;
  const only = (asked: PlannedHost, given: string): unknown => keyAliases({ 'db-1': asked }, given)['db-1'];

  test('is the address where authorities alone speak for it, as ssh writes names', () => {
    expect(only(host(), CA)).toBe('db-1.internal');
    expect(only(host({ address: 'DB-1.Internal', port: 2222 }), CA)).toBe('db-1.internal');
    expect(only(host(), `${CA}\n@revoked * ${OTHER}`)).toBe('db-1.internal');
    expect(knownHostsText({ 'db-1': host() }, `${CA}\n@revoked * ${OTHER}`)).toBe(
      `@cert-authority db-1.internal ${KEY}\n@revoked db-1.internal ${OTHER}\n`,
    );
  });

  test.each([
    ['a pinned key', host({ host_keys: [OTHER] }), CA],
    ['a key of the text', host(), `${CA}\ndb-1.internal ${OTHER}`],
    ['an authority for its name alone', host({ address: '10.0.0.5' }), `@cert-authority db-1 ${KEY}`],
    ['nothing but a revocation', host(), `@revoked * ${KEY}`],
    ['nothing', host(), ''],
  ])("is the topology's where there is %s", (_what, asked, given) => {
    expect(only(asked, given)).toBe('db-1');
  });

  test('gives no host the authority of another at the same address, nor that of one that is named like it', () => {
    const given = `@cert-authority [gate.example]:22001 ${KEY}\n@cert-authority [gate.example]:22002 ${OTHER}`;
    const at = (name: string, port: number): PlannedHost => host({ name, address: 'gate.example', port });
    expect(knownHostsText({ one: at('one', 22_001), two: at('two', 22_002) }, given)).toBe(
      `@cert-authority one ${KEY}\n@cert-authority two ${OTHER}\n`,
    );
    expect(
      knownHostsText(
        { one: at('one', 22_001), 'gate.example': host({ address: '10.0.0.5', host_keys: [OTHER] }) },
        given,
      ),
    ).toBe(`@cert-authority one ${KEY}\ngate.example ${OTHER}\n`);
    expect(knownHostsText({ one: at('one', 22_001), two: at('two', 22_002) }, CA)).toBe(
      `@cert-authority gate.example ${KEY}\n`,
    );
  });
});
