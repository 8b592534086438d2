// Holds: what an operator has said must not be changed for now, and why.
import type { Path } from '../kernel/document.ts';
import { once } from '../kernel/once.ts';
import { shown } from '../kernel/visible.ts';
import { isDeclared, type Reading } from './reading.ts';
import type { HoldShape } from './shape.ts';
import { LaterPlace } from './spans.ts';
import type { Hold, Tenant, Topology } from './topology.ts';

/** The holds that stand at `now` (RFC 3339) over any of the targets. A hold ends at the instant of its `until`. */
export function activeHolds(
  topology: Topology,
  targets: {
    readonly tenants: readonly string[];
    readonly services: readonly string[];
    readonly hosts: readonly string[];
  },
  now: string,
): readonly Hold[] {
  const names = { tenant: targets.tenants, service: targets.services, host: targets.hosts };
  return topology.hold.filter(({ of, until }) => {
    const stands = until === undefined || !(Date.parse(until) <= Date.parse(now));
    return stands && (of.kind === 'all' || names[of.kind].includes(of.name));
  });
}

export function readHolds(
  reading: Reading,
  written: readonly (HoldShape | null)[],
  tenants: Readonly<Record<string, Tenant>>,
): readonly Hold[] {
  const ids = once(() => idsByName(tenants));
  return written.flatMap((shape, index) => {
    if (shape === null) return [];
    const of = subjectOf(reading, shape, { ids, at: ['hold', index] });
    const { because, until } = shape;
    const at = new LaterPlace(() => reading.source.placeOf(['hold', index, 'because']));
    return of === null ? [] : [{ because, ...(until === undefined ? {} : { until }), of, at }];
  });
}

function idsByName(tenants: Readonly<Record<string, Tenant>>): ReadonlyMap<string, string> {
  return new Map(Object.values(tenants).flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id])));
}

function subjectOf(
  reading: Reading,
  shape: HoldShape,
  { ids, at }: { readonly ids: () => ReadonlyMap<string, string>; readonly at: Path },
): Hold['of'] | null {
  const { tenant, service, host } = shape;
  if (service !== undefined) {
    return isDeclared(reading, { kind: 'service', name: service, at: [...at, 'service'] })
      ? { kind: 'service', name: service }
      : null;
  }
  if (host !== undefined) {
    return isDeclared(reading, { kind: 'host', name: host, at: [...at, 'host'] }) ? { kind: 'host', name: host } : null;
  }
  if (tenant === undefined) return { kind: 'all' };
  const id = ids().get(tenant);
  if (id !== undefined) return { kind: 'tenant', name: id };
  if (isSomebody(reading, tenant)) return null;
  reading.faults.push({
    code: 'tenant-unknown',
    message: `There is no tenant \`${shown(tenant)}\` to hold.`,
    hint: 'Write the id or an alias of a tenant as it stands under `tenants`.',
    at: reading.source.placeOf([...at, 'tenant']),
  });
  return null;
}

/** A tenant that is wrong in itself, or may be one whose aliases are. */
function isSomebody({ declared, isBroken }: Reading, name: string): boolean {
  return declared.tenants.has(name) || [...declared.tenants].some((id) => isBroken(['tenants', id, 'aliases']));
}
