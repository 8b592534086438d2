// Tenants that other runs change while one goes on: how they are says nothing of what that one changes.
// Promises: whom a run of this process changes is known at once, from its locks to its end; whom another process of this machine
// does, by its locks. Whoever was changed since a run first asked is not spoken for again, though that is over by now.
import type { Lease } from '../journal/store.ts';
import { once } from '../kernel/once.ts';
import type { Plan } from '../plan/plan.ts';

export interface UnderChange {
  /** Since this was asked first. */
  known(): ReadonlySet<string>;
  /** The same, with a look at the locks of these. */
  look(tenants: readonly string[]): Promise<ReadonlySet<string>>;
}

interface Changing {
  readonly plan: Plan;
  readonly tenants: readonly string[];
  /** Monotonic milliseconds. */
  endedAt: number;
}

/** One for all runs of this process. */
const runs = new Set<Changing>();

/** Whoever the plan may affect is changed from here on, until this is disposed of. */
export function changing(plan: Plan): Disposable {
  const { tenant, blast_radius } = plan;
  const run: Changing = { plan, tenants: [tenant.id, ...blast_radius.tenants], endedAt: Number.POSITIVE_INFINITY };
  runs.add(run);
  return {
    [Symbol.dispose]: () => {
      run.endedAt = performance.now();
      if ([...runs].every(({ endedAt }) => Number.isFinite(endedAt))) runs.clear();
    },
  };
}

/** Whom others than the run of this plan change. */
export function underChangeBeside(plan: Plan, held: Lease['held']): UnderChange {
  const since = once(() => performance.now());
  const elsewhere = new Set<string>();
  const known = () => {
    const first = since();
    const others = [...runs].filter((run) => run.plan !== plan && run.endedAt >= first);
    return new Set([...elsewhere, ...others.flatMap(({ tenants }) => tenants)]);
  };
  return {
    known,
    look: async (tenants) => {
      const names = new Map(tenants.map((tenant) => [`tenant:${tenant}`, tenant]));
      for (const name of (await held?.([...names.keys()])) ?? []) elsewhere.add(names.get(name) ?? name);
      return known();
    },
  };
}
