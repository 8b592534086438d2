// The lock of an estate's one tenant, as it stands in the state folder.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Estate } from './estate.ts';

export function lockFile(place: Estate): string {
  const folder = join(place.state, 'locks');
  const files = readdirSync(folder, { recursive: true }).map(String);
  const [last = ''] = files
    .filter((name) => /\d+\.json$/.test(name))
    .sort()
    .slice(-1);
  return join(folder, last);
}

export function lockOf(place: Estate): { readonly state: string; readonly holder: object } {
  return JSON.parse(readFileSync(lockFile(place), 'utf8'));
}

/** As though its process had died between the last event and giving the lock back. */
export function holdAgain(place: Estate): void {
  writeFileSync(lockFile(place), JSON.stringify({ ...lockOf(place), state: 'held' }));
}

/** As though its process were gone from this machine. */
export function buryHolder(place: Estate): void {
  const lock = lockOf(place);
  writeFileSync(lockFile(place), JSON.stringify({ ...lock, holder: { ...lock.holder, pid: 4_000_000, started: '1' } }));
}
