// A guard on its way: found, engaged, released. Used by the steps, by their undo, and at the end.
// Promises: from the intent to engage on, the guard counts as ours to release, until its release is seen.

import { unreachable } from '../kernel/unreachable.ts';
import { RELEASE_ATTEMPTS } from '../plan/patience.ts';
import { startAsking } from './asking.ts';
import type { RunEvent } from './event.ts';
import { afterLook, startLooking } from './looking.ts';
import { illegal } from './move.ts';
import { guardKeysOf, plannedGuardAt } from './planned.ts';
import { type GuardStage, type GuardState, guardOf, type State, targetOf, withGuard } from './state.ts';
import { firstQuestion, nextQuestion, unconfirmedOf } from './unconfirmed.ts';

export interface Guarded {
  readonly state: State;
  /** null: this guard is done. */
  readonly stage: GuardStage | null;
  readonly failed: string | null;
}

export function startEngaging(state: State, guard: string, elapsed_ms: number): GuardStage {
  const asking = firstQuestion(state, lostCommands(state, guard), elapsed_ms);
  return asking === null ? find(guard, elapsed_ms) : { at: 'asking', guard, failing: null, asking, towards: 'finding' };
}

/** `failing`: why the step behind it fails once it is released. */
export function startReleasing(
  state: State,
  guard: string,
  { elapsed_ms, failing = null }: { readonly elapsed_ms: number; readonly failing?: string | null },
): GuardStage {
  const asking = firstQuestion(state, lostCommands(state, guard), elapsed_ms);
  return asking === null
    ? { at: 'releasing', guard, failing }
    : { at: 'asking', guard, failing, asking, towards: 'releasing' };
}

export function onGuardStage(state: State, stage: GuardStage, event: RunEvent): Guarded {
  switch (stage.at) {
    case 'asking':
      return onAsking(state, stage, event);
    case 'finding':
      return onFinding(state, stage.guard, event);
    case 'engaging':
      return onEngaging(state, stage, event);
    case 'engaged':
    case 'released':
      return onJudging(state, stage, event);
    case 'releasing':
      return onReleasing(state, stage, event);
    default:
      return unreachable(stage);
  }
}

/** Somebody else goes on: what nobody answered before is asked once more, with patience. */
export function guardAnew<Stage extends GuardStage>(stage: Stage, elapsed_ms: number): Stage {
  return stage.at === 'asking' ? { ...stage, asking: startAsking(stage.asking.command, elapsed_ms) } : stage;
}

/** Guards that this run engaged, or may have engaged, and has not released, in the plan's order. */
export function heldGuards(state: State): readonly string[] {
  return Object.keys(state.guards).filter((key) => isHeld(guardOf(state, key)));
}

/** Guards whose release is still owed: a failed one is tried again. */
export function owedReleases(state: State): readonly string[] {
  return Object.keys(state.guards).filter((key) => {
    const guard = guardOf(state, key);
    return isHeld(guard) || (guard.status === 'release_failed' && guard.releases < RELEASE_ATTEMPTS);
  });
}

/** Protection stays where the fate of a step behind it is unknown. */
export function mustHold(state: State, guard: string): boolean {
  return state.plan.steps.some(
    (step) =>
      step.kind === 'mitigation' &&
      step.guard !== undefined &&
      state.plan.guards[step.guard]?.on_unknown === 'hold' &&
      step.acts.some(
        (act) =>
          guardKeysOf(state.plan, { step, act }).includes(guard) &&
          targetOf(state, step.id, act.target).status === 'unknown',
      ),
  );
}

/** Is the guard in force for the act at hand, by us or by somebody else? */
export function isInForce(state: State, guard: string): boolean {
  const { status, fresh } = guardOf(state, guard);
  return status === 'engaged' || (status === 'found_engaged' && fresh);
}

/** What somebody else engaged can be released by them: each step that names it, and the rollback, look at it again. */
export function withoutFound(state: State, own: readonly string[]): State {
  return Object.keys(state.guards)
    .filter((key) => !own.includes(key) && guardOf(state, key).fresh)
    .reduce((rest, key) => withGuard(rest, key, { fresh: false }), state);
}

function isHeld({ status, releases }: GuardState): boolean {
  return status === 'engaged' || (status === 'engage_failed' && releases === 0);
}

function lostCommands(state: State, key: string) {
  const { name: guard, at } = plannedGuardAt(state.plan, key);
  return unconfirmedOf(state, { guard, target: at.target });
}

function find(guard: string, elapsed_ms: number): GuardStage {
  return { at: 'finding', guard, failing: null, looking: startLooking(elapsed_ms) };
}

/** What was lost is over, or nobody will say: then it is engaged, or released, all the same. */
function onAsking(state: State, stage: Extract<GuardStage, { at: 'asking' }>, event: RunEvent): Guarded {
  if (event.type !== 'command.finished') return illegal(state, event);
  const { guard, failing, asking, towards } = stage;
  const { elapsed_ms } = event;
  const next = nextQuestion(state, lostCommands(state, guard), { asking, elapsed_ms });
  if (next !== null) return stay(state, { ...stage, asking: next });
  if (towards === 'finding') return stay(state, find(guard, elapsed_ms));
  const owed = owedReleases(state).includes(guard);
  return owed ? stay(state, { at: 'releasing', guard, failing }) : done(state);
}

/** What this run engaged, or may have engaged, stays its own to release. */
function onFinding(state: State, guard: string, event: RunEvent): Guarded {
  if (event.type !== 'condition.looked') return illegal(state, event);
  const { status } = guardOf(state, guard);
  const ours = status === 'engage_failed' || status === 'release_failed';
  if (event.verdict === 'holds')
    return done(withGuard(state, guard, ours ? { status: 'engaged' } : { status: 'found_engaged', fresh: true }));
  if (event.verdict === 'unknown') return failed(state, `${guard}: it cannot be seen whether it is engaged`);
  return stay(state, { at: 'engaging', guard, failing: null, intended: false });
}

function onEngaging(state: State, stage: Extract<GuardStage, { at: 'engaging' }>, event: RunEvent): Guarded {
  const { guard, intended } = stage;
  const { status, before } = guardOf(state, guard);
  if (event.type === 'command.intended') {
    const ours = withGuard(state, guard, { status: 'engage_failed', before: status, releases: 0 });
    return stay(ours, { ...stage, intended: true });
  }
  if (event.type === 'command.refused') return failed(state, `${guard}: its command could not be made`);
  if (event.type !== 'command.finished') return illegal(state, event);
  if (event.act.ended === 'not-started')
    return failed(
      intended ? withGuard(state, guard, { status: before }) : state,
      `${guard}: its command did not start`,
    );
  if (!event.accepted) return failed(state, `${guard}: its command failed`);
  return stay(state, { at: 'engaged', guard, failing: null, looking: startLooking(event.elapsed_ms) });
}

function onReleasing(state: State, stage: GuardStage, event: RunEvent): Guarded {
  const { guard, failing } = stage;
  const tried = { status: 'release_failed', releases: guardOf(state, guard).releases + 1 } as const;
  if (event.type === 'command.intended') return stay(withGuard(state, guard, { status: 'release_failed' }), stage);
  if (event.type === 'command.refused')
    return failed(withGuard(state, guard, tried), `${guard}: its release could not be made`);
  if (event.type !== 'command.finished') return illegal(state, event);
  const looking = startLooking(event.elapsed_ms);
  return stay(withGuard(state, guard, tried), { at: 'released', guard, failing, looking });
}

function onJudging(state: State, stage: Extract<GuardStage, { at: 'engaged' | 'released' }>, event: RunEvent): Guarded {
  if (event.type !== 'condition.looked') return illegal(state, event);
  const looked = afterLook(
    plannedGuardAt(state.plan, stage.guard).at[stage.at],
    stage.looking,
    event.verdict,
    event.elapsed_ms,
  );
  switch (looked.kind) {
    case 'again':
      return stay(state, { ...stage, looking: looked.looking });
    case 'held':
      return done(
        withGuard(state, stage.guard, { status: stage.at === 'released' ? releasedOf(state, stage.guard) : 'engaged' }),
      );
    case 'failed':
    case 'unknown':
      return failed(
        state,
        `${stage.guard}: it ${looked.kind === 'failed' ? 'is not' : 'cannot be seen to be'} ${stage.at}`,
      );
    default:
      return unreachable(looked);
  }
}

/** As long as its engaging may still be at work, it may be engaged behind our back. */
function releasedOf(state: State, guard: string): 'released' | 'engage_failed' {
  return lostCommands(state, guard).some(({ change }) => change.action === 'engage') ? 'engage_failed' : 'released';
}

function stay(state: State, stage: GuardStage): Guarded {
  return { state, stage, failed: null };
}

function done(state: State): Guarded {
  return { state, stage: null, failed: null };
}

function failed(state: State, because: string): Guarded {
  return { state, stage: null, failed: because };
}
