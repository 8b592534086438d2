// When to ask again: with growing pauses, when the other side says so, and never beyond a deadline.
// Time is the clock's monotonic one: a machine whose wall clock jumps behaves the same.
import type { Clock } from '../engine/ports.ts';
import type { ApiAnswer, ApiProblem } from './ref-api.ts';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;

export interface Attempts {
  /** Aborted at the deadline, or with the caller's signal. */
  readonly signal: AbortSignal;
  /** Waits as long as the problem asks for; false: there is no time left for that. */
  again(problem: ApiProblem): Promise<boolean>;
  /** To be called when it is over, however it ended. */
  end(): void;
}

export function attemptsUntil(clock: Clock, deadline: number, signal: AbortSignal): Attempts {
  const over = new AbortController();
  const late = new AbortController();
  const missing = Math.max(0, deadline - clock.monotonic());
  void clock.sleep(missing, over.signal).then(() => {
    if (!over.signal.aborted) late.abort();
  });
  const either = AbortSignal.any([signal, late.signal]);
  let pause = FIRST_PAUSE_MS;
  return {
    signal: either,
    again: async (problem) => {
      const wait = problem.kind === 'later' ? problem.afterMs : pause;
      if (problem.kind === 'refused' || either.aborted || clock.monotonic() + wait >= deadline) return false;
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
      await clock.sleep(wait, either);
      return !either.aborted;
    },
    end: () => over.abort(),
  };
}

/** A call that changes nothing, or nothing more than it did before: asked until it answers. */
export async function asked<T>(attempts: Attempts, call: (signal: AbortSignal) => Promise<ApiAnswer<T>>) {
  for (;;) {
    const answer = await call(attempts.signal);
    if (answer.ok || !(await attempts.again(answer.problem))) return answer;
  }
}
