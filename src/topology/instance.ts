// A tenant's instances: where each of its services runs, and what its attributes are.
// Promises: linear in the instances; a template that many tenants cannot fill is one fault, not many.
import type { Path } from '../kernel/document.ts';
import type { Scalar } from '../kernel/scalar.ts';
import { shown } from '../kernel/visible.ts';
import { RUNNER } from './host.ts';
import { lookalikeFault, lookalikes } from './lookalike.ts';
import { emptyRecord, isDeclared, type Reading } from './reading.ts';
import type { ServiceReading } from './service.ts';
import type { Placement } from './shape.ts';
import { fillTemplate } from './template.ts';
import type { Instance } from './topology.ts';

const OWN_KEYS: readonly string[] = ['host'];
const lookalikeOf = lookalikes(OWN_KEYS);
const ON_RUNNER: readonly string[] = [RUNNER];

export interface Owner {
  readonly id: string;
  readonly attributes: Readonly<Record<string, Scalar>>;
}

/** Tenants that lack an attribute which a template names, by `service/attribute/name`. */
export type Unfilled = Map<string, { readonly at: Path; readonly name: string; readonly tenants: string[] }>;

/** What a tenant has written of a service: one mapping, or one of a list. */
interface Entry {
  readonly owner: Owner;
  readonly service: ServiceReading;
  readonly placement: Placement;
  /** Null where there is no list. */
  readonly index: number | null;
}

/** Of one tenant, service by service. */
export interface Taking {
  readonly owner: Owner;
  readonly unfilled: Unfilled;
  readonly instances: Instance[];
  /** Keys of those of the service at hand, as soon as there is more than one. */
  seen: Set<string> | null;
}

/** Adds those of one service. */
export function takeInstances(
  reading: Reading,
  taking: Taking,
  placed: { readonly service: ServiceReading; readonly written: Placement | readonly Placement[] },
): void {
  const { owner } = taking;
  const { service, written } = placed;
  if (!isList(written)) takeEntry(reading, taking, { owner, service, placement: written, index: null });
  else {
    for (const [index, placement] of written.entries()) {
      takeEntry(reading, taking, { owner, service, placement, index });
    }
  }
}

function takeEntry(reading: Reading, taking: Taking, entry: Entry): void {
  const { owner, index } = entry;
  const { name: service } = entry.service.service;
  const attributes = attributesOf(reading, entry, taking.unfilled);
  const named = nameOf(reading, entry, attributes);
  const name = named ?? owner.id;
  for (const host of hostsOf(reading, entry)) {
    const key = `${entry.service.keysOn(host)}${name}`;
    const instance: Instance = { key, service, tenant: owner.id, host, name, attributes, entry: index ?? 0 };
    if (isNew(instance, taking)) taking.instances.push(instance);
    else if (named !== null) reading.faults.push(sameInstance(reading, instance, entry));
  }
}

/** Most tenants have one instance of a service, which nothing else can be the same as. */
function isNew({ key, service }: Instance, taking: Taking): boolean {
  const last = taking.instances.at(-1);
  if (last?.service !== service) {
    taking.seen = null;
    return true;
  }
  taking.seen ??= new Set([last.key]);
  if (taking.seen.has(key)) return false;
  taking.seen.add(key);
  return true;
}

function isList(written: Placement | readonly Placement[]): written is readonly Placement[] {
  return Array.isArray(written);
}

function pathOf({ owner, service, index }: Entry, ...within: Path): Path {
  const at = ['tenants', owner.id, 'services', service.service.name];
  return index === null ? [...at, ...within] : [...at, index, ...within];
}

function attributesOf(reading: Reading, entry: Entry, unfilled: Unfilled): Readonly<Record<string, Scalar>> {
  const { owner, service, placement } = entry;
  const values = emptyRecord<Scalar>();
  for (const { attribute, template } of service.templates) {
    if (template === null || Object.hasOwn(placement, attribute)) continue;
    const filled =
      typeof template === 'object' ? fillTemplate(template, owner) : ({ kind: 'value', value: template } as const);
    if (filled.kind === 'value') values[attribute] = filled.value;
    else noteUnfilled(unfilled, { entry, attribute, name: filled.attribute });
  }
  for (const attribute of Object.keys(placement)) {
    const value = placement[attribute];
    if (attribute === 'host' || value === undefined) continue;
    const meant = lookalikeOf(attribute);
    if (meant !== null) {
      const at = reading.source.placeOf(pathOf(entry, attribute), 'key');
      reading.faults.push(lookalikeFault(attribute, { meant, at }));
    }
    values[attribute] = value;
  }
  return values;
}

function noteUnfilled(
  unfilled: Unfilled,
  lack: { readonly entry: Entry; readonly attribute: string; readonly name: string },
): void {
  const { attribute, name } = lack;
  const { owner, service } = lack.entry;
  const key = `${service.service.name}/${attribute}/${name}`;
  const known = unfilled.get(key);
  if (known !== undefined) known.tenants.push(owner.id);
  else unfilled.set(key, { at: ['services', service.service.name, 'instance', attribute], name, tenants: [owner.id] });
}

/** Null where the attribute that names it has no value: that is a fault of its own. */
function nameOf(reading: Reading, entry: Entry, attributes: Readonly<Record<string, Scalar>>): string | null {
  const { owner, service } = entry;
  for (const attribute of service.service.identifies) {
    if (attributes[attribute] !== undefined) continue;
    if (service.templates.some((one) => one.attribute === attribute)) continue;
    if (reading.isBroken(pathOf(entry, attribute))) continue;
    if (reading.isBroken([...service.at, 'instance', attribute])) continue;
    reading.faults.push({
      code: 'key-missing',
      message: `The ${shown(service.service.name)} of ${owner.id} has no \`${shown(attribute)}\`, by which it is identified.`,
      hint: `Add \`${shown(attribute)}\` here, or to \`instance\` of the service.`,
      at: reading.source.placeOf(pathOf(entry), 'key'),
    });
  }
  const [first] = service.service.identifies;
  if (first === undefined) return reading.isBroken([...service.at, 'identifies']) ? null : owner.id;
  const value = attributes[first];
  return value === undefined ? null : String(value);
}

function hostsOf(reading: Reading, entry: Entry): readonly string[] {
  const { name, hosts, tenancy } = entry.service.service;
  const { host } = entry.placement;
  if (host === undefined) {
    if (hosts === RUNNER) return ON_RUNNER;
    if (hosts.length === 0 && tenancy === 'dedicated') refuseNowhere(reading, entry);
    return hosts;
  }
  if (hosts === RUNNER && host === RUNNER) return ON_RUNNER;
  if (hosts !== RUNNER && !isHost(reading, host, entry)) return [];
  if (hosts !== RUNNER && (hosts.length === 0 || hosts.includes(host))) return [host];
  reading.faults.push({
    code: 'reference-unknown',
    message: `The service \`${shown(name)}\` does not run on \`${shown(host)}\`.`,
    hint:
      hosts === RUNNER
        ? 'Remove `host`: the service runs on the runner.'
        : `It runs on ${hosts.slice(0, 8).join(', ')}.`,
    at: reading.source.placeOf(pathOf(entry, 'host')),
  });
  return [];
}

function isHost(reading: Reading, name: string, entry: Entry): boolean {
  return reading.declared.hosts.has(name) || isDeclared(reading, { kind: 'host', name, at: pathOf(entry, 'host') });
}

function refuseNowhere(reading: Reading, entry: Entry): void {
  const { owner, service } = entry;
  if (reading.isBroken(pathOf(entry, 'host')) || reading.isBroken([...service.at, 'hosts'])) return;
  reading.faults.push({
    code: 'service-without-host',
    message: `The ${shown(service.service.name)} of ${owner.id} has nowhere to run.`,
    hint: 'Add `host: <name>` here, or `hosts` to the service.',
    at: reading.source.placeOf(pathOf(entry), 'key'),
  });
}

function sameInstance(reading: Reading, instance: Instance, entry: Entry) {
  return {
    code: 'value-invalid',
    message: `${instance.tenant} has two instances \`${shown(instance.key)}\`.`,
    hint: 'Give each an identifying attribute of its own, or another host.',
    at: reading.source.placeOf(pathOf(entry), 'key'),
  } as const;
}
