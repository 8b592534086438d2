// A seal for tests: real encryption, with no key exchange, so that it takes no time of a virtual clock.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { JournalSeal } from '../../src/journal/sealed-refs.ts';

/** `seals`: false, it opens alone. */
export function testSeal(key: string, seals = true): JournalSeal {
  const secret = createHash('sha256').update(key).digest();
  return {
    sealing: seals
      ? {
          recipients: [`age1${key}`],
          seal: async (text) => {
            const nonce = randomBytes(12);
            const cipher = createCipheriv('aes-256-gcm', secret, nonce);
            const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
            return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
          },
        }
      : null,
    open: async (blob) => {
      const bytes = Buffer.from(blob, 'base64');
      try {
        const cipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, 12));
        cipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
