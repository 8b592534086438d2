// GitHub's API with the token of a workflow's job.
import { isProxied, type OpenedApi, openApi } from '../github/api.ts';
import type { Result } from '../kernel/fault.ts';
import type { Workflow } from './workflow.ts';

export function workflowApi({ context, settings, environment }: Workflow): Promise<Result<OpenedApi>> {
  return openApi({ url: context.apiUrl, token: settings.token ?? '', proxied: isProxied(environment) });
}
