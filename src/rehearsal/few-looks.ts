// A plan that looks seldom: where only commands change what is seen, looks between them all see the same.
// Promises: the times in which conditions have to hold, and for how long, stay what they are.
import type { Plan, PlannedAct, PlannedCondition, PlannedStep } from '../plan/plan.ts';
import { mapRecord } from '../plan/record.ts';

/** At the beginning and at the end of each such time. */
export function withFewLooks(plan: Plan): Plan {
  return {
    ...plan,
    symptom: seldom(plan.symptom),
    recovered: { ...plan.recovered, ...seldom(plan.recovered) },
    guards: mapRecord(plan.guards, (guard) => ({
      ...guard,
      at: guard.at.map((place) => ({ ...place, engaged: seldom(place.engaged), released: seldom(place.released) })),
    })),
    steps: plan.steps.map(stepWith),
  };
}

function stepWith(step: PlannedStep): PlannedStep {
  if (step.kind === 'check') return { ...step, condition: seldom(step.condition) };
  return { ...step, acts: step.acts.map(actWith) };
}

function actWith(act: PlannedAct): PlannedAct {
  const { when, require, verify, ending } = act;
  return {
    ...act,
    when: when === null || 'decided' in when ? when : seldom(when),
    require: require === null ? null : seldom(require),
    verify: seldom(verify),
    ending: ending.kind === 'undo' ? { ...ending, undone: seldom(ending.undone) } : ending,
  };
}

function seldom(condition: PlannedCondition): PlannedCondition {
  const { every_ms, within_ms, for_ms } = condition;
  return { ...condition, every_ms: Math.max(every_ms, within_ms ?? 0, for_ms) };
}
