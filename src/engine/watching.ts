// Watching bystanders over time: who was well and no longer is, in two looks of three; when to look again.
// Pure: time is the run's elapsed milliseconds, taken from the events. Who was ill before is nobody's to judge here.
import type { SeenBystander } from './event.ts';

export interface Watching {
  readonly looks: number;
  /** How often each was not well, by target; who always was is not in it. */
  readonly ill: Readonly<Record<string, number>>;
  readonly not_before_ms: number;
}

export type Watched =
  | { readonly kind: 'well' }
  | { readonly kind: 'worse'; readonly worse: readonly SeenBystander[] }
  | { readonly kind: 'again'; readonly watching: Watching };

const LOOKS = 3;
const WORSE = 2;
const PAUSE_MS = 1_000;

export function startWatching(not_before_ms: number): Watching {
  return { looks: 0, ill: {}, not_before_ms };
}

/** Who does not answer any more is ill: something has changed. A first look at which all are well is the last. */
export function afterWatch(watching: Watching, seen: readonly SeenBystander[], elapsed_ms: number): Watched {
  const bad = seen.filter(({ health }) => health !== 'healthy');
  const counted = bad.map(({ target }) => [target, (watching.ill[target] ?? 0) + 1] as const);
  const ill = { ...watching.ill, ...Object.fromEntries(counted) };
  const worse = bad.filter(({ target }) => (ill[target] ?? 0) >= WORSE);
  if (worse.length > 0) return { kind: 'worse', worse };
  const looks = watching.looks + 1;
  if (looks === LOOKS || Object.keys(ill).length === 0) return { kind: 'well' };
  return { kind: 'again', watching: { looks, ill, not_before_ms: elapsed_ms + PAUSE_MS } };
}
