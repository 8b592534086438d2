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
  /** The workflow run that asks. */
  readonly runId: string;
}

export interface ChainEnd {
  readonly head: string;
  readonly count: number;
  /**
   * `<workflow run>/<attempt>` that gave the lock back: the run's own, or whoever took it over. A run whose fate is unknown is told
   * again by each recovery, and each of them leaves its audit: of several the one that asks, or the last.
   */
  readonly workflowRun: string;
}

/** Null: no commit that is still there, and as far back as a history is read, tells it. */
export async function chainEndOf(question: ChainQuestion, signal: AbortSignal): Promise<Result<ChainEnd | null>> {
  const { api, clock, namespace, repository, executionId, lock, runId } = question;
  const attempts = attemptsUntil(clock, clock.monotonic() + REQUEST_MS, signal);
  const endOf = (message: string): ChainEnd | null => {
    const end = endIn(message, repository);
    if (end?.execution_id !== executionId || end.chain === undefined) return null;
    return { ...end.chain, workflowRun: end.workflow_run };
  };
  try {
    const heads = await asked(attempts, (until) => api.heads([refOf(namespace, lock)], until));
    if (!heads.ok) return fail(heads.problem.fault);
    const [head = null] = heads.value.heads;
    if (head === null) return succeed(null);
    const found = endOf(head.message);
    const isOwn = (end: ChainEnd): boolean => end.workflowRun.startsWith(`${runId}/`);
    if (found !== null && isOwn(found)) return succeed(found);
    const history = await asked(attempts, (until) => api.history(head.oid, NOWHERE, until));
    if (!history.ok) return fail(history.problem.fault);
    const ends = history.value.flatMap(({ message }) => endOf(message) ?? []);
    const [last = null] = ends;
    const own = ends.find((end) => isOwn(end) && end.head === last?.head && end.count === last.count);
    if (own !== undefined) return succeed(own);
    // A run that was told again for weeks has more commits than are read: the own one may be behind them.
    const isWhole = history.value.some(({ message }) => isFirstOf(executionId, endIn(message, repository)));
    return succeed(isWhole ? last : null);
  } finally {
    attempts.end();
  }
}

function isFirstOf(executionId: string, said: ReturnType<typeof endIn>): boolean {
  return said?.execution_id === executionId && said.claim === null;
}

/** No commit has it: as far back as a history is read. */
const NOWHERE = '0'.repeat(40);
