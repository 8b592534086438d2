// The store shows that it is one: a claim that conflicts with ours must fail, before anything is changed on the word of a lock.
import type { Fault } from '../kernel/fault.ts';
import { attemptsUntil } from './attempts.ts';
import type { Pusher } from './ref-push.ts';
import { REQUEST_MS } from './ref-settings.ts';

export interface Proof {
  readonly ref: string;
  /** Where it stood before our claim. */
  readonly before: string | null;
  /** Our claim: moving the ref there once more changes nothing, even where it is let through. */
  readonly claim: string;
}

/** Not the run's own: one that is cancelled needs its journal all the same. */
const NEVER = new AbortController().signal;

/**
 * Null: it was refused, as it ought to be. GitHub gives a stale `beforeOid` the answer of a failure inside, so that such an answer is
 * taken for the refusal; one that names a timeout is asked again.
 */
export async function proveRefs({ api, clock }: Pusher, { ref, before, claim }: Proof): Promise<Fault | null> {
  const attempts = attemptsUntil(clock, clock.monotonic() + REQUEST_MS, NEVER);
  try {
    for (;;) {
      const answer = await api.move([{ ref, before, after: claim }], attempts.signal);
      if (answer.ok) return unproved;
      const { problem } = answer;
      if (problem.kind === 'rejected' || problem.kind === 'unexplained') return null;
      if (!(await attempts.again(problem))) return problem.fault;
    }
  } finally {
    attempts.end();
  }
}

const unproved: Fault = {
  code: 'store-unproved',
  message: 'the repository let a second claim of a held lock through',
  hint: 'Nothing is changed on such a lock. Name another namespace for locks, or use the store on files.',
};
