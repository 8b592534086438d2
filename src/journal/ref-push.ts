// One push: a commit is made and every ref of the run is moved to it, by compare-and-swap.
// Promises: an answer that was lost is looked up, so that nothing is applied twice and nothing that was applied counts as failed;
// it ends by its deadline; refs that somebody else moved are never moved.
import type { Clock } from '../engine/ports.ts';
import type { Fault } from '../kernel/fault.ts';
import { type Attempts, asked, attemptsUntil } from './attempts.ts';
import type { ApiProblem, NewCommit, RefApi, RefHead } from './ref-api.ts';

export interface PushRequest {
  readonly refs: readonly string[];
  /** Where each of them stands, in that order; null: it does not exist. */
  readonly before: readonly (string | null)[];
  readonly commit: NewCommit;
  /** Without it, or null from it: the refs may be moved. The commit is made meanwhile: until a ref is moved to it, it is nothing. */
  readonly gate?: Promise<Fault | null>;
  /** The first push to these refs: what forbids them has not shown yet. */
  readonly isFirst?: true;
  /** Monotonic milliseconds by which it has to be done. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

export type Pushed =
  | { readonly kind: 'moved'; readonly oid: string }
  /** Somebody else was there. `oid`: the commit that was to stand there. */
  | { readonly kind: 'overtaken'; readonly heads: readonly (RefHead | null)[]; readonly oid: string }
  /**
   * Not done in time, or never to be done. `oid`: it may stand at the refs all the same; `isInDoubt`: a move got no answer, or one
   * that does not say whether it was applied; `afterMs`: welcome again after so long, 0 where nobody said when.
   */
  | {
      readonly kind: 'failed';
      readonly fault: Fault;
      readonly oid: string | null;
      readonly isInDoubt: boolean;
      readonly afterMs: number;
    };

export interface Pusher {
  readonly api: RefApi;
  readonly clock: Clock;
}

/** How often a rejection may come without any ref having moved, before it is taken for a rule of the repository. */
const REJECTIONS = 2;
/** The same for answers that explain nothing, on a first push: 8 s. A failure inside is often over by then. */
const UNEXPLAINED = 6;
/** A runner that is told to stop leaves 7.5 s. */
const WITHDRAW_MS = 5_000;

export async function push({ api, clock }: Pusher, request: PushRequest): Promise<Pushed> {
  const attempts = attemptsUntil(clock, request.deadline, request.signal);
  try {
    const made = await asked(attempts, (signal) => api.commit(request.commit, signal));
    if (!made.ok) return { ...failed(made.problem), oid: null, isInDoubt: false };
    const closed = (await request.gate) ?? null;
    if (closed !== null) return { kind: 'failed', fault: closed, oid: null, isInDoubt: false, afterMs: 0 };
    return await move(api, request, made.value, attempts);
  } finally {
    attempts.end();
  }
}

/**
 * For who gave up while a move had no answer yet: the refs are moved to `commit` instead, in a moment of its own, so that the
 * move arrives in vain where it is still on its way. One that had arrived is told as `moved`.
 */
export async function withdraw(
  pusher: Pusher,
  request: PushRequest,
  { pushed, commit }: { readonly pushed: Pushed; readonly commit: NewCommit },
): Promise<Pushed> {
  if (pushed.kind !== 'failed' || !pushed.isInDoubt || pushed.oid === null) return pushed;
  const { oid } = pushed;
  const deadline = pusher.clock.monotonic() + WITHDRAW_MS;
  const { signal } = new AbortController();
  const attempts = attemptsUntil(pusher.clock, deadline, signal);
  // One request where it had arrived: what is left of the lease may be short.
  const looked = await look(pusher.api, request, oid, attempts);
  attempts.end();
  if (looked !== null) return looked;
  const instead = await push(pusher, { ...request, commit, deadline, signal });
  const isThere = instead.kind === 'overtaken' && instead.heads.every((head) => head?.oid === oid);
  return isThere ? { kind: 'moved', oid } : pushed;
}

async function move(api: RefApi, request: PushRequest, oid: string, attempts: Attempts): Promise<Pushed> {
  const moves = request.refs.map((ref, index) => ({ ref, before: request.before[index] ?? null, after: oid }));
  let [rejections, unexplained] = [0, 0];
  let isInDoubt = false;
  for (;;) {
    const answer = await api.move(moves, attempts.signal);
    if (answer.ok) return { kind: 'moved', oid };
    const { problem } = answer;
    isInDoubt ||= problem.kind === 'unsure' || problem.kind === 'unexplained' || problem.kind === 'later';
    // Also after a refusal: a ref that has moved may be told as one.
    if (problem.kind !== 'later') {
      const looked = await look(api, request, oid, attempts);
      if (looked !== null) return looked;
      if (problem.kind === 'rejected') rejections += 1;
      if (problem.kind === 'unexplained') unexplained += 1;
    }
    const isRule = rejections >= REJECTIONS || (request.isFirst === true && unexplained >= UNEXPLAINED);
    if (isRule || !(await attempts.again(problem))) return { ...failed(problem), oid, isInDoubt };
  }
}

function failed(problem: ApiProblem) {
  return { kind: 'failed', fault: problem.fault, afterMs: problem.kind === 'later' ? problem.afterMs : 0 } as const;
}

/** Null: every ref stands where it stood, or nobody can tell. */
async function look(api: RefApi, request: PushRequest, oid: string, attempts: Attempts): Promise<Pushed | null> {
  const seen = await asked(attempts, (signal) => api.heads(request.refs, signal));
  if (!seen.ok) return null;
  const { heads } = seen.value;
  const found = heads.map((head) => head?.oid ?? null);
  if (found.every((head) => head === oid)) return { kind: 'moved', oid };
  const unmoved = found.every((head, index) => head === (request.before[index] ?? null));
  return unmoved ? null : { kind: 'overtaken', heads, oid };
}

/** Whole seconds, as git keeps them. */
export function commitTime(clock: Clock): string {
  return `${new Date(clock.wall()).toISOString().slice(0, 19)}Z`;
}
