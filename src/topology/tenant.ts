// Tenants: read from the file, with their attributes and instances.
import type { Scalar } from '../kernel/scalar.ts';
import { shown } from '../kernel/visible.ts';
import { type Owner, readInstances, type Unfilled } from './instance.ts';
import { lookalike } from './lookalike.ts';
import { isDeclared, type Reading, recordOf } from './reading.ts';
import type { ServiceReading } from './service.ts';
import type { TenantShape } from './shape.ts';
import { LaterPlace } from './spans.ts';
import type { Tenant } from './topology.ts';

const OWN_KEYS: readonly string[] = ['aliases', 'on-call', 'services'];
const ATTRIBUTE = /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/;

export function readTenants(
  reading: Reading,
  written: Readonly<Record<string, TenantShape>>,
  services: ReadonlyMap<string, ServiceReading>,
): Readonly<Record<string, Tenant>> {
  const unfilled: Unfilled = new Map();
  const tenants = Object.entries(written).map(([id, shape]) => {
    const owner: Owner = { id, attributes: readAttributes(reading, id, shape) };
    return [id, readTenant(reading, { owner, shape, services, unfilled })] as const;
  });
  reportUnfilled(reading, unfilled);
  return recordOf(tenants);
}

function readTenant(
  reading: Reading,
  request: {
    readonly owner: Owner;
    readonly shape: TenantShape;
    readonly services: ReadonlyMap<string, ServiceReading>;
    readonly unfilled: Unfilled;
  },
): Tenant {
  const { owner, shape, services, unfilled } = request;
  const onCall = shape['on-call'];
  const instances = Object.entries(shape.services ?? {}).flatMap(([name, placed]) => {
    const service = services.get(name);
    if (service !== undefined) return readInstances(reading, { owner, service, written: placed, unfilled });
    isDeclared(reading, { kind: 'service', name, at: ['tenants', owner.id, 'services', name], part: 'key' });
    return [];
  });
  return {
    id: owner.id,
    at: new LaterPlace(() => reading.source.placeOf(['tenants', owner.id], 'key')),
    aliases: shape.aliases ?? [],
    ...(onCall === undefined ? {} : { onCall }),
    attributes: owner.attributes,
    instances,
  };
}

function readAttributes(reading: Reading, id: string, shape: TenantShape): Readonly<Record<string, Scalar>> {
  const attributes: (readonly [string, Scalar])[] = [];
  for (const [name, value] of Object.entries(shape)) {
    if (OWN_KEYS.includes(name) || typeof value === 'object' || value === undefined) continue;
    const at = () => reading.source.placeOf(['tenants', id, name], 'key');
    const slip = lookalike(name, { known: OWN_KEYS, at });
    if (slip !== null) reading.faults.push(slip);
    else if (name === 'id' || !ATTRIBUTE.test(name)) {
      reading.faults.push({
        code: 'value-invalid',
        message: `\`${shown(name)}\` cannot be the name of a tenant's attribute.`,
        hint: name === 'id' ? 'Remove it: `tenant.id` is the key.' : 'Write letters, digits and `_`, a letter first.',
        at: at(),
      });
    }
    attributes.push([name, value]);
  }
  return recordOf(attributes);
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
