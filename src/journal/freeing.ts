// How a person frees a lock that no program may free: after looking at the hosts, and by the run that holds it.
// A lock is never deleted: its token has to rise, and hosts remember the highest one.
import type { Fault } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';

/** Completes `when they are in order, free the lock: `. */
export function freeing(executionId: string): string {
  const id = visibleLine(executionId);
  return `enforced-runbooks recover --free ${id} (in a workflow: \`mode: recover\` with \`free: ${id}\`)`;
}

export function nothingToFree(what: string): Fault {
  return {
    code: 'usage',
    message: `no run \`${visibleLine(what).slice(0, 200)}\` holds or poisons a lock`,
    hint: 'Name the run by its execution id, as the refusal did, or the lock: tenant:NAME or service:NAME.',
  };
}
