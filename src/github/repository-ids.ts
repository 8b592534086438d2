// Which contents files of the repository have at a commit, by git's ids, for whoever holds a checkout against it.
// Promises: one request, whatever the number of files; a commit that GitHub does not show is a fault, and no commit without files.
import * as z from 'zod';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { shown } from '../kernel/visible.ts';
import type { GitHubApi } from './api.ts';

/** GitHub refuses a question with too many parts. */
const MOST_FILES = 200;

const answerSchema = once(() =>
  z.object({ repository: z.record(z.string(), z.object({ oid: z.string() }).nullable()) }),
);
const NEVER = new AbortController().signal;

export function repositoryIds(api: GitHubApi, repository: string) {
  const [owner = '', name = ''] = repository.split('/');
  /** Null: the commit has no such file. */
  return async (commit: string, files: readonly string[]): Promise<Result<readonly (string | null)[]>> => {
    if (files.length > MOST_FILES) return fail(tooMany(files.length));
    const asked = Object.fromEntries(
      [commit, ...files.map((file) => `${commit}:${file}`)].map((at, n) => [`at${n}`, at]),
    );
    const names = Object.keys(asked);
    const query = `query ids($owner: String!, $name: String!, ${names.map((one) => `$${one}: String!`).join(', ')}) {
      repository(owner: $owner, name: $name) {
        ${names.map((one) => `${one}: object(expression: $${one}) { oid }`).join('\n        ')}
      }
    }`;
    const answer = await api.graphql(query, { owner, name, ...asked }, NEVER);
    if (!answer.ok) return fail(answer.problem.fault);
    const found = answerSchema().safeParse(answer.value).data?.repository;
    if (found?.at0?.oid !== commit) return fail(unseen(commit));
    return succeed(files.map((_, index) => found[`at${index + 1}`]?.oid ?? null));
  };
}

function tooMany(count: number): Fault {
  return {
    code: 'commit-differs',
    message: `Nobody can tell whether the files are those of the commit: GitHub is not asked for ${count} of them.`,
    hint: 'Let the job check out the commit that it runs for, with git.',
  };
}

function unseen(commit: string): Fault {
  return {
    code: 'commit-differs',
    message: `Nobody can tell whether the files are those of the commit: GitHub shows no commit ${shown(commit, 64)} here.`,
    hint: 'Give the job `permissions: contents: read`, and let it check out the commit that it runs for.',
  };
}
