// The work of one evaluation, counted in steps: what a host prints decides how long texts and lists are, and never how long it takes.
// Promises: the same count for the same expression and sample, on every machine and every time; no clock is read.

/** Some hundred milliseconds of the costliest work that there is, a large pattern over a text. */
const MOST_STEPS = 50_000_000;
export const LONGEST_LIST = 1_000;

let left = MOST_STEPS;
const paid = new Set<string>();

/** One evaluation, with all steps before it. */
export function withSteps<T>(evaluation: () => T): T {
  left = MOST_STEPS;
  paid.clear();
  return evaluation();
}

export function spend(steps: number): void {
  left -= steps;
  if (left < 0) throw new Error(`it takes more than ${MOST_STEPS.toLocaleString('en-US')} steps`);
}

/** Whether the evaluation had to stop for want of steps. */
export function isSpent(): boolean {
  return left < 0;
}

/** For what is kept once it was made: paid for by the first who asks. */
export function spendOnce(key: string, steps: number): void {
  if (paid.has(key)) return;
  spend(steps);
  paid.add(key);
}

/** What it costs to look at a value: its characters, or its items. A list that is too long is not looked at. */
export function weigh(value: unknown): void {
  if (typeof value === 'string') spend(1 + value.length);
  else if (Array.isArray(value)) spend(1 + bounded(value).length);
  else spend(1);
}

export function bounded<T>(list: readonly T[]): readonly T[] {
  if (list.length <= LONGEST_LIST) return list;
  throw new Error(`a list of more than ${LONGEST_LIST.toLocaleString('en-US')} items is not looked at`);
}
