// Conditions in a plan: the expressions as they are, and what one look at them samples.
import type { Place } from '../kernel/fault.ts';
import type { Condition, Reads } from '../runbook/runbook.ts';
import { missingAttributes } from './attributes.ts';
import { type Draft, targetsFor } from './draft.ts';
import type { PlannedCondition, PlannedTarget, SampleOf } from './plan.ts';
import { sliceFaults } from './slice.ts';
import { typeFaults, typingAt } from './typing.ts';

/** The key of a probe that has no service. */
export const RUNNER_TARGET = 'runner';

export function planCondition(condition: Condition, here: PlannedTarget | null, draft: Draft): PlannedCondition {
  const typing = typingAt(here, draft, 'condition');
  for (const expression of condition.that) {
    const slices = sliceFaults([expression], here, draft.view);
    const faults = slices.length > 0 ? slices : missingAttributes(expression, typing.scope);
    for (const fault of [...faults, ...typeFaults(expression, typing)]) draft.report(fault);
  }
  return {
    that: condition.that.map((expression) => expression.source),
    within_ms: condition.withinMs,
    every_ms: condition.everyMs,
    for_ms: condition.forMs,
    samples: unique(condition.that.flatMap(({ reads, at }) => samplesOf(reads, { at, here, draft }))),
  };
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
