// What GitHub's API says of a repository's own settings: names of secrets, rights of the job's token, walls of the default branch,
// and which workflows run. For whoever looks whether an approval is worth something.
// Promises: never rejects; no value of a secret is ever asked for; what a token may not see is unseen, with the permission.
import * as z from 'zod';
import { once } from '../kernel/once.ts';
import { shown } from '../kernel/visible.ts';
import type { GitHubApi } from './api.ts';
import { type Needed, notUnderstood, READS_ACTIONS, type Sight, unseen } from './unseen.ts';

export interface Names {
  /** The first hundred. */
  readonly names: readonly string[];
  readonly total: number;
}

export interface BranchRule {
  readonly type: string;
  /** How many it asks for. */
  readonly reviews: number;
}

export interface BranchProtection {
  /** How many it asks for; null: it asks for no pull request. */
  readonly reviews: number | null;
}

export interface WorkflowFile {
  readonly id: number;
  readonly path: string;
  /** `active`, or why it does not run. */
  readonly state: string;
}

const repositorySchema = once(() => z.object({ default_branch: z.string(), private: z.boolean() }));
const secretsSchema = once(() =>
  z.object({ total_count: z.number(), secrets: z.array(z.object({ name: z.string() })) }),
);
const permissionsSchema = once(() => z.object({ default_workflow_permissions: z.enum(['read', 'write']) }));
const branchSchema = once(() => z.object({ commit: z.object({ sha: z.string() }), protected: z.boolean() }));
const rulesSchema = once(() =>
  z.array(
    z.object({
      type: z.string(),
      parameters: z.object({ required_approving_review_count: z.number().optional() }).optional(),
    }),
  ),
);
const protectionSchema = once(() =>
  z.object({
    required_pull_request_reviews: z.object({ required_approving_review_count: z.number().optional() }).optional(),
  }),
);
const workflowsSchema = once(() =>
  z.object({ workflows: z.array(z.object({ id: z.number(), path: z.string(), state: z.string() })) }),
);
const runsSchema = once(() => z.object({ workflow_runs: z.array(z.object({ created_at: z.string() })) }));

const ofPerson = (permission: string): string =>
  `A job's own token cannot see this: use the command line with a token of an administrator that has the repository permission "${permission}: read".`;
/** To whoever may see it; to others 404 has other words. */
const NO_PROTECTION = /refused with 404: Branch not protected/;
const READS_CONTENTS = 'Give the job `permissions: contents: read`.';

export function repositorySettings(api: Pick<GitHubApi, 'rest'>, repository: string) {
  const [owner = '', repo = ''] = repository.split('/');

  const read = async <T>(
    route: string,
    {
      needed,
      schema,
      more = {},
    }: { needed: Needed; schema: () => z.ZodType<T>; more?: Readonly<Record<string, unknown>> },
    signal: AbortSignal,
  ): Promise<Sight<T>> => {
    const answer = await api.rest(`GET /repos/{owner}/{repo}${route}`, { owner, repo, ...more }, signal);
    if (!answer.ok) return { kind: 'unseen', fault: unseen(needed, answer.problem) };
    const understood = schema().safeParse(answer.value);
    if (!understood.success) return { kind: 'unseen', fault: notUnderstood(needed.what) };
    return { kind: 'seen', value: understood.data };
  };
  const secrets = async (route: string, needed: Needed, more: Readonly<Record<string, unknown>>, signal: AbortSignal) =>
    seenAs(
      await read(route, { needed, schema: secretsSchema, more: { ...more, per_page: 100 } }, signal),
      ({ total_count: total, secrets: listed }): Names => ({ names: listed.map(({ name }) => name), total }),
    );

  return {
    repository: async (signal: AbortSignal) => {
      const needed = { what: `about the repository ${shown(repository, 200)}`, hint: READS_CONTENTS };
      const sight = await read('', { needed, schema: repositorySchema }, signal);
      return seenAs(sight, (found) => ({ defaultBranch: found.default_branch, isPrivate: found.private }));
    },

    repositorySecrets: (signal: AbortSignal) =>
      secrets('/actions/secrets', { what: "the repository's secrets", hint: ofPerson('Secrets') }, {}, signal),

    organizationSecrets: (signal: AbortSignal) =>
      secrets(
        '/actions/organization-secrets',
        { what: "the organisation's secrets that the repository gets", hint: ofPerson('Secrets') },
        {},
        signal,
      ),

    environmentSecrets: (environment: string, signal: AbortSignal) =>
      secrets(
        '/environments/{environment_name}/secrets',
        { what: `the secrets of the environment ${shown(environment)}`, hint: ofPerson('Environments') },
        { environment_name: environment },
        signal,
      ),

    workflowPermissions: async (signal: AbortSignal) => {
      const needed = { what: "what a job's token may do by default", hint: ofPerson('Administration') };
      const sight = await read('/actions/permissions/workflow', { needed, schema: permissionsSchema }, signal);
      return seenAs(sight, (found) => found.default_workflow_permissions);
    },

    branch: async (branch: string, signal: AbortSignal) => {
      const needed = { what: `whether the branch ${shown(branch)} is protected`, hint: READS_CONTENTS };
      const sight = await read('/branches/{branch}', { needed, schema: branchSchema, more: { branch } }, signal);
      return seenAs(sight, (found) => ({ head: found.commit.sha, isProtected: found.protected }));
    },

    /** What the branch's own protection asks for, as opposed to rulesets. */
    protection: async (branch: string, signal: AbortSignal): Promise<Sight<BranchProtection>> => {
      const needed = { what: `how the branch ${shown(branch)} is protected`, hint: ofPerson('Administration') };
      const question = { needed, schema: protectionSchema, more: { branch } };
      const sight = await read('/branches/{branch}/protection', question, signal);
      if (sight.kind === 'unseen' && NO_PROTECTION.test(sight.fault.message)) return { kind: 'absent' };
      return seenAs(sight, ({ required_pull_request_reviews: asked }) => ({
        reviews: asked === undefined ? null : (asked.required_approving_review_count ?? 0),
      }));
    },

    /** What rulesets have for a branch. */
    rules: async (branch: string, signal: AbortSignal) => {
      const needed = { what: `which rules the branch ${shown(branch)} has`, hint: READS_CONTENTS };
      const more = { branch, per_page: 100 };
      const sight = await read('/rules/branches/{branch}', { needed, schema: rulesSchema, more }, signal);
      return seenAs(sight, (found) =>
        found.map(
          ({ type, parameters }): BranchRule => ({
            type,
            reviews: parameters?.required_approving_review_count ?? 0,
          }),
        ),
      );
    },

    workflows: async (signal: AbortSignal): Promise<Sight<readonly WorkflowFile[]>> => {
      const needed = { what: 'which workflows there are', hint: READS_ACTIONS };
      const more = { per_page: 100 };
      const sight = await read('/actions/workflows', { needed, schema: workflowsSchema, more }, signal);
      return seenAs(sight, (found) => found.workflows);
    },

    /** When the newest run of a workflow on a branch that ended well was made; null: there is none. */
    lastSuccess: async (workflow: WorkflowFile, branch: string, signal: AbortSignal) => {
      const needed = { what: `when ${shown(workflow.path, 200)} ran`, hint: READS_ACTIONS };
      const more = { workflow_id: workflow.id, branch, status: 'success', per_page: 1 };
      const sight = await read('/actions/workflows/{workflow_id}/runs', { needed, schema: runsSchema, more }, signal);
      return seenAs(sight, (found) => found.workflow_runs[0]?.created_at ?? null);
    },
  };
}

export type RepositorySettings = ReturnType<typeof repositorySettings>;

function seenAs<T, U>(sight: Sight<T>, as: (value: T) => U): Sight<U> {
  return sight.kind === 'seen' ? { kind: 'seen', value: as(sight.value) } : sight;
}
