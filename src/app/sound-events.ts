// What of a journal a recovery may rely on: events of a form that this version knows, in an order that this plan allows.
// Promises: pure; the first event that is wrong is named; a journal of another version is told from one that somebody changed.
import { courseProblem } from '../audit/course.ts';
import { shapedEvent } from '../audit/event-shape.ts';
import type { ChainedEvent } from '../engine/event.ts';
import { freeing } from '../journal/freeing.ts';
import type { Fault } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { Plan } from '../plan/plan.ts';
import { VERSION } from './versions.ts';

export type Soundness =
  | { readonly kind: 'sound' }
  /** Another version can finish the run, and this one must not end it. */
  | { readonly kind: 'of-another-version'; readonly fault: Fault }
  /** `events`: those before the first that is wrong. */
  | { readonly kind: 'wrong'; readonly events: readonly ChainedEvent[]; readonly fault: Fault };

export function soundnessOf(plan: Plan, events: readonly ChainedEvent[], executionId: string): Soundness {
  const { formed, says } = formedEvents(events);
  const course = courseProblem(plan, formed);
  if (course !== null) {
    const before = formed.filter(({ seq }) => seq < course.seq);
    return { kind: 'wrong', events: before, fault: wrong(executionId, course.seq, course.says) };
  }
  if (says === null) return { kind: 'sound' };
  const version = versionIn(events);
  const seq = formed.length + 1;
  return version === null || version === VERSION
    ? { kind: 'wrong', events: formed, fault: wrong(executionId, seq, `is of no form that a run writes: ${says}`) }
    : { kind: 'of-another-version', fault: ofAnotherVersion(executionId, { version, seq, says }) };
}

interface Formed {
  readonly formed: readonly ChainedEvent[];
  readonly says: string | null;
}

function formedEvents(events: readonly ChainedEvent[]): Formed {
  const formed: ChainedEvent[] = [];
  for (const event of events) {
    const shaped = shapedEvent(event);
    if (!shaped.ok) return { formed, says: shaped.says };
    formed.push(shaped.event);
  }
  return { formed, says: null };
}

/** Which version began the run, as far as its first event can be read. */
function versionIn([first]: readonly ChainedEvent[]): string | null {
  const versions: unknown = first !== undefined && 'versions' in first ? first.versions : null;
  if (typeof versions !== 'object' || versions === null) return null;
  const version = new Map<string, unknown>(Object.entries(versions)).get('enforced-runbooks');
  return typeof version === 'string' ? version : null;
}

function wrong(executionId: string, seq: number, says: string): Fault {
  return {
    code: 'journal-broken',
    message: `Event ${seq} of the journal of ${executionId} ${says}.`,
    hint: 'Nothing is executed from it: somebody changed it. Keep it, and look at the hosts by hand: behind that event anything can have been done.',
  };
}

function ofAnotherVersion(
  executionId: string,
  { version, seq, says }: { readonly version: string; readonly seq: number; readonly says: string },
): Fault {
  return {
    code: 'journal-version',
    message: `${executionId} was begun by version ${shown(version, 40)} of this program, and this one, ${VERSION}, does not know its event ${seq}: ${says}`,
    hint: `Nothing was done. Recover it with version ${shown(version, 40)}; where that cannot be had, look at the hosts by hand, and free the lock: ${freeing(executionId)}`,
  };
}
