// Shards over jobs: which of a payload's tenants go into which job of the matrix.
// Promises: pure; one tenant's plans are all in one shard, so that no two jobs wait for one lock; no job has more than it can work
// through.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import { MOST_SHARDS, MOST_TENANTS } from './shard-bounds.ts';

/**
 * For each of the tenants, one a plan, its shard, counted from 1. `size` tenants a shard, more where the matrix has no room for so
 * many; and so many runs at most as one job may begin.
 */
export function shardsOf(tenants: readonly string[], size: number): Result<readonly number[]> {
  const counts = new Map<string, number>();
  for (const tenant of tenants) counts.set(tenant, (counts.get(tenant) ?? 0) + 1);
  const wide = Math.min(MOST_TENANTS, Math.max(size, Math.ceil(counts.size / MOST_SHARDS)));
  const shards = new Map<string, number>();
  let [shard, inside, runs] = [1, 0, 0];
  for (const [tenant, own] of counts) {
    if (own > MOST_TENANTS)
      return fail(tooMany(`${own} of the alerts are of the tenant ${shown(tenant)}, and one job takes`, MOST_TENANTS));
    if (inside === wide || runs + own > MOST_TENANTS) [shard, inside, runs] = [shard + 1, 0, 0];
    shards.set(tenant, shard);
    inside += 1;
    runs += own;
  }
  if (shard > MOST_SHARDS) return fail(tooMany(`the payload makes ${shard} jobs, and a matrix takes`, MOST_SHARDS));
  return succeed(tenants.flatMap((tenant) => shards.get(tenant) ?? []));
}

function tooMany(says: string, most: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `${says} ${most} at most`,
    hint: 'Send the alerts in parts: one dispatch for each.',
  };
}
