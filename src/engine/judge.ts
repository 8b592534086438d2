// Samples and a condition → holds, does not hold, unknown; with the values put in, for the audit.
// A condition that reads what a failed probe has not seen is unknown, never false.

import type { Mask } from '../kernel/mask.ts';
import type { PlannedCondition } from '../plan/plan.ts';
import { UNSHOWN } from '../plan/text.ts';
import { explain, type Scope } from '../runbook/expression.ts';
import { truthOf } from '../runbook/truth.ts';
import type { Verdict } from './event.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** One line an expression: `487 >= 0.9 * 500 → true`. */
  readonly shown: readonly string[];
  /** Why it is unknown. */
  readonly because?: string;
}

/**
 * `mask`: of the values that are shown; they are judged as they are. Null shows the expressions as they are written: their values
 * are sensitive, and why one is unknown can hold them.
 */
export function judge(condition: PlannedCondition, scope: Scope, mask: Mask | null): Judgement {
  const judged = condition.that.map((source) => {
    const truth = truthOf(source, scope, mask ?? undefined);
    const verdict: Verdict = truth.kind === 'unknown' ? 'unknown' : truth.value ? 'holds' : 'does_not_hold';
    const result = verdict === 'unknown' ? 'unknown' : verdict === 'holds' ? 'true' : 'false';
    return {
      verdict,
      shown: `${mask === null ? source : explain(source, scope, mask)} → ${result}`,
      because: truth.kind === 'unknown' ? (mask === null ? UNSHOWN : truth.because) : undefined,
    };
  });
  const because = judged.find((one) => one.because !== undefined)?.because;
  return {
    verdict: all(judged.map((one) => one.verdict)),
    shown: judged.map((one) => one.shown),
    ...(because !== undefined && { because }),
  };
}

function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('does_not_hold')) return 'does_not_hold';
  return verdicts.includes('unknown') ? 'unknown' : 'holds';
}
