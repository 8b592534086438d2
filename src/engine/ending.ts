// The ends of a run: guards released, recovery judged under load, people told, the journal closed.

import { deliveriesFor } from '../plan/deliveries.ts';
import { fellIll, withAllWatched } from './bystanding.ts';
import { conclude } from './conclude.ts';
import type { RunEvent } from './event.ts';
import { mustHold, onGuardStage, owedReleases, startReleasing } from './guarding.ts';
import { afterLook, startLooking } from './looking.ts';
import { here, illegal, type Move } from './move.ts';
import { OUTCOMES } from './outcome.ts';
import { reasonOf } from './reason.ts';
import { changedAnything, type Phase, type State, withGuard } from './state.ts';
import { afterWatch, startWatching } from './watching.ts';

export function enterReleasing(state: State, elapsed_ms: number): Move {
  const [guard] = owedReleases(state);
  if (guard === undefined) return state.failure === null ? enterRecovering(state, elapsed_ms) : { to: 'end', state };
  if (mustHold(state, guard)) return enterReleasing(withGuard(state, guard, { status: 'held' }), elapsed_ms);
  return here({ ...state, phase: { name: 'releasing', stage: startReleasing(state, guard, { elapsed_ms }) } });
}

export function onReleasing(state: State, phase: Extract<Phase, { name: 'releasing' }>, event: RunEvent): Move {
  const guarded = onGuardStage(state, phase.stage, event);
  if (guarded.stage !== null) return here({ ...guarded.state, phase: { name: 'releasing', stage: guarded.stage } });
  if (guarded.failed !== null && state.failure === null)
    return { to: 'rollback', state: guarded.state, failure: { kind: 'guard', step: null, because: guarded.failed } };
  return enterReleasing(guarded.state, event.elapsed_ms);
}

function enterRecovering(state: State, elapsed_ms: number): Move {
  return here({ ...state, phase: { name: 'recovering', looking: startLooking(elapsed_ms) } });
}

export function onRecovering(state: State, phase: Extract<Phase, { name: 'recovering' }>, event: RunEvent): Move {
  if (event.type !== 'condition.looked') return illegal(state, event);
  const looked = afterLook(state.plan.recovered, phase.looking, event.verdict, event.elapsed_ms);
  if (looked.kind === 'again') return here({ ...state, phase: { ...phase, looking: looked.looking } });
  if (looked.kind === 'held') return enterParting(state, event.elapsed_ms);
  const changed = changedAnything(state);
  const seen = looked.kind === 'unknown' ? 'cannot be seen to be over' : 'is not over';
  const because = `the incident ${seen}${changed ? '' : ', and no step applied'}: ${reasonOf(state.plan.recovered, event)}`;
  if (changed && state.plan.recovered.otherwise === 'keep')
    return { to: 'end', state: { ...state, failure: { kind: 'kept', step: null, because } } };
  return { to: 'rollback', state, failure: { kind: 'recovery', step: null, because } };
}

/** Whoever falls ill slowly is found here, or by nobody. The incident is over: nothing but that takes it back. */
function enterParting(before: State, elapsed_ms: number): Move {
  const state = withAllWatched(before);
  if (state.watched.length === 0) return { to: 'end', state };
  return here({ ...state, phase: { name: 'parting', watching: startWatching(elapsed_ms) } });
}

export function onParting(state: State, phase: Extract<Phase, { name: 'parting' }>, event: RunEvent): Move {
  if (event.type !== 'bystanders.looked') return illegal(state, event);
  const watched = afterWatch(phase.watching, event, event.elapsed_ms);
  if (watched.kind === 'again') return here({ ...state, phase: { ...phase, watching: watched.watching } });
  if (watched.kind === 'well') return { to: 'end', state };
  return { to: 'rollback', state, failure: { kind: 'bystander', step: null, because: fellIll(watched.worse) } };
}

/** The outcome is decided here, once; what follows only tells it. */
export function enterNotifying(state: State): State {
  const outcome = conclude(state);
  const pending = state.opening?.dry_run === true ? [] : channelsFor(state, outcome);
  return { ...state, phase: { name: 'notifying', outcome, pending } };
}

export function channelsFor(state: State, on: keyof typeof OUTCOMES | 'started'): readonly string[] {
  const { notify: rules, tenant, runbook } = state.plan;
  return deliveriesFor({
    on,
    needsHuman: on === 'started' ? 'no' : OUTCOMES[on].human,
    rules,
    onCall: tenant.on_call ?? null,
    configured: state.opening?.channels ?? [],
    whole: runbook.scope === 'shared',
  });
}
