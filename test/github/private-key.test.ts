import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { privateKeyOf } from '../../src/github/private-key.ts';

/** The outside of a key as OpenSSH writes it: the magic word, the cipher, and what is of no concern here. */
function opensshKey(cipher: string): string {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(cipher.length);
  const bytes = Buffer.concat([Buffer.from('openssh-key-v1\0'), length, Buffer.from(cipher), Buffer.alloc(200)]);
  const lines = bytes.toString('base64').replace(/.{70}/g, '$&\n');
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines}\n-----END OPENSSH PRIVATE KEY-----\n`;
}

function pem(cipher?: { readonly cipher: string; readonly passphrase: string }): string {
  const form = { format: 'pem', type: 'pkcs8', ...cipher } as const;
  return generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: form,
    publicKeyEncoding: { format: 'pem', type: 'spki' },
  }).privateKey;
}

describe('privateKeyOf', () => {
  it.each([
    ['as OpenSSH writes it', opensshKey('none')],
    ['in PEM form', pem()],
  ])('takes a key %s', (_name, text) => {
    expect(privateKeyOf(text)).toEqual({ ok: true, text });
    expect(privateKeyOf(`\n${text.trim().replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual({ ok: true, text });
  });

  it.each([
    ['an OpenSSH key with a passphrase', opensshKey('aes256-ctr'), 'passphrase'],
    ['a PEM key with a passphrase', pem({ cipher: 'aes-256-cbc', passphrase: 'x' }), 'passphrase'],
    [
      'an old PEM key with a passphrase',
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----',
      'passphrase',
    ],
    ['a PuTTY key', 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none', 'PuTTY'],
    ['a public key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI', 'no private key'],
    ['a key whose lines were joined', opensshKey('none').replaceAll('\n', ' '), 'no private key'],
    ['a key that was cut off', opensshKey('none').slice(0, 200), 'no private key'],
    ['nothing but its frame', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----', 'no private key'],
  ])('refuses %s', (_name, text, says) => {
    const found = privateKeyOf(text);
    expect(found).toMatchObject({ ok: false, says: expect.stringContaining(says) });
    expect(JSON.stringify(found)).not.toContain('AAAA');
  });
});
