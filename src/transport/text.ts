// UTF-8 at the borders of what is kept: a character is whole or absent, never cut in two.
import { isUtf8 } from 'node:buffer';

export interface Decoded {
  readonly text: string;
  /** How many of the given bytes the text stands for. */
  readonly bytes: number;
}

export function isText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

/** At most the first `limit` bytes, without a character that the limit would cut. */
export function decodeHead(bytes: Uint8Array, limit: number): Decoded {
  if (bytes.byteLength <= limit) return decode(bytes);
  let end = limit;
  for (let back = 0; back < 3 && isContinuation(bytes[end]); back += 1) end -= 1;
  return decode(bytes.subarray(0, isContinuation(bytes[end]) ? limit : end));
}

/** All of it; where it follows a gap, without the rest of a character that the gap has cut. */
export function decodeTail(bytes: Uint8Array, follows: boolean): Decoded {
  let start = 0;
  while (!follows && start < 3 && isContinuation(bytes[start])) start += 1;
  return decode(bytes.subarray(start));
}

function decode(bytes: Uint8Array): Decoded {
  return {
    text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
    bytes: bytes.byteLength,
  };
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}
