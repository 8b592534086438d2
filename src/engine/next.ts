// `next(state) → effect`: what the world is asked for now. Nothing is decided here that the state does not say.
import { unreachable } from '../kernel/unreachable.ts';
import type { PlannedCommand, PlannedCondition, PlannedDiscovery, SampleOf } from '../plan/plan.ts';
import type { Bystander } from '../topology/bystanders.ts';
import type { Asking } from './asking.ts';
import type { Change, Moment, Purpose } from './event.ts';
import type { Outcome } from './outcome.ts';
import {
  type ActStage,
  type GuardStage,
  isGuardStage,
  mitigationAt,
  type Phase,
  plannedGuardAt,
  type State,
  type UndoStage,
} from './state.ts';
import type { Watching } from './watching.ts';

export type Effect =
  | { readonly kind: 'isolate' }
  | { readonly kind: 'discover'; readonly questions: readonly PlannedDiscovery[] }
  | {
      readonly kind: 'look';
      readonly purpose: Purpose;
      readonly condition: PlannedCondition;
      readonly look: number;
      readonly not_before_ms: number;
    }
  | {
      readonly kind: 'sample_before';
      readonly step: string;
      readonly target: string;
      readonly samples: readonly SampleOf[];
      readonly verify: PlannedCondition;
    }
  | {
      readonly kind: 'change';
      readonly change: Change;
      readonly command: PlannedCommand;
      readonly attempt: number;
      readonly not_before_ms: number;
    }
  /** Wall 4: how the bystanders are. Whom to ask is looked for where something is to be changed, or it is known. */
  | {
      readonly kind: 'watch';
      readonly moment: Moment;
      readonly look: number;
      readonly of: { readonly near: readonly string[] } | { readonly watched: readonly Bystander[] };
      readonly not_before_ms: number;
    }
  /** Contact was lost: ask the host what became of the command with this id. */
  | {
      readonly kind: 'ask';
      readonly id: string;
      readonly change: Change;
      readonly command: PlannedCommand;
      readonly not_before_ms: number;
    }
  | { readonly kind: 'notify'; readonly on: Outcome | 'started'; readonly channel: string }
  | { readonly kind: 'close'; readonly outcome: Outcome }
  | { readonly kind: 'none' };

export function next(state: State): Effect {
  if (state.running !== null)
    return state.running.lost ? ask(state, { ...state.running, not_before_ms: 0 }) : { kind: 'none' };
  const { phase, plan } = state;
  switch (phase.name) {
    case 'claimed':
    case 'closed':
      return { kind: 'none' };
    case 'diagnosing':
      return look({ kind: 'symptom' }, plan.symptom, phase.looking);
    case 'isolating':
      return phase.at === 'proving' ? { kind: 'isolate' } : { kind: 'discover', questions: plan.discovery ?? [] };
    case 'announcing':
      return notify('started', phase.pending);
    case 'stepping':
      return isGuardStage(phase.stage) ? guarding(state, phase.stage) : stepping(state, phase, phase.stage);
    case 'releasing':
      return guarding(state, phase.stage);
    case 'recovering':
      return look({ kind: 'recovered' }, plan.recovered, phase.looking);
    case 'parting':
      return watch(state, { kind: 'end' }, phase.watching);
    case 'rolling_back':
      return isGuardStage(phase.stage) ? guarding(state, phase.stage) : undoing(state, phase, phase.stage);
    case 'notifying':
      return phase.pending.length > 0
        ? notify(phase.outcome, phase.pending)
        : { kind: 'close', outcome: phase.outcome };
    default:
      return unreachable(phase);
  }
}

function stepping(state: State, phase: Extract<Phase, { name: 'stepping' }>, stage: ActStage): Effect {
  const planned = state.plan.steps[phase.step];
  if (planned === undefined) throw new Error('next: no such step');
  if (planned.kind === 'check') {
    if (stage.at !== 'checking') throw new Error(`next: a check cannot be ${stage.at}`);
    return look({ kind: 'check', step: planned.id }, planned.condition, stage.looking);
  }
  const { act } = found(state, phase);
  const at = { step: planned.id, target: act.target };
  switch (stage.at) {
    case 'when':
      if (act.when === null || 'decided' in act.when) throw new Error('next: nothing to decide');
      return look({ kind: 'when', ...at }, act.when, stage.looking);
    case 'requiring':
      if (act.require === null) throw new Error('next: nothing required');
      return look({ kind: 'require', ...at }, act.require, stage.looking);
    case 'sampling':
      return { kind: 'sample_before', ...at, samples: act.before, verify: act.verify };
    case 'baseline': {
      const moment = { kind: 'before', step: planned.id, wave: phase.act + 1 } as const;
      return { kind: 'watch', moment, look: 1, of: { near: [act.target] }, not_before_ms: 0 };
    }
    case 'watching':
      return watch(state, { kind: 'after', step: planned.id, wave: phase.act + 1 }, stage.watching);
    case 'acting':
      return {
        kind: 'change',
        change: { action: 'do', ...at },
        command: act.do,
        attempt: stage.attempt,
        not_before_ms: stage.not_before_ms,
      };
    case 'asking':
      return askAbout(state, stage.asking);
    case 'verifying':
      return look({ kind: 'verify', ...at }, act.verify, stage.looking);
    case 'checking':
      throw new Error('next: a mitigation is not checked');
    default:
      return unreachable(stage);
  }
}

function undoing(state: State, phase: Extract<Phase, { name: 'rolling_back' }>, stage: UndoStage): Effect {
  const { step, act } = found(state, phase);
  const at = { step: step.id, target: act.target };
  if (stage.at === 'asking' || stage.at === 'confirming') return askAbout(state, stage.asking);
  if (act.ending.kind !== 'undo') throw new Error('next: nothing to undo');
  if (stage.at === 'undone') return look({ kind: 'undone', ...at }, act.ending.undone, stage.looking);
  const { attempt, not_before_ms } = stage;
  return { kind: 'change', change: { action: 'undo', ...at }, command: act.ending.undo, attempt, not_before_ms };
}

function guarding(state: State, stage: GuardStage): Effect {
  const { name, at } = plannedGuardAt(state.plan, stage.guard);
  const guard = { guard: name, target: at.target };
  switch (stage.at) {
    case 'asking':
      return askAbout(state, stage.asking);
    case 'finding':
      return look({ kind: 'engaged', ...guard }, at.engaged, stage.looking);
    case 'engaging':
      return {
        kind: 'change',
        change: { action: 'engage', ...guard },
        command: at.engage,
        attempt: 1,
        not_before_ms: 0,
      };
    case 'engaged':
    case 'released':
      return look({ kind: stage.at, ...guard }, at[stage.at], stage.looking);
    case 'releasing':
      return {
        kind: 'change',
        change: { action: 'release', ...guard },
        command: at.release,
        attempt: 1,
        not_before_ms: 0,
      };
    default:
      return unreachable(stage);
  }
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

function found(state: State, at: { readonly step: number; readonly act: number }) {
  const mitigation = mitigationAt(state.plan, at.step, at.act);
  if (mitigation === null) throw new Error('next: no mitigation here');
  return mitigation;
}

function look(
  purpose: Purpose,
  condition: PlannedCondition,
  looking: { looks: number; not_before_ms: number },
): Effect {
  return { kind: 'look', purpose, condition, look: looking.looks + 1, not_before_ms: looking.not_before_ms };
}

function watch({ watched }: State, moment: Moment, { looks, not_before_ms }: Watching): Effect {
  return { kind: 'watch', moment, look: looks + 1, of: { watched }, not_before_ms };
}

function notify(on: Outcome | 'started', pending: readonly string[]): Effect {
  const [channel] = pending;
  if (channel === undefined) throw new Error('next: nobody to notify');
  return { kind: 'notify', on, channel };
}
