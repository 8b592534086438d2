// What the platform says of the workflow run that holds a lock.
// Evidence, never proof: a runner that GitHub has lost goes on, and its run counts as ended. The lease alone says who is dead.
import type { Fault } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';

export type RunStanding =
  /** `status`: queued, in_progress, waiting, … */
  | { readonly kind: 'going-on'; readonly status: string }
  /** `conclusion`: cancelled, failure, … */
  | { readonly kind: 'ended'; readonly conclusion: string }
  /** The repository knows runs, and not this one: no run of this program can hold the lock. */
  | { readonly kind: 'missing' }
  /** A permission is missing, or nobody answered: the lease decides without it. */
  | { readonly kind: 'untold'; readonly fault: Fault };

export interface RunApi {
  /** `<workflow run>/<attempt>`, as it stands in a lock. Asked once; never rejects. */
  standingOf(run: string, signal: AbortSignal): Promise<RunStanding>;
}

/** What is known of a holder beside its silence: for people, in the log and in the audit. */
export interface Evidence {
  readonly says: string;
  /** Why nothing better is known. */
  readonly fault?: Fault;
}

export function evidenceOf(run: string, standing: RunStanding): Evidence {
  const name = `workflow run ${visibleLine(run)}`;
  switch (standing.kind) {
    case 'going-on':
      return { says: `${name} is ${visibleLine(standing.status)}` };
    case 'ended':
      return { says: `${name} has ended (${visibleLine(standing.conclusion)})` };
    case 'missing':
      return { says: `there is no ${name}` };
    case 'untold':
      return { says: `how ${name} stands is not known`, fault: standing.fault };
  }
}
