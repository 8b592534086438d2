// Conditions in a plan: the expressions as they are, and what one look at them samples.
import type { Fault, Place } from '../kernel/fault.ts';
import { missingValues } from '../runbook/constants.ts';
import type { Scope } from '../runbook/expression.ts';
import type { Condition, Expression, Reads } from '../runbook/runbook.ts';
import { missingAttributes } from './attributes.ts';
import { type Draft, targetsFor } from './draft.ts';
import type { PlannedCondition, PlannedTarget, SampleOf } from './plan.ts';
import { sliceFaults } from './slice.ts';
import { typeFaults, typingAt } from './typing.ts';

/** The key of a probe that has no service. */
export const RUNNER_TARGET = 'runner';

export function planCondition(condition: Condition, here: PlannedTarget | null, draft: Draft): PlannedCondition {
  return planned(condition, { here, draft, isNeeded: true });
}

/** What is not looked at in every case needs no value in every case. */
export function planGuarded(condition: Condition, draft: Draft): PlannedCondition {
  return planned(condition, { here: null, draft, isNeeded: false });
}

function planned(
  condition: Condition,
  { here, draft, isNeeded }: Omit<Looking, 'at'> & { readonly isNeeded: boolean },
): PlannedCondition {
  const typing = typingAt(here, draft, 'condition');
  for (const expression of condition.that) {
    const slices = sliceFaults([expression], here, draft.view);
    const missing = slices.length > 0 ? slices : missingAttributes(expression, typing.scope);
    const faults = [...missing, ...typeFaults(expression, typing)];
    const valueless = isNeeded && !draft.begun && faults.length === 0 ? valueFaults(expression, typing.scope) : [];
    for (const fault of [...faults, ...valueless]) draft.report(fault);
  }
  return {
    that: condition.that.map((expression) => expression.source),
    within_ms: condition.withinMs,
    every_ms: condition.everyMs,
    for_ms: condition.forMs,
    samples: unique(condition.that.flatMap(({ reads, at }) => samplesOf(reads, { at, here, draft }))),
  };
}

function valueFaults({ source, at, reads }: Expression, scope: Scope): readonly Fault[] {
  if (!reads.roots.some((root) => Object.hasOwn(scope, root))) return [];
  return missingValues(source, scope).map((message) => ({
    code: 'value-unknown',
    message,
    hint: 'So the condition can never hold: correct the topology, the input or the alert, or ask first: `has(tenant.x) && …`.',
    at,
  }));
}

interface Looking {
  readonly at: Place;
  /** The target of the step or guard; null outside of one. */
  readonly here: PlannedTarget | null;
  readonly draft: Draft;
}

/** What reading these probes samples now. */
export function samplesOf({ probes, all }: Pick<Reads, 'probes' | 'all'>, looking: Looking): readonly SampleOf[] {
  return [
    ...probes.flatMap((probe) => samplesHere(probe, looking)),
    ...all.flatMap((probe) => targetKeys(probe, looking.draft).map((target) => ({ probe, target }))),
  ];
}

export function unique(samples: readonly SampleOf[]): readonly SampleOf[] {
  const seen = new Map(samples.map((sample) => [`${sample.probe} ${sample.target}`, sample]));
  return [...seen.values()];
}

function samplesHere(probe: string, { at, here, draft }: Looking): readonly SampleOf[] {
  if (here !== null && draft.runbook.probes[probe]?.service === here.service) return [{ probe, target: here.key }];
  const keys = targetKeys(probe, draft);
  if (keys.length > 1) {
    draft.report({
      code: 'target-several',
      message: `The probe ${probe} has ${keys.length} targets here: ${keys.join(', ')}.`,
      hint: `Say which are meant: \`all.${probe}\` is the list over all of them.`,
      at,
    });
  }
  return keys.map((target) => ({ probe, target }));
}

function targetKeys(name: string, draft: Draft): readonly string[] {
  const probe = draft.runbook.probes[name];
  if (probe === undefined) return [];
  if (probe.service === undefined) return [RUNNER_TARGET];
  return targetsFor(probe.service, probe.at, draft).map((target) => target.key);
}
