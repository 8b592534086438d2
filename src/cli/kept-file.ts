// The one file that compiled code is kept in: a head that says what is where, then the code of each file of the program.
// Promises: what was damaged on the disk is not given. V8 itself looks at neither its code's bytes nor, but for its length, at the text.
import { crc32 } from 'node:zlib';

export interface Kept {
  /** The sum of the text that it was compiled from. */
  readonly source: number;
  readonly code: Buffer;
}

interface Place {
  readonly name: string;
  readonly source: number;
  /** The code's own sum. */
  readonly sum: number;
  readonly from: number;
  readonly to: number;
}

/** V8 copies code that stands at no multiple of it. */
const STEP = 8;
/** Before the head: its length. */
const LENGTH_BYTES = 4;

export function keptBytes(files: readonly (Kept & { readonly name: string })[]): Buffer {
  let end = 0;
  const places = files.map(({ name, source, code }): Place => {
    const from = end;
    end = stepped(from + code.length);
    return { name, source, sum: crc32(code), from, to: from + code.length };
  });
  const head = Buffer.from(JSON.stringify(places));
  const start = stepped(LENGTH_BYTES + head.length);
  const bytes = Buffer.alloc(start + end);
  bytes.writeUInt32LE(head.length);
  head.copy(bytes, LENGTH_BYTES);
  for (const [index, { code }] of files.entries()) code.copy(bytes, start + (places[index]?.from ?? 0));
  return bytes;
}

/** Throws where the bytes are no such file. */
export function keptIn(bytes: Buffer): ReadonlyMap<string, Kept> {
  const head = bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + bytes.readUInt32LE());
  const start = stepped(LENGTH_BYTES + head.length);
  const places: unknown = JSON.parse(head.toString());
  const kept = (Array.isArray(places) ? places.filter(isPlace) : []).flatMap(({ name, source, sum, from, to }) => {
    const code = bytes.subarray(start + from, start + to);
    return code.length === to - from && crc32(code) === sum ? [[name, { source, code }] as const] : [];
  });
  return new Map(kept);
}

function stepped(size: number): number {
  return Math.ceil(size / STEP) * STEP;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null || !('name' in value) || typeof value.name !== 'string') return false;
  return ['source', 'sum', 'from', 'to'].every((key) => Number.isSafeInteger(Reflect.get(value, key)));
}
