// A request to the web as this process makes it: through the proxy that the environment names for that address, or straight.
// What knows proxies is loaded where the environment names one, 0.9 MB. Commands of a runbook do not come here.
import { isProxied } from '../github/api.ts';
import { variables } from './env.ts';

const proxies = () => Promise.all([import('@actions/http-client'), import('undici')]);

/** What a request needs is in memory afterwards. */
export async function loadWeb(): Promise<void> {
  if (isProxied(variables())) await proxies();
}

/** `fetch`, with the proxy that GitHub's own actions would take: https_proxy, http_proxy and no_proxy, in either case. */
export const webFetch: typeof fetch = async (input, init) => {
  if (!isProxied(variables())) return fetch(input, init);
  const address = input instanceof Request ? input.url : String(input);
  const [{ HttpClient }, { fetch: proxied }] = await proxies();
  const dispatcher = new HttpClient().getAgentDispatcher(address);
  if (dispatcher === undefined) return fetch(input, init);
  return proxied(address, { ...init, dispatcher });
};
