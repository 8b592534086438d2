// What the action's `main` leaves for `post` of the runs that it began: where each stands, and which are over.
// Promises: a run is in it before it changes anything; what cannot be read is no run, so that nothing is finished by guessing.
import * as z from 'zod';
import { type Action, recall } from '../../github/action.ts';
import type { Environment } from '../../github/inputs.ts';

const begunSchema = z.array(
  z.object({ id: z.string(), folder: z.string(), locks: z.array(z.string()), tenant: z.string(), closed: z.boolean() }),
);

export interface BegunRun {
  /** The execution id. */
  readonly id: string;
  readonly folder: string;
  readonly locks: readonly string[];
  readonly tenant: string;
  readonly closed: boolean;
}

export interface RunLedger {
  began(run: Omit<BegunRun, 'closed'>): void;
  closed(id: string): void;
}

export function openLedger(action: Pick<Action, 'remember'>): RunLedger {
  const runs = new Map<string, BegunRun>();
  const note = (run: BegunRun): void => {
    runs.set(run.id, run);
    action.remember('runs', JSON.stringify([...runs.values()]));
  };
  return {
    began: (run) => note({ ...run, closed: false }),
    closed: (id) => {
      const run = runs.get(id);
      if (run !== undefined) note({ ...run, closed: true });
    },
  };
}

export function recallRuns(environment: Environment): readonly BegunRun[] {
  const text = recall(environment, 'runs');
  try {
    return text === '' ? [] : (begunSchema.safeParse(JSON.parse(text)).data ?? []);
  } catch {
    return [];
  }
}
