// A file of the repository as it was at a commit, for whoever finishes a run that began there.
// Promises: only from a commit that the default branch holds: what stands on a branch was reviewed by nobody.
import * as z from 'zod';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { shown } from '../kernel/visible.ts';
import type { GitHubApi } from './api.ts';

const branchSchema = once(() =>
  z.object({ repository: z.object({ defaultBranchRef: z.object({ target: z.object({ oid: z.string() }) }) }) }),
);
const compareSchema = once(() => z.object({ status: z.enum(['ahead', 'behind', 'identical', 'diverged']) }));
const blobSchema = once(() =>
  z.object({
    repository: z.object({
      object: z.object({ text: z.string().nullable(), isTruncated: z.boolean() }).partial().nullable(),
    }),
  }),
);
const NEVER = new AbortController().signal;

export function repositoryFiles(api: GitHubApi, repository: string) {
  const [owner = '', name = ''] = repository.split('/');
  const reachable = new Map<string, Promise<Result<null>>>();

  const reach = async (commit: string): Promise<Result<null>> => {
    if (!/^[0-9a-f]{40,64}$/.test(commit)) return fail(unreachable(commit));
    // By its commit: a tag may have the branch's name.
    const query = `query branch($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }
    }`;
    const about = await api.graphql(query, { owner, name }, NEVER);
    if (!about.ok) return fail(about.problem.fault);
    const head = branchSchema().safeParse(about.value).data?.repository.defaultBranchRef.target.oid;
    if (head === undefined) return fail(unreachable(commit));
    const basehead = `${commit}...${head}`;
    const compared = await api.rest(
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      { owner, repo: name, basehead },
      NEVER,
    );
    // Histories without a common commit are not compared, they are refused.
    if (!compared.ok) return fail(compared.problem.kind === 'refused' ? unreachable(commit) : compared.problem.fault);
    const status = compareSchema().safeParse(compared.value).data?.status;
    return status === 'ahead' || status === 'identical' ? succeed(null) : fail(unreachable(commit));
  };

  return async (commit: string, path: string): Promise<Result<string>> => {
    const known = reachable.get(commit) ?? reach(commit);
    reachable.set(commit, known);
    const reached = await known;
    if (!reached.ok) return reached;
    const query = `query file($owner: String!, $name: String!, $at: String!) {
      repository(owner: $owner, name: $name) { object(expression: $at) { ... on Blob { text isTruncated } } }
    }`;
    const answer = await api.graphql(query, { owner, name, at: `${commit}:${path}` }, NEVER);
    if (!answer.ok) return fail(answer.problem.fault);
    const found = blobSchema().safeParse(answer.value).data?.repository.object;
    if (typeof found?.text !== 'string' || found.isTruncated === true) return fail(missing(commit, path));
    return succeed(found.text);
  };
}

function unreachable(commit: string): Fault {
  return {
    code: 'plan-digest-differs',
    message: `the commit ${shown(commit, 64)} that the run began with is not on the default branch`,
    hint: 'Nothing is undone from files that nobody reviewed. Look at the hosts by hand.',
  };
}

function missing(commit: string, path: string): Fault {
  return {
    code: 'file-missing',
    message: `there is no text at ${shown(path, 200)} in commit ${shown(commit, 12)}`,
    hint: 'The run began with files that the commit does not hold. Look at the hosts by hand.',
  };
}
