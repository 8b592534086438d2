// What differs between two looks at the fleet, in words: what a run has done to it, and whether all of that is undone.
// Connections are left out, since they come and go by themselves; so is the wedged tenant's cache, since a restart leaves nothing behind.
import { TENANTS, WEDGED_TENANT } from './estate.ts';
import type { FleetState } from './observation.ts';

/** Empty: the fleet is as it was. */
export function changesOfFleet(before: FleetState, after: FleetState): readonly string[] {
  return TENANTS.flatMap((tenant) => [
    ...(before.breakers[tenant] === after.breakers[tenant]
      ? []
      : [`the circuit breaker of ${tenant} is ${after.breakers[tenant]}`]),
    ...(before.workers[tenant] === after.workers[tenant]
      ? []
      : [`${tenant} has ${after.workers[tenant]} workers, and had ${before.workers[tenant]}`]),
    ...(tenant === WEDGED_TENANT || before.cacheProcesses[tenant] === after.cacheProcesses[tenant]
      ? []
      : [`the cache of ${tenant} is another process`]),
  ]);
}
