// The name of a run: when it began, and enough randomness that no two are alike.
import { randomBytes } from 'node:crypto';

/** `incident-2026-01-15-14-32-45-7f3ac19e42b0d6a1` */
export function executionId(now: Date): string {
  const time = now.toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
  return `incident-${time}-${randomBytes(8).toString('hex')}`;
}
