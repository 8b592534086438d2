// summary.md, which no digest covers: made anew from plan and events, and compared.
// Promises: pure; another version may tell the same run in other words, and what was masked on the way out is no lie: both are told
// as not checked.
import type { ChainedEvent } from '../engine/event.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { Plan } from '../plan/plan.ts';
import { isAltered } from './own-output.ts';
import { recordOf } from './record.ts';
import { summaryOf } from './summary.ts';

export type SummaryFinding =
  | { readonly kind: 'same' }
  /** Sentences. */
  | { readonly kind: 'differs'; readonly says: string }
  | { readonly kind: 'unchecked'; readonly says: string };

export interface SummaryQuestion {
  /** Null: it is not there. */
  readonly text: string | null;
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
  /** Of this program. */
  readonly version: string;
}

export function summaryFinding({ text, plan, events, version }: SummaryQuestion): SummaryFinding {
  if (text === null) return { kind: 'unchecked', says: 'summary.md is not there, and was not checked.' };
  const made = summaryOf({ record: recordOf(plan, events), plan, events });
  if (text === made) return { kind: 'same' };
  const line = firstDifference(text, made);
  const why = uncheckable(text, events, version);
  return why === null
    ? { kind: 'differs', says: `summary.md is not what plan and events give: it differs at line ${line}.` }
    : { kind: 'unchecked', says: `summary.md could not be checked, from line ${line} on: ${why}. Rely on audit.json.` };
}

/** Null: it is this version's own, as it was made. */
function uncheckable(text: string, events: readonly ChainedEvent[], version: string): string | null {
  const [first] = events;
  const wrote = first !== undefined && 'versions' in first ? (first.versions['enforced-runbooks'] ?? '') : '';
  if (wrote !== version) return `version ${visibleLine(wrote)} wrote it, and this is ${version}`;
  if (events.some(({ type }) => type === 'run.resumed'))
    return 'the run was finished by another process, whose version nothing names';
  return isAltered(text) ? 'something in it was masked' : null;
}

function firstDifference(one: string, other: string): number {
  const [ours, theirs] = [one.split('\n'), other.split('\n')];
  return ours.findIndex((line, index) => line !== theirs[index]) + 1 || ours.length + 1;
}
