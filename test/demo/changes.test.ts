import { describe, expect, it } from 'vitest';
import { changesOfFleet } from '../../src/demo/changes.ts';
import { TENANTS, WEDGED_TENANT } from '../../src/demo/estate.ts';
import type { FleetState } from '../../src/demo/observation.ts';

function each<T>(value: (index: number) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(TENANTS.map((tenant, index) => [tenant, value(index)]));
}

const fleet: FleetState = {
  connections: { active: 487, max: 500 },
  held: each(() => 15),
  breakers: each(() => 'closed'),
  workers: each(() => 4),
  cacheProcesses: each((index) => 1_000 + index),
  messages: [],
};

describe('what differs between two looks at the fleet', () => {
  it('is nothing where only what comes and goes by itself does, or the wedged cache was restarted', () => {
    const after = {
      ...fleet,
      connections: { active: 120, max: 500 },
      held: each(() => 16),
      messages: ['told'],
      cacheProcesses: { ...fleet.cacheProcesses, [WEDGED_TENANT]: 2_000 },
    };
    expect(changesOfFleet(fleet, after)).toEqual([]);
  });

  it.each([
    [
      'a breaker',
      { breakers: { ...fleet.breakers, [WEDGED_TENANT]: 'open' } },
      'the circuit breaker of tenant-006 is open',
    ],
    ['workers', { workers: { ...fleet.workers, [WEDGED_TENANT]: 6 } }, 'tenant-006 has 6 workers, and had 4'],
    [
      "another tenant's breaker",
      { breakers: { ...fleet.breakers, 'tenant-001': 'open' } },
      'the circuit breaker of tenant-001 is open',
    ],
    [
      "another tenant's cache",
      { cacheProcesses: { ...fleet.cacheProcesses, 'tenant-007': 9 } },
      'the cache of tenant-007 is another process',
    ],
  ])('is %s', (_, changed, says) => {
    expect(changesOfFleet(fleet, { ...fleet, ...changed })).toEqual([says]);
  });
});
