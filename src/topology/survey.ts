// A survey: what a run keeps of what its hosts said, for one tenant. Bounded, whatever a host says; foreign names stand under `found`.
// Promises: all that keeps the run from changing anything is in it; of the rest a stable choice, and how much it is a choice of.
import { digestOf } from '../kernel/canonical.ts';
import type { Fault } from '../kernel/fault.ts';
import { type Answer, type Concern, compareWith, type Drift, type DriftKind, type Judged, refuses } from './drift.ts';
import { driftFault, unknownFault } from './drift-fault.ts';
import type { Places } from './spans.ts';
import type { Topology } from './topology.ts';

/** One host, asked for one service. */
export interface HostSurvey {
  readonly service: string;
  readonly host: string;
  /** How many instances it named; null: that is not known, and `fault` says why. */
  readonly instances: number | null;
  /** The tenant's own, as declared, and what the host calls them. */
  readonly there: readonly { readonly target: string; readonly found: string }[];
  /** Other tenants of the topology that have an instance there, each once: all of them, or a stable choice of at most 50. */
  readonly others: readonly { readonly tenant: string; readonly found: string }[];
  readonly others_count: number;
  readonly fault?: Fault;
}

export interface DriftRecord {
  readonly kind: DriftKind;
  readonly service: string;
  readonly host: string;
  /** Whom it concerns; null: nobody that the topology knows. */
  readonly tenant: string | null;
  /** The declared instance; absent for `extra`. */
  readonly target?: string;
  readonly fault: Fault;
}

export interface Survey {
  readonly hosts: readonly HostSurvey[];
  /** All that is declared and not so; of what stands beside it at most 20 of this tenant and 20 of others for each answer. */
  readonly drift: readonly DriftRecord[];
}

export interface SurveyRequest {
  readonly topology: Topology;
  /** The topology's file, read when there is a fault to place. */
  readonly source: () => Places;
  readonly concern: Concern;
}

/** As many as are ever asked how they are. */
export const MOST_OTHERS = 50;
const MOST_EXTRA = 20;

export function surveyOf({ topology, source, concern }: SurveyRequest, answers: readonly Answer[]): Survey {
  const { answers: judged, drift } = compareWith(topology, concern.tenant, answers);
  return {
    hosts: judged.map((one) => hostSurvey(one, { source, concern })),
    drift: judged.flatMap((one) => told(one, drift, concern).map((found) => driftRecord(found, source))),
  };
}

/** Why nothing may be changed; empty: the tenant's instances are where they are declared, and its own. */
export function refusalsIn({ hosts, drift }: Survey, concern: Concern): readonly Fault[] {
  return [
    ...hosts.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
    ...drift.filter((one) => refuses(one, concern)).map(({ fault }) => fault),
  ];
}

function told({ service, host }: Judged, drift: readonly Drift[], concern: Concern): readonly Drift[] {
  const here = drift.filter((one) => one.service === service && one.host === host);
  const lost = here.filter(({ kind }) => kind !== 'extra');
  const extra = here.filter(({ kind }) => kind === 'extra');
  const [own, others] = [extra.filter((one) => refuses(one, concern)), extra.filter((one) => !refuses(one, concern))];
  return [...lost, ...own.slice(0, MOST_EXTRA), ...others.slice(0, MOST_EXTRA)];
}

function hostSurvey(judged: Judged, { source, concern }: Pick<SurveyRequest, 'source' | 'concern'>): HostSurvey {
  const { service, host, instances, there, others, unknown } = judged;
  const fault = unknown === undefined ? null : unknownFault(judged, source());
  const neighbours = new Map(
    others.flatMap(({ tenant, found }) =>
      tenant === null || tenant === concern.tenant ? [] : [[tenant, { tenant, found }] as const],
    ),
  );
  return {
    service,
    host,
    instances,
    there: there.map(({ instance, found }) => ({ target: instance.key, found })),
    others: chosen([...neighbours.values()]),
    others_count: neighbours.size,
    ...(fault !== null && { fault }),
  };
}

/** By a hash that everybody can compute again, so that no host can choose who is chosen by the order of its answer. */
function chosen(others: HostSurvey['others']): HostSurvey['others'] {
  const ranked =
    others.length <= MOST_OTHERS
      ? others
      : others
          .map((one) => ({ one, rank: digestOf(one.tenant) }))
          .sort((a, b) => compare(a.rank, b.rank))
          .slice(0, MOST_OTHERS)
          .map(({ one }) => one);
  return [...ranked].sort((a, b) => compare(a.tenant, b.tenant));
}

function driftRecord(drift: Drift, source: () => Places): DriftRecord {
  const { kind, service, host, tenant, instance } = drift;
  const target = instance === undefined ? {} : { target: instance.key };
  return { kind, service, host, tenant, ...target, fault: driftFault(drift, source()) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
