// What the store on refs is set up with, and where a lock stands.
import type { Redactor } from '../kernel/redact.ts';
import type { LeaseTiming } from './lease-timing.ts';
import type { ProcessIdentity } from './process-identity.ts';
import type { RefHead } from './ref-api.ts';
import type { Pusher } from './ref-push.ts';
import type { RunApi } from './run-api.ts';

export interface RefSettings extends Pusher {
  /** Begins with `refs/`; no slash at its end. */
  readonly namespace: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `<workflow run>/<attempt>`: stands in the lock, and is asked for by whoever finds it. */
  readonly workflowRun: string;
  /** Null: there is nobody to ask how a workflow run stands. */
  readonly runs: RunApi | null;
  readonly sightings: Sightings;
  readonly timing: LeaseTiming;
  readonly redactor: Redactor;
  readonly identity: ProcessIdentity;
}

/** When this process saw a head for the first time, monotonic milliseconds by commit: one waiting serves all who ask. */
export type Sightings = Map<string, number>;

export function firstSight(sightings: Sightings, { oid }: RefHead, at: number): number {
  const since = Math.min(sightings.get(oid) ?? at, at);
  sightings.set(oid, since);
  return since;
}

/** Reading, and taking a lock that is free, has so long at most. */
export const REQUEST_MS = 30_000;

export function locksPrefix(namespace: string): string {
  return `${namespace}/locks/`;
}

/** `tenant:tenant-006` stands at `<namespace>/locks/tenant/tenant-006`. A service's name may have dots where a ref's may not. */
export function refOf(namespace: string, lock: string): string {
  return locksPrefix(namespace) + lock.replaceAll('.', '%2E').replaceAll(':', '/');
}
