// A run between two of its effects: nothing is under way, and all that the run is stands here.
// Promises: a run that goes on from a pause does what the one that paused does, event by event, in the same world.
import type { ChainedEvent } from './event.ts';
import type { State } from './state.ts';

export interface Pause {
  readonly state: State;
  readonly events: readonly ChainedEvent[];
  readonly elapsed_ms: number;
  /** When the runbook's own timeout passes, on the same scale. */
  readonly timeout_at_ms: number;
  /** How many commands have been given a name. */
  readonly prepared: number;
}
