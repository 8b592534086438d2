// The files of a zip archive in memory, as the artifact service keeps them.
// Promises: pure; bounded in number and size before anything is inflated; a path is a key of a map and never a place on a disk,
// and one that leads anywhere but down is refused all the same, because somebody may write the map one day.
import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipBounds {
  readonly entries: number;
  /** Of all files together, inflated. */
  readonly bytes: number;
}

/** A text: what is wrong with it. */
export function zipEntries(zip: Buffer, bounds: ZipBounds): ReadonlyMap<string, Buffer> | string {
  const end = zip.lastIndexOf(END);
  if (end < 0 || end + 22 > zip.length) return 'it is no zip archive, or was cut off';
  const count = zip.readUInt16LE(end + 10);
  if (count > bounds.entries) return `it holds ${count} files, at most ${bounds.entries} are read`;
  const files = new Map<string, Buffer>();
  let [at, bytes] = [zip.readUInt32LE(end + 16), 0];
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(zip, at);
    if (entry === null) return 'its list of files is broken';
    at = entry.next;
    bytes += entry.size;
    if (bytes > bounds.bytes) return `its files have more than ${bounds.bytes} bytes`;
    if (entry.path.endsWith('/')) continue;
    if (!leadsDown(entry.path)) return 'the path of a file in it leads out of it';
    if (files.has(entry.path)) return 'it holds two files of one name';
    const content = contentOf(zip, entry);
    if (typeof content === 'string') return content;
    files.set(entry.path, content);
  }
  return files;
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const [CENTRAL, LOCAL] = [0x02014b50, 0x04034b50];
const [STORED, DEFLATED] = [0, 8];

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
  readonly next: number;
}

function entryAt(zip: Buffer, at: number): Entry | null {
  if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL) return null;
  const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
  return {
    // The client writes them with a slash before.
    path: zip.toString('utf8', at + 46, at + 46 + name).replace(/^\//, ''),
    method: zip.readUInt16LE(at + 10),
    checksum: zip.readUInt32LE(at + 16),
    packed: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    local: zip.readUInt32LE(at + 42),
    next: at + 46 + name + extra + comment,
  };
}

function contentOf(zip: Buffer, { method, checksum, packed, size, local }: Entry): Buffer | string {
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL) return 'a file in it is not where its list says';
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + packed > zip.length) return 'a file in it was cut off';
  const data = zip.subarray(start, start + packed);
  if (method !== STORED && method !== DEFLATED) return 'a file in it is packed in a way that nothing of ours uses';
  const content = method === STORED ? data : inflated(data, size);
  return content === null || content.length !== size || crc32(content) !== checksum
    ? 'a file in it is not what was packed'
    : content;
}

/** Null: it is broken, or larger than it says. */
function inflated(data: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}

function leadsDown(path: string): boolean {
  const parts = path.split('/');
  return !/[\\\0]/.test(path) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
