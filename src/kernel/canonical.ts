// RFC 8785 canonical JSON and its digest: one value, one text, one hash.
// Pure: hashing is a function of its input.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Canonical JSON of a JSON value; keys that are `undefined` are left out. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('canonicalJson: not a JSON value');
  return text;
}

/** SHA-256 in lower-case hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
