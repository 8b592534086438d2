// When the incident was over, counted from its own start and from the run's.
// Pure: times are read from events, never from a clock.
import type { ChainedEvent } from '../engine/event.ts';
import { formatDuration } from '../kernel/duration.ts';

export interface Recovery {
  /** RFC 3339. */
  readonly at: string;
  /** null: the incident's start is not known, or lies after its end (clocks differ). */
  readonly sinceIncidentMs: number | null;
  readonly sinceRunStartMs: number;
  readonly words: { readonly timestamp_to_recovery: string; readonly run_start_to_recovery: string };
}

/** Null: the incident was not seen to be over, or the run did not end so. */
export function recoveryOf(events: readonly ChainedEvent[]): Recovery | null {
  const [first] = events;
  const held = events.findLast((event) => event.type === 'condition.looked' && event.purpose.kind === 'recovered');
  const closed = events.findLast((event) => event.type === 'closed');
  if (held?.type !== 'condition.looked' || held.verdict !== 'holds') return null;
  if (closed?.type === 'closed' && closed.outcome !== 'incident_resolved') return null;
  const startsAt = first?.type === 'run.claimed' ? first.incident_starts_at : '';
  const since = Date.parse(held.at) - Date.parse(startsAt);
  const sinceIncidentMs = Number.isFinite(since) && since >= 0 ? since : null;
  const sinceRunStartMs = held.elapsed_ms;
  return {
    at: held.at,
    sinceIncidentMs,
    sinceRunStartMs,
    words: {
      timestamp_to_recovery: formatDuration(sinceIncidentMs ?? sinceRunStartMs),
      run_start_to_recovery: formatDuration(sinceRunStartMs),
    },
  };
}
