// A folder as one file, in memory, in the form that every `tar` reads.
// Promises: the same files give the same bytes; what is unpacked is bounded, holds regular files alone, and no path leads out of it.
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

export interface TarBounds {
  readonly entries: number;
  /** Of all files together. */
  readonly bytes: number;
}

export async function packTar(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const { pack } = await import('tar-stream');
  const tar = pack();
  for (const [name, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    tar.entry({ name, size: content.length, mode: 0o600, mtime: new Date(0) }, Buffer.from(content));
  tar.finalize();
  return buffer(tar);
}

/** A text: what is wrong with it. */
export async function unpackTar(bytes: Uint8Array, bounds: TarBounds): Promise<ReadonlyMap<string, Buffer> | string> {
  const { extract } = await import('tar-stream');
  const files = new Map<string, Buffer>();
  let total = 0;
  try {
    for await (const entry of Readable.from([Buffer.from(bytes)]).pipe(extract())) {
      const { name, type, size = 0 } = entry.header;
      total += size;
      if (files.size >= bounds.entries) return `it holds more than ${bounds.entries} files`;
      if (total > bounds.bytes) return `its files have more than ${bounds.bytes} bytes`;
      if (type !== 'file' || !leadsDown(name)) return 'it holds something else than files of one folder';
      if (files.has(name)) return 'it holds two files of one name';
      files.set(name, await buffer(entry));
    }
  } catch {
    return 'it is no tar, or was cut off';
  }
  return files;
}

function leadsDown(path: string): boolean {
  return !/[\\\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
