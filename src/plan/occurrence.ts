// One occurrence: one firing of an alert, by source, key and start. What makes a second run a duplicate.
// Where the sender gives no start the time of receipt counts: such an alert is never taken for its own repeat of weeks ago.
import type { Incident } from '../incident/incident.ts';
import { canonicalJson } from '../kernel/canonical.ts';

/** The occurrence as one string without ambiguity; null for a manual run, which is never a duplicate. */
export function occurrenceOf({ source, dedup_key, starts_at }: Incident): string | null {
  return source === 'manual' ? null : canonicalJson([source, dedup_key, starts_at]);
}
