// The end of a run's journal as the lock's commit tells it: what an audit from another place is held against.
// Promises: reads alone; needs no key; where the lock was held by others since, their commits are walked back.
import type { Clock } from '../engine/ports.ts';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { asked, attemptsUntil } from './attempts.ts';
import { endIn } from './lock-commit.ts';
import type { RefApi } from './ref-api.ts';
import { REQUEST_MS, refOf } from './ref-settings.ts';

export interface ChainQuestion {
  readonly api: RefApi;
  readonly clock: Clock;
  readonly namespace: string;
  readonly repository: string;
  readonly executionId: string;
  /** Any of the run's. */
  readonly lock: string;
}

export interface ChainEnd {
  readonly head: string;
  readonly count: number;
}

/** Null: no commit that is still there tells it. */
export async function chainEndOf(question: ChainQuestion, signal: AbortSignal): Promise<Result<ChainEnd | null>> {
  const { api, clock, namespace, repository, executionId, lock } = question;
  const attempts = attemptsUntil(clock, clock.monotonic() + REQUEST_MS, signal);
  const endOf = (message: string): ChainEnd | null => {
    const end = endIn(message, repository);
    return end?.execution_id === executionId ? (end.chain ?? null) : null;
  };
  try {
    const heads = await asked(attempts, (until) => api.heads([refOf(namespace, lock)], until));
    if (!heads.ok) return fail(heads.problem.fault);
    const [head = null] = heads.value.heads;
    if (head === null) return succeed(null);
    const found = endOf(head.message);
    if (found !== null) return succeed(found);
    const history = await asked(attempts, (until) => api.history(head.oid, NOWHERE, until));
    if (!history.ok) return fail(history.problem.fault);
    for (const { message } of history.value) {
      const end = endOf(message);
      if (end !== null) return succeed(end);
    }
    return succeed(null);
  } finally {
    attempts.end();
  }
}

/** No commit has it: as far back as a history is read. */
const NOWHERE = '0'.repeat(40);
