// The rate limits as a caller sees them: a budget an hour for each of REST and GraphQL, and the secondary limit on top.
// A test sets what is left; nothing here guesses at GitHub's own thresholds for the secondary one.
import type { Answer } from './answer.ts';
import { refused } from './answer.ts';

export type Resource = 'core' | 'graphql';

export interface Budget {
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  /** Seconds since 1970. */
  readonly reset: number;
}

export interface BudgetChange {
  readonly limit?: number;
  readonly remaining?: number;
  readonly resetInSeconds?: number;
}

export interface Limits {
  budget(resource: Resource): Budget;
  set(resource: Resource, change: BudgetChange): void;
  /** From now on for so long, every request is refused. */
  setSecondary(seconds: number): void;
  /** Takes one from the budget. An answer: there was none left. */
  spend(resource: Resource): Answer | null;
  headers(resource: Resource): Readonly<Record<string, string>>;
}

const HOUR = 3_600;
/** What a job's own token has. */
const LIMIT = 1_000;

export function startLimits(): Limits {
  const now = (): number => Date.now() / 1_000;
  const fresh = (limit: number): Budget => ({ limit, remaining: limit, used: 0, reset: Math.ceil(now()) + HOUR });
  const budgets: Record<Resource, Budget> = { core: fresh(LIMIT), graphql: fresh(LIMIT) };
  let secondaryUntil = 0;

  const budget = (resource: Resource): Budget => {
    const kept = budgets[resource];
    if (kept.reset > now()) return kept;
    budgets[resource] = fresh(kept.limit);
    return budgets[resource];
  };
  return {
    budget,
    set: (resource, { limit, remaining, resetInSeconds }) => {
      const before = budget(resource);
      const all = limit ?? before.limit;
      const left = Math.min(remaining ?? before.remaining, all);
      const reset = resetInSeconds === undefined ? before.reset : Math.ceil(now() + resetInSeconds);
      budgets[resource] = { limit: all, remaining: left, used: all - left, reset };
    },
    setSecondary: (seconds) => {
      secondaryUntil = now() + seconds;
    },
    spend: (resource) => {
      const wait = Math.ceil(secondaryUntil - now());
      if (wait > 0) return refused(403, SECONDARY, { 'retry-after': String(wait) });
      const before = budget(resource);
      if (before.remaining === 0) return exhausted(resource);
      budgets[resource] = { ...before, remaining: before.remaining - 1, used: before.used + 1 };
      return null;
    },
    headers: (resource) => {
      const { limit, remaining, used, reset } = budget(resource);
      return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': resource,
      };
    },
  };
}

const SECONDARY =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.';

/** REST says so with its status; GraphQL with 200 and an error without data, as it does for everything. */
function exhausted(resource: Resource): Answer {
  if (resource === 'core') return refused(403, 'API rate limit exceeded for installation ID 4711.');
  const message = 'API rate limit already exceeded for installation ID 4711.';
  const errors = [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit', message }];
  return { status: 200, body: { errors }, applied: false, reason: message };
}
