// The state that a run's events lead to. Throws where one of them could not stand where it stands.
import type { Plan } from '../plan/plan.ts';
import { apply } from './apply.ts';
import type { RunEvent } from './event.ts';
import { initialState, type State } from './state.ts';

export function replay(plan: Plan, events: readonly RunEvent[]): State {
  return events.reduce(apply, initialState(plan));
}
