// What must hold however a rehearsed run ends: guards released, everything undone in reverse, people told, nothing changed after a cancel.
// Pure. The words are for the author of the runbook: what is wrong is in it, or in what it says of its commands.
import { needsHuman } from '../engine/conclude.ts';
import type { Change } from '../engine/event.ts';
import { targetOf } from '../engine/state.ts';
import { actKey, type Facts } from './facts.ts';
import type { Moment } from './moments.ts';
import type { Rehearsed } from './rehearse.ts';

/** Sentences; none: it ended as it has to. */
export function brokenBy(run: Rehearsed, facts: Facts, moment: Pick<Moment, 'outcomes'>): readonly string[] {
  const { phase } = run.state;
  if (phase.name !== 'closed') return ['the run does not end'];
  const { outcome } = phase;
  const isOpen = outcome === 'unknown' || outcome === 'rollback_failed';
  const stands = outcome === 'incident_resolved' || outcome === 'not_recovered';
  const closed = run.events.findLast(({ type }) => type === 'closed');
  return [
    ...(moment.outcomes.includes(outcome) ? [] : [`it ends as ${outcome}, not as ${moment.outcomes.join(' or ')}`]),
    ...(closed?.type === 'closed' && closed.human_intervention_required !== needsHuman(outcome)
      ? ['whether a human is needed is told wrongly']
      : []),
    ...(isOpen ? [] : facts.engaged.map((guard) => `the guard ${guard} is left engaged`)),
    ...(isOpen || stands ? [] : leftApplied(run, facts).map((act) => `${act} is not undone`)),
    ...notReversed(run.began),
    ...changedAfterCancel(run),
  ];
}

function leftApplied({ state, plan }: Rehearsed, { applied }: Facts): readonly string[] {
  return plan.steps.flatMap((step) =>
    step.kind === 'check'
      ? []
      : step.acts
          .filter(({ target, ending }) => ending.kind === 'undo' && applied.includes(actKey({ step: step.id, target })))
          .filter(({ target }) => targetOf(state, step.id, target).status !== 'kept')
          .map(({ target }) => actKey({ step: step.id, target })),
  );
}

/** Steps are undone last first. */
function notReversed(began: readonly Change[]): readonly string[] {
  const order = (action: Change['action']) => [
    ...new Set(began.flatMap((change) => (change.action === action && 'step' in change ? [change.step] : []))),
  ];
  const undone = order('undo');
  const expected = order('do')
    .filter((step) => undone.includes(step))
    .reverse();
  return expected.join() === undone.join() ? [] : [`the steps are undone in the order ${undone.join(', ')}`];
}

function changedAfterCancel({ began, beganAtCancel, state }: Rehearsed): readonly string[] {
  if (beganAtCancel === null || state.failure?.kind !== 'cancelled') return [];
  const late = began.slice(beganAtCancel).filter(({ action }) => action === 'do');
  return late.map((change) => `${change.action} begins after the cancel`);
}
