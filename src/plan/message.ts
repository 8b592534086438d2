// Texts that people read, in a plan: what a check says, what a probe shows.
import { expressionsIn } from '../runbook/expressions-in.ts';
import type { Text } from '../runbook/runbook.ts';
import type { Draft } from './draft.ts';
import type { PlannedTarget, PlannedText } from './plan.ts';
import { fillText, openText } from './text.ts';
import { typeFaults, typingAt } from './typing.ts';

/** `at`: where it is shown. */
export function planMessage(text: Text, draft: Draft, at: readonly (PlannedTarget | null)[] = [null]): PlannedText {
  const { told: scope, report } = draft;
  for (const expression of expressionsIn(text)) {
    const faults = at.flatMap((here) => typeFaults(expression, typingAt(here, draft, 'part')));
    for (const fault of faults) report(fault);
  }
  return fillText(openText(text, scope), { scope, slot: 'message', refuseWildcards: false, report });
}
