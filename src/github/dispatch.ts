// Starting a workflow by a `repository_dispatch` event.
// GitHub answers before any run exists: that it took the event says nothing of whether a workflow listens.
import type { ApiAnswer, GitHubApi } from './api.ts';
import type { ApiProblem } from './api-problem.ts';

export interface DispatchEvent {
  readonly repository: string;
  readonly eventType: string;
  /** Ten properties at its top, less than 64 KB. */
  readonly clientPayload: Readonly<Record<string, unknown>>;
}

export async function dispatchEvent(
  api: GitHubApi,
  event: DispatchEvent,
  signal: AbortSignal,
): Promise<ApiAnswer<null>> {
  const { repository, eventType, clientPayload } = event;
  const [owner = '', repo = ''] = repository.split('/');
  const parameters = { owner, repo, event_type: eventType, client_payload: clientPayload };
  const answer = await api.rest('POST /repos/{owner}/{repo}/dispatches', parameters, signal);
  return answer.ok ? { ok: true, value: null } : { ok: false, problem: ofDispatch(answer.problem, repository) };
}

/** What it means here: there is no job, no lock and no input whose advice would help. */
function ofDispatch(problem: ApiProblem, repository: string): ApiProblem {
  const { code } = problem.fault;
  switch (problem.kind) {
    case 'unsure':
    case 'unexplained':
      return problem;
    case 'later':
      return {
        ...problem,
        fault: { ...problem.fault, hint: 'Senders send again.' },
      };
    case 'rejected':
      return {
        ...problem,
        fault: {
          code,
          message: `GitHub refuses the event for ${repository}`,
          hint: 'Send one alert that it refuses to `incident FILE`: the payload may be too large for GitHub, or have too many properties.',
        },
      };
    case 'refused':
      return problem.status === 401
        ? {
            ...problem,
            fault: { code, message: 'GitHub does not know the token', hint: 'Give GITHUB_TOKEN one that is valid.' },
          }
        : {
            ...problem,
            fault: {
              code,
              message: `The token may not start workflows of ${repository}, or there is no such repository`,
              hint: 'It needs "Contents: write" on that repository.',
            },
          };
  }
}
