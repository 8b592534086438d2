// What the jobs of `execute` left, held against the plan that they were to execute: whose documents count, and which jobs left none.
// Promises: pure; where a plan is given, only documents of its attempt count: another attempt executed nothing of it.
import { type Fault, fail, type Result } from '../../kernel/fault.ts';
import { few } from '../../kernel/few.ts';
import { shown } from '../../kernel/visible.ts';
import { type Binding, type BoundPlan, readBinding } from '../../plan/binding.ts';
import type { ShardArtifact } from '../publish/left-artifacts.ts';

export interface LostShards {
  /** Whose documents are opened. */
  readonly counted: readonly ShardArtifact[];
  /** How many documents are of other attempts. */
  readonly aside: number;
  readonly faults: readonly Fault[];
}

/** `plan`: what the job with `mode: plan` gave; null: nobody says what was to be executed, and every document counts. */
export function lostShards(plan: string | null, found: readonly ShardArtifact[], runId: string): LostShards {
  if (plan === null) return { counted: found, aside: 0, faults: [] };
  const binding = bindingOf(plan, runId);
  if (!binding.ok) return { counted: found, aside: 0, faults: binding.faults };
  const { plans, attempt } = binding.value;
  const counted = found.filter((one) => one.attempt === attempt);
  const left = new Set(counted.map(({ shard }) => shard));
  const missing = [...new Set(plans.map(({ shard }) => shard))].filter((shard) => !left.has(shard));
  const faults = missing.map((shard) =>
    lost(
      shard,
      plans.filter((plan) => plan.shard === shard),
    ),
  );
  return { counted, aside: found.length - counted.length, faults };
}

function bindingOf(plan: string, runId: string): Result<Binding> {
  const binding = readBinding(plan);
  return binding.ok && binding.value.run !== runId ? fail(foreign(binding.value.run, runId)) : binding;
}

function foreign(was: string, is: string): Fault {
  return {
    code: 'plan-of-another-run',
    message: `The plan was made in the workflow run ${shown(was, 100)}, and this is ${shown(is, 100)}: which jobs left nothing is not known here.`,
    hint: 'Give `plan: ${{ needs.plan.outputs.plan }}`, of a job of this workflow run.',
  };
}

function lost(shard: number, plans: readonly BoundPlan[]): Fault {
  return {
    code: 'artifact-missing',
    message: `Job ${shard} of this workflow run left nothing: what became of ${few(plans.map(({ tenant, runbook }) => `${tenant} (${runbook})`))} is not known here.`,
    hint: 'Its log says how far it came. What a runner that is gone began is finished by `mode: recover`, whose own run tells it.',
  };
}
