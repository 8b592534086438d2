// summary.md, which no digest covers: made anew from plan and events, and compared.
// Promises: pure; another version may tell the same run in other words, and what was masked on the way out is no lie: both are told
// as not checked; a mask stands for what a secret can be within its line, and everything around it is compared.
import type { ChainedEvent } from '../engine/event.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { Plan } from '../plan/plan.ts';
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
  // As a file has it: half of a character is none there.
  const made = Buffer.from(summaryOf({ record: recordOf(plan, events), plan, events })).toString();
  if (text === made) return { kind: 'same' };
  const [ours, theirs] = [text.split('\n'), made.split('\n')];
  const line = ours.findIndex((one, index) => one !== theirs[index]) + 1 || ours.length + 1;
  const isMasked = ours.length === theirs.length && ours.every((one, index) => isMaskedLine(one, theirs[index] ?? ''));
  const why = uncheckable(events, version) ?? (isMasked ? 'something in it was masked' : null);
  return why === null
    ? { kind: 'differs', says: `summary.md is not what plan and events give: it differs at line ${line}.` }
    : { kind: 'unchecked', says: `summary.md could not be checked, from line ${line} on: ${why}. Rely on audit.json.` };
}

/** Null: this version wrote it. */
function uncheckable(events: readonly ChainedEvent[], version: string): string | null {
  const [first] = events;
  const wrote = first !== undefined && 'versions' in first ? (first.versions['enforced-runbooks'] ?? '') : '';
  if (wrote !== version) return `version ${visibleLine(wrote)} wrote it, and this is ${version}`;
  if (events.some(({ type }) => type === 'run.resumed'))
    return 'the run was finished by another process, whose version nothing names';
  return null;
}

const [MASK, BETWEEN_CELLS] = ['***', ' | '];

/** No secret is a whole line of ours, or reaches over the edge of a cell. */
function isMaskedLine(line: string, made: string): boolean {
  if (line === made) return true;
  const [cells, others] = [line.split(BETWEEN_CELLS), made.split(BETWEEN_CELLS)];
  if (line.trim() === MASK || cells.length !== others.length) return false;
  return cells.every((cell, index) => isMaskedCell(cell, others[index] ?? ''));
}

/** What stands around the masks stands in the other one too, in this order, with no less between: an older mask, or a secret. */
function isMaskedCell(cell: string, made: string): boolean {
  const [first = '', ...around] = cell.split(MASK);
  const last = around.pop();
  if (last === undefined) return cell === made;
  if (!made.startsWith(first)) return false;
  let at = first.length;
  for (const part of around) {
    const found = made.indexOf(part, at + MASK.length);
    if (found < 0) return false;
    at = found + part.length;
  }
  return made.endsWith(last) && made.length - last.length >= at + MASK.length;
}
