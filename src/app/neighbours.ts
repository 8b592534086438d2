// The neighbours of a run, from the whole topology: who lives where it changes something, and how they are.
// Promises: each is asked through its own tenant's view and nothing else; few at a time on one host, which has few sessions, and the
// run needs some of them itself. Loaded and made only when somebody is to be asked.
import { setMaxListeners } from 'node:events';
import type { SeenBystander } from '../engine/event.ts';
import { healthOf, silent } from '../engine/health.ts';
import type { Executor, Neighbours } from '../engine/ports.ts';
import { once } from '../kernel/once.ts';
import { whereHarmShows } from '../plan/bystanders.ts';
import { healthProbes, healthQuestion } from '../plan/health.ts';
import type { Plan } from '../plan/plan.ts';
import { type Bystander, bystandersOf } from '../topology/bystanders.ts';
import type { Isolation } from '../topology/isolation.ts';
import type { Topology } from '../topology/topology.ts';
import type { UnderChange } from './under-change.ts';

const AT_ONCE = 4;
/** With the connections that it needs. A question that could not end within it is not begun: to be cut off would look like falling ill. */
const LOOK_MS = 10_000;

export interface NeighboursRequest {
  readonly plan: Plan;
  readonly topology: Topology;
  readonly isolation: Isolation;
  readonly executor: Pick<Executor, 'observe'>;
  readonly underChange: UnderChange;
}

export function neighboursOf({ plan, topology, isolation, executor, underChange }: NeighboursRequest): Neighbours {
  const probes = once(() => healthProbes(topology.services));
  const questionTo = (bystander: Bystander) => {
    const known = probes();
    return known.ok ? healthQuestion({ topology, probes: known.value, isolation, bystander }) : known;
  };
  const askOf = (bystander: Bystander): Asked => {
    const question = questionTo(bystander);
    if (!question.ok)
      return { bystander, where: '', longestMs: 0, ask: async () => silent(question.faults[0].message) };
    const { ready } = question.value;
    const ask = async (signal: AbortSignal) =>
      healthOf(question.value, await executor.observe({ ...ready, unkept: true }, signal));
    return { bystander, where: ready.where, longestMs: ready.timeout_ms, ask };
  };
  return {
    near: (keys, found) => {
      const targets = keys.flatMap((key) => plan.targets[key] ?? []);
      return bystandersOf(topology, {
        tenant: plan.tenant.id,
        ...whereHarmShows(topology, targets),
        found,
        most: plan.bystanders?.most ?? 0,
        underChange: underChange.known(),
      });
    },
    ask: async (bystanders, signal) => {
      const tenants = bystanders.map(({ tenant }) => tenant);
      const before = await underChange.look(tenants);
      const until = performance.now() + LOOK_MS;
      const bound = AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]);
      // Every question of the look waits for it.
      setMaxListeners(0, bound);
      const seen = new Map<Bystander, SeenBystander>();
      const worker = async (left: Iterable<Asked>): Promise<void> => {
        for (const { bystander, longestMs, ask } of left) {
          if (bound.aborted) return;
          if (performance.now() + longestMs > until) continue;
          seen.set(bystander, { ...bystander, ...(await ask(bound)) });
        }
      };
      await Promise.all(
        byPlace(bystanders.filter(({ tenant }) => !before.has(tenant)).map(askOf)).flatMap((asked) => {
          const left = asked.values();
          return Array.from({ length: Math.min(AT_ONCE, asked.length) }, () => worker(left));
        }),
      );
      // Whose own run began while they were asked may have answered from the midst of it.
      const changed = await underChange.look(tenants);
      return {
        seen: bystanders.flatMap((one) => (changed.has(one.tenant) ? [] : (seen.get(one) ?? []))),
        underChange: bystanders.filter(({ tenant }) => changed.has(tenant)),
      };
    },
  };
}

interface Asked {
  readonly bystander: Bystander;
  readonly where: string;
  readonly longestMs: number;
  readonly ask: (signal: AbortSignal) => Promise<Pick<SeenBystander, 'health' | 'because'>>;
}

function byPlace(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const places = new Map<string, Asked[]>();
  for (const one of asked) {
    const known = places.get(one.where);
    if (known === undefined) places.set(one.where, [one]);
    else known.push(one);
  }
  return [...places.values()];
}
