// GitHub's API with the token of a workflow's job.
import { type OpenedApi, openApi } from '../github/api.ts';
import type { Result } from '../kernel/fault.ts';
import type { Workflow } from './workflow.ts';

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

export function workflowApi({ context, settings, environment }: Workflow): Promise<Result<OpenedApi>> {
  const proxied = PROXIES.some((name) => (environment[name] ?? '') !== '');
  return openApi({ url: context.apiUrl, token: settings.token ?? '', proxied });
}
