// The issues that the emulated GitHub holds: list, open, comment, label, close. A test can switch them off, or take the right to labels.
import { type Answer, notFound, refused, timeOf } from './answer.ts';
import type { RestRequest } from './contract.ts';
import { commentBody, issueBody, labelBody } from './issue-bodies.ts';
import type { Place } from './rest-bodies.ts';

export interface IssueComment {
  readonly id: number;
  readonly body: string;
  /** A login. */
  readonly author: string;
  readonly created: string;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** A login. */
  readonly author: string;
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed';
  readonly reason: string | null;
  readonly comments: readonly IssueComment[];
  readonly created: string;
  readonly isPullRequest: boolean;
}

export interface Issues {
  all(): readonly Issue[];
  /** As somebody by hand. */
  add(issue: Partial<Issue>): Issue;
  set(number: number, change: Partial<Issue>): void;
  /** In the repository's settings. */
  switchOff(isOff: boolean): void;
  /** From here on labels of new issues are left out without a word. */
  dropLabels(isDropped: boolean): void;
  /** `author`: whoever the token is of. */
  answer(place: Place, request: RestRequest, named: { readonly name: string; readonly author: string }): Answer;
}

export function startIssues(): Issues {
  const issues = new Map<number, Issue>();
  let [isOff, isDropped, ids] = [false, false, 0];
  const now = (): string => timeOf(Math.floor(Date.now() / 1_000));
  const add = (issue: Partial<Issue>): Issue => {
    const number = issues.size + 1;
    const made: Issue = {
      ...{ number, title: 'An issue', body: '', labels: [], state: 'open', reason: null, comments: [] },
      ...{ author: 'octocat', created: now(), isPullRequest: false },
      ...issue,
    };
    issues.set(number, made);
    return made;
  };
  const set = (number: number, change: Partial<Issue>): Issue => {
    const before = issues.get(number);
    if (before === undefined) throw new Error(`no issue ${number}`);
    const after = { ...before, ...change };
    issues.set(number, after);
    return after;
  };

  return {
    all: () => [...issues.values()],
    add,
    set,
    switchOff: (off) => {
      isOff = off;
    },
    dropLabels: (dropped) => {
      isDropped = dropped;
    },
    answer: (place, { path, query, body }, { name, author }) => {
      if (isOff) return refused(410, 'Issues are disabled for this repo');
      const given: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {};
      const found = path.issue_number === undefined ? null : issues.get(Number(path.issue_number));
      if (found === undefined) return notFound();
      if (found === null) {
        if (name === 'GET issues')
          return good(
            200,
            listed(issues, query).map((issue) => issueBody(place, issue)),
          );
        const labels = isDropped ? [] : textsIn(given.labels);
        const opened = add({ title: String(given.title), body: String(given.body ?? ''), author, labels });
        return good(201, issueBody(place, opened));
      }
      switch (name) {
        case 'PATCH issues/{issue_number}': {
          const state = given.state === 'closed' ? 'closed' : 'open';
          return good(200, issueBody(place, set(found.number, { state, reason: String(given.state_reason) })));
        }
        case 'GET issues/{issue_number}/comments': {
          const since = found.comments.filter(({ created }) => created >= (query.since ?? ''));
          return good(
            200,
            since.slice(0, Number(query.per_page ?? 30)).map((comment) => commentBody(place, found, comment)),
          );
        }
        case 'POST issues/{issue_number}/comments': {
          ids += 1;
          const comment = { id: ids, body: String(given.body), author, created: now() };
          set(found.number, { comments: [...found.comments, comment] });
          return good(201, commentBody(place, found, comment));
        }
        case 'POST issues/{issue_number}/labels': {
          const { labels } = set(found.number, { labels: [...new Set([...found.labels, ...textsIn(given.labels)])] });
          return good(
            200,
            labels.map((label) => labelBody(place, label)),
          );
        }
        default:
          throw new Error(`not emulated: ${name}`);
      }
    },
  };
}

/** Newest first; pull requests are issues too. */
function listed(issues: ReadonlyMap<number, Issue>, query: RestRequest['query']): readonly Issue[] {
  const { labels = '', state = 'open', sort = 'created', direction = 'desc', per_page = '30', page = '1' } = query;
  if (sort !== 'created' || direction !== 'desc') throw new Error('not emulated: another order of issues');
  const wanted = labels.split(',').filter((label) => label !== '');
  const all = [...issues.values()]
    .filter(
      (issue) => (state === 'all' || issue.state === state) && wanted.every((label) => issue.labels.includes(label)),
    )
    .sort((one, other) => other.number - one.number);
  const from = (Number(page) - 1) * Number(per_page);
  return all.slice(from, from + Number(per_page));
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function good(status: number, body: unknown): Answer {
  return { status, body, applied: true };
}
