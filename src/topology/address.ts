// Where a host is reached: `user@host:port`, and the public keys that it may show.
// Promises: no part of an address can be taken for an option or for anything but a name; keys are OpenSSH public keys.

export interface Address {
  readonly user?: string;
  readonly address: string;
  readonly port: number;
}

const USER = /^[A-Za-z_][A-Za-z0-9._-]{0,31}$/;
const LABELS =
  /^(?=.{1,253}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$/;
const FORM = /^(?:([^@]*)@)?(?:\[([0-9A-Fa-f:.]{2,45})\]|([^:@[\]]+))(?::(\d{1,5}))?$/;
const KEY_TYPES: readonly string[] = [
  'ssh-ed25519',
  'ssh-rsa',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'sk-ssh-ed25519@openssh.com',
  'sk-ecdsa-sha2-nistp256@openssh.com',
];

/** Null where the text is not `[user@]host[:port]`. An IPv6 address stands in brackets. */
export function parseAddress(text: string): Address | null {
  const [, user, six, labels, digits] = FORM.exec(text) ?? [];
  const address = six ?? labels;
  const port = digits === undefined ? 22 : Number(digits);
  if (address === undefined || (six === undefined && !LABELS.test(address))) return null;
  if (six !== undefined && !six.includes(':')) return null;
  if ((user !== undefined && !USER.test(user)) || port < 1 || port > 65_535) return null;
  return { ...(user === undefined ? {} : { user }), address, port };
}

/** The key without its comment, or null where the text is no public key: the name inside must be the name before it. */
export function parseHostKey(text: string): string | null {
  const [, type = '', body = ''] =
    /^(\S+)[ \t]+([A-Za-z0-9+/]{16,2800}={0,2})(?:[ \t][^\r\n]*)?$/.exec(text.trim()) ?? [];
  if (!KEY_TYPES.includes(type)) return null;
  const bytes = Buffer.from(body, 'base64');
  const length = bytes.length < 4 ? 0 : bytes.readUInt32BE(0);
  return bytes.subarray(4, 4 + length).toString('latin1') === type ? `${type} ${body}` : null;
}
