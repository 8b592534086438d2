// Bystanders: who else stands where a change is made, and which of them are watched.
// Promises: pure; nobody can choose who is chosen: it follows from a hash that everybody can compute again; whoever is near and is
// not chosen is counted.
import { sha256 } from '../kernel/canonical.ts';
import { RUNNER } from './host.ts';
import { withOneForm } from './numeric-address.ts';
import type { HostSurvey } from './survey.ts';
import type { Host, Instance, Topology } from './topology.ts';

/** One instance of another tenant. */
export interface Bystander {
  readonly tenant: string;
  /** The instance's key. */
  readonly target: string;
}

/** Who is near and not asked, and why. */
export interface NotAsked {
  /** More than are asked at most. */
  readonly over_limit: number;
  readonly without_health: number;
  /** Found on a host that the topology does not give them: their view holds nothing to ask there. */
  readonly undeclared: number;
}

export interface Neighbourhood {
  /** By tenant and target. */
  readonly chosen: readonly Bystander[];
  readonly not_asked: NotAsked;
}

export interface NearRequest {
  /** Whose run it is. */
  readonly tenant: string;
  /** What is changed. */
  readonly targets: readonly { readonly service: string; readonly host: string }[];
  /** Services whose users are near wherever they stand: what depends on a whole service that is changed. */
  readonly dependents?: readonly string[];
  /** What the hosts said of whom they carry. */
  readonly found: readonly Pick<HostSurvey, 'service' | 'host' | 'others' | 'others_count'>[];
  /** How many are asked at most. */
  readonly most: number;
}

export function bystandersOf(topology: Topology, request: NearRequest): Neighbourhood {
  const { near, strangers, unnamed } = nearBy(topology, request);
  const able = near.filter(({ service }) => topology.services[service]?.health !== undefined);
  const ranked = able
    .map(({ tenant, key }) => ({ tenant, target: key, rank: sha256(key) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .slice(0, request.most)
    .map(({ tenant, target }) => ({ tenant, target }));
  return {
    chosen: ranked.sort((a, b) => compare(a.tenant, b.tenant) || compare(a.target, b.target)),
    not_asked: {
      over_limit: able.length - ranked.length + unnamed,
      without_health: near.length - able.length,
      undeclared: strangers,
    },
  };
}

/** Where those stand who are near whatever a host says: a way to each of them is to be known before the first is asked. */
export function hostsOfNear(
  topology: Topology,
  request: Pick<NearRequest, 'tenant' | 'targets' | 'dependents'>,
): readonly string[] {
  const hosts = declaredNear(topology, request).map(({ host }) => host);
  return [...new Set(hosts)].filter((host) => host !== RUNNER).sort(compare);
}

interface Near {
  readonly near: readonly Instance[];
  /** Tenants that a host named where they have nothing. */
  readonly strangers: number;
  /** Tenants that were counted and not named. */
  readonly unnamed: number;
}

/** Instances of others beside a target, of a shared service that is one, or of what depends on it. */
function declaredNear(
  topology: Topology,
  { tenant, targets, dependents = [] }: Pick<NearRequest, 'tenant' | 'targets' | 'dependents'>,
): readonly Instance[] {
  const hosts = namesOfMachines(
    topology,
    targets.flatMap(({ host }) => (host === RUNNER ? [] : [host])),
  );
  const services = new Set([...dependents, ...sharedAmong(topology, targets)]);
  return Object.values(topology.tenants)
    .filter(({ id }) => id !== tenant)
    .flatMap(({ instances }) => instances.filter(({ host, service }) => hosts.has(host) || services.has(service)));
}

function sharedAmong({ services }: Topology, targets: NearRequest['targets']): ReadonlySet<string> {
  return new Set(targets.flatMap(({ service }) => (services[service]?.tenancy === 'shared' ? [service] : [])));
}

function nearBy(topology: Topology, request: NearRequest): Near {
  const { targets, found } = request;
  const { tenants } = topology;
  const shared = sharedAmong(topology, targets);
  const near = new Map(declaredNear(topology, request).map((instance) => [instance.key, instance]));
  let [strangers, unnamed] = [0, 0];
  for (const answer of found.filter((one) => targets.some((target) => isOf(target, one)))) {
    for (const { tenant: other } of answer.others) {
      const own = tenants[other]?.instances.filter((instance) => isOf(instance, answer)) ?? [];
      if (own.length === 0) strangers += 1;
      for (const instance of own) near.set(instance.key, instance);
    }
    // Whoever is declared on a host of its own, or uses a shared service, is known without being named.
    if (answer.host === RUNNER && !shared.has(answer.service)) unnamed += answer.others_count - answer.others.length;
  }
  return { near: [...near.values()], strangers, unnamed };
}

/** A machine may be declared under several names, as for several users: all of them. */
export function namesOfMachines({ hosts }: Pick<Topology, 'hosts'>, names: readonly string[]): ReadonlySet<string> {
  const machineOf = ({ address, port, via = '' }: Host): string =>
    `${via} ${withOneForm(address.toLowerCase())} ${port}`;
  const machines = new Set(names.flatMap((name) => (hosts[name] === undefined ? [] : [machineOf(hosts[name])])));
  const others = Object.values(hosts).filter((host) => machines.has(machineOf(host)));
  return new Set([...names, ...others.map(({ name }) => name)]);
}

function isOf(
  one: { readonly service: string; readonly host: string },
  other: { readonly service: string; readonly host: string },
): boolean {
  return one.service === other.service && one.host === other.host;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
