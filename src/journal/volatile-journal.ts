// A journal in memory: chained and redacted like any other, and gone with its process.
// For a run that changes nothing and has nowhere to write, and for the end of one whose own journal must stay as it is.
import type { Journal } from '../engine/ports.ts';
import type { ChainHead } from '../kernel/chain.ts';
import { succeed } from '../kernel/fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import type { FileJournal } from './file-journal.ts';
import { linkAll } from './link-all.ts';

export function volatileJournal(first: ChainHead, redactor: Redactor): FileJournal {
  let head = first;
  const append: Journal['append'] = async (events) => {
    const linked = linkAll(events, { head, redactor }).map(({ event }) => event);
    head = linked.at(-1) ?? head;
    return succeed(linked);
  };
  return { append, close: async () => undefined };
}
