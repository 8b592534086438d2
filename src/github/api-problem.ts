// What became of a request without a good answer: refused for ever, not now, rejected, or nobody can tell.
// Pure. GitHub's own words pass only shortened and made visible.
import type { Fault } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';

export type ApiProblem =
  | { readonly kind: 'unsure'; readonly fault: Fault }
  /** GraphQL's one answer for a ref that is not where it was said to be, and for a failure inside: it may have been applied. */
  | { readonly kind: 'unexplained'; readonly fault: Fault }
  | { readonly kind: 'later'; readonly afterMs: number; readonly fault: Fault }
  | { readonly kind: 'rejected'; readonly fault: Fault }
  /** `status`: HTTP's; null where GraphQL refused. */
  | { readonly kind: 'refused'; readonly status: number | null; readonly fault: Fault };

interface Seen {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
  /** The `type` of GraphQL's first error. */
  readonly type: string;
  readonly isGraphql: boolean;
}

/** A limit that does not say when it ends is asked again after a minute, as GitHub's documentation advises. */
const UNSAID_MS = 60_000;
const LIMITED = /rate limit|abuse detection|secondary limit/i;
/** Of an error without a `type`. GitHub says "timeout" where it gave the call up, which goes on all the same. */
const TIMED_OUT = /time[d-]? ?out/i;
const FAILED_INSIDE = /something went wrong/i;

export function problemOf(error: unknown, nowMs: number): ApiProblem {
  const seen = seenIn(error);
  const { status, message, type } = seen;
  if (seen.isGraphql) {
    if (/^RATE_LIMIT(ED)?$/.test(type) || LIMITED.test(message)) return later(seen, nowMs);
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || type === 'NOT_FOUND') return refused(seen);
    if (type === '' && TIMED_OUT.test(message)) return { kind: 'unsure', fault: gaveUp(message) };
    if (type === '' || FAILED_INSIDE.test(message)) return { kind: 'unexplained', fault: unexplained(message) };
    return { kind: 'rejected', fault: rejected(message) };
  }
  if (status === null || status >= 500) return { kind: 'unsure', fault: unreachable(status, message) };
  if (status === 429 || (status === 403 && isLimit(seen))) return later(seen, nowMs);
  if (status === 409 || status === 422) return { kind: 'rejected', fault: rejected(message) };
  return refused(seen);
}

function isLimit({ headers, message }: Seen): boolean {
  return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || LIMITED.test(message);
}

function later({ headers }: Seen, nowMs: number): ApiProblem {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  const isBudget = headers['x-ratelimit-remaining'] === '0';
  const exhausted = isBudget && Number.isFinite(reset);
  const afterMs = Number.isFinite(after)
    ? after * 1_000
    : exhausted
      ? Math.max(1_000, reset * 1_000 - nowMs)
      : UNSAID_MS;
  return {
    kind: 'later',
    afterMs,
    fault: {
      code: 'api-limited',
      message: `GitHub takes no more requests of this token for ${Math.ceil(afterMs / 1_000)} s`,
      hint: isBudget ? HIGHER : SLOWER,
    },
  };
}

const HIGHER =
  'Wait, or give `token` one with a higher limit: a fine-grained personal access token (docs/on-github.md).';
const SLOWER = 'Wait; where several runs go on at once, lower `max-parallel` (docs/on-github.md).';

function refused({ status, message, type, isGraphql }: Seen): ApiProblem {
  const hint =
    status === 401
      ? 'The token is not valid any more: renew it, or leave `token` at its default. One of an App lasts an hour.'
      : type === 'NOT_FOUND'
        ? 'Leave `token` at its default: a token of another repository does not see this one.'
        : 'Give the job `permissions: contents: write`; where that is given, look whether a ruleset forbids these refs.';
  const says = `GitHub refused${status === null || isGraphql ? '' : ` with ${status}`}: ${shown(message, 200)}`;
  return { kind: 'refused', status: isGraphql ? null : status, fault: { code: 'api-refused', message: says, hint } };
}

function rejected(message: string): Fault {
  return {
    code: 'api-refused',
    message: `GitHub did not move the lock's ref: ${shown(message, 200)}`,
    hint: 'Look whether a ruleset or a protected namespace forbids it; name another namespace for locks.',
  };
}

function unexplained(message: string): Fault {
  return {
    code: 'api-refused',
    message: `GitHub did not say why it failed: ${shown(message, 200)}`,
    hint: 'It says the same for a failure of its own and for a rule that forbids these refs. Look at the state of GitHub; where that is in order, look whether a ruleset forbids them.',
  };
}

function gaveUp(message: string): Fault {
  return {
    code: 'api-unreachable',
    message: `GitHub's API gave up: ${shown(message, 200)}`,
    hint: 'Look at the state of GitHub.',
  };
}

function unreachable(status: number | null, message: string): Fault {
  return {
    code: 'api-unreachable',
    message: `GitHub's API ${status === null ? `did not answer: ${shown(message, 200)}` : `answered ${status}`}`,
    hint: 'Look at the state of GitHub, and at the network between.',
  };
}

function seenIn(error: unknown): Seen {
  const given: Record<string, unknown> = error instanceof Object ? { ...error } : {};
  const message = error instanceof Error ? error.message : String(error);
  const errors = Array.isArray(given.errors) ? given.errors : null;
  if (errors !== null) {
    const [first]: unknown[] = errors;
    const one: Record<string, unknown> = first instanceof Object ? { ...first } : {};
    return {
      status: 200,
      headers: record(given.headers),
      message: String(one.message ?? 'no reason was given'),
      type: String(one.type ?? ''),
      isGraphql: true,
    };
  }
  const response = record(given.response);
  const hasAnswer = given.response instanceof Object;
  const status = hasAnswer && typeof given.status === 'number' ? given.status : null;
  return { status, headers: record(response.headers), message, type: '', isGraphql: false };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return value instanceof Object ? { ...value } : {};
}
