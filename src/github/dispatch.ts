// Starting a workflow by a `repository_dispatch` event.
// GitHub answers before any run exists: that it took the event says nothing of whether a workflow listens.
import type { ApiAnswer, GitHubApi } from './api.ts';

export interface DispatchEvent {
  readonly repository: string;
  readonly eventType: string;
  /** Ten properties at its top, less than 64 KB. */
  readonly clientPayload: Readonly<Record<string, unknown>>;
}

export async function dispatchEvent(
  api: GitHubApi,
  { repository, eventType, clientPayload }: DispatchEvent,
  signal: AbortSignal,
): Promise<ApiAnswer<null>> {
  const [owner = '', repo = ''] = repository.split('/');
  const parameters = { owner, repo, event_type: eventType, client_payload: clientPayload };
  const answer = await api.rest('POST /repos/{owner}/{repo}/dispatches', parameters, signal);
  return answer.ok ? { ok: true, value: null } : answer;
}
