// The looks at one condition, in a row, out of the events of a run.
// Pure. What happens on other targets meanwhile does not part them.
import type { ChainedEvent, Purpose } from '../engine/event.ts';
import { isAbout, subjectIn } from '../engine/subject.ts';
import type { PlannedCondition } from '../plan/plan.ts';

export type Look = Extract<ChainedEvent, { type: 'condition.looked' }>;

export interface Looks {
  readonly looks: readonly [Look, ...Look[]];
  /** A guard's condition, asked before anything was engaged: did somebody else do it? */
  readonly finding: boolean;
}

/** The row that begins with this event. */
export function looksFrom(events: readonly ChainedEvent[], from: number): Looks {
  const first = events[from];
  if (first?.type !== 'condition.looked') throw new Error('looksFrom: no look here');
  const looks: [Look, ...Look[]] = [first];
  for (let index = from + 1; ; index += 1) {
    const event = events[index];
    if (event !== undefined && (BESIDE.includes(event.type) || isElsewhere(event, first))) continue;
    if (event?.type !== 'condition.looked' || event.look <= 1 || !isSame(event.purpose, first.purpose)) break;
    looks.push(event);
  }
  return { looks, finding: isFinding(events, from) };
}

/** Has it held for as long as it is to hold? */
export function heldFor(looks: readonly Look[], { for_ms }: Pick<PlannedCondition, 'for_ms'>): boolean {
  const since = looks.slice(looks.findLastIndex(({ verdict }) => verdict !== 'holds') + 1);
  const [first, last] = [since[0], since.at(-1)];
  return first !== undefined && last !== undefined && last.elapsed_ms - first.elapsed_ms >= for_ms;
}

/** On the way back these change nothing, and the looks go on; on the way forward no further one comes. */
const BESIDE: readonly ChainedEvent['type'][] = ['cancel.requested', 'timeout.passed', 'journal.lost', 'run.resumed'];

export function isSame(one: Purpose, other: Purpose): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isElsewhere(event: ChainedEvent, look: Look): boolean {
  const [other, own] = [subjectIn(event), subjectIn(look)];
  return other !== null && own !== null && !isAbout(other, own);
}

function isFinding(events: readonly ChainedEvent[], index: number): boolean {
  const looked = events[index];
  if (looked?.type !== 'condition.looked' || looked.purpose.kind !== 'engaged') return false;
  const { guard, target } = looked.purpose;
  for (let at = index - 1; at >= 0; at -= 1) {
    const event = events[at];
    if (event?.type !== 'command.finished' || !('guard' in event.change)) continue;
    if (event.change.guard === guard && event.change.target === target) return event.change.action !== 'engage';
  }
  return true;
}
