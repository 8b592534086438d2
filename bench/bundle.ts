// The size of dist/: what every start reads, and all of it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { alwaysLoaded } from '../scripts/load-graph.ts';
import type { Figure } from './figure.ts';

const dist = join(import.meta.dirname, '../dist');

export async function bundle(): Promise<readonly Figure[]> {
  const entries = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = new Map<string, Buffer>();
  for (const { parentPath, name } of entries) {
    const path = join(parentPath, name);
    files.set(path.slice(dist.length + 1), await readFile(path));
  }
  const sum = (names: Iterable<string>) =>
    [...names].reduce((total, name) => total + (files.get(name)?.length ?? 0), 0);
  const always = sum(alwaysLoaded(files));
  return [
    {
      what: '`dist/`, not minified',
      goal: '≤ 2.5 MB of what always loads',
      seen: `${megabytes(always)}; ${megabytes(sum(files.keys()))} with lazy chunks and licences`,
      reached: always <= 2_500_000,
    },
  ];
}

function megabytes(size: number): string {
  return `${(size / 1_000_000).toFixed(2)} MB`;
}
