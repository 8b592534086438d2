// GitHub's API, one request at a time: an answer, or what became of the request. Nothing is tried again here.
// Promises: the token stands in no fault; a request has a bound of its own; what cannot be told apart is not told apart.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import { type ApiProblem, problemOf } from './api-problem.ts';

export type ApiAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ApiProblem };

export interface GitHubApi {
  rest(route: string, parameters: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<ApiAnswer<unknown>>;
  graphql(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<ApiAnswer<unknown>>;
  /** Requests that are left of the smaller budget, as the last answers said; null: none said so. */
  left(): number | null;
}

/** The same, with what its answers say beside themselves. */
export interface OpenedApi extends GitHubApi {
  /** By how much this machine's clock is ahead of GitHub's, as the last answer said; null: none said so. */
  aheadMs(): number | null;
}

export interface ApiSettings {
  /** `https://api.github.com`, or a server's own. */
  readonly url: string;
  readonly token: string;
  /** The environment names a proxy: the client that knows proxies is loaded, 0.9 MB. */
  readonly proxied: boolean;
}

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

export function isProxied(environment: Readonly<Record<string, string | undefined>>): boolean {
  return PROXIES.some((name) => (environment[name] ?? '') !== '');
}

/** A silent server is given up after so long; whether it did what was asked is looked up then. */
const REQUEST_MS = 15_000;

export async function openApi({ url, token, proxied }: ApiSettings): Promise<Result<OpenedApi>> {
  if (token === '') return fail(noToken);
  if (!URL.canParse(url)) return fail(noAddress(url));
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: url, ...(proxied ? {} : { request: { fetch: globalThis.fetch } }) });
  const left = new Map<string, number>();
  let ahead: number | null = null;
  const note = (headers: unknown) => {
    ahead = aheadIn(headers, Date.now()) ?? ahead;
    const { resource, remaining } = budgetIn(headers);
    if (remaining !== null) left.set(resource, remaining);
  };
  const tried = async <T>(call: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<ApiAnswer<T>> => {
    try {
      return { ok: true, value: await call(AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)])) };
    } catch (error) {
      note(headersOf(error));
      return { ok: false, problem: problemOf(error, Date.now()) };
    }
  };
  return succeed({
    rest: (route, parameters, signal) =>
      tried(async (until) => {
        const { data, headers } = await octokit.request(route, { ...parameters, request: { signal: until } });
        note(headers);
        return data;
      }, signal),
    graphql: (query, variables, signal) =>
      tried(async (until) => {
        const { data, headers } = await octokit.request('POST /graphql', {
          ...graphqlBase(url),
          query,
          variables,
          request: { signal: until },
        });
        note(headers);
        return dataOf(data, headers);
      }, signal),
    left: () => (left.size === 0 ? null : Math.min(...left.values())),
    aheadMs: () => ahead,
  });
}

/** On a server of one's own REST stands under /api/v3 and GraphQL under /api. */
function graphqlBase(url: string): { readonly baseUrl?: string } {
  return /\/api\/v3\/?$/.test(url) ? { baseUrl: url.replace(/\/v3\/?$/, '') } : {};
}

/** GraphQL answers 200 with `errors`; these are thrown on, to be judged in one place. */
function dataOf(answer: unknown, headers: unknown): unknown {
  const { data, errors }: Record<string, unknown> = { ...(answer instanceof Object ? answer : {}) };
  if (Array.isArray(errors) && errors.length > 0) throw Object.assign(new Error('graphql'), { errors, headers });
  return data;
}

function headersOf(error: unknown): unknown {
  if (!(error instanceof Object)) return {};
  if ('response' in error && error.response instanceof Object && 'headers' in error.response)
    return error.response.headers;
  return 'headers' in error ? error.headers : {};
}

function budgetIn(headers: unknown): { readonly resource: string; readonly remaining: number | null } {
  const named: Record<string, unknown> = { ...(headers instanceof Object ? headers : {}) };
  const remaining = Number(named['x-ratelimit-remaining'] ?? Number.NaN);
  return {
    resource: String(named['x-ratelimit-resource'] ?? 'core'),
    remaining: Number.isFinite(remaining) ? remaining : null,
  };
}

function aheadIn(headers: unknown, nowMs: number): number | null {
  const named: Record<string, unknown> = { ...(headers instanceof Object ? headers : {}) };
  const said = typeof named.date === 'string' ? Date.parse(named.date) : Number.NaN;
  return Number.isNaN(said) ? null : nowMs - said;
}

const noToken: Fault = {
  code: 'api-refused',
  message: 'the action has no token for the repository',
  hint: 'Leave `token` at its default, and give the job `permissions: contents: write`.',
};

function noAddress(url: string): Fault {
  return {
    code: 'api-unreachable',
    message: `the address of the API is ${shown(url)}`,
    hint: 'The runner names it in GITHUB_API_URL; run the action on a runner.',
  };
}
