// The times that an event says, against those around it: a run holds its time where a clock steps back.
// Pure. Each text completes `Event 5 `.
import type { ChainedEvent } from '../engine/event.ts';
import { shown } from '../kernel/visible.ts';

/** A clock that steps back is held at the last event's time, by whoever goes on too; how old a run is, each process counts itself. `last`: the event before it. */
export function timeProblem(event: ChainedEvent, last: ChainedEvent | null): string | null {
  if (last === null) return null;
  const member = event.at < last.at ? 'at' : event.elapsed_ms < last.elapsed_ms ? 'elapsed_ms' : null;
  if (member === null || (member === 'elapsed_ms' && event.type === 'run.resumed')) return null;
  const [one, other] = [event, last].map((each) => JSON.stringify(each[member]));
  return `says ${member} ${one}, and event ${last.seq} before it says ${other}: the time of a run does not go back`;
}

/** What was seen was seen within the run, and not behind the event that tells it. */
export function sampledProblem(event: ChainedEvent, first: ChainedEvent | undefined): string | null {
  if (event.type !== 'condition.looked' && event.type !== 'before.sampled') return null;
  for (const { probe, at } of event.samples) {
    const says = `says that its sample of ${shown(probe, 120)} is of ${at}`;
    if (at > event.at) return `${says}, and is of ${event.at} itself`;
    if (first !== undefined && at < first.at) return `${says}, and the run began at ${first.at}`;
  }
  return null;
}
