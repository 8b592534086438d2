// When a storm is stopped: of whom the share is counted.
import { expect, it } from 'vitest';
import { type ShardMember, workThrough } from '../../src/app/shard/shard.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { plan } from '../plan/fixtures.ts';

const REFUSED: Fault = { code: 'api-budget', message: 'the budget is short', hint: 'Wait.' };

/** All that may begin fail; those behind `able` are refused up front. */
async function allFailing(count: number, able: number) {
  const base = plan();
  const members = Array.from({ length: count }, (_, index) => {
    const id = `tenant-${index}`;
    return {
      decision: { plan: { ...base, locks: [`tenant:${id}`], tenant: { ...base.tenant, id } } },
    } as unknown as ShardMember;
  });
  let begun = 0;
  const { stopped } = await workThrough({
    members,
    refused: new Map(members.slice(able).map((member) => [member, REFUSED])),
    maxParallel: 1,
    maxFailures: { kind: 'share', percent: 25 },
    cancel: new AbortController().signal,
    respond: async (member, refusal) => {
      if (refusal === null) begun += 1;
      const { plan } = member.decision;
      const outcome = refusal === null ? 'rolled_back' : 'refused';
      return { ok: true, value: { outcome, plan, summary: '' } } as Awaited<
        ReturnType<Parameters<typeof workThrough>[0]['respond']>
      >;
    },
  });
  return { begun, says: stopped?.message };
}

it.each([
  [60, 60, 15],
  [60, 13, 4],
  [60, 1, 1],
])('of %i tenants of whom %i may begin, %i fail before it is stopped', async (count, able, failed) => {
  const { begun, says } = await allFailing(count, able);
  expect(begun).toBe(failed);
  if (able > failed) expect(says).toContain(`${failed} of ${able} tenants failed`);
});
