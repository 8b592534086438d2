// The small disk of a breakable host, which can be filled to the last block.
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Metal } from './metal.ts';

export interface Disk {
  fill(): void;
  /** Takes away what `fill` wrote. */
  free(): void;
}

const BLOCK = 4_096;

export function diskOf(metal: Metal): Disk {
  const folder = metal.seen('/mnt/filler');
  let files = 0;
  return {
    fill: () => {
      mkdirSync(folder, { recursive: true });
      files += 1;
      const file = openSync(join(folder, String(files)), 'w');
      try {
        for (let size = 256 * BLOCK; size >= BLOCK; size /= 2) while (written(file, size));
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function written(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size)) === size;
  } catch (error) {
    if (String(error).includes('ENOSPC')) return false;
    throw error;
  }
}
