// The service that gives a job its OIDC token, on the loopback: to whoever has the job's request token, with the claims of a test.
// The tokens have GitHub's form; nobody here checks a signature, so that there is none worth the name.
import { createServer } from 'node:http';

export type Claims = Readonly<Record<string, string>>;

export interface IdTokens extends AsyncDisposable {
  /** For the job's environment: what the runner gives a job with `id-token: write`. */
  readonly environment: Readonly<Record<string, string>>;
  /** What was given out: no log may hold one. */
  readonly given: readonly string[];
  /** What was asked for, by path and query. */
  readonly asked: readonly string[];
  claims(claims: Claims): void;
  /** From here on every request gets this; null: tokens again. */
  answer(answer: { readonly status: number; readonly text: string } | 'silence' | null): void;
}

export const REQUEST_TOKEN = 'request-token-of-the-job-0123456789';

export async function startIdTokens(claims: Claims): Promise<IdTokens> {
  const [given, asked]: [string[], string[]] = [[], []];
  let [current, instead]: [Claims, Parameters<IdTokens['answer']>[0]] = [claims, null];
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(`${url.pathname}${url.search}`);
    if (instead === 'silence') return;
    const send = (status: number, text: string): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(text);
    };
    if (instead !== null) return send(instead.status, instead.text);
    if (request.headers.authorization !== `Bearer ${REQUEST_TOKEN}`) return send(401, '{}');
    if (url.searchParams.get('api-version') === null) return send(400, '{}');
    const audience = url.searchParams.get('audience') ?? 'https://github.com/acme';
    const iss = 'https://token.actions.githubusercontent.com';
    const token = `${part({ typ: 'JWT', alg: 'RS256', kid: 'emulated' })}.${part({ iss, aud: audience, ...current })}.${part('no signature')}`;
    given.push(token);
    send(200, JSON.stringify({ count: token.length, value: token }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('startIdTokens: no port');
  return {
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${address.port}/token/1?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    given,
    asked,
    claims: (next) => {
      current = next;
    },
    answer: (next) => {
      instead = next;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** What GitHub says of the job that `runJob` runs, in the environment of the hosts. */
export const CLAIMS: Claims = {
  environment: 'hosts',
  ref: 'refs/heads/main',
  sha: '0123456789abcdef0123456789abcdef01234567',
  repository: 'acme/runbooks',
  run_id: '7300000001',
  run_attempt: '1',
  job_workflow_ref: 'acme/enforced-runbooks/.github/workflows/runbook.yml@refs/tags/v1',
};
