// A repository's issues over the API: those of ours are found by their label, by a text that they begin with, and by who wrote them.
// Promises: what a stranger wrote counts as nothing of ours, whatever it says; what GitHub answers is checked before it is believed;
// lists are bounded; what is refused says which permission is missing.
import * as z from 'zod';
import type { Result } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import type { ApiAnswer, GitHubApi } from './api.ts';
import type { ApiProblem } from './api-problem.ts';

export const ISSUE_LABEL = 'enforced-runbooks';

type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly because: string; readonly hint: string; readonly againMs: number | null };

interface Comment {
  readonly number: number;
  readonly body: string;
  readonly told: string;
  readonly close: 'completed' | 'not_planned' | null;
}

const PAGE = 100;
/** A thousand open issues of ours: beyond, an older one is not found, and a new one is opened. */
const MOST_PAGES = 10;
/** A comment that is looked for is one that this run may have made a moment ago. */
const LOOKED_BACK_MS = 3_600_000;

/** Null: somebody whose account is no more. */
const authorSchema = once(() => z.object({ login: z.string() }).nullish());
const listSchema = once(() =>
  z.array(
    z.object({
      number: z.number().int(),
      body: z.string().nullish(),
      user: authorSchema(),
      pull_request: z.unknown().optional(),
    }),
  ),
);
const labelSchema = once(() => z.union([z.string(), z.object({ name: z.string().optional() })]));
const openedSchema = once(() => z.object({ number: z.number().int(), labels: z.array(labelSchema()) }));
const commentsSchema = once(() => z.array(z.object({ body: z.string().nullish(), user: authorSchema() })));
const viewerSchema = once(() => z.object({ viewer: z.object({ login: z.string() }) }));

interface Written {
  readonly user?: { readonly login: string } | null | undefined;
}

/** `open`: the API, when it is first needed. */
export function repositoryIssues(open: () => Promise<Result<GitHubApi>>, repository: string) {
  const [owner = '', repo = ''] = repository.split('/');
  const opened = once(open);

  const understood = async <T>(
    call: (api: GitHubApi) => Promise<ApiAnswer<unknown>>,
    form: z.ZodType<T>,
  ): Promise<Answer<T>> => {
    const api = await opened();
    if (!api.ok) return { ok: false, because: api.faults[0].message, hint: GIVE, againMs: null };
    const answer = await call(api.value);
    if (!answer.ok) return refused(answer.problem);
    const read = form.safeParse(answer.value);
    return read.success ? { ok: true, value: read.data } : nonsense;
  };
  const ask = <T>(
    route: string,
    { parameters, form }: { readonly parameters: Readonly<Record<string, unknown>>; readonly form: z.ZodType<T> },
    signal: AbortSignal,
  ): Promise<Answer<T>> => understood((api) => api.rest(route, { owner, repo, ...parameters }, signal), form);

  let login: string | null = null;
  /** Those that this token wrote. Who that is only GraphQL tells to a person, an App and a job alike, and only when it matters. */
  const ours = async <T extends Written>(written: readonly T[], signal: AbortSignal): Promise<Answer<readonly T[]>> => {
    if (written.length > 0 && login === null) {
      const said = await understood((api) => api.graphql('query { viewer { login } }', {}, signal), viewerSchema());
      if (!said.ok) return said;
      login = said.value.viewer.login;
    }
    return { ok: true, value: written.filter(({ user }) => user?.login === login) };
  };

  return {
    find: async (marker: string, signal: AbortSignal) => {
      const found: ({ readonly number: number; readonly body: string } & Written)[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const parameters = {
          labels: ISSUE_LABEL,
          state: 'open',
          sort: 'created',
          direction: 'desc',
          per_page: PAGE,
          page,
        };
        const listed = await ask('GET /repos/{owner}/{repo}/issues', { parameters, form: listSchema() }, signal);
        if (!listed.ok) return listed;
        for (const { number, body, user, pull_request } of listed.value)
          if (pull_request === undefined && body?.startsWith(marker) === true) found.push({ number, body, user });
        if (listed.value.length < PAGE) break;
      }
      return ours(
        found.sort((one, other) => one.number - other.number),
        signal,
      );
    },

    open: async ({ title, body }: { readonly title: string; readonly body: string }, signal: AbortSignal) => {
      const parameters = { title, body, labels: [ISSUE_LABEL] };
      const made = await ask('POST /repos/{owner}/{repo}/issues', { parameters, form: openedSchema() }, signal);
      if (!made.ok) return made;
      const { number, labels } = made.value;
      const isLabelled = labels.some((label) => (typeof label === 'string' ? label : label.name) === ISSUE_LABEL);
      if (isLabelled) return { ok: true, value: number } as const;
      // Left out without a word where the token may not set labels; without it the issue is never found again.
      const labelled = await ask(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
        { parameters: { issue_number: number, labels: [ISSUE_LABEL] }, form: z.unknown() },
        signal,
      );
      return labelled.ok ? ({ ok: true, value: number } as const) : { ...labelled, againMs: null };
    },

    comment: async ({ number, body, told, close }: Comment, signal: AbortSignal): Promise<Answer<null>> => {
      const issue = { issue_number: number };
      const comments = 'repos/{owner}/{repo}/issues/{issue_number}/comments';
      const since = new Date(Date.now() - LOOKED_BACK_MS).toISOString().replace(/\.\d+Z$/, 'Z');
      const lately = { parameters: { ...issue, since, per_page: PAGE }, form: commentsSchema() };
      const there = await ask(`GET /${comments}`, lately, signal);
      if (!there.ok) return there;
      const alike = there.value.filter(({ body: text }) => text?.startsWith(told) === true);
      const said = await ours(alike, signal);
      if (!said.ok) return said;
      if (said.value.length === 0) {
        const made = await ask(`POST /${comments}`, { parameters: { ...issue, body }, form: z.unknown() }, signal);
        if (!made.ok) return made;
      }
      if (close === null) return { ok: true, value: null };
      const closed = await ask(
        'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        { parameters: { ...issue, state: 'closed', state_reason: close }, form: z.unknown() },
        signal,
      );
      return closed.ok ? { ok: true, value: null } : closed;
    },
  };
}

const GIVE = 'Give the job `permissions: issues: write`, and leave `token` at its default.';
const nonsense = {
  ok: false,
  because: "GitHub's answer is not what its API describes",
  hint: 'Look at the state of GitHub, and at what stands between.',
  againMs: 0,
} as const;

function refused(problem: ApiProblem): Extract<Answer<never>, { ok: false }> {
  const { message, hint } = problem.fault;
  switch (problem.kind) {
    case 'unsure':
    case 'unexplained':
      return { ok: false, because: message, hint, againMs: 0 };
    case 'later':
      return { ok: false, because: message, hint, againMs: problem.afterMs };
    case 'rejected':
      return { ok: false, because: 'GitHub rejected what it was sent', hint: 'Please report it.', againMs: null };
    case 'refused':
      return { ok: false, ...refusalOf(problem.status, message), againMs: null };
  }
}

/** The reason stands in the summary, and names what is missing; the hint says the same to whoever reads the fault. */
function refusalOf(status: number | null, message: string): { readonly because: string; readonly hint: string } {
  if (status === 410) {
    const hint = "Switch issues on in the repository's settings, or leave `github-issues` out.";
    return { because: 'issues are switched off in this repository', hint };
  }
  if (status === 401)
    return { because: message, hint: 'The token is not valid any more; leave `token` at its default.' };
  return { because: `${message}; the job needs the permission issues: write`, hint: GIVE };
}
