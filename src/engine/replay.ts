// The state that a run's events lead to. Throws where one of them could not stand where it stands.
import type { Plan } from '../plan/plan.ts';
import { apply } from './apply.ts';
import type { RunEvent } from './event.ts';
import { unmasked } from './secrecy.ts';
import { initialState, type State } from './state.ts';

export function replay(plan: Plan, events: readonly RunEvent[]): State {
  return events.reduce(apply, initialState(plan));
}

/** The same of a journal, for whoever goes on from it: what was masked in it is nobody's to use. */
export function readState(plan: Plan, events: readonly RunEvent[]): State {
  return events.reduce(readOn, initialState(plan));
}

/** One event further. */
export function readOn(state: State, event: RunEvent): State {
  return apply(state, unmasked(event));
}
