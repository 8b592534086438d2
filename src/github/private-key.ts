// A private key as somebody pasted it into a secret: brought into the form that OpenSSH reads, or told what is wrong with it.
// Promises: no byte of the key is in what it says.

export type PrivateKey =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly says: string; readonly hint: string };

export function privateKeyOf(given: string): PrivateKey {
  const text = `${given.replaceAll('\r\n', '\n').trim()}\n`;
  const found = /^-----BEGIN ([A-Z0-9 ]*)PRIVATE KEY-----\n([\s\S]+)\n-----END \1PRIVATE KEY-----\n$/.exec(text);
  if (found === null) {
    const says = text.startsWith('PuTTY-User-Key-File') ? 'is a PuTTY key' : 'is no private key';
    return { ok: false, says, hint: WHOLE };
  }
  const [, kind = '', body = ''] = found;
  if (kind.trim() === 'ENCRYPTED' || /^Proc-Type: 4,ENCRYPTED/m.test(body) || cipherOf(kind, body) !== 'none') {
    return {
      ok: false,
      says: 'is protected by a passphrase, which nobody can type here',
      hint: 'Make a key of its own for this purpose, without a passphrase, and keep it in an environment secret.',
    };
  }
  return { ok: true, text };
}

const WHOLE =
  'Give the whole file in OpenSSH or PEM form, from -----BEGIN to -----END with its line breaks, from a secret.';

/** An OpenSSH key names its cipher behind a magic word; keys in PEM form say it in their headers. */
function cipherOf(kind: string, body: string): string {
  if (kind.trim() !== 'OPENSSH') return 'none';
  const bytes = Buffer.from(body, 'base64');
  const magic = 'openssh-key-v1\0';
  if (bytes.length < magic.length + 4 || bytes.toString('latin1', 0, magic.length) !== magic) return 'none';
  const length = bytes.readUInt32BE(magic.length);
  return bytes.toString('latin1', magic.length + 4, magic.length + 4 + length);
}
