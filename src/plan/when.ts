// A step's `when`: decided in the plan where the plan can, left to the run where it reads probes.

import { visibleLine } from '../kernel/visible.ts';
import { explain } from '../runbook/expression.ts';
import type { Condition } from '../runbook/runbook.ts';
import { truthOf } from '../runbook/truth.ts';
import { planCondition } from './condition.ts';
import { type Draft, withTarget } from './draft.ts';
import type { PlannedAct, PlannedTarget } from './plan.ts';
import { decidedBy } from './text.ts';
import { typeFaults, typingAt } from './typing.ts';

export function planWhen(when: Condition | null, target: PlannedTarget, draft: Draft): PlannedAct['when'] {
  if (when === null) return null;
  const scope = withTarget(draft.told, target);
  const typing = typingAt(target, draft, 'decided');
  if (!when.that.every((expression) => decidedBy(scope, expression))) return planCondition(when, target, draft);
  const shown: string[] = [];
  let decided = true;
  for (const expression of when.that) {
    const { source, at } = expression;
    const unlike = typeFaults(expression, typing);
    for (const fault of unlike) draft.report(fault);
    if (unlike.length > 0) continue;
    const found = truthOf(source, scope);
    if (found.kind === 'unknown') {
      draft.report({
        code: 'value-unknown',
        message: `\`when\` cannot be decided: ${visibleLine(source)}: ${visibleLine(found.because)}.`,
        hint: 'Compare it with something; what not every tenant has is asked for first: `has(tenant.x) && tenant.x == …`.',
        at,
      });
    } else {
      decided = decided && found.value;
      shown.push(`${explain(source, scope)} → ${found.value}`);
    }
  }
  return { decided, shown: shown.join(' && ') };
}
