// Steps in a plan: checks, and mitigations at their target with all that may run there, forwards and back.
import type { Condition, Ending, Mitigation, Runbook, Step } from '../runbook/runbook.ts';
import { willAct } from './act.ts';
import { planCommand } from './command.ts';
import { planCondition, planGuarded, samplesOf, unique } from './condition.ts';
import { changeableTargets, type Draft, muted } from './draft.ts';
import { planMessage } from './message.ts';
import type { PlannedAct, PlannedCondition, PlannedEnding, PlannedStep, PlannedTarget, SampleOf } from './plan.ts';
import { readsOfCommand, readsOfCondition } from './reads.ts';
import { isSpread, waveSizes } from './waves.ts';
import { planWhen } from './when.ts';

export function planStep(step: Runbook['steps'][number], draft: Draft): PlannedStep {
  return step.kind === 'check' ? planCheck(step, draft) : planMitigation(step, draft);
}

function planCheck(step: Extract<Step, { kind: 'check' }>, draft: Draft): PlannedStep {
  return {
    kind: 'check',
    id: step.id,
    title: step.title,
    condition:
      step.when === undefined
        ? planCondition(step.condition, null, draft)
        : planCheckCondition(step.when, step.condition, draft),
    ...(step.message !== undefined && { message: planMessage(step.message, draft) }),
  };
}

/** A check with a `when` is one condition: `when` does not hold, or the check does. */
export function planCheckCondition(when: Condition, condition: Condition, draft: Draft): PlannedCondition {
  if (when.withinMs !== null) {
    draft.report({
      code: 'not-supported-yet',
      message: 'A `when` of a check that waits is not supported yet.',
      hint: 'Take `within` out: `when` is one look.',
      at: when.at,
    });
  }
  const planned = planGuarded(condition, draft);
  const { samples } = planCondition(when, null, draft);
  return {
    ...planned,
    that: [`!(${allOf(when)}) || (${allOf(condition)})`],
    samples: unique([...samples, ...planned.samples]),
  };
}

/** A comment in CEL ends with its line. */
function allOf({ that }: Condition): string {
  return that.map(({ source }) => (source.includes('//') ? `(${source}\n)` : `(${source})`)).join(' && ');
}

function planMitigation(step: Mitigation, draft: Draft): PlannedStep {
  const own = { ...draft, did: step.do.output.fields };
  const acts = changeableTargets(step.service, step.at, draft).map((target) => planAct(step, target, own));
  return {
    kind: 'mitigation',
    id: step.id,
    title: step.title,
    service: step.service,
    ...(step.guard !== undefined && { guard: step.guard }),
    retry: step.retry === undefined ? null : { times: step.retry.times, backoff_ms: step.retry.backoffMs },
    checkpoint: step.checkpoint,
    ...(isSpread({ acts }) && { waves: waveSizes(step.serial, acts.filter(willAct).length) }),
    acts,
  };
}

function planAct(step: Mitigation, target: PlannedTarget, draft: Draft): PlannedAct {
  const when = planWhen(step.when ?? null, target, draft);
  const runs = when === null || !('decided' in when) || when.decided;
  const live = runs ? draft : muted(draft);
  return {
    target: target.key,
    when,
    require: step.require === undefined ? null : planCondition(step.require, target, live),
    before: beforeSamples(step, target, live),
    do: planCommand(step.do, { target, mutates: true, draft: live }),
    verify: planCondition(step.verify, target, live),
    ending: planEnding(step.ending, target, live),
  };
}

function planEnding(ending: Ending, target: PlannedTarget, draft: Draft): PlannedEnding {
  if (ending.kind !== 'undo') return ending;
  return {
    kind: 'undo',
    undo: planCommand(ending.undo, { target, mutates: true, draft }),
    undone: planCondition(ending.undone, target, draft),
  };
}

/** What `before.…` reads anywhere in the step, and what `verify` reads: it is asked whether it held before. */
function beforeSamples(step: Mitigation, here: PlannedTarget, draft: Draft): readonly SampleOf[] {
  const { ending, verify } = step;
  const undoing = ending.kind === 'undo' ? [...readsOfCommand(ending.undo), ...readsOfCondition(ending.undone)] : [];
  const all = [...readsOfCommand(step.do), ...readsOfCondition(verify), ...undoing];
  const looking = { at: step.at, here, draft };
  return unique([
    ...samplesOf({ probes: all.flatMap(({ before }) => before), all: [] }, looking),
    ...readsOfCondition(verify).flatMap((read) => samplesOf(read, looking)),
  ]);
}
