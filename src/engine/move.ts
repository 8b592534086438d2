// A move: what a fact leads to. The phases hand moves to `apply`, which is the only one that knows all phases.
import type { Failure, State } from './state.ts';

export type Move =
  /** The phase is set; an effect comes next. */
  | { readonly to: 'here'; readonly state: State }
  /** The way forward is over: undo what was done. */
  | { readonly to: 'rollback'; readonly state: State; readonly failure: Failure }
  /** Release what guards this run still holds; then recovery is judged, or the run ends. */
  | { readonly to: 'releasing'; readonly state: State }
  /** Nothing is left to do but to say how it ended. */
  | { readonly to: 'end'; readonly state: State };

export function here(state: State): Move {
  return { to: 'here', state };
}

export function illegal(state: State, event: { readonly type: string }): never {
  throw new Error(`illegal event ${event.type} in phase ${JSON.stringify(state.phase)}`);
}
