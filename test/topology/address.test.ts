import { describe, expect, test } from 'vitest';
import { parseAddress, parseHostKey } from '../../src/topology/address.ts';
import fc from '../support/properties.ts';
import { HOST_KEY } from './estate.ts';

describe('an address', () => {
  test.each([
    ['ops@cache-2.internal', { user: 'ops', address: 'cache-2.internal', port: 22 }],
    ['cache-2', { address: 'cache-2', port: 22 }],
    ['ops@127.0.0.7:2222', { user: 'ops', address: '127.0.0.7', port: 2222 }],
    ['ops@[fe80::1]:22', { user: 'ops', address: 'fe80::1', port: 22 }],
    ['_svc.x-y@app_1', { user: '_svc.x-y', address: 'app_1', port: 22 }],
  ])('%s', (text, address) => {
    expect(parseAddress(text)).toEqual(address);
  });

  test.each([
    '',
    '@',
    'ops@',
    '@host',
    '-oProxyCommand=x',
    'ops@-host',
    '-ops@host',
    'ops@host:0',
    'ops@host:65536',
    'ops@host:',
    'ops@host:22:22',
    'ops@host name',
    'ops@host;id',
    'ops@$(id)',
    'a@b@c',
    'ops@host\n',
    'ops@host.',
    'ops@..',
    'ops@[::1',
    'ops@[1.2.3.4]',
    'ops@hôst',
    `ops@${'a'.repeat(64)}`,
    'ssh://ops@host',
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test('whatever the text, no part begins with a hyphen or holds a blank, a quote or a control character', () => {
    const pieces = fc.constantFrom(
      'ops',
      '@',
      ':',
      '22',
      '-',
      '.',
      'host',
      '[',
      ']',
      '::1',
      ' ',
      "'",
      '%',
      '\n',
      '\0',
      '$',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const address = parseAddress(parts.join(''));
        if (address === null) return;
        expect(address.address).toMatch(/^[A-Za-z0-9_:][A-Za-z0-9_.:-]*$/);
        expect(address.user ?? 'x').toMatch(/^[A-Za-z_][A-Za-z0-9._-]*$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a host key', () => {
  test('loses its comment', () => {
    expect(parseHostKey(`${HOST_KEY} root@edge-1`)).toBe(HOST_KEY);
    expect(parseHostKey(HOST_KEY)).toBe(HOST_KEY);
  });

  test.each([
    '',
    'ssh-ed25519',
    'ssh-ed25519 AAAA…',
    HOST_KEY.replace('ssh-ed25519', 'ssh-rsa'),
    `edge-1 ${HOST_KEY}`,
    `@cert-authority * ${HOST_KEY}`,
    `${HOST_KEY}\nssh-rsa AAAA`,
    '-----BEGIN OPENSSH PRIVATE KEY-----',
    'SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8',
  ])('%j is none', (text) => {
    expect(parseHostKey(text)).toBeNull();
  });
});
