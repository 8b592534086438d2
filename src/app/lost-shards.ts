// Which jobs of a workflow run left nothing: their plans were to be executed, and what became of them stands in no artifact.
// Pure.
import type { FoundArtifact } from '../github/artifact-download.ts';
import type { Fault } from '../kernel/fault.ts';
import { few } from '../kernel/few.ts';
import { type BoundPlan, readBinding } from '../plan/binding.ts';

/** `plan`: what the job with `mode: plan` gave; null: nobody says what was to be executed. Of several attempts any counts. */
export function lostShards(
  plan: string | null,
  found: readonly Pick<FoundArtifact, 'name'>[],
  runId: string,
): readonly Fault[] {
  if (plan === null) return [];
  const binding = readBinding(plan);
  if (!binding.ok) return binding.faults;
  if (binding.value.run !== runId) return [];
  const left = new Set(found.map(({ name }) => Number(name.split('-').at(-1))));
  const { plans } = binding.value;
  const missing = [...new Set(plans.map(({ shard }) => shard))].filter((shard) => !left.has(shard));
  return missing.map((shard) =>
    lost(
      shard,
      plans.filter((plan) => plan.shard === shard),
    ),
  );
}

function lost(shard: number, plans: readonly BoundPlan[]): Fault {
  return {
    code: 'artifact-missing',
    message: `Job ${shard} of this workflow run left nothing: what became of ${few(plans.map(({ tenant, runbook }) => `${tenant} (${runbook})`))} is not known here.`,
    hint: 'Its log says how far it came. What a runner that is gone began is finished by `mode: recover`, whose own run tells it.',
  };
}
