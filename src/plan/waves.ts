// The waves of a mitigation: which of its targets are changed at once, and which only when those before are verified.
// Promises: every target that may be acted on is in one wave, in the order of the plan; no wave is empty.
import type { Share } from '../runbook/runbook.ts';
import { willAct } from './act.ts';
import type { Plan, PlannedMitigation } from './plan.ts';

/** How many targets of one wave are worked on at a time, at most: each has a connection of its own. */
export const AT_ONCE = 32;

/** Places in `acts`, wave by wave. What the plan decided not to act on is in none. */
export function wavesOf({ acts, waves }: Pick<PlannedMitigation, 'acts' | 'waves'>): readonly (readonly number[])[] {
  const acting = acts.flatMap((act, index) => (willAct(act) ? [index] : []));
  const sizes = waves ?? [acting.length];
  let from = 0;
  return sizes
    .map((size) => {
      from += size;
      return acting.slice(from - size, from);
    })
    .filter((wave) => wave.length > 0);
}

/** So many targets a wave, rounded up, of all; the last share repeats until none is left. */
export function waveSizes(serial: readonly Share[], targets: number): readonly number[] {
  const sizes: number[] = [];
  for (let left = targets; left > 0; left -= sizes.at(-1) ?? left) {
    const share = serial[Math.min(sizes.length, serial.length - 1)] ?? { targets: 1 };
    const wanted = 'percent' in share ? Math.ceil((targets * share.percent) / 100) : share.targets;
    sizes.push(Math.min(left, Math.max(1, wanted)));
  }
  return sizes;
}

/** Has the mitigation several targets? Then each is on its own: its guard, and a second question where its fate is unknown. */
export function isSpread({ acts }: Pick<PlannedMitigation, 'acts'>): boolean {
  return acts.length > 1;
}

/** Does each target of the step stand behind a guard of its own, engaged and released around it? */
export function isGuardedEach({ guards }: Pick<Plan, 'guards'>, step: PlannedMitigation): boolean {
  return step.guard !== undefined && isSpread(step) && guards[step.guard]?.service === step.service;
}
