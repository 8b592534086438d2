// Who is where in the estate of twenty hosts: tenant-001 everywhere, four tenants on five hosts each, three on one alone.
import { TENANTS } from '../fleet/estate.ts';

/** Tenants by host. */
export type Placement = Readonly<Record<string, readonly string[]>>;

export const EVERYWHERE = 'tenant-001';
/** All three on one host, among neighbours. */
export const ALONE = ['tenant-006', 'tenant-007', 'tenant-008'] as const;
export const CROWDED_HOST = 'node-07';
/** It has a cache of its tenants', as all have, and the database beside it. */
export const DATABASE_HOST = 'node-20';

const SPREAD = TENANTS.filter((tenant) => tenant !== EVERYWHERE && !ALONE.some((alone) => alone === tenant));

export const PLACEMENT: Placement = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => {
    const host = `node-${String(index + 1).padStart(2, '0')}`;
    const spread = SPREAD[index % SPREAD.length] ?? EVERYWHERE;
    return [host, [EVERYWHERE, spread, ...(host === CROWDED_HOST ? ALONE : [])]];
  }),
);

/** The same on every host, each of which has a network of its own. */
export function portOf(tenant: string): number {
  const index = TENANTS.indexOf(tenant);
  if (index < 0) throw new Error(`nobody is called ${tenant}`);
  return 6_401 + index;
}

export function hostsOf(tenant: string, placement: Placement = PLACEMENT): readonly string[] {
  return Object.keys(placement).filter((host) => placement[host]?.includes(tenant));
}
