// The leases on refs that this process holds: a run that goes on in it is no dead one for another run of the same process.
import type { LockHeader } from './lock-commit.ts';

const held = new Set<string>();

export function holdOwn(header: LockHeader): void {
  held.add(nameOf(header));
}

/** It was given back, or left to whoever finishes its run. */
export function leaveOwn(header: LockHeader): void {
  held.delete(nameOf(header));
}

export function isOwnHeld(header: LockHeader): boolean {
  return held.has(nameOf(header));
}

/** A lease has one token from its beginning to its end. */
function nameOf({ repository, run, token }: LockHeader): string {
  return JSON.stringify([repository, run.execution_id, token]);
}
