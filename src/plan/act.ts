// Whether a planned act may run at all.
import type { PlannedAct } from './plan.ts';

/** False where the plan itself has decided that the act's `when` does not hold. */
export function willAct({ when }: PlannedAct): boolean {
  return when === null || !('decided' in when) || when.decided;
}
