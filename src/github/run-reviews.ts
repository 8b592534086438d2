// The reviews of a workflow run's environments: who approved or rejected, and with which words.
// GitHub tells neither when, nor for which attempt of the run, nor in which order: nothing here pretends to know.
import * as z from 'zod';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import type { GitHubApi } from './api.ts';
import { isSameEnvironment } from './environment.ts';
import { notUnderstood, READS_ACTIONS, unseen } from './unseen.ts';

export interface RunReview {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly by: string;
  /** Foreign text. */
  readonly comment: string;
}

const reviewsSchema = once(() =>
  z.array(
    z.object({
      environments: z.array(z.object({ name: z.string().optional() })),
      state: z.enum(['approved', 'rejected', 'pending']),
      user: z.object({ login: z.string().min(1) }),
      comment: z.string().nullable(),
    }),
  ),
);

const what = 'who reviewed this workflow run';

/** Those of one environment, of all attempts of the run. */
export async function runReviews(
  api: Pick<GitHubApi, 'rest'>,
  {
    repository,
    runId,
    environment,
  }: { readonly repository: string; readonly runId: string; readonly environment: string },
  signal: AbortSignal,
): Promise<Result<readonly RunReview[]>> {
  const [owner = '', repo = ''] = repository.split('/');
  if (!/^[1-9]\d{0,14}$/.test(runId)) return fail(noRun);
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
  const answer = await api.rest(route, { owner, repo, run_id: Number(runId) }, signal);
  if (!answer.ok) return fail(unseen({ what, hint: READS_ACTIONS }, answer.problem));
  const read = reviewsSchema().safeParse(answer.value);
  if (!read.success) return fail(notUnderstood(what));
  return succeed(
    read.data
      .filter(({ environments }) => environments.some(({ name = '' }) => isSameEnvironment(name, environment)))
      .map(({ state, user, comment }) => ({ state, by: user.login, comment: comment ?? '' })),
  );
}

const noRun: Fault = {
  code: 'event-unsupported',
  message: 'The runner does not say which workflow run this is (GITHUB_RUN_ID), so its reviews cannot be read.',
  hint: 'Run the action in a job of a workflow on GitHub.',
};
