// What the action's `main` leaves for `post` of the runs that it began: where each stands, which are over, and which are told.
// Promises: a run is in it before it changes anything; what cannot be read is no run, so that nothing is finished by guessing.
import * as z from 'zod';
import { type Action, recall } from '../../github/action.ts';
import type { Environment } from '../../github/inputs.ts';

const begunSchema = z.array(
  z.object({
    id: z.string(),
    folder: z.string(),
    locks: z.array(z.string()),
    tenant: z.string(),
    about: z.object({ runbook: z.string(), trigger: z.string(), incident: z.string(), planDigest: z.string() }),
    closed: z.boolean(),
    summarized: z.boolean(),
    told: z.boolean(),
  }),
);

export interface BegunRun {
  /** The execution id. */
  readonly id: string;
  readonly folder: string;
  readonly locks: readonly string[];
  readonly tenant: string;
  /** What people and later steps are told of it where nothing but this is left. */
  readonly about: {
    readonly runbook: string;
    /** The alert's name. */
    readonly trigger: string;
    /** A hash. */
    readonly incident: string;
    readonly planDigest: string;
  };
  readonly closed: boolean;
  /** It stands in the job's summary. */
  readonly summarized: boolean;
  /** Its audit was uploaded, or that was tried to its end. */
  readonly told: boolean;
}

export interface RunLedger {
  began(run: Omit<BegunRun, 'closed' | 'summarized' | 'told'>): void;
  closed(id: string): void;
  summarized(id: string): void;
  told(id: string): void;
}

export function openLedger(action: Pick<Action, 'remember'>): RunLedger {
  const runs = new Map<string, BegunRun>();
  const note = (run: BegunRun): void => {
    runs.set(run.id, run);
    action.remember('runs', JSON.stringify([...runs.values()]));
  };
  const change = (id: string, how: Partial<BegunRun>): void => {
    const run = runs.get(id);
    if (run !== undefined) note({ ...run, ...how });
  };
  return {
    began: (run) => note({ ...run, closed: false, summarized: false, told: false }),
    closed: (id) => change(id, { closed: true }),
    summarized: (id) => change(id, { summarized: true }),
    told: (id) => change(id, { told: true }),
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
