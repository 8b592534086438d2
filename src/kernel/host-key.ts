// The public key of a host as it is written: in a topology, in a line of known_hosts, in what `ssh-keyscan` prints.

const TYPE = /^(?:ssh-|ecdsa-|sk-|rsa-)[A-Za-z0-9@.+-]*$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** `ssh-ed25519 AAAA…` among the words of a line; null where there is none. */
export function hostKeyIn(words: readonly string[]): string | null {
  const at = words.findIndex((word) => TYPE.test(word));
  const [type, key] = at < 0 ? [] : words.slice(at, at + 2);
  return type === undefined || key === undefined || !BASE64.test(key) ? null : `${type} ${key}`;
}

/** Whether a text of known hosts holds any key; true also where it has no line at all. */
export function hasHostKeys(knownHosts: string): boolean {
  const lines = knownHosts.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.length === 0 || lines.some((line) => hostKeyIn(line.trim().split(/\s+/)) !== null);
}
