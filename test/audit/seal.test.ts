import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  decryptWith,
  encryptFor,
  generateKeys,
  type KeyPair,
  recipientOf,
  strangeRecipient,
} from '../../src/audit/age.ts';
import { readSealHeader, type SealHeader, seal, sealHeader, unseal } from '../../src/audit/seal.ts';
import { unpackTar } from '../../src/audit/tar.ts';
import { sha256 } from '../../src/kernel/canonical.ts';

const ID = 'incident-2026-01-15-14-32-45-7f3ac19e42b0d6a1';
const FILES = new Map([
  ['audit.json', Buffer.from('{"outcome":"rolled_back","tenant":"tenant-006"}')],
  [`outputs/${'a'.repeat(64)}`, Buffer.alloc(2_000, 'x')],
  ['empty', Buffer.alloc(0)],
]);

let [one, other, stranger]: KeyPair[] = [];
let sealed: Uint8Array;
let header: SealHeader;
beforeAll(async () => {
  [one, other, stranger] = await Promise.all([generateKeys(), generateKeys(), generateKeys()]);
  const recipients = [keys(one).recipient, keys(other).recipient];
  const made = await seal(FILES, recipients);
  if (!made.ok) throw new Error(made.faults[0].message);
  sealed = made.value;
  header = sealHeader(ID, recipients, sealed);
});

function keys(pair: KeyPair | undefined): KeyPair {
  if (pair === undefined) throw new Error('no keys were made');
  return pair;
}

describe('a sealed folder', () => {
  it('is opened by each recipient alone, also among keys that do not fit, byte for byte', async () => {
    const attempts = [[keys(one)], [keys(other)], [keys(stranger), keys(other)]];
    for (const pairs of attempts)
      expect(
        await unseal(
          sealed,
          header,
          pairs.map(({ identity }) => identity),
        ),
      ).toEqual({ ok: true, value: new Map([...FILES].sort()) });
  });

  it('says nothing of what is in it, nor does what stands beside it', () => {
    const shown = `${Buffer.from(sealed).toString('latin1')}${JSON.stringify(header)}`;
    expect(shown).not.toMatch(/rolled_back|tenant|outputs|audit\.json/);
    expect(Object.keys(header).sort()).toEqual(['execution_id', 'recipients', 'schema_version', 'sha256']);
    expect(readSealHeader(JSON.stringify(header))).toEqual(header);
    for (const text of ['', '{}', '[]', JSON.stringify({ ...header, schema_version: 2 })])
      expect(readSealHeader(text)).toBeNull();
  });

  it('that could not be opened again is not sealed', async () => {
    const page = Buffer.alloc(1_048_576);
    const large = new Map(Array.from({ length: 257 }, (_, index) => [`outputs/${index}`, page]));
    const many = new Map(Array.from({ length: 10_001 }, (_, index) => [`outputs/${index}`, new Uint8Array()]));
    for (const files of [large, many])
      expect(await seal(files, [keys(one).recipient])).toMatchObject({
        ok: false,
        faults: [{ code: 'limit-exceeded' }],
      });
  });

  it.each([
    ['no key at all', () => []],
    ['the key of somebody else', () => [keys(stranger).identity]],
  ])('with %s names who opens it', async (_what, identities) => {
    const found = await unseal(sealed, header, identities());
    expect(found).toMatchObject({ ok: false, faults: [{ code: 'seal-unopened' }] });
    for (const recipient of header.recipients) expect(found.ok || found.faults[0].message).toContain(recipient);
    expect(found.ok || found.faults[0].message).toContain(ID);
  });

  it('that was changed or cut off is broken, whoever opens it, also where what stands beside it was changed along', async () => {
    const flipped = Uint8Array.from(sealed, (byte, index) => (index === sealed.length - 9 ? byte ^ 1 : byte));
    for (const broken of [flipped, sealed.subarray(0, sealed.length - 40), sealed.subarray(0, 30), new Uint8Array()])
      for (const beside of [header, { ...header, sha256: sha256(broken) }])
        expect(await unseal(broken, beside, [keys(one).identity])).toMatchObject({
          ok: false,
          faults: [{ code: 'seal-broken' }],
        });
  });

  it('that holds no folder is broken', async () => {
    const recipients = [keys(one).recipient];
    for (const content of ['no tar', '']) {
      const strange = await encryptFor(recipients, Buffer.from(content));
      const found = await unseal(strange, sealHeader(ID, recipients, strange), [keys(one).identity]);
      expect(found.ok ? [...found.value] : found.faults[0].code).toEqual(content === '' ? [] : 'seal-broken');
    }
  });
});

describe('a tar that somebody else made', () => {
  const tarOf = async (name: string, linkname?: string): Promise<Buffer> => {
    const tar = pack();
    if (linkname === undefined) tar.entry({ name }, 'text');
    else tar.entry({ name, type: 'symlink', linkname });
    tar.finalize();
    return buffer(tar);
  };
  const bounds = { entries: 1, bytes: 10 };

  it('is bounded, and leads nowhere', async () => {
    expect(await unpackTar(await tarOf('a'), bounds)).toEqual(new Map([['a', Buffer.from('text')]]));
    for (const name of ['../a', 'b/../../a', '/etc/passwd', 'a//b', 'a\\b'])
      expect(await unpackTar(await tarOf(name), bounds)).toContain('something else');
    expect(await unpackTar(await tarOf('a'), { ...bounds, bytes: 3 })).toContain('more than 3 bytes');
    expect(await unpackTar(await tarOf('a'), { ...bounds, entries: 0 })).toContain('more than 0 files');
    const link = await tarOf('a', '/etc/passwd');
    expect(await unpackTar(link, bounds)).toContain('something else');
  });
});

describe('keys', () => {
  it('that are none are told from those that are', async () => {
    const { recipient, identity } = keys(one);
    expect(await recipientOf(identity)).toBe(recipient);
    expect(await recipientOf(`${identity.slice(0, -1)}${identity.endsWith('Q') ? 'P' : 'Q'}`)).toBeNull();
    expect(await strangeRecipient([recipient, keys(other).recipient])).toBeNull();
    const mistyped = `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`;
    expect(await strangeRecipient([recipient, mistyped])).toBe(mistyped);
    expect(await decryptWith(['AGE-SECRET-KEY-1NONE'], sealed)).toMatchObject({ kind: 'broken' });
  });
});
