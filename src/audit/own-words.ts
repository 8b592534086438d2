// Words and counts that each version of the program may choose for itself: held against this one's, where it wrote the journal.
// Promises: pure; nothing is judged of what was masked, or was made from what the journal does not hold.
import { discoveredWords, provedWords } from '../engine/discover.ts';
import type { ChainedEvent } from '../engine/event.ts';
import { unseenWords } from '../engine/reason.ts';
import type { State } from '../engine/state.ts';
import { canonicalJson } from '../kernel/canonical.ts';
import { shown } from '../kernel/visible.ts';
import { commandsOf } from '../plan/contents.ts';
import { isAltered } from './own-output.ts';
import { judgedAnew, type Look } from './own-record.ts';

/** Did this version write all of the journal? Whoever goes on with a run names none. */
export function isOwnJournal(events: readonly ChainedEvent[], version: string | undefined): boolean {
  const [first] = events;
  const wrote = first !== undefined && 'versions' in first ? first.versions['enforced-runbooks'] : undefined;
  return wrote !== undefined && wrote === version && events.every(({ type }) => type !== 'run.resumed');
}

/** Completes `Event 5 `. Asked for an event that follows from its own record. */
export function wordsProblem(state: State, event: ChainedEvent): string | null {
  switch (event.type) {
    case 'isolation.proved':
      return (
        differs('commands', event.commands, commandsOf(state.plan).length) ??
        differs('result', event.result, provedWords(state.plan))
      );
    case 'topology.discovered':
      return isAltered(event.result) ? null : differs('result', event.result, discoveredWords(state.plan, event));
    case 'condition.looked':
      return lookProblem(state, event);
    default:
      return null;
  }
}

function lookProblem(state: State, event: Look): string | null {
  const judged = judgedAnew(state, event);
  if (judged === null || event.shown.some(isAltered)) return null;
  const values = differs('shown', event.shown, judged.shown);
  if (values !== null || event.because === undefined || isAltered(event.because)) return values;
  const failed = event.samples.find(({ ok }) => !ok);
  const because = failed === undefined ? judged.because : unseenWords(failed);
  return isAltered(because ?? '') ? null : differs('because', event.because, because ?? '');
}

function differs(member: string, said: unknown, belongs: unknown): string | null {
  const [one, other] = [canonicalJson(said), canonicalJson(belongs)];
  return one === other ? null : `says ${member} ${shown(one, 200)}, and ${shown(other, 200)} belongs there`;
}
