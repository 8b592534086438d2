// The targets on which nothing was begun, beside those that have a line of their own: never come to, or skipped by their `when`.
// Promises: pure; foreign text only as code; as many as there is room for, and it says how many it left out.
import type { ChainedEvent } from '../engine/event.ts';
import { standingOf } from '../engine/standing.ts';
import { targetOf } from '../engine/state.ts';
import { code } from '../kernel/markdown.ts';
import { willAct } from '../plan/act.ts';
import type { Plan, PlannedAct, PlannedMitigation } from '../plan/plan.ts';
import { isSpread } from '../plan/waves.ts';
import type { Room } from './summary-sections.ts';

interface Place {
  readonly step: PlannedMitigation;
  readonly act: PlannedAct;
}

export function untouchedLines(plan: Plan, events: readonly ChainedEvent[], room: Room): readonly string[] {
  const { state } = standingOf(plan, events);
  const places = plan.steps.flatMap((step): readonly Place[] =>
    step.kind === 'check' ? [] : step.acts.map((act) => ({ step, act })),
  );
  const untouched = places.filter(({ step, act }) => targetOf(state, step.id, act.target).status === 'not_started');
  const skipped = untouched.filter((place) => isSkipped(place, events));
  const never = untouched.filter((place) => !skipped.includes(place));
  return [...listed('Never begun', never, room), ...listed('Skipped, as their `when` did not hold', skipped, room)];
}

function isSkipped({ step, act }: Place, events: readonly ChainedEvent[]): boolean {
  if (!willAct(act)) return true;
  const looked = events.findLast(
    (event) =>
      event.type === 'condition.looked' &&
      event.purpose.kind === 'when' &&
      event.purpose.step === step.id &&
      event.purpose.target === act.target,
  );
  return looked?.type === 'condition.looked' && looked.verdict === 'does_not_hold';
}

function listed(says: string, places: readonly Place[], { value, rows }: Room): readonly string[] {
  if (places.length === 0) return [];
  const named = places
    .slice(0, rows)
    .map(({ step, act }) => `${code(step.id, value)}${isSpread(step) ? ` at ${code(act.target, value)}` : ''}`);
  const left = places.length - named.length;
  return [`${says}: ${named.join(', ')}${left === 0 ? '' : ` and ${left} more`}.`];
}
