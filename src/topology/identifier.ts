// What names exactly one tenant: its id, its aliases, and the attributes that its services call identifying.
// Promises: two identifiers that a reader could take for each other have one key.
import type { Path } from '../kernel/document.ts';
import { fold } from '../kernel/fold.ts';
import { shown, visibleLine } from '../kernel/visible.ts';
import type { Reading } from './reading.ts';
import type { Service, Tenant } from './topology.ts';

/** What bounds the work for each word of a command. */
const LONGEST = 256;
/** All of it can be seen. */
const PLAIN = /^[!-~]+$/;

export interface Identifier {
  readonly value: string;
  /** `id`, `alias`, or the attribute's name. */
  readonly kind: string;
  /** The service whose attribute it is. */
  readonly service?: string;
}

export function identifiersOf(tenant: Tenant, services: Readonly<Record<string, Service>>): readonly Identifier[] {
  return [
    ...namesOf(tenant),
    ...tenant.instances.flatMap(({ service, attributes }) =>
      (services[service]?.identifies ?? []).flatMap((kind) => {
        const value = attributes[kind];
        return value === undefined ? [] : [{ value: String(value), kind, service }];
      }),
    ),
  ];
}

export function namesOf({ id, aliases }: Tenant): readonly Identifier[] {
  return [{ value: id, kind: 'id' }, ...aliases.map((value) => ({ value, kind: 'alias' }))];
}

/** Adds a fault for every identifier that is weak, and for every one that two tenants claim. */
export function judgeIdentifiers(
  reading: Reading,
  tenants: Readonly<Record<string, Tenant>>,
  services: Readonly<Record<string, Service>>,
): void {
  const names = new Map([...reading.declared.hosts, ...reading.declared.services].map((name) => [fold(name), name]));
  const claims = new Map<string, { readonly tenant: string; readonly identifier: Identifier }>();
  for (const tenant of Object.values(tenants)) {
    for (const identifier of identifiersOf(tenant, services)) {
      const key = fold(identifier.value);
      const claim = claims.get(key);
      if (claim === undefined) {
        claims.set(key, { tenant: tenant.id, identifier });
        refuseWeak(reading, { tenant: tenant.id, identifier, key, names });
      } else if (claim.tenant !== tenant.id || isName(claim.identifier, identifier)) {
        refuseClaim(reading, { tenant: tenant.id, identifier, first: claim });
      }
    }
  }
}

/** An id and an alias, or two aliases, of one tenant. */
function isName(one: Identifier, other: Identifier): boolean {
  return one.service === undefined && other.service === undefined;
}

function refuseClaim(
  reading: Reading,
  claim: {
    readonly tenant: string;
    readonly identifier: Identifier;
    readonly first: { readonly tenant: string; readonly identifier: Identifier };
  },
): void {
  const { tenant, identifier, first } = claim;
  const same = first.tenant === tenant;
  reading.faults.push({
    code: 'identifier-claimed-twice',
    message: same
      ? `${tenant} has the name \`${shown(identifier.value)}\` twice.`
      : `${described(tenant, identifier)} is also ${described(first.tenant, first.identifier)}: \`${shown(identifier.value)}\`.`,
    hint: same
      ? 'Keep one of the two: upper and lower case, and forms of one letter, count as the same.'
      : 'Give each tenant a value of its own; upper and lower case, and forms of one letter, count as the same.',
    at: reading.source.placeOf(...placeOf(tenant, identifier, reading)),
  });
}

function refuseWeak(
  reading: Reading,
  subject: {
    readonly tenant: string;
    readonly identifier: Identifier;
    readonly key: string;
    readonly names: ReadonlyMap<string, string>;
  },
): void {
  const { tenant, identifier, key, names } = subject;
  const because = weakness(identifier.value, key, names);
  if (because === null) return;
  reading.faults.push({
    code: 'identifier-weak',
    message: `${described(tenant, identifier)} is \`${shown(identifier.value)}\`, which ${because}.`,
    hint: 'Choose a value that names this tenant wherever it stands in a command.',
    at: reading.source.placeOf(...placeOf(tenant, identifier, reading)),
  });
}

function weakness(value: string, key: string, names: ReadonlyMap<string, string>): string | null {
  const name = names.get(key);
  if (name !== undefined) return `is also the name of a host or a service (${shown(name)})`;
  if (key.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if ([...key].length < 3) return 'has fewer than three characters';
  if (/^\p{N}+$/u.test(key)) return 'is nothing but digits';
  if (!/[\p{L}\p{N}]/u.test(key)) return 'has no letter and no digit';
  if (!PLAIN.test(value) && (visibleLine(value) !== value || value.trim() !== value || value.includes('\ufffd')))
    return 'has characters that cannot be seen';
  return null;
}

export function described(tenant: string, { kind, service }: Identifier): string {
  return service === undefined ? `${tenant}'s ${kind}` : `${tenant}'s ${shown(service)} ${shown(kind)}`;
}

export function placeOf(
  tenant: string,
  { kind, service, value }: Identifier,
  { source }: Reading,
): [Path, 'key' | 'value'] {
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
