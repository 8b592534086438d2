// Shards over jobs: which of a payload's tenants go into which job of the matrix.
// Promises: pure; one tenant's plans are all in one shard, so that no two jobs wait for one lock; every shard but the last is full.
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { MOST_SHARDS, MOST_TENANTS } from './shard-bounds.ts';

/** For each of the tenants, one a plan, its shard, counted from 1; `size` tenants a shard, more where the matrix has no room. */
export function shardsOf(tenants: readonly string[], size: number): Result<readonly number[]> {
  const order = [...new Set(tenants)];
  const wide = Math.max(size, Math.ceil(order.length / MOST_SHARDS));
  if (wide > MOST_TENANTS)
    return fail({
      code: 'limit-exceeded',
      message: `the payload is about ${order.length} tenants, and ${MOST_SHARDS} jobs work through ${MOST_SHARDS * MOST_TENANTS} at most`,
      hint: 'Send it in parts: one dispatch for each.',
    });
  const shards = new Map(order.map((tenant, index) => [tenant, Math.floor(index / wide) + 1] as const));
  return succeed(tenants.flatMap((tenant) => shards.get(tenant) ?? []));
}
