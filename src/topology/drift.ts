// Wall 3: what the topology declares, held against what its hosts say. Who is there, who is not, who is there instead.
// Promises: pure and linear; each host's answer is judged by itself, so that no host can speak for another; names are compared
// exactly; what cannot be known is never taken for granted.
import { isCalledOtherwise } from './called-otherwise.ts';
import { tellingGroups, toldBy } from './discover.ts';
import type { Found, FoundThere } from './found.ts';
import { identifiersOf } from './identifier.ts';
import { machineOf } from './machine.ts';
import type { Instance, Topology } from './topology.ts';

/** What one host said of one service, or why that is not known. */
export interface Answer {
  readonly service: string;
  readonly host: string;
  readonly found: FoundThere;
}

export type DriftKind = 'missing' | 'moved' | 'foreign' | 'extra';

export interface Drift {
  readonly kind: DriftKind;
  readonly service: string;
  readonly host: string;
  /** Whom it concerns: who declares the instance, or, for `extra`, whose it is; null: nobody that the topology knows. */
  readonly tenant: string | null;
  /** The declared instance; absent for `extra`. */
  readonly instance?: Instance;
  /**
   * What the host calls it; for `foreign` what stands in its place, for `moved` what stands elsewhere, for `missing` what stands
   * there under another of its tenant's names.
   */
  readonly found?: string;
  /** `foreign`: whose it is, in the host's words. `moved`: the host that says it has it. */
  readonly instead?: string;
}

/** One answer, judged. */
export interface Judged {
  readonly service: string;
  readonly host: string;
  /** How many instances the host named; null: not known. */
  readonly instances: number | null;
  /** Why it is not known. */
  readonly unknown?: Extract<FoundThere, { ok: false }>;
  /** Declared instances that are there. */
  readonly there: readonly { readonly instance: Instance; readonly found: string }[];
  /** Everything else that is there, and whose it is. */
  readonly others: readonly { readonly tenant: string | null; readonly found: string }[];
}

export interface Comparison {
  readonly answers: readonly Judged[];
  /** In the order of the answers: first what is declared and not as declared, then what is there and not declared. */
  readonly drift: readonly Drift[];
}

/** `tenant`: only its instances are judged, and the others are told; null: everybody's. */
export function compareWith(topology: Topology, tenant: string | null, answers: readonly Answer[]): Comparison {
  const declared = declaredAt(topology);
  const owners = new Map(
    [...new Set(answers.map(({ service }) => service))].map((service) => [service, ownersOf(topology, service)]),
  );
  const looked = answers.map((answer) =>
    look(topology, answer, {
      declared: declared.get(placeKey(answer, topology)) ?? [],
      owners: owners.get(answer.service),
    }),
  );
  const strays = straysOf(looked);
  const judged = looked.map((one) => judge(one, { tenant, strays }));
  const drift = judged.flatMap((one) => one.drift);
  return { answers: judged.map(({ answer }) => answer), drift: drift.filter((one) => !isToldAsMoved(one, drift)) };
}

function isToldAsMoved({ kind, service, host, found }: Drift, drift: readonly Drift[]): boolean {
  if (kind !== 'extra') return false;
  return drift.some(
    (one) => one.kind === 'moved' && one.service === service && one.instead === host && one.found === found,
  );
}

/** Whom a change is made for, and what it changes. */
export interface Concern {
  readonly tenant: string;
  readonly scope: 'tenant' | 'shared';
}

/**
 * Does it keep a change from being made? What others have beside this tenant's does not; but where a whole service is changed,
 * everybody on it is affected, and whoever is there without being declared was not counted when that was approved.
 */
export function refuses(drift: Pick<Drift, 'kind' | 'tenant'>, { tenant, scope }: Concern): boolean {
  return drift.kind !== 'extra' || drift.tenant === tenant || scope === 'shared';
}

interface Owned extends Found {
  readonly owner: string | null;
}

interface Look {
  readonly answer: Answer;
  readonly groups: readonly string[];
  /** On this host; not what is declared on another name of the machine. */
  readonly declared: readonly Instance[];
  readonly there: ReadonlyMap<Instance, Owned>;
  /** What is declared on another name of the machine. */
  readonly beside: readonly Owned[];
  /** What stands where a declared instance would, under another of its tenant's names. */
  readonly otherwise: ReadonlyMap<Instance, Owned>;
  /** What no declared instance is. */
  readonly rest: readonly Owned[];
}

type Owners = ReadonlyMap<string, string>;

function look(
  topology: Topology,
  answer: Answer,
  { declared, owners }: { readonly declared: readonly Instance[]; readonly owners: Owners | undefined },
): Look {
  const { discover, identifies = [] } = topology.services[answer.service] ?? {};
  if (discover === undefined) throw new Error(`compareWith: nobody can have asked for ${answer.service}`);
  const groups = tellingGroups(discover);
  const [own, others] = [
    declared.filter(({ host }) => host === answer.host),
    declared.filter(({ host }) => host !== answer.host),
  ];
  const known = { answer, groups, declared: own };
  if (!answer.found.ok) return { ...known, there: new Map(), beside: [], otherwise: new Map(), rest: [] };
  const byKey = new Map([...others, ...own].map((instance) => [declaredKey(instance, groups), instance]));
  const [as, otherwise] = [new Map<Instance, Owned>(), new Map<Instance, Owned>()];
  const rest: Owned[] = [];
  for (const found of answer.found.value) {
    const owned = { ...found, owner: owners?.get(found.groups.tenant ?? '') ?? null };
    const instance = owned.owner === null ? undefined : byKey.get(foundKey(owned, groups));
    const tenant = instance === undefined ? undefined : topology.tenants[instance.tenant];
    const stands =
      tenant !== undefined && instance !== undefined && isCalledOtherwise(found, instance, { tenant, identifies })
        ? otherwise
        : as;
    if (instance === undefined || stands.has(instance)) rest.push(owned);
    else stands.set(instance, owned);
  }
  const second = [...otherwise].filter(([instance]) => as.has(instance));
  const first = [...otherwise].filter(([instance]) => !as.has(instance));
  const isHere = ([{ host }]: readonly [Instance, Owned]) => host === answer.host;
  return {
    ...known,
    there: new Map([...as].filter(isHere)),
    otherwise: new Map(first.filter(isHere)),
    beside: [...as, ...first].flatMap((one) => (isHere(one) ? [] : [one[1]])),
    rest: [...rest, ...second.map(([, owned]) => owned)],
  };
}

/** Who is called so in a name of this service: by id, alias or what identifies an instance; exactly. */
function ownersOf({ tenants, services }: Topology, service: string): Owners {
  const owners = new Map<string, string>();
  for (const tenant of Object.values(tenants)) {
    for (const identifier of identifiersOf(tenant, services)) {
      if (identifier.service === undefined || identifier.service === service) owners.set(identifier.value, tenant.id);
    }
  }
  return owners;
}

type Strays = ReadonlyMap<string, { readonly host: string; readonly found: string }>;

/** What stands where it is not declared, by whose it is and what it is. */
function straysOf(looked: readonly Look[]): Strays {
  const strays = new Map<string, { readonly host: string; readonly found: string }>();
  for (const { answer, groups, beside, rest } of looked) {
    for (const owned of [...beside, ...rest]) {
      if (owned.owner === null) continue;
      const key = `${answer.service}\n${foundKey(owned, groups)}`;
      if (!strays.has(key)) strays.set(key, { host: answer.host, found: owned.name });
    }
  }
  return strays;
}

function judge(
  { answer, groups, declared, there, otherwise, beside, rest }: Look,
  { tenant, strays }: { readonly tenant: string | null; readonly strays: Strays },
): { readonly answer: Judged; readonly drift: readonly Drift[] } {
  const { service, host, found } = answer;
  const isOurs = (owner: string | null) => tenant === null || owner === tenant;
  const ours = declared.filter((instance) => isOurs(instance.tenant));
  if (!found.ok)
    return { answer: { service, host, instances: null, unknown: found, there: [], others: [] }, drift: [] };
  // Who is where it is declared has nobody else's place.
  const places = new Map(groups.length === 0 ? [] : rest.map((one) => [placeOf(one, groups), one]));
  const absent = ours.filter((instance) => !there.has(instance));
  const lost = absent.map((instance): Drift => {
    const common = { service, host, tenant: instance.tenant, instance };
    const named = otherwise.get(instance);
    if (named !== undefined) return { kind: 'missing', ...common, found: named.name };
    const instead = places.get(JSON.stringify(groups.map((group) => toldBy(instance, group))));
    if (instead !== undefined)
      return { kind: 'foreign', ...common, found: instead.name, instead: instead.groups.tenant ?? '' };
    const stray = strays.get(`${service}\n${declaredKey(instance, groups)}`);
    return stray === undefined || stray.host === host
      ? { kind: 'missing', ...common }
      : { kind: 'moved', ...common, found: stray.found, instead: stray.host };
  });
  const extra = rest.map(({ owner, name }): Drift => ({ kind: 'extra', service, host, tenant: owner, found: name }));
  const others = [...there.values(), ...otherwise.values(), ...beside].flatMap(({ owner, name }) =>
    isOurs(owner) ? [] : [{ tenant: owner, found: name }],
  );
  return {
    answer: {
      service,
      host,
      instances: found.value.length,
      there: [...there].flatMap(([instance, { name }]) => (isOurs(instance.tenant) ? [{ instance, found: name }] : [])),
      others: [...others, ...rest.map(({ owner, name }) => ({ tenant: owner, found: name }))],
    },
    drift: [...lost, ...extra],
  };
}

/** By service and machine: under each of its names the same. */
function declaredAt(topology: Topology): ReadonlyMap<string, readonly Instance[]> {
  const places = new Map<string, Instance[]>();
  for (const { instances } of Object.values(topology.tenants)) {
    for (const instance of instances) {
      const place = placeKey(instance, topology);
      const known = places.get(place);
      if (known === undefined) places.set(place, [instance]);
      else known.push(instance);
    }
  }
  return places;
}

function placeKey({ service, host }: Pick<Instance, 'service' | 'host'>, topology: Topology): string {
  return `${service}\n${machineOf(host, topology)}`;
}

function declaredKey(instance: Instance, groups: readonly string[]): string {
  return JSON.stringify([instance.tenant, ...groups.map((group) => toldBy(instance, group))]);
}

function foundKey({ owner, groups: values }: Owned, groups: readonly string[]): string {
  return JSON.stringify([owner, ...groups.map((group) => values[group])]);
}

/** What a name says of the instance besides whose it is. */
function placeOf({ groups: values }: Found, groups: readonly string[]): string {
  return JSON.stringify(groups.map((group) => values[group]));
}
