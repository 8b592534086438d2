// `next(state) → effects`: what the world is asked for now. Nothing is decided here that the state does not say.
// Several only where targets are worked on beside each other; each is about a target or a guard of its own.
import { unreachable } from '../kernel/unreachable.ts';
import type { PlannedCommand, PlannedCondition } from '../plan/plan.ts';
import type { Asking } from './asking.ts';
import type { Effect } from './effect.ts';
import type { Change, Moment, Purpose } from './event.ts';
import type { Outcome } from './outcome.ts';
import { type ActPlace, mitigationAt, placeAt, plannedGuardAt } from './planned.ts';
import {
  type ActStage,
  type GuardStage,
  isGuardStage,
  isResting,
  type Phase,
  type State,
  type UndoStage,
  type WaveStage,
} from './state.ts';
import { isAbout, subjectOf } from './subject.ts';
import { inTurn, type Watching } from './watching.ts';

/** Empty: nothing can be done until a command that runs has ended, or the run is over. */
export function next(state: State): readonly Effect[] {
  const lost = state.running.filter((running) => running.lost);
  const asked = lost.map((running) => ask(state, { ...running, not_before_ms: 0 }));
  return isResting(state) ? asked : [...asked, ...due(state)];
}

function due(state: State): readonly Effect[] {
  const { phase, plan } = state;
  switch (phase.name) {
    case 'claimed':
    case 'closed':
      return [];
    case 'diagnosing':
      return [look({ kind: 'symptom' }, plan.symptom, phase.looking)];
    case 'isolating':
      return [phase.at === 'proving' ? { kind: 'isolate' } : { kind: 'discover', questions: plan.discovery ?? [] }];
    case 'announcing':
      return [notify('started', phase.pending)];
    case 'stepping':
      return stepping(state, phase);
    case 'releasing':
      return guarding(state, phase.stage);
    case 'recovering':
      return [look({ kind: 'recovered' }, plan.recovered, phase.looking)];
    case 'parting':
      return [watch(state, { kind: 'end' }, phase.watching)];
    case 'rolling_back':
      return rollingBack(state, phase);
    case 'notifying': {
      const { outcome, pending } = phase;
      return [pending.length > 0 ? notify(outcome, pending) : { kind: 'close', outcome }];
    }
    default:
      return unreachable(phase);
  }
}

function stepping(state: State, phase: Extract<Phase, { name: 'stepping' }>): readonly Effect[] {
  const { stage } = phase;
  if (isGuardStage(stage)) return guarding(state, stage);
  if (stage.at === 'checking') {
    const planned = state.plan.steps[phase.step];
    if (planned?.kind !== 'check') throw new Error('next: no check here');
    return [look({ kind: 'check', step: planned.id }, planned.condition, stage.looking)];
  }
  if (stage.at === 'baseline' || stage.at === 'watching') return [watchWave(state, phase, stage)];
  return phase.lanes.flatMap(({ act, stage: lane }) => {
    if (lane.at === 'undecided' || lane.at === 'waiting' || lane.at === 'over') return [];
    if (isGuardStage(lane)) return guarding(state, lane);
    return acting(state, placeAt(state.plan, { step: phase.step, act }), lane);
  });
}

function watchWave(
  state: State,
  { step, wave, lanes }: Extract<Phase, { name: 'stepping' }>,
  stage: Extract<WaveStage, { at: 'baseline' | 'watching' }>,
): Effect {
  const about = { step: mitigationAt(state.plan, step).id, wave: wave + 1 };
  if (stage.at === 'watching') return watch(state, { kind: 'after', ...about }, stage.watching);
  const near = lanes.map(({ act }) => placeAt(state.plan, { step, act }).act.target);
  return { kind: 'watch', moment: { kind: 'before', ...about }, look: 1, of: { near }, not_before_ms: 0 };
}

function acting(state: State, { step, act }: ActPlace, stage: ActStage): readonly Effect[] {
  const at = { step: step.id, target: act.target };
  switch (stage.at) {
    case 'when':
      if (act.when === null || 'decided' in act.when) throw new Error('next: nothing to decide');
      return [look({ kind: 'when', ...at }, act.when, stage.looking)];
    case 'requiring':
      if (act.require === null) throw new Error('next: nothing required');
      return [look({ kind: 'require', ...at }, act.require, stage.looking)];
    case 'sampling':
      return [{ kind: 'sample_before', ...at, samples: act.before, verify: act.verify }];
    case 'acting':
      return change(state, { change: { action: 'do', ...at }, command: act.do }, stage);
    case 'asking':
      return [askAbout(state, stage.asking)];
    case 'verifying':
      return [look({ kind: 'verify', ...at }, act.verify, stage.looking)];
    default:
      return unreachable(stage);
  }
}

function rollingBack(state: State, phase: Extract<Phase, { name: 'rolling_back' }>): readonly Effect[] {
  if (isGuardStage(phase.stage)) return guarding(state, phase.stage);
  return phase.lanes.flatMap(({ act, stage: lane }) => {
    if (lane.at === 'uncleared' || lane.at === 'waiting' || lane.at === 'over') return [];
    if (isGuardStage(lane)) return guarding(state, lane);
    return undoing(state, placeAt(state.plan, { step: phase.step, act }), lane);
  });
}

function undoing(state: State, { step, act }: ActPlace, stage: UndoStage): readonly Effect[] {
  const at = { step: step.id, target: act.target };
  if (stage.at === 'asking' || stage.at === 'confirming') return [askAbout(state, stage.asking)];
  if (act.ending.kind !== 'undo') throw new Error('next: nothing to undo');
  if (stage.at === 'undone') return [look({ kind: 'undone', ...at }, act.ending.undone, stage.looking)];
  return change(state, { change: { action: 'undo', ...at }, command: act.ending.undo }, stage);
}

function guarding(state: State, stage: GuardStage): readonly Effect[] {
  const { name, at } = plannedGuardAt(state.plan, stage.guard);
  const guard = { guard: name, target: at.target };
  const once = { attempt: 1, not_before_ms: 0 };
  switch (stage.at) {
    case 'asking':
      return [askAbout(state, stage.asking)];
    case 'finding':
      return [look({ kind: 'engaged', ...guard }, at.engaged, stage.looking)];
    case 'engaging':
      return change(state, { change: { action: 'engage', ...guard }, command: at.engage }, once);
    case 'engaged':
    case 'released':
      return [look({ kind: stage.at, ...guard }, at[stage.at], stage.looking)];
    case 'releasing':
      return change(state, { change: { action: 'release', ...guard }, command: at.release }, once);
    default:
      return unreachable(stage);
  }
}

/** Nothing as long as it runs. */
function change(
  { running }: State,
  what: { readonly change: Change; readonly command: PlannedCommand },
  { attempt, not_before_ms }: { readonly attempt: number; readonly not_before_ms: number },
): readonly Effect[] {
  const subject = subjectOf(what.change);
  const runs = running.some((one) => isAbout(subjectOf(one.change), subject));
  return runs ? [] : [{ kind: 'change', ...what, attempt, not_before_ms }];
}

/** The planned command behind a change. */
export function commandOf(state: Pick<State, 'plan'>, change: Change): PlannedCommand {
  if ('guard' in change) {
    const at = state.plan.guards[change.guard]?.at.find((candidate) => candidate.target === change.target);
    if (at === undefined) throw new Error(`commandOf: no guard ${change.guard}`);
    return change.action === 'engage' ? at.engage : at.release;
  }
  const step = state.plan.steps.find((candidate) => candidate.id === change.step);
  const act =
    step?.kind === 'mitigation' ? step.acts.find((candidate) => candidate.target === change.target) : undefined;
  if (act === undefined) throw new Error(`commandOf: no step ${change.step}`);
  if (change.action === 'do') return act.do;
  if (act.ending.kind !== 'undo') throw new Error(`commandOf: step ${change.step} has no undo`);
  return act.ending.undo;
}

function askAbout(state: State, { command, not_before_ms }: Asking): Effect {
  const lost = state.unconfirmed.find((one) => one.command === command);
  if (lost === undefined) throw new Error(`next: nothing is to be asked about ${command}`);
  return ask(state, { ...lost, not_before_ms });
}

function ask(state: State, lost: { command: string; change: Change; not_before_ms: number }): Effect {
  const { command: id, change, not_before_ms } = lost;
  return { kind: 'ask', id, change, command: commandOf(state, change), not_before_ms };
}

function look(
  purpose: Purpose,
  condition: PlannedCondition,
  looking: { looks: number; not_before_ms: number },
): Effect {
  return { kind: 'look', purpose, condition, look: looking.looks + 1, not_before_ms: looking.not_before_ms };
}

function watch({ watched }: State, moment: Moment, watching: Watching): Effect {
  const { looks, not_before_ms } = watching;
  return { kind: 'watch', moment, look: looks + 1, of: { watched: inTurn(watched, watching) }, not_before_ms };
}

function notify(on: Outcome | 'started', pending: readonly string[]): Effect {
  const [channel] = pending;
  if (channel === undefined) throw new Error('next: nobody to notify');
  return { kind: 'notify', on, channel };
}
