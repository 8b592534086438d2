// What names exactly one tenant: its id, its aliases, and the attributes that its services call identifying.
// Promises: two identifiers that a reader could take for each other have one key; each is folded once for an estate.
import type { Path } from '../kernel/document.ts';
import { fold } from '../kernel/fold.ts';
import { shown, visibleLine } from '../kernel/visible.ts';
import { withOneForm } from './numeric-address.ts';
import type { Reading } from './reading.ts';
import type { Service, Tenant, Topology } from './topology.ts';

/** What bounds the work for each word of a command. */
const LONGEST = 256;
/** All of it can be seen. */
const PLAIN = /^[!-~]+$/;
const LETTER = /[a-z]/;

export interface Identifier {
  readonly tenant: string;
  readonly value: string;
  /** `id`, `alias`, or the attribute's name. */
  readonly kind: string;
  /** The service whose attribute it is. */
  readonly service?: string;
}

export function identifiersOf(tenant: Tenant, services: Readonly<Record<string, Service>>): readonly Identifier[] {
  const identifiers = namesOf(tenant);
  for (const { service, attributes } of tenant.instances) {
    for (const kind of services[service]?.identifies ?? []) {
      const value = attributes[kind];
      if (value !== undefined) identifiers.push({ tenant: tenant.id, value: String(value), kind, service });
    }
  }
  return identifiers;
}

/** Its id and its aliases. */
function namesOf({ id, aliases }: Tenant): Identifier[] {
  const names: Identifier[] = [{ tenant: id, value: id, kind: 'id' }];
  for (const value of aliases) names.push({ tenant: id, value, kind: 'alias' });
  return names;
}

/** Every tenant's, by their folded text, and where an address stands in it by that in its one form: of several with one text the first. */
export type Claims = ReadonlyMap<string, Identifier>;
type Estate = Pick<Topology, 'tenants' | 'services'>;

interface Claimed {
  readonly all: Claims;
  /** Ids and aliases alone, by their folded text. */
  readonly names: Claims;
  /** All that are attributes, tenant by tenant. */
  readonly attributes: readonly Identifier[];
}

/** An estate is judged by them when it is loaded, and they are what is looked for in commands. */
const made = new WeakMap<Estate['tenants'], Claimed & { readonly services: Estate['services'] }>();

export function claimedIn(estate: Estate): Claimed {
  const known = made.get(estate.tenants);
  return known?.services === estate.services ? known : claimAll(estate, () => {});
}

interface Claim {
  readonly identifier: Identifier;
  readonly key: string;
  /** Who has claimed the same text before. */
  readonly first: Identifier | undefined;
  /** The text is another spelling than the one that is written. */
  readonly isRespelled: boolean;
}

function claimAll({ tenants, services }: Estate, judge: (claim: Claim) => void): Claimed {
  const all = new Map<string, Identifier>();
  const names = new Map<string, Identifier>();
  const attributes: Identifier[] = [];
  const respelled: [string, Identifier][] = [];
  const claim = (key: string, identifier: Identifier, isRespelled: boolean): void => {
    const first = all.get(key);
    if (first === undefined) all.set(key, identifier);
    judge({ identifier, key, first, isRespelled });
  };
  for (const tenant of Object.values(tenants)) {
    for (const identifier of identifiersOf(tenant, services)) {
      const key = fold(identifier.value);
      claim(key, identifier, false);
      if (identifier.service !== undefined) attributes.push(identifier);
      else if (!names.has(key)) names.set(key, identifier);
      const one = withOneForm(key);
      if (one !== key) respelled.push([one, identifier]);
    }
  }
  // What is written goes before what it comes to.
  for (const [key, identifier] of respelled) claim(key, identifier, true);
  const claimed = { services, all, names, attributes };
  made.set(tenants, claimed);
  return claimed;
}

/** Adds a fault for every identifier that is weak, and for every one that two tenants claim. */
export function judgeIdentifiers(
  reading: Reading,
  tenants: Readonly<Record<string, Tenant>>,
  services: Readonly<Record<string, Service>>,
): void {
  const names = new Map([...reading.declared.hosts, ...reading.declared.services].map((name) => [fold(name), name]));
  claimAll({ tenants, services }, ({ identifier, key, first, isRespelled }) => {
    if (isRespelled) {
      if (first !== undefined && first.tenant !== identifier.tenant && !reading.begun)
        refuseClaim(reading, identifier, first);
    } else if (first === undefined) {
      const because = weakness(identifier.value, key, names);
      if (because !== null) refuseWeak(reading, identifier, because);
    } else if (first.tenant !== identifier.tenant || isName(first, identifier)) {
      refuseClaim(reading, identifier, first);
    }
  });
}

/** An id and an alias, or two aliases, of one tenant. */
function isName(one: Identifier, other: Identifier): boolean {
  return one.service === undefined && other.service === undefined;
}

function refuseClaim(reading: Reading, identifier: Identifier, first: Identifier): void {
  const same = first.tenant === identifier.tenant;
  reading.faults.push({
    code: 'identifier-claimed-twice',
    message: same
      ? `${identifier.tenant} has the name \`${shown(identifier.value)}\` twice.`
      : `${described(identifier)} is also ${described(first)}: \`${shown(identifier.value)}\`.`,
    hint: same
      ? 'Keep one of the two: upper and lower case, and forms of one letter, count as the same.'
      : 'Give each tenant a value of its own; upper and lower case, forms of one letter, and spellings of one address count as the same.',
    at: reading.source.placeOf(...placeOf(identifier, reading)),
  });
}

function refuseWeak(reading: Reading, identifier: Identifier, because: string): void {
  reading.faults.push({
    code: 'identifier-weak',
    message: `${described(identifier)} is \`${shown(identifier.value)}\`, which ${because}.`,
    hint: 'Choose a value that names this tenant wherever it stands in a command.',
    at: reading.source.placeOf(...placeOf(identifier, reading)),
  });
}

function weakness(value: string, key: string, names: ReadonlyMap<string, string>): string | null {
  const name = names.get(key);
  if (name !== undefined) return `is also the name of a host or a service (${shown(name)})`;
  if (key.length > LONGEST) return `is longer than ${LONGEST} characters`;
  // A character is one or two units.
  if (key.length < 6 && [...key].length < 3) return 'has fewer than three characters';
  if (PLAIN.test(value) && LETTER.test(key)) return null;
  if (/^\p{N}+$/u.test(key)) return 'is nothing but digits';
  if (!/[\p{L}\p{N}]/u.test(key)) return 'has no letter and no digit';
  if (!PLAIN.test(value) && (visibleLine(value) !== value || value.trim() !== value || value.includes('\ufffd')))
    return 'has characters that cannot be seen';
  return null;
}

export function described({ tenant, kind, service }: Identifier): string {
  return service === undefined ? `${tenant}'s ${kind}` : `${tenant}'s ${shown(service)} ${shown(kind)}`;
}

export function placeOf({ tenant, kind, service, value }: Identifier, { source }: Reading): [Path, 'key' | 'value'] {
  if (kind === 'id' && service === undefined) return [['tenants', tenant], 'key'];
  if (service !== undefined) {
    const path = ['tenants', tenant, 'services', service, kind];
    return source.sourceOf(path) === undefined ? [path.slice(0, -1), 'key'] : [path, 'value'];
  }
  for (let index = 0; source.sourceOf(['tenants', tenant, 'aliases', index]) !== undefined; index++) {
    if (source.sourceOf(['tenants', tenant, 'aliases', index]) === value)
      return [['tenants', tenant, 'aliases', index], 'value'];
  }
  return [['tenants', tenant, 'aliases'], 'key'];
}
