// The job's OIDC token: what GitHub itself says of the job.
// Promises: bounded in time and size; the token is masked before anything else is done with it, is kept nowhere, stands in no fault.
// Its signature is not checked: it comes from the address that the runner gives, and is shown to nobody.
import * as z from 'zod';
import type { Fault } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import type { Environment } from './inputs.ts';
import { PAUSES_MS } from './patient-api.ts';

export interface JobClaims {
  /** '' where the job stands in none. */
  readonly environment: string;
  readonly ref: string;
  readonly sha: string;
  readonly repository: string;
  readonly run_id: string;
  readonly run_attempt: string;
  /** The workflow file that holds the job, with its ref: `acme/runbooks/.github/workflows/runbook.yml@refs/heads/main`. */
  readonly job_workflow_ref: string;
}

export type ClaimsAnswer =
  | { readonly kind: 'claims'; readonly claims: JobClaims }
  /** The job lacks `id-token: write`, or the platform has no such thing. */
  | { readonly kind: 'not-offered' }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** The runner's own variables. */
export const ID_TOKEN_VARIABLES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;

const AUDIENCE = 'enforced-runbooks';
const REQUEST_MS = 10_000;
const LONGEST = 65_536;

const answerSchema = once(() => z.object({ value: z.string().min(1) }));
const claimsSchema = once(() =>
  z.object({
    environment: z.string().default(''),
    ref: z.string(),
    sha: z.string(),
    repository: z.string(),
    run_id: z.string(),
    run_attempt: z.string(),
    job_workflow_ref: z.string().default(''),
  }),
);

export interface ClaimsRequest {
  readonly environment: Environment;
  /** Masks the token in the log. */
  readonly learn: (secret: string) => void;
  /** `fetch`, or one that knows proxies. */
  readonly web: typeof fetch;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

export async function jobClaims(request: ClaimsRequest): Promise<ClaimsAnswer> {
  const { environment, learn, signal } = request;
  const [url, token] = ID_TOKEN_VARIABLES.map((name) => environment[name] ?? '');
  if (!url || !token) return { kind: 'not-offered' };
  learn(token);
  let because = 'its address is none';
  for (const pause of [0, ...PAUSES_MS]) {
    if (!URL.canParse(url) || signal.aborted) break;
    if (pause > 0) await request.sleep(pause, signal);
    const answer = await asked(request, url, token);
    if (answer.kind === 'failed') {
      because = answer.because;
      continue;
    }
    learn(answer.token);
    const claims = claimsIn(answer.token);
    if (claims !== null) return { kind: 'claims', claims };
    because = 'its answer holds no claims of a job';
  }
  return { kind: 'failed', fault: noToken(because) };
}

type Asked = { readonly kind: 'token'; readonly token: string } | { readonly kind: 'failed'; readonly because: string };

async function asked({ web, signal }: ClaimsRequest, url: string, token: string): Promise<Asked> {
  const address = new URL(url);
  address.searchParams.set('audience', AUDIENCE);
  const deadline = AbortSignal.timeout(REQUEST_MS);
  try {
    const response = await web(address, {
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', 'User-Agent': 'enforced-runbooks' },
      redirect: 'error',
      signal: AbortSignal.any([deadline, signal]),
    });
    const text = await bounded(response);
    if (!response.ok) return { kind: 'failed', because: `it answered ${response.status}` };
    const read = text === null ? null : answerSchema().safeParse(parsed(text));
    if (read?.success !== true) return { kind: 'failed', because: 'its answer holds no token' };
    return { kind: 'token', token: read.data.value };
  } catch {
    // The error's own words may hold the address, and with it a secret.
    return {
      kind: 'failed',
      because: deadline.aborted ? `no answer within ${REQUEST_MS} ms` : 'it could not be asked',
    };
  }
}

/** null: longer than any token is. */
async function bounded(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const chunks: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    chunks.push(value);
    size += value.byteLength;
    if (size > LONGEST) {
      await reader.cancel();
      return null;
    }
  }
}

function claimsIn(token: string): JobClaims | null {
  const [, payload = ''] = token.split('.');
  return claimsSchema().safeParse(parsed(Buffer.from(payload, 'base64url').toString('utf8'))).data ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function noToken(because: string): Fault {
  return {
    code: 'api-unreachable',
    message: `The job may ask for an OIDC token, and GitHub's service gave none: ${because}.`,
    hint: 'Look at the state of GitHub and re-run all jobs. Without `id-token: write` the job goes on without that proof, and the audit says so.',
  };
}
