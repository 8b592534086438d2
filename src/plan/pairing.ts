// Which plan of now is which of those that were shown: by tenant, runbook and incident, and by digest where several have all three.
// Promises: pure; each of both stands in one pair at most; what is alone is named on either side.
import { type BoundPlan, bound as boundOf } from './binding.ts';
import type { Plan } from './plan.ts';

export interface Pairing<T> {
  readonly pairs: readonly { readonly own: T; readonly bound: BoundPlan }[];
  /** Made now, and never shown. */
  readonly unbound: readonly T[];
  /** Shown, and not made now. */
  readonly missing: readonly BoundPlan[];
}

/** Pairs stand in the order of the binding. */
export function pairUp<T>(owns: readonly T[], bounds: readonly BoundPlan[], planOf: (own: T) => Plan): Pairing<T> {
  const left = owns.map((own) => ({ own, as: boundOf(planOf(own), 1) }));
  const take = (fits: (as: BoundPlan) => boolean): T | undefined => {
    const at = left.findIndex(({ as }) => fits(as));
    return at === -1 ? undefined : left.splice(at, 1)[0]?.own;
  };
  const alike = (one: BoundPlan, other: BoundPlan) =>
    one.tenant === other.tenant && one.runbook === other.runbook && one.incident === other.incident;
  const found = new Map<BoundPlan, T>();
  // Those that are the same to the letter first: a repeat that changed takes none of them away.
  for (const isExact of [true, false])
    for (const bound of bounds) {
      if (found.has(bound)) continue;
      const own = take((as) => alike(as, bound) && (!isExact || as.digest === bound.digest));
      if (own !== undefined) found.set(bound, own);
    }
  return {
    pairs: bounds.flatMap((bound) => {
      const own = found.get(bound);
      return own === undefined ? [] : [{ own, bound }];
    }),
    unbound: left.map(({ own }) => own),
    missing: bounds.filter((bound) => !found.has(bound)),
  };
}
