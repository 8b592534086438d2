// The issues of a workflow's own repository, with the token of its job.
import { ISSUE_CHANNEL } from '../../kernel/channel.ts';
import type { IssueTracker } from '../../notify/issue-tracker.ts';
import { type Reached, workflowApi } from './api.ts';

/** The API is opened when the first issue is asked for. Nothing where that channel is not configured. */
export async function issuesOf(reached: Reached): Promise<{ readonly issues?: IssueTracker }> {
  if (!Object.hasOwn(reached.settings.channels, ISSUE_CHANNEL)) return {};
  const { repositoryIssues } = await import('../../github/issues.ts');
  return { issues: repositoryIssues(() => workflowApi(reached), reached.context.repository) };
}
