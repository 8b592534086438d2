// Tenants that other runs change while one goes on: how they are says nothing of what that one changes.
// Promises: whom a run of this process changes is known at once, from its locks to its end; whom another process of this machine
// does, by its locks. Whoever was changed since a run first asked is not spoken for again, though that is over by now.
import type { Lease } from '../journal/store.ts';
import { once } from '../kernel/once.ts';
import type { Plan } from '../plan/plan.ts';
import { sharesOf } from '../plan/whole.ts';
import { sharedBlastRadius } from '../topology/blast-radius.ts';
import type { Topology } from '../topology/topology.ts';

export interface UnderChange {
  /** Since this was asked first. */
  known(): ReadonlySet<string>;
  /** The same, with a look at the locks of these, and of whole services: who holds one changes everybody whom that affects. */
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

interface Beside {
  readonly plan: Plan;
  readonly topology: Topology;
  readonly held: Lease['held'];
}

/** Whom others than the run of this plan change. */
export function underChangeBeside({ plan, topology, held }: Beside): UnderChange {
  const since = once(() => performance.now());
  const elsewhere = new Set<string>();
  const known = () => {
    const first = since();
    const others = [...runs].filter((run) => run.plan !== plan && run.endedAt >= first);
    return new Set([...elsewhere, ...others.flatMap(({ tenants }) => tenants)]);
  };
  // Whoever holds the whole of what this run changes a part of has to wait for it.
  const own = new Set([...plan.locks, ...sharesOf(plan, topology)]);
  const whole = Object.values(topology.services).filter(({ tenancy }) => tenancy === 'shared');
  return {
    known,
    look: async (tenants) => {
      const affected = new Map<string, () => readonly string[]>([
        ...tenants.map((tenant) => [`tenant:${tenant}`, () => [tenant]] as const),
        ...whole.map(({ name }) => [`service:${name}`, () => sharedBlastRadius(topology, [name]).tenants] as const),
      ]);
      const names = [...affected.keys()].filter((name) => !own.has(name));
      for (const name of (await held?.(names)) ?? [])
        for (const tenant of affected.get(name)?.() ?? []) elsewhere.add(tenant);
      return known();
    },
  };
}
