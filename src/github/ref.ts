// From which ref a run may execute: the default branch, or the one ref that `allow-ref` names.
// Pure. Keeps edited runbooks on a branch from running; the wall against whoever edits the workflow is the environment's branch policy.
import type { Fault } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';

export interface RefFacts {
  /** `refs/heads/main`, as the runner says. */
  readonly ref: string;
  /** As the event says; null where it does not. */
  readonly defaultBranch: string | null;
}

/** null: the run may execute. */
export function refRefusal({ ref, defaultBranch }: RefFacts, allowRef: string | null): Fault | null {
  if (defaultBranch !== null && defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`) return null;
  if (allowRef !== null && allowRef !== '' && ref === allowRef) return null;
  const expected = defaultBranch === null ? 'the default branch, which the event does not name' : shown(defaultBranch);
  return {
    code: 'ref-refused',
    message: `The run was started from ${ref === '' ? 'no ref' : shown(ref)}; only ${expected} may execute runbooks.`,
    hint: 'Start the workflow from the default branch; `allow-ref` admits exactly one other ref, and the audit says so.',
  };
}
