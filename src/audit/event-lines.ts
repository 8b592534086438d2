// The lines of `audit.jsonl` as chained events, up to the first that is wrong.
// Promises: pure; a duplicate key, a gap, a changed byte or a form that no event has is found; fast, because most lines are
// canonical as they stand.
import type { ChainedEvent } from '../engine/event.ts';
import { canonicalValue } from '../kernel/canonical-text.ts';
import { type ChainHead, type Link, linkProblem, startOfChain } from '../kernel/chain.ts';
import type { Fault } from '../kernel/fault.ts';
import { parseStrictJson } from '../kernel/strict-json.ts';
import { shapedEvent } from './event-shape.ts';
import { sentence } from './sentences.ts';

export interface EventLines {
  readonly events: readonly ChainedEvent[];
  readonly problem: Fault | null;
}

/** `opening`: the plan's digest; null where the plan is not known, and the first event is taken at its word. */
export function readEvents(text: string, opening: string | null): EventLines {
  const events: ChainedEvent[] = [];
  let head: ChainHead | null = opening === null ? null : startOfChain(opening);
  let from = 0;
  // A line at a time: what follows a wrong one costs nothing.
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
    const line = text.slice(from, end);
    const until = (says: string): EventLines => ({ events, problem: wrong(events.length + 1, says) });
    const read = readLine(line);
    if ('says' in read) return until(read.says);
    head ??= startOfChain(read.linked.prev);
    const problem = linkProblem(read.linked, head, read.canonical ? line : undefined);
    if (problem !== null) return until(problem);
    const shaped = shapedEvent(read.linked);
    if (!shaped.ok) return until(shaped.says);
    events.push(shaped.event);
    head = shaped.event;
    from = end + 1;
  }
  return { events, problem: from === text.length ? null : wrong(events.length + 1, 'the line is cut off') };
}

type ReadLine = { readonly linked: Link; readonly canonical: boolean } | { readonly says: string };

function readLine(line: string): ReadLine {
  const quick = canonicalValue(line);
  if (isLinked(quick)) return { linked: quick, canonical: true };
  const strict = parseStrictJson(line, { maxDepth: 64, maxBytes: 16_777_216, file: 'the line' });
  if (!strict.ok) return { says: strict.faults[0].message };
  return isLinked(strict.value) ? { linked: strict.value, canonical: false } : { says: 'it is no event' };
}

/** The chain's own keys. */
function isLinked(value: unknown): value is Link {
  if (typeof value !== 'object' || value === null) return false;
  if (!('seq' in value && 'prev' in value && 'hash' in value)) return false;
  const { seq, prev, hash } = value;
  return Number.isSafeInteger(seq) && typeof prev === 'string' && typeof hash === 'string';
}

function wrong(line: number, says: string): Fault {
  return {
    code: 'audit-inconsistent',
    message: `Event ${line} is the first that is wrong: ${sentence(says)}`,
    hint: 'Nothing from this event on can be relied on. Take the folder from the artifact again.',
    at: { file: 'audit.jsonl', line, column: 1 },
  };
}
