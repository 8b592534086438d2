// What GitHub does not let somebody see, and which permission is missing for it. Pure.
// Promises: what was not seen never counts as good; the permission is the one that GitHub's documentation names.
import type { Fault } from '../kernel/fault.ts';
import type { ApiProblem } from './api-problem.ts';

/** `absent`: the token could have seen it, and it is not there. */
export type Sight<T> =
  | { readonly kind: 'seen'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unseen'; readonly fault: Fault };

export interface Needed {
  /** What was to be seen, as `GitHub does not tell …` goes on. */
  readonly what: string;
  /** What to do where it is refused: the permission, named. */
  readonly hint: string;
}

/** Environments, their branch policies, reviews of a run, workflows and their runs. */
export const READS_ACTIONS = 'Give the job `permissions: actions: read`.';

export function unseen({ what, hint }: Needed, problem: ApiProblem): Fault {
  const { code, message } = problem.fault;
  const isPermission = problem.kind === 'refused' && problem.status !== 401;
  return {
    code,
    message: `GitHub does not tell ${what}: ${message}`,
    hint: isPermission ? hint : problem.fault.hint,
  };
}

export function notUnderstood(what: string): Fault {
  return {
    code: 'api-unreachable',
    message: `GitHub does not tell ${what}: its answer is not what its description says`,
    hint: 'Look whether a proxy stands between; if not, please report it.',
  };
}

/** A list of which not all is there. */
export function tooMany(what: string, { seen, total }: { readonly seen: number; readonly total: number }): Fault {
  return {
    code: 'limit-exceeded',
    message: `GitHub does not tell ${what}: only ${seen} of ${total} were in its answer`,
    hint: 'Take out of the list in its settings what is not needed.',
  };
}

/** GitHub says 404 for all that a token may not see, the repository itself included. */
export function strangeToken(repository: string): Fault {
  return {
    code: 'api-refused',
    message: `the token does not see the repository ${repository}: it is another repository's, or was not given for this one`,
    hint: 'Leave `token` at its default; an App has to be installed in this repository.',
  };
}
