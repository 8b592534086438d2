// The issues of a workflow's own repository, with the token of its job.
import { repositoryIssues } from '../../github/issues.ts';
import type { IssueTracker } from '../../notify/issue-tracker.ts';
import { type Reached, workflowApi } from './api.ts';

/** The API is opened when the first issue is asked for. */
export function issuesOf(reached: Reached): IssueTracker {
  return repositoryIssues(() => workflowApi(reached), reached.context.repository);
}
