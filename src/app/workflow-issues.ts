// The issues of a workflow's own repository, with the token of its job.
import { isProxied, openApi } from '../github/api.ts';
import type { WorkflowContext } from '../github/context.ts';
import type { Environment } from '../github/inputs.ts';
import { repositoryIssues } from '../github/issues.ts';
import type { ActionSettings } from '../github/settings.ts';
import type { IssueTracker } from '../notify/issue-tracker.ts';

export interface Reached {
  readonly context: WorkflowContext;
  readonly settings: ActionSettings;
  readonly environment: Environment;
}

/** The API is opened when the first issue is asked for. */
export function issuesOf({ context, settings, environment }: Reached): IssueTracker {
  const { apiUrl: url, repository } = context;
  const api = () => openApi({ url, token: settings.token ?? '', proxied: isProxied(environment) });
  return repositoryIssues(api, repository);
}
