// What runs may ask of GitHub's API at most, and whether so much is left: a run that could not be undone is not begun.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { asked, attemptsUntil } from './attempts.ts';
import { REQUEST_MS, type RefSettings } from './ref-settings.ts';
import type { Afforded, ClaimRequest } from './store.ts';

/** Requests of one push; of a claim, its proof and what an unlucky run asks again; of the renewals in one lease. */
const CALLS = { push: 2, around: 20, renewals: 6 } as const;

type Asking = Pick<ClaimRequest, 'pushes' | 'longestMs'>;

export function overBudget({ api, timing }: Pick<RefSettings, 'api' | 'timing'>, request: Asking): Fault | null {
  const left = api.left();
  const needed = neededBy(request, timing.leaseMs);
  return left === null || left >= needed ? null : tooFew('this run may need', needed, left);
}

/** As many as go together, in their order; behind the first that does not, none. */
export async function affords(
  { api, clock, timing }: Pick<RefSettings, 'api' | 'clock' | 'timing'>,
  requests: readonly Asking[],
  signal: AbortSignal,
): Promise<Result<Afforded>> {
  const attempts = attemptsUntil(clock, clock.monotonic() + REQUEST_MS, signal);
  const answer = await asked(attempts, (until) => api.budget(until));
  attempts.end();
  if (!answer.ok) return fail(answer.problem.fault);
  const left = answer.value ?? Number.POSITIVE_INFINITY;
  let [count, needed] = [0, 0];
  for (const request of requests) {
    needed += neededBy(request, timing.leaseMs);
    if (needed <= left) count += 1;
  }
  if (needed <= left) return succeed({ count, fault: null });
  return succeed({ count, fault: tooFew(`these ${requests.length} runs together may need`, needed, left) });
}

function neededBy({ pushes, longestMs }: Asking, leaseMs: number): number {
  return CALLS.around + pushes * CALLS.push + Math.ceil(longestMs / leaseMs) * CALLS.renewals;
}

function tooFew(says: string, needed: number, left: number): Fault {
  return {
    code: 'api-budget',
    message: `${says} ${needed} requests of GitHub's API, rollback included, and ${left} are left`,
    hint: 'Wait until the limit is reset, which is within an hour, or give `token` one with a higher limit: a fine-grained personal access token (docs/on-github.md).',
  };
}
