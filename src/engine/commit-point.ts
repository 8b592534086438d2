// Commit points: facts behind which a recovery does not undo what was done before them.
// Promises: such a fact counts only once it is durable; otherwise the journal would be rolled back that a run calls resolved.
import type { State } from './state.ts';

/** Is this the move after which the outcome is only told? It is made durable before anybody is. */
export function decides(before: State, after: State): boolean {
  return before.phase.name !== 'notifying' && after.phase.name === 'notifying';
}

/** Verified changes stand from here on: the incident's end, `otherwise: keep`, or a checkpoint. */
export function commits(before: State, after: State): boolean {
  const stands =
    after.phase.name === 'notifying' && ['incident_resolved', 'not_recovered'].includes(after.phase.outcome);
  return (
    (decides(before, after) && stands) || (after.steps !== before.steps && checkpoints(after) > checkpoints(before))
  );
}

function checkpoints({ plan, steps }: State): number {
  return plan.steps.filter((step) => step.kind === 'mitigation' && step.checkpoint && steps[step.id] === 'passed')
    .length;
}
