// Tenants: read from the file, with their attributes and instances.
import type { Place } from '../kernel/fault.ts';
import type { Scalar } from '../kernel/scalar.ts';
import { shown } from '../kernel/visible.ts';
import { type Owner, type Taking, takeInstances, type Unfilled } from './instance.ts';
import { lookalikeFault, lookalikes } from './lookalike.ts';
import { emptyRecord, isDeclared, type Reading } from './reading.ts';
import type { ServiceReading } from './service.ts';
import type { TenantShape } from './shape.ts';
import { LaterPlace } from './spans.ts';
import type { Tenant } from './topology.ts';

const OWN_KEYS: readonly string[] = ['aliases', 'on-call', 'services'];
const lookalikeOf = lookalikes(OWN_KEYS);
const ATTRIBUTE = /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/;

export function readTenants(
  reading: Reading,
  written: Readonly<Record<string, TenantShape>>,
  services: ReadonlyMap<string, ServiceReading>,
): Readonly<Record<string, Tenant>> {
  const unfilled: Unfilled = new Map();
  const tenants = emptyRecord<Tenant>();
  const { source } = reading;
  const placeOf = (id: string) => source.placeOf(['tenants', id], 'key');
  for (const id of Object.keys(written)) {
    const shape = written[id];
    if (shape === undefined) continue;
    const owner: Owner = { id, attributes: readAttributes(reading, id, shape) };
    const at = new LaterPlace(placeOf, id);
    tenants[id] = readTenant(reading, { owner, at, shape, services, unfilled });
  }
  reportUnfilled(reading, unfilled);
  return tenants;
}

function readTenant(
  reading: Reading,
  request: {
    readonly owner: Owner;
    readonly at: Place;
    readonly shape: TenantShape;
    readonly services: ReadonlyMap<string, ServiceReading>;
    readonly unfilled: Unfilled;
  },
): Tenant {
  const { owner, at, shape, services, unfilled } = request;
  const onCall = shape['on-call'];
  const taking: Taking = { owner, unfilled, instances: [], seen: null };
  const placed = shape.services ?? {};
  for (const name of Object.keys(placed)) {
    const service = services.get(name);
    const written = placed[name];
    if (service !== undefined && written !== undefined) takeInstances(reading, taking, { service, written });
    else isDeclared(reading, { kind: 'service', name, at: ['tenants', owner.id, 'services', name], part: 'key' });
  }
  return {
    id: owner.id,
    at,
    aliases: shape.aliases ?? [],
    ...(onCall === undefined ? {} : { onCall }),
    attributes: owner.attributes,
    instances: taking.instances,
  };
}

function readAttributes(reading: Reading, id: string, shape: TenantShape): Readonly<Record<string, Scalar>> {
  const attributes = emptyRecord<Scalar>();
  for (const name of Object.keys(shape)) {
    const value = shape[name];
    if (OWN_KEYS.includes(name) || typeof value === 'object' || value === undefined) continue;
    const at = () => reading.source.placeOf(['tenants', id, name], 'key');
    const meant = lookalikeOf(name);
    if (meant !== null) reading.faults.push(lookalikeFault(name, { meant, at: at() }));
    else if (name === 'id' || !ATTRIBUTE.test(name)) {
      reading.faults.push({
        code: 'value-invalid',
        message: `\`${shown(name)}\` cannot be the name of a tenant's attribute.`,
        hint: name === 'id' ? 'Remove it: `tenant.id` is the key.' : 'Write letters, digits and `_`, a letter first.',
        at: at(),
      });
    }
    attributes[name] = value;
  }
  return attributes;
}

function reportUnfilled(reading: Reading, unfilled: Unfilled): void {
  for (const { at, name, tenants } of unfilled.values()) {
    const [first, ...others] = tenants.filter((id) => !reading.isBroken(['tenants', id, name]));
    if (first === undefined) continue;
    const more = others.length === 0 ? '' : ` (and ${others.length} other tenants)`;
    const template = reading.source.sourceOf(at) ?? '';
    const start = Math.max(0, template.indexOf(`tenant.${name}`));
    reading.faults.push({
      code: 'name-unknown',
      message: `\`tenant.${shown(name)}\` is not declared by ${first}${more}, whose instance needs it.`,
      hint: `Add \`${shown(name)}\` to ${first}, or write the value into its entry of the service.`,
      at: reading.source.placeWithin(at, start, start + `tenant.${name}`.length),
    });
  }
}
