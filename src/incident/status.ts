// Statuses: the words that senders use, in any case, and what they mean.
// Promises: a word that is not in the table has no meaning; it is never taken for firing or resolved.
import type { IncidentStatus } from './incident.ts';

const BY_WORD: ReadonlyMap<string, IncidentStatus> = new Map([
  ...words('firing', ['firing', 'alerting', 'alarm', 'open', 'triggered', 're-triggered', 'warn', 'create', 'created']),
  ...words('firing', ['activated', 'fired']),
  ...words('resolved', ['resolved', 'ok', 'closed', 'close', 'recovered', 'normal', 'up']),
  ...words('acknowledged', ['acknowledged', 'acknowledge']),
  ...words('other', ['other', 'no data', 'insufficient_data', 'renotify', 'addnote', 'annotated', 'merged']),
]);

/** Null for a word that is not in the table. */
export function statusOf(word: string): IncidentStatus | null {
  return BY_WORD.get(word.trim().toLowerCase()) ?? null;
}

function words(status: IncidentStatus, list: readonly string[]): readonly (readonly [string, IncidentStatus])[] {
  return list.map((word) => [word, status]);
}
