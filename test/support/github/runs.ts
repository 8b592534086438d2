// The workflow runs that the emulated GitHub knows: a test sets how each attempt stands. Nothing runs.

export interface RunState {
  readonly status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'timed_out' | 'skipped' | 'startup_failure' | null;
}

export interface Run extends RunState {
  readonly id: number;
  readonly attempt: number;
}

export interface Runs {
  /** Without an attempt: the newest one, or the first. */
  set(id: number, state: RunState, attempt?: number): void;
  /** Without an attempt: the newest one. Null: there is none. */
  get(id: number, attempt?: number): Run | null;
}

export function startRuns(): Runs {
  const runs = new Map<number, ReadonlyMap<number, RunState>>();
  const newest = (id: number): number => Math.max(0, ...(runs.get(id)?.keys() ?? []));
  return {
    set: (id, state, attempt = Math.max(1, newest(id))) => {
      runs.set(id, new Map([...(runs.get(id) ?? []), [attempt, state]]));
    },
    get: (id, attempt = newest(id)) => {
      const state = runs.get(id)?.get(attempt);
      return state === undefined ? null : { id, attempt, ...state };
    },
  };
}
