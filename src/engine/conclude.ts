// The outcome, from what is known at the end: the worst thing that is true of any target or guard names it.
import { OUTCOMES, type Outcome } from './outcome.ts';
import { changedAnything, type State } from './state.ts';

export function conclude(state: State): Outcome {
  const { opening, failure } = state;
  if (opening?.type === 'run.declined') return opening.outcome;
  if (failure?.kind === 'broken') return 'unknown';
  const targets = Object.values(state.targets).map((target) => target.status);
  const guards = Object.values(state.guards).map((guard) => guard.status);
  if (targets.some((status) => status === 'unknown' || status === 'started')) return 'unknown';
  if (state.unconfirmed.some(({ change }) => change.action === 'engage')) return 'unknown';
  if (targets.some((status) => status === 'undo_failed' || status === 'undone_unverified')) return 'rollback_failed';
  if (guards.some((status) => status === 'release_failed' || status === 'engage_failed')) return 'rollback_failed';
  if (failure?.kind === 'cancelled') return 'cancelled';
  if (opening?.dry_run === true && (failure === null || !changedAnything(state))) return 'dry_run';
  if (failure === null) return 'incident_resolved';
  if (failure.kind === 'absent') return 'symptom_absent';
  if (!changedAnything(state)) return 'refused';
  return failure.kind === 'kept' ? 'not_recovered' : 'rolled_back';
}

export function needsHuman(outcome: Outcome): boolean {
  return OUTCOMES[outcome].human !== 'no';
}
