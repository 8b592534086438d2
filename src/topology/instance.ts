// A tenant's instances: where each of its services runs, and what its attributes are.
// Promises: linear in the instances; a template that many tenants cannot fill is one fault, not many.
import type { Path } from '../kernel/document.ts';
import type { Scalar } from '../kernel/scalar.ts';
import { shown } from '../kernel/visible.ts';
import { RUNNER } from './host.ts';
import { lookalike } from './lookalike.ts';
import { isDeclared, type Reading, recordOf } from './reading.ts';
import type { ServiceReading } from './service.ts';
import type { Placement } from './shape.ts';
import { fillTemplate } from './template.ts';
import type { Instance } from './topology.ts';

const OWN_KEYS: readonly string[] = ['host'];

export interface Owner {
  readonly id: string;
  readonly attributes: Readonly<Record<string, Scalar>>;
}

/** Tenants that lack an attribute which a template names, by `service/attribute/name`. */
export type Unfilled = Map<string, { readonly at: Path; readonly name: string; readonly tenants: string[] }>;

export function readInstances(
  reading: Reading,
  request: {
    readonly owner: Owner;
    readonly service: ServiceReading;
    readonly written: Placement | readonly Placement[];
    readonly unfilled: Unfilled;
  },
): readonly Instance[] {
  const { owner, service, written, unfilled } = request;
  const at: Path = ['tenants', owner.id, 'services', service.service.name];
  const placements: readonly (readonly [Placement, Path])[] = isList(written)
    ? written.map((placement, index) => [placement, [...at, index]] as const)
    : [[written, at]];
  const seen = new Set<string>();
  return placements.flatMap(([placement, place], entry) => {
    const attributes = attributesOf(reading, { owner, service, placement, at: place, unfilled });
    const named = nameOf(reading, { owner, service, attributes, at: place });
    const name = named ?? owner.id;
    return hostsOf(reading, { owner, service, placement, at: place }).flatMap((host) => {
      const instance = {
        key: `${service.service.name}/${host}/${name}`,
        service: service.service.name,
        tenant: owner.id,
        host,
        name,
        attributes,
        entry,
      };
      if (!seen.has(instance.key)) {
        seen.add(instance.key);
        return [instance];
      }
      if (named !== null) reading.faults.push(sameInstance(reading, instance, place));
      return [];
    });
  });
}

function isList(written: Placement | readonly Placement[]): written is readonly Placement[] {
  return Array.isArray(written);
}

function attributesOf(
  reading: Reading,
  request: {
    readonly owner: Owner;
    readonly service: ServiceReading;
    readonly placement: Placement;
    readonly at: Path;
    readonly unfilled: Unfilled;
  },
): Readonly<Record<string, Scalar>> {
  const { owner, service, placement, at, unfilled } = request;
  const values = new Map<string, Scalar>();
  for (const [attribute, template] of service.templates) {
    if (template === null || Object.hasOwn(placement, attribute)) continue;
    const filled =
      typeof template === 'object' ? fillTemplate(template, owner) : ({ kind: 'value', value: template } as const);
    if (filled.kind === 'value') values.set(attribute, filled.value);
    else {
      const key = `${service.service.name}/${attribute}/${filled.attribute}`;
      const entry = unfilled.get(key) ?? {
        at: ['services', service.service.name, 'instance', attribute],
        name: filled.attribute,
        tenants: [],
      };
      entry.tenants.push(owner.id);
      unfilled.set(key, entry);
    }
  }
  for (const [attribute, value] of Object.entries(placement)) {
    if (attribute === 'host' || value === undefined) continue;
    const fault = lookalike(attribute, {
      known: OWN_KEYS,
      at: () => reading.source.placeOf([...at, attribute], 'key'),
    });
    if (fault !== null) reading.faults.push(fault);
    values.set(attribute, value);
  }
  return recordOf(values);
}

/** Null where the attribute that names it has no value: that is a fault of its own. */
function nameOf(
  reading: Reading,
  request: {
    readonly owner: Owner;
    readonly service: ServiceReading;
    readonly attributes: Readonly<Record<string, Scalar>>;
    readonly at: Path;
  },
): string | null {
  const { owner, service, attributes, at } = request;
  for (const attribute of service.service.identifies) {
    if (attributes[attribute] !== undefined || service.templates.has(attribute)) continue;
    if (reading.isBroken([...at, attribute]) || reading.isBroken([...service.at, 'instance', attribute])) continue;
    reading.faults.push({
      code: 'key-missing',
      message: `The ${shown(service.service.name)} of ${owner.id} has no \`${shown(attribute)}\`, by which it is identified.`,
      hint: `Add \`${shown(attribute)}\` here, or to \`instance\` of the service.`,
      at: reading.source.placeOf(at, 'key'),
    });
  }
  const [first] = service.service.identifies;
  if (first === undefined) return reading.isBroken([...service.at, 'identifies']) ? null : owner.id;
  const value = attributes[first];
  return value === undefined ? null : String(value);
}

function hostsOf(
  reading: Reading,
  request: {
    readonly owner: Owner;
    readonly service: ServiceReading;
    readonly placement: Placement;
    readonly at: Path;
  },
): readonly string[] {
  const { owner, placement, at } = request;
  const { name, hosts } = request.service.service;
  const { host } = placement;
  if (host === undefined) {
    if (hosts === RUNNER) return [RUNNER];
    const isTold = reading.isBroken([...at, 'host']) || reading.isBroken([...request.service.at, 'hosts']);
    if (hosts.length === 0 && request.service.service.tenancy === 'dedicated' && !isTold) {
      reading.faults.push({
        code: 'service-without-host',
        message: `The ${shown(name)} of ${owner.id} has nowhere to run.`,
        hint: 'Add `host: <name>` here, or `hosts` to the service.',
        at: reading.source.placeOf(at, 'key'),
      });
    }
    return hosts;
  }
  if (hosts === RUNNER && host === RUNNER) return [RUNNER];
  if (hosts !== RUNNER && !isDeclared(reading, { kind: 'host', name: host, at: [...at, 'host'] })) return [];
  if (hosts !== RUNNER && (hosts.length === 0 || hosts.includes(host))) return [host];
  reading.faults.push({
    code: 'reference-unknown',
    message: `The service \`${shown(name)}\` does not run on \`${shown(host)}\`.`,
    hint:
      hosts === RUNNER
        ? 'Remove `host`: the service runs on the runner.'
        : `It runs on ${hosts.slice(0, 8).join(', ')}.`,
    at: reading.source.placeOf([...at, 'host']),
  });
  return [];
}

function sameInstance(reading: Reading, instance: Instance, at: Path) {
  return {
    code: 'value-invalid',
    message: `${instance.tenant} has two instances \`${shown(instance.key)}\`.`,
    hint: 'Give each an identifying attribute of its own, or another host.',
    at: reading.source.placeOf(at, 'key'),
  } as const;
}
