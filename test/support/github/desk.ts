// One request after the other: who asks, what for, whether it may; then the answer, and the log of calls.
// Knows no socket and no time of transport. What throws on the way is a violation: recorded, and answered with 500.
import { type Answer, notFound, refused } from './answer.ts';
import type { Fault, FaultChooser, HeldRequest } from './fault.ts';
import type { GraphQLApi, GraphQLRequest } from './graphql.ts';
import type { Resource } from './limits.ts';
import { nameOf, type Rest, type World } from './rest.ts';

export interface Call {
  readonly kind: 'rest' | 'graphql';
  /** `POST git/commits`, `updateRefs`, `query repository`. */
  readonly name: string;
  /** On the monotonic clock, ms: when the whole request was here. */
  readonly at: number;
  /** Null: it got no answer. */
  readonly status: number | null;
  /** Carried out, and well: a rejected update is not. */
  readonly applied: boolean;
  /** Why not; GitHub itself often does not say. */
  readonly reason: string | null;
}

export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** `admin`: a person's who may change settings; `stranger`: of another repository, to which this one is not there. */
export type TokenMode = 'write' | 'read' | 'admin' | 'stranger';

export interface Desk {
  readonly calls: readonly Call[];
  readonly violations: readonly string[];
  /** An answer, or what to do instead of one. */
  /** Who asks what for, without doing anything about it. */
  read(received: Received): HeldRequest;
  take(received: Received): Answer | Exclude<Fault, { readonly status: number }>;
  fault(chooser: FaultChooser | null): void;
}

export interface DeskParts {
  readonly rest: Rest;
  readonly graphql: GraphQLApi;
  readonly world: Omit<World, 'mayWrite' | 'mayAdminister' | 'login'>;
  readonly tokens: ReadonlyMap<string, TokenMode>;
  readonly fault: FaultChooser | null;
}

export function openDesk({ rest, graphql, world, tokens, fault }: DeskParts): Desk {
  const calls: Call[] = [];
  const violations: string[] = [];
  const counts = new Map<string, number>();
  let chooser = fault;

  const carryOut = (asked: Asked, received: Received): Answer => {
    const { limits } = world;
    try {
      const caller = callerOf(received, tokens);
      if (caller.kind === 'refused') return caller.answer;
      const free = asked.kind === 'rest' && asked.name === 'GET rate_limit';
      const spent = free ? null : limits.spend(resourceOf(asked));
      if (spent !== null) return spent;
      if (asked.body.kind === 'unreadable') return refused(400, 'Problems parsing JSON');
      if (caller.mode === 'stranger') return notFound();
      const mayAdminister = caller.mode === 'admin';
      const login = mayAdminister ? 'octo-admin' : 'github-actions[bot]';
      const here = { ...world, mayWrite: mayAdminister || caller.mode === 'write', mayAdminister, login };
      if (asked.kind === 'graphql') return graphql.answer(asked.request, here);
      return asked.request === null ? notFound() : rest.answer(asked.request, here);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      violations.push(`${asked.name}: ${reason}`);
      return { ...refused(500, `the emulated GitHub: ${reason}`), reason };
    }
  };

  return {
    calls,
    violations,
    read: (received) => {
      const { kind, name, body } = askedFor(received, rest, graphql);
      return { kind, name, body: body.value, token: tokenIn(received) };
    },
    take: (received) => {
      const at = performance.now();
      const asked = askedFor(received, rest, graphql);
      const { kind, name, body } = asked;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const trouble = chooser?.({ kind, name, body: body.value, count, token: tokenIn(received) }) ?? null;
      const answer = trouble === null || trouble.applied ? carryOut(asked, received) : null;
      const log = (status: number | null): void => {
        const { applied = false, reason = null } = answer ?? { reason: 'a fault of the test' };
        calls.push({ kind, name, at, status, applied, reason });
      };
      if (trouble !== null && !('status' in trouble)) {
        log(null);
        return trouble;
      }
      const given = answered(trouble, answer);
      log(given.status);
      return { ...given, headers: { ...world.limits.headers(resourceOf(asked)), ...given.headers } };
    },
    fault: (next) => {
      chooser = next;
    },
  };
}

/** The fault's answer, or the real one. */
function answered(trouble: Extract<Fault, { readonly status: number }> | null, real: Answer | null): Answer {
  if (trouble !== null) {
    const { status, headers = {}, body = refused(status, 'Server Error').body, applied } = trouble;
    return { status, headers, body, applied };
  }
  if (real === null) throw new Error('neither a fault nor an answer');
  return real;
}

type Asked = { readonly name: string; readonly body: Body } & (
  | { readonly kind: 'rest'; readonly request: ReturnType<Rest['find']> }
  | { readonly kind: 'graphql'; readonly request: GraphQLRequest }
);

function askedFor({ method, url, text }: Received, rest: Rest, graphql: GraphQLApi): Asked {
  const body = bodyOf(text);
  if (method === 'POST' && url.pathname === '/graphql') {
    const request = graphql.read(body.value);
    return { kind: 'graphql', name: request.name, body, request };
  }
  const request = rest.find(method, url, body.value);
  return { kind: 'rest', name: request === null ? `${method} ${url.pathname}` : nameOf(request), body, request };
}

function resourceOf({ kind }: Asked): Resource {
  return kind === 'graphql' ? 'graphql' : 'core';
}

interface Body {
  readonly kind: 'readable' | 'unreadable';
  readonly value: unknown;
}

function bodyOf(text: string): Body {
  try {
    return { kind: 'readable', value: text === '' ? null : JSON.parse(text) };
  } catch {
    return { kind: 'unreadable', value: null };
  }
}

type Caller =
  | { readonly kind: 'known'; readonly mode: TokenMode }
  | { readonly kind: 'refused'; readonly answer: Answer };

function callerOf({ headers, url }: Received, tokens: ReadonlyMap<string, TokenMode>): Caller {
  const no = (answer: Answer): Caller => ({ kind: 'refused', answer });
  if (!headers['user-agent']) {
    return no(
      refused(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.'),
    );
  }
  const token = tokenIn({ headers });
  // A private repository is not there for a stranger.
  if (token === '')
    return no(url.pathname.startsWith('/repos/') ? notFound() : refused(401, 'Requires authentication'));
  const mode = tokens.get(token);
  return mode === undefined ? no(refused(401, 'Bad credentials')) : { kind: 'known', mode };
}

function tokenIn({ headers }: Pick<Received, 'headers'>): string {
  const [, token = ''] = /^(?:bearer|token) (\S+)$/i.exec(String(headers.authorization ?? '')) ?? [];
  return token;
}
