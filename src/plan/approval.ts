// The approval that a run of this plan needs, decided when the plan is made.
import type { Fault } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { truthOf } from '../runbook/truth.ts';
import type { CommandOfPlan } from './contents.ts';
import type { Draft } from './draft.ts';
import { type CommandPlaces, placeAt } from './places.ts';
import type { Plan } from './plan.ts';
import { decidedBy } from './text.ts';
import { typeFaults, typingAt } from './typing.ts';

/** Null: none. A `when` that cannot be decided is a fault, never an approval that is not asked for. */
export function planApproval(draft: Draft): Plan['approval'] {
  const { runbook, told, report } = draft;
  const { approval } = runbook;
  if (approval === undefined) return null;
  const { when } = approval;
  const unlike = when === undefined ? [] : typeFaults(when, typingAt(null, draft, 'decided'));
  for (const fault of unlike) report(fault);
  // What is faulty in its inputs is told: no plan comes of it.
  const found = when === undefined || unlike.length > 0 || !decidedBy(told, when) ? null : truthOf(when.source, told);
  if (found?.kind === 'unknown') {
    report({
      code: 'value-unknown',
      message: `\`approval.when\` cannot be decided: ${visibleLine(found.because)}.`,
      hint: 'Compare it with something; what not every tenant has is asked for first: `has(tenant.x) && tenant.x == …`.',
      ...(when && { at: when.at }),
    });
  }
  if (found?.kind === 'value' && !found.value) return null;
  return {
    environment: approval.environment,
    by_another: approval.byAnother,
    confirm_digest: approval.confirmDigest,
  };
}

/** A command may use a wildcard only where somebody approves it. */
export function unapprovedWildcards(
  approval: Plan['approval'],
  commands: readonly CommandOfPlan[],
  places: CommandPlaces,
): readonly Fault[] {
  if (approval !== null) return [];
  return commands
    .filter(({ mutates, command }) => mutates && command.allow_wildcard !== undefined)
    .map(({ of }) => ({
      code: 'isolation-wildcard',
      message: `In ${of}: \`allow-wildcard\` needs an approval, and this plan needs none.`,
      hint: 'Give the runbook an `approval` that applies to this tenant, or take the wildcard out.',
      ...placeAt(places, of),
    }));
}
