// Encryption for whoever holds a key: the format of the `age` program, by its author's library, which is loaded when it is needed.
// Promises: a key that is none is said, not thrown; what is encrypted comes out whole, or not at all.

export interface KeyPair {
  /** `age1…`: for anybody to know. */
  readonly recipient: string;
  /** `AGE-SECRET-KEY-1…`. */
  readonly identity: string;
}

export async function generateKeys(): Promise<KeyPair> {
  const age = await import('age-encryption');
  const identity = await age.generateX25519Identity();
  return { identity, recipient: await age.identityToRecipient(identity) };
}

/** Null: it is no identity. */
export async function recipientOf(identity: string): Promise<string | null> {
  const age = await import('age-encryption');
  return age.identityToRecipient(identity).catch(() => null);
}

/** The first that is no recipient; null: all are. */
export async function strangeRecipient(recipients: readonly string[]): Promise<string | null> {
  const { Encrypter } = await import('age-encryption');
  const isStrange = (recipient: string): boolean => {
    try {
      new Encrypter().addRecipient(recipient);
      return false;
    } catch {
      return true;
    }
  };
  return recipients.find(isStrange) ?? null;
}

/** Each of the recipients opens it alone. */
export async function encryptFor(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

export type Decrypted =
  | { readonly kind: 'opened'; readonly bytes: Uint8Array }
  /** It is for somebody else. */
  | { readonly kind: 'unmatched' }
  | { readonly kind: 'broken'; readonly because: string };

/** What the library says where no identity fits: it has no other word for it. */
const UNMATCHED = "no identity matched any of the file's recipients";

export async function decryptWith(identities: readonly string[], bytes: Uint8Array): Promise<Decrypted> {
  const { Decrypter } = await import('age-encryption');
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    return { kind: 'opened', bytes: await decrypter.decrypt(bytes) };
  } catch (thrown) {
    const because = thrown instanceof Error ? thrown.message : 'it is no age file';
    return because === UNMATCHED ? { kind: 'unmatched' } : { kind: 'broken', because };
  }
}
