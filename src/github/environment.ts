// How an environment of the repository is protected, as GitHub's API says: reviewers, branches, and what else makes a job wait.
// Promises: never rejects; an environment is absent only where this token can see the list of environments.
import * as z from 'zod';
import { once } from '../kernel/once.ts';
import { shown } from '../kernel/visible.ts';
import type { GitHubApi } from './api.ts';
import type { ApiProblem } from './api-problem.ts';
import { type Needed, notUnderstood, READS_ACTIONS, type Sight, strangeToken, tooMany, unseen } from './unseen.ts';

export interface ProtectedEnvironment {
  readonly name: string;
  /** null: a job in it waits for nobody. */
  readonly reviewers: Reviewers | null;
  readonly branches: AdmittedBranches;
  readonly waitMinutes: number;
  /** Other rules, by their types: a job may wait for them. */
  readonly otherRules: readonly string[];
  /** null: GitHub does not say. */
  readonly adminsMayBypass: boolean | null;
}

export interface Reviewers {
  /** Logins. */
  readonly users: readonly string[];
  /** Slugs. */
  readonly teams: readonly string[];
  readonly preventSelfReview: boolean;
}

/** From which refs a job may stand in the environment. */
export type AdmittedBranches =
  | { readonly kind: 'all' }
  /** Whichever branch is protected; every branch, where none is. */
  | { readonly kind: 'protected' }
  | { readonly kind: 'named'; readonly patterns: readonly BranchPattern[] };

export interface BranchPattern {
  readonly name: string;
  readonly type: 'branch' | 'tag';
}

const environmentSchema = once(() =>
  z.object({
    name: z.string(),
    can_admins_bypass: z.boolean().optional(),
    protection_rules: z
      .array(
        z.object({
          type: z.string(),
          wait_timer: z.number().optional(),
          prevent_self_review: z.boolean().optional(),
          reviewers: z
            .array(z.object({ reviewer: z.object({ login: z.string().optional(), slug: z.string().optional() }) }))
            .optional(),
        }),
      )
      .optional(),
    deployment_branch_policy: z
      .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
      .nullable()
      .optional(),
  }),
);
const policiesSchema = once(() =>
  z.object({
    total_count: z.number(),
    branch_policies: z.array(z.object({ name: z.string(), type: z.enum(['branch', 'tag']).default('branch') })),
  }),
);
type Given = z.infer<ReturnType<typeof environmentSchema>>;

/** GitHub takes names of environments for the same whatever their case. */
export function isSameEnvironment(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function environments(api: Pick<GitHubApi, 'rest'>, repository: string) {
  const [owner = '', repo = ''] = repository.split('/');
  const ask = (route: string, more: Readonly<Record<string, unknown>>, signal: AbortSignal) =>
    api.rest(`GET /repos/{owner}/{repo}${route}`, { owner, repo, ...more }, signal);

  /** Is it missing, or only not to be seen? */
  const absent = async (needed: Needed, problem: ApiProblem, signal: AbortSignal): Promise<Sight<never>> => {
    const list = await ask('/environments', { per_page: 1 }, signal);
    if (list.ok) return { kind: 'absent' };
    const itself = await ask('', {}, signal);
    if (!itself.ok && isNotFound(itself.problem))
      return { kind: 'unseen', fault: strangeToken(shown(repository, 200)) };
    return { kind: 'unseen', fault: unseen(needed, problem) };
  };

  const branchesOf = async (
    { name, deployment_branch_policy: policy }: Given,
    signal: AbortSignal,
  ): Promise<Sight<AdmittedBranches>> => {
    if (policy === null || policy === undefined) return { kind: 'seen', value: { kind: 'all' } };
    if (policy.protected_branches) return { kind: 'seen', value: { kind: 'protected' } };
    const what = `which branches the environment ${shown(name)} admits`;
    const route = '/environments/{environment_name}/deployment-branch-policies';
    const answer = await ask(route, { environment_name: name, per_page: 100 }, signal);
    if (!answer.ok) return { kind: 'unseen', fault: unseen({ what, hint: READS_ACTIONS }, answer.problem) };
    const read = policiesSchema().safeParse(answer.value);
    if (!read.success) return { kind: 'unseen', fault: notUnderstood(what) };
    const { branch_policies: patterns, total_count: total } = read.data;
    // A hundred are more than are ever in order, so that nobody turns the page; and what is not seen never counts as good.
    if (patterns.length < total) return { kind: 'unseen', fault: tooMany(what, { seen: patterns.length, total }) };
    return { kind: 'seen', value: { kind: 'named', patterns } };
  };

  return {
    read: async (name: string, signal: AbortSignal): Promise<Sight<ProtectedEnvironment>> => {
      const what = `how the environment ${shown(name)} is protected`;
      const needed = { what, hint: READS_ACTIONS };
      const answer = await ask('/environments/{environment_name}', { environment_name: name }, signal);
      if (!answer.ok) {
        const { problem } = answer;
        return isNotFound(problem)
          ? absent(needed, problem, signal)
          : { kind: 'unseen', fault: unseen(needed, problem) };
      }
      const read = environmentSchema().safeParse(answer.value);
      if (!read.success || !isSameEnvironment(read.data.name, name))
        return { kind: 'unseen', fault: notUnderstood(what) };
      const branches = await branchesOf(read.data, signal);
      if (branches.kind !== 'seen') return branches;
      return { kind: 'seen', value: { ...rulesOf(read.data), branches: branches.value } };
    },
  };
}

function isNotFound(problem: ApiProblem): boolean {
  return problem.kind === 'refused' && problem.status === 404;
}

function rulesOf({
  name,
  protection_rules: rules = [],
  can_admins_bypass,
}: Given): Omit<ProtectedEnvironment, 'branches'> {
  const reviews = rules.filter(({ type }) => type === 'required_reviewers');
  const listed = reviews.flatMap(({ reviewers = [] }) => reviewers.map(({ reviewer }) => reviewer));
  const reviewers: Reviewers = {
    users: listed.flatMap(({ login }) => login ?? []),
    teams: listed.flatMap(({ slug }) => slug ?? []),
    preventSelfReview: reviews.some(({ prevent_self_review }) => prevent_self_review === true),
  };
  const known = ['required_reviewers', 'branch_policy', 'wait_timer'];
  return {
    name,
    reviewers: listed.length === 0 ? null : reviewers,
    waitMinutes: Math.max(0, ...rules.map(({ wait_timer = 0 }) => wait_timer)),
    otherRules: rules.map(({ type }) => type).filter((type) => !known.includes(type)),
    adminsMayBypass: can_admins_bypass ?? null,
  };
}
