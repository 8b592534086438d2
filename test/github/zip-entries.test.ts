import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipEntries } from '../../src/github/zip-entries.ts';
import fc from '../support/properties.ts';

const BOUNDS = { entries: 10, bytes: 1_000 };

interface Packed {
  readonly path: string;
  readonly content: Buffer;
  readonly method?: number;
  /** What the list says of its size. */
  readonly claims?: number;
}

function zipOf(files: readonly Packed[]): Buffer {
  const [parts, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { path, content, method = 8, claims = content.length } of files) {
    const name = Buffer.from(path);
    const data = method === 8 ? deflateRawSync(content) : content;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(crc32(content), 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(claims, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, name, data);
    central.push(entry, name);
    offset += local.length + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...central, end]);
}

const one = (path: string, more: Partial<Packed> = {}): Packed => ({ path, content: Buffer.from('text'), ...more });

describe('zipEntries', () => {
  it('gives what was packed, stored or deflated, and leaves folders out', () => {
    const zip = zipOf([one('/audit.json'), one('outputs/'), one('outputs/a.txt', { method: 0 })]);
    expect(zipEntries(zip, BOUNDS)).toEqual(
      new Map([
        ['audit.json', Buffer.from('text')],
        ['outputs/a.txt', Buffer.from('text')],
      ]),
    );
  });

  it.each([
    ['that leads up', [one('../../etc/passwd')], 'leads out of it'],
    ['that leads up in the middle', [one('outputs/../../passwd')], 'leads out of it'],
    ['that is absolute', [one('//etc/passwd')], 'leads out of it'],
    ['of another system', [one('outputs\\..\\a')], 'leads out of it'],
    ['that stands twice', [one('a'), one('a')], 'two files of one name'],
    ['that is one too many', Array.from({ length: 11 }, (_, index) => one(`${index}`)), 'at most 10'],
    ['that is too large', [one('a', { content: Buffer.alloc(1_001) })], 'more than 1000 bytes'],
    ['that is larger than it says', [one('a', { content: Buffer.alloc(900), claims: 10 })], 'not what was packed'],
    ['that is packed strangely', [one('a', { method: 99 })], 'nothing of ours uses'],
  ])('refuses a file %s', (_what, files, says) => {
    expect(zipEntries(zipOf(files), BOUNDS)).toContain(says);
  });

  it('says what is wrong with anything else, and never throws', () => {
    const zip = zipOf([one('audit.json'), one('outputs/a.txt', { content: Buffer.from('x'.repeat(200)) })]);
    expect(zipEntries(Buffer.from('no archive'), BOUNDS)).toContain('no zip archive');
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), fc.nat(zip.length), (at, byte, cut) => {
        const changed = Buffer.from(zip);
        changed[at] = byte;
        for (const broken of [changed, zip.subarray(0, cut)]) {
          const found = zipEntries(broken, BOUNDS);
          if (typeof found === 'string') continue;
          for (const content of found.values()) expect(['text', 'x'.repeat(200)]).toContain(content.toString());
        }
      }),
    );
  });
});
