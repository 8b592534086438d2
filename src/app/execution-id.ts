// The name of a run, or of a shard of them: when it began, and enough randomness that no two are alike.
import { randomBytes } from 'node:crypto';

/** `incident-2026-01-15-14-32-45-7f3ac19e42b0d6a1` */
export function executionId(now: Date): string {
  return named('incident', now);
}

/** `shard-2026-01-15-14-32-45-7f3ac19e42b0d6a1` */
export function shardId(now: Date): string {
  return named('shard', now);
}

function named(what: string, now: Date): string {
  const time = now.toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
  return `${what}-${time}-${randomBytes(8).toString('hex')}`;
}
