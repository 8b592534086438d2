// Events on their way into a journal: redacted first, then chained, so that the hashes are of what stands there.
import type { ChainedEvent, RunEvent } from '../engine/event.ts';
import { type ChainHead, link } from '../kernel/chain.ts';
import type { Redactor } from '../kernel/redact.ts';
import { redactEvent } from './event-redaction.ts';

export interface LinkedEvent {
  readonly event: ChainedEvent;
  /** As it stands in the journal, without a line end. */
  readonly line: string;
}

export function linkAll(
  events: readonly RunEvent[],
  { head: first, redactor }: { readonly head: ChainHead; readonly redactor: Redactor },
): readonly LinkedEvent[] {
  let head = first;
  return events.map((event) => {
    const linked = link(redactEvent(event, redactor), head);
    head = linked.event;
    return linked;
  });
}
