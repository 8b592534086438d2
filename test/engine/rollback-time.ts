// How long a run of the tests' world took on its way back.
import { apply } from '../../src/engine/apply.ts';
import { initialState, type State } from '../../src/engine/state.ts';
import type { Ran } from './run.ts';

/** Milliseconds from the end of the way forward, a command in flight included, until the outcome is decided. */
export function rollbackTime({ state, events }: Ran): number {
  let now: State = initialState(state.plan);
  let [begin, end, last]: [number | null, number, number] = [null, 0, 0];
  for (const event of events) {
    const decided = now.phase.name === 'notifying';
    now = apply(now, event);
    if (begin === null && (now.failure !== null || now.interrupted !== null || now.running.some(({ lost }) => lost)))
      begin = last;
    if (!decided) end = event.elapsed_ms;
    last = event.elapsed_ms;
  }
  return begin === null ? 0 : end - begin;
}
