// What journals lead to, event by event: many runs of a drill have the beginning of theirs in common, and it is read once.
// Promises: it is read as by whoever goes on with a run; another event, or another state before it, is read anew.
import type { ChainedEvent } from '../engine/event.ts';
import { readOn } from '../engine/replay.ts';
import { initialState, type State } from '../engine/state.ts';
import type { Plan } from '../plan/plan.ts';

export class Readings {
  readonly #first: State;
  readonly #after = new WeakMap<ChainedEvent, { readonly before: State; readonly after: State }>();

  constructor(plan: Plan) {
    this.#first = initialState(plan);
  }

  of(events: readonly ChainedEvent[]): State {
    return events.reduce((state, event) => this.#read(state, event), this.#first);
  }

  #read(before: State, event: ChainedEvent): State {
    const known = this.#after.get(event);
    if (known?.before === before) return known.after;
    const after = readOn(before, event);
    this.#after.set(event, { before, after });
    return after;
  }
}
