// What changed since the plan was shown, in the summary of the job that refused it.
// Promises: of a sealed run nothing stands there; its audit has it.
import { type ChangedPlan, differenceSection } from '../audit/difference-section.ts';
import type { Difference } from '../plan/difference.ts';
import type { ShardMember } from './shard/shard.ts';
import { summarize } from './workflow/page.ts';
import { isSealed, type Workflow } from './workflow/workflow.ts';

export async function tellDifferences(
  workflow: Workflow,
  differences: ReadonlyMap<ShardMember, Difference>,
): Promise<void> {
  if (differences.size === 0 || isSealed(workflow)) return;
  const changed = [...differences].map(
    ([
      {
        decision: { plan },
      },
      difference,
    ]): ChangedPlan => ({ plan, difference }),
  );
  await summarize(workflow, differenceSection(changed));
}
