// A run whose audit could not be written: its exit code, that a person has to look, and what writes the audit afterwards.
// Promises: pure; such a run ends neither green nor unseen, and its outcome stays what it is.
import { OUTCOMES, type Outcome } from '../engine/outcome.ts';
import type { Published } from './publish/publish.ts';

interface Ended extends Pick<Published, 'unwritten'> {
  readonly closed: boolean;
  readonly outcome: Outcome | null;
}

/** All went well, and what tells of it could not be written. */
export const NOT_WRITTEN = 74;

export function exitCodeOf({ closed, outcome, unwritten }: Ended): number {
  if (!closed || outcome === null) return OUTCOMES.cancelled.exit;
  return OUTCOMES[outcome].exit || (unwritten.length > 0 ? NOT_WRITTEN : 0);
}

export function needsHuman({ record, unwritten }: Pick<Published, 'record' | 'unwritten'>): boolean {
  return record.human_intervention_required || unwritten.length > 0;
}

/** Of a run that held a lock: nothing of it is to be started again. */
export function howToWriteAudit(executionId: string): string {
  return `What the run did stands; do not start it again. Once there is room, \`enforced-runbooks recover ${executionId}\` writes its audit from the journal in the state folder; with the store on refs the journal is in the commits of the lock's ref.`;
}
