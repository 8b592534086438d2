// The public key of a host as it is written: in a topology, in a line of known_hosts, in what `ssh-keyscan` prints.

const TYPE = /^(?:ssh-|ecdsa-|sk-|rsa-)[A-Za-z0-9@.+-]*$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** `ssh-ed25519 AAAA…` among the words of a line; null where there is none. A host may have a name like a type: `ssh-gateway`. */
export function hostKeyIn(words: readonly string[]): string | null {
  const at = words.findIndex((word, index) => TYPE.test(word) && BASE64.test(words[index + 1] ?? ''));
  return at < 0 ? null : words.slice(at, at + 2).join(' ');
}

/** Whether a text of known hosts holds any key; true also where it has no line at all. */
export function hasHostKeys(knownHosts: string): boolean {
  const lines = knownHosts.split(/\r?\n/).map((line) => line.trim());
  const written = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return written.length === 0 || written.some((line) => hostKeyIn(line.split(/\s+/)) !== null);
}
