// Commit points: facts behind which a recovery does not undo what was done before them.
// Promises: such a fact counts only once it is durable; otherwise the journal would be rolled back that a run calls resolved.
// What takes one back counts only once it is durable, too.
import type { State } from './state.ts';

/** Is this the move after which the outcome is only told? It is made durable before anybody is. */
export function decides(before: State, after: State): boolean {
  return before.phase.name !== 'notifying' && after.phase.name === 'notifying';
}

/**
 * Verified changes stand from here on: the incident's end, `otherwise: keep`, or a checkpoint. Or they no longer do: a
 * bystander fell ill once the incident was over.
 */
export function commits(before: State, after: State): boolean {
  return stands(before) !== stands(after) || (after.steps !== before.steps && checkpoints(after) > checkpoints(before));
}

/** Would a recovery tell the end of the incident, and undo nothing? */
function stands({ phase }: State): boolean {
  if (phase.name === 'parting') return true;
  const isTold = phase.name === 'notifying' || phase.name === 'closed';
  return isTold && ['incident_resolved', 'not_recovered'].includes(phase.outcome);
}

function checkpoints({ plan, steps }: State): number {
  return plan.steps.filter((step) => step.kind === 'mitigation' && step.checkpoint && steps[step.id] === 'passed')
    .length;
}
