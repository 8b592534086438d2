// GitHub's API with the token of a workflow's job.
import { isProxied, type OpenedApi, openApi } from '../../github/api.ts';
import type { WorkflowContext } from '../../github/context.ts';
import type { Environment } from '../../github/inputs.ts';
import type { ActionSettings } from '../../github/settings.ts';
import type { Result } from '../../kernel/fault.ts';

/** What of a workflow says where its API is, and who asks. */
export interface Reached {
  readonly context: WorkflowContext;
  readonly settings: ActionSettings;
  readonly environment: Environment;
}

export function workflowApi({ context, settings, environment }: Reached): Promise<Result<OpenedApi>> {
  return openApi({ url: context.apiUrl, token: settings.token ?? '', proxied: isProxied(environment) });
}
