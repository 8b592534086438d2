// One issue for one incident: found or opened, commented, closed.
// Promises: what is told stands there once, however often it is tried. Two runs that open one at the same time leave the older: the
// younger looks again and closes its own. That is as good as GitHub's lists are fresh; the next run that finds two closes one of them.
import { type IssueLetter, opensWith, sameIncident } from './issue-letter.ts';
import type { IssueAnswer, IssueTracker, TrackedIssue } from './issue-tracker.ts';

/** Of several for one incident so many are closed at once. */
const MOST_CLOSED = 5;

export async function tellIssue(
  tracker: IssueTracker,
  letter: IssueLetter,
  signal: AbortSignal,
): Promise<IssueAnswer<null>> {
  const found = await tracker.find(letter.marker, signal);
  if (!found.ok) return found;
  const [oldest, ...younger] = found.value;
  if (oldest === undefined) return letter.act === 'open' ? openOne(tracker, letter, signal) : DONE;
  for (const { number } of younger.slice(0, MOST_CLOSED)) {
    const closed = await closeYounger(tracker, { number, older: oldest.number }, signal);
    if (!closed.ok) return closed;
  }
  return tellOn(oldest, { tracker, letter, signal });
}

const DONE = { ok: true, value: null } as const;

async function openOne(tracker: IssueTracker, letter: IssueLetter, signal: AbortSignal): Promise<IssueAnswer<null>> {
  const { title, body, marker } = letter;
  const opened = await tracker.open({ title, body }, signal);
  if (!opened.ok) return opened;
  const again = await tracker.find(marker, signal);
  if (!again.ok) return again;
  const [oldest] = again.value;
  if (oldest === undefined || oldest.number >= opened.value) return DONE;
  const closed = await closeYounger(tracker, { number: opened.value, older: oldest.number }, signal);
  return closed.ok ? tellOn(oldest, { tracker, letter, signal }) : closed;
}

interface Telling {
  readonly tracker: IssueTracker;
  readonly letter: IssueLetter;
  readonly signal: AbortSignal;
}

/** What it was opened with it has been told. */
async function tellOn(
  { number, body }: TrackedIssue,
  { tracker, letter, signal }: Telling,
): Promise<IssueAnswer<null>> {
  const { told, act, comment } = letter;
  if (opensWith(body, letter)) return DONE;
  return tracker.comment({ number, body: comment, told, close: act === 'close' ? 'completed' : null }, signal);
}

function closeYounger(
  tracker: IssueTracker,
  { number, older }: { readonly number: number; readonly older: number },
  signal: AbortSignal,
): Promise<IssueAnswer<null>> {
  const body = sameIncident(older);
  return tracker.comment({ number, body, told: body, close: 'not_planned' }, signal);
}
