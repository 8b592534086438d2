// `apply(state, event) → state`: the one way that a run moves.
// Promises: an event that is not legal in a state throws, so a step out of sequence cannot be expressed.
import type { Fault } from '../kernel/fault.ts';
import { unreachable } from '../kernel/unreachable.ts';
import { concernOf } from '../plan/whole.ts';
import { refusalsIn } from '../topology/survey.ts';
import { channelsFor, enterNotifying, enterReleasing, onParting, onRecovering, onReleasing } from './ending.ts';
import type { RunEvent } from './event.ts';
import { guardAnew } from './guarding.ts';
import { askingFor } from './lanes.ts';
import { afterLook, startLooking } from './looking.ts';
import { here, illegal, type Move } from './move.ts';
import { reasonOf } from './reason.ts';
import { beginRollback, onRollingBack, rollBackAnew } from './rollback.ts';
import { changedAnything, type Failure, isResting, type Phase, type Running, type State } from './state.ts';
import { enterStep, onStepping } from './stepping.ts';
import { isAbout, subjectOf } from './subject.ts';
import { isUnconfirmed, learn } from './unconfirmed.ts';

export function apply(state: State, event: RunEvent): State {
  if (event.type === 'run.resumed' && event.broken !== undefined) return withoutJournal(state, event);
  const tracked = track(state, event);
  if (event.type === 'command.finished' && runningOf(tracked, event.command) !== undefined) return tracked;
  return settle(move(tracked, event), event.elapsed_ms);
}

/** What was done behind the last event that stands, nobody can know: that is the end, and told. */
function withoutJournal(state: State, event: Extract<RunEvent, { type: 'run.resumed' }>): State {
  if (state.phase.name === 'claimed' || state.phase.name === 'closed') return illegal(state, event);
  const failure = { kind: 'broken', step: null, because: event.broken?.message ?? event.because } as const;
  return enterNotifying({ ...state, failure, running: [], token: tokenOf(event.locks) });
}

/** Is this run on its way back, or telling how it ended? Then a cancel changes nothing any more. */
export function compensating(state: State): boolean {
  const { name } = state.phase;
  return name === 'rolling_back' || name === 'notifying' || name === 'closed' || state.failure !== null;
}

function settle(first: Move, elapsed_ms: number): State {
  let next = first;
  for (;;) {
    const { state } = next;
    if (
      state.interrupted !== null &&
      next.to !== 'end' &&
      next.to !== 'rollback' &&
      isForward(state) &&
      state.running.length === 0
    ) {
      next = isKeptAtItsTimeout(state)
        ? { to: 'end', state: { ...state, failure: { ...state.interrupted, kind: 'kept' } } }
        : beginRollback(state, failureOf(state, state.interrupted), elapsed_ms);
      continue;
    }
    switch (next.to) {
      case 'here':
        return state;
      case 'rollback':
        next = beginRollback(state, failureOf(state, next.failure), elapsed_ms);
        break;
      case 'releasing':
        next = enterReleasing(state, elapsed_ms);
        break;
      case 'end':
        return enterNotifying(state);
      default:
        return unreachable(next);
    }
  }
}

/** `otherwise: keep` says what becomes of verified changes when nobody sees that the incident is over: also where the time for it ends. */
function isKeptAtItsTimeout(state: State): boolean {
  const { phase, interrupted, plan } = state;
  const waits = phase.name === 'recovering' && interrupted?.kind === 'timeout';
  return waits && plan.recovered.otherwise === 'keep' && changedAnything(state);
}

/** What came first: a step that failed, and then waited for what runs on its other targets, or what interrupted the run. */
function failureOf({ phase, interrupted }: State, failure: Failure): Failure {
  return (phase.name === 'stepping' ? phase.failing : null) ?? interrupted ?? failure;
}

function isForward(state: State): boolean {
  return state.phase.name !== 'claimed' && !compensating(state);
}

/** What every event means wherever the run stands: which command is in flight, and what interrupts the way forward. */
function track(state: State, event: RunEvent): State {
  switch (event.type) {
    case 'command.intended': {
      const { command, change, attempt } = event;
      const subject = subjectOf(change);
      const runs = state.running.some((one) => one.command === command || isAbout(subjectOf(one.change), subject));
      if (runs || isResting(state)) return illegal(state, event);
      return { ...state, running: [...state.running, { command, change, attempt, lost: false }] };
    }
    case 'command.finished': {
      const running = runningOf(state, event.command);
      if (running === undefined) return answered(state, event);
      const lost = !event.asked && (event.act.ended === 'disconnected' || event.act.stopped === 'unconfirmed');
      if (lost) return { ...state, running: state.running.map((one) => (one === running ? { ...one, lost } : one)) };
      const { command, change } = running;
      const unconfirmed = isUnconfirmed(event.act) ? [...state.unconfirmed, { command, change }] : state.unconfirmed;
      const acted_ms = change.action === 'do' ? event.elapsed_ms : state.acted_ms;
      return { ...state, running: state.running.filter((one) => one !== running), unconfirmed, acted_ms };
    }
    case 'cancel.requested':
      return interrupt(state, { kind: 'cancelled', step: null, because: `cancelled by ${event.by}` });
    case 'timeout.passed':
      return interrupt(state, {
        kind: 'timeout',
        step: null,
        because: `the runbook's timeout of ${event.timeout_ms} ms passed`,
      });
    case 'journal.lost':
      return interrupt(state, { kind: 'journal', step: null, because: event.fault.message });
    case 'run.resumed': {
      const resumed = interrupt(state, { kind: 'died', step: null, because: event.because });
      const running = resumed.running.map((one) => ({ ...one, lost: true }));
      return askingAnew({ ...resumed, running, token: tokenOf(event.locks) }, event.elapsed_ms);
    }
    default:
      return state;
  }
}

function runningOf({ running }: State, command: string): Running | undefined {
  return running.find((one) => one.command === command);
}

/** It is not in flight: it is one that never started, or the answer to a question that was asked again. */
function answered(state: State, event: Extract<RunEvent, { type: 'command.finished' }>): State {
  const runs = state.running.some(({ change }) => isAbout(subjectOf(change), subjectOf(event.change)));
  const asking = askingFor(state.plan, state.phase, event);
  if (asking !== null)
    return event.asked && asking.command === event.command ? learn(state, event) : illegal(state, event);
  return event.act.ended === 'not-started' && !event.asked && !runs ? state : illegal(state, event);
}

/** Whoever goes on with a run has connections of its own: what nobody answered before is asked once more, with patience. */
function askingAnew(state: State, elapsed_ms: number): State {
  const { phase } = state;
  if (phase.name === 'rolling_back') return { ...state, phase: rollBackAnew(state, phase, elapsed_ms) };
  if (phase.name !== 'releasing') return state;
  return { ...state, phase: { ...phase, stage: guardAnew(phase.stage, elapsed_ms) } };
}

/** Where the incident is seen to be over, nothing but a bystander that fell ill takes it back. */
function interrupt(state: State, failure: Failure): State {
  if (state.phase.name === 'parting') return { ...state, parted: failure.because };
  return state.interrupted === null && isForward(state) ? { ...state, interrupted: failure } : state;
}

function move(state: State, event: RunEvent): Move {
  if (
    event.type === 'cancel.requested' ||
    event.type === 'timeout.passed' ||
    event.type === 'journal.lost' ||
    event.type === 'run.resumed'
  ) {
    if (state.phase.name === 'claimed' || state.phase.name === 'closed') return illegal(state, event);
    return state.phase.name === 'parting' ? { to: 'end', state } : here(state);
  }
  const { phase } = state;
  switch (phase.name) {
    case 'claimed':
      return onClaimed(state, event);
    case 'diagnosing':
      return onDiagnosing(state, phase, event);
    case 'isolating':
      return onIsolating(state, phase, event);
    case 'announcing':
      return onAnnouncing(state, phase, event);
    case 'stepping':
      return onStepping(state, phase, event);
    case 'releasing':
      return onReleasing(state, phase, event);
    case 'recovering':
      return onRecovering(state, phase, event);
    case 'parting':
      return onParting(state, phase, event);
    case 'rolling_back':
      return onRollingBack(state, phase, event);
    case 'notifying':
      return onNotifying(state, phase, event);
    case 'closed':
      return illegal(state, event);
    default:
      return unreachable(phase);
  }
}

function onClaimed(state: State, event: RunEvent): Move {
  if (event.type === 'run.declined') return { to: 'end', state: { ...state, opening: event } };
  if (event.type !== 'run.claimed') return illegal(state, event);
  const token = tokenOf(event.locks);
  return here({
    ...state,
    opening: event,
    token,
    phase: { name: 'diagnosing', looking: startLooking(event.elapsed_ms) },
  });
}

function tokenOf(locks: readonly { readonly token: number }[]): number {
  return Math.max(0, ...locks.map((lock) => lock.token));
}

function onDiagnosing(state: State, phase: Extract<Phase, { name: 'diagnosing' }>, event: RunEvent): Move {
  if (event.type !== 'condition.looked' || event.purpose.kind !== 'symptom') return illegal(state, event);
  const seen = { ...state, first: event.samples };
  const looked = afterLook(state.plan.symptom, phase.looking, event.verdict, event.elapsed_ms);
  if (looked.kind === 'again') return here({ ...seen, phase: { ...phase, looking: looked.looking } });
  if (looked.kind === 'held' || state.opening?.dry_run === true)
    return here({ ...seen, phase: { name: 'isolating', at: 'proving' } });
  const reason = reasonOf(state.plan.symptom, event);
  if (looked.kind === 'unknown')
    return {
      to: 'rollback',
      state: seen,
      failure: { kind: 'condition', step: null, because: `the symptom is unknown: ${reason}` },
    };
  return {
    to: 'end',
    state: { ...seen, failure: { kind: 'absent', step: null, because: `the symptom does not hold: ${reason}` } },
  };
}

function onIsolating(state: State, phase: Extract<Phase, { name: 'isolating' }>, event: RunEvent): Move {
  return phase.at === 'proving' ? onProving(state, event) : onDiscovering(state, event);
}

function onProving(state: State, event: RunEvent): Move {
  if (event.type === 'isolation.refused') return notIsolated(state, event.faults);
  if (event.type !== 'isolation.proved') return illegal(state, event);
  const asks = (state.plan.discovery ?? []).length > 0;
  return asks ? here({ ...state, phase: { name: 'isolating', at: 'discovering' } }) : enterForward(state, event);
}

function onDiscovering(state: State, event: RunEvent): Move {
  if (event.type !== 'topology.discovered') return illegal(state, event);
  const seen = { ...state, discovered: event.hosts };
  const faults = refusalsIn(event, concernOf(state.plan));
  return faults.length > 0 ? notIsolated(seen, faults) : enterForward(seen, event);
}

function notIsolated(state: State, faults: readonly Fault[]): Move {
  const because = faults.map((fault) => fault.message).join('; ');
  return { to: 'rollback', state, failure: { kind: 'isolation', step: null, because } };
}

function enterForward(state: State, { elapsed_ms }: RunEvent): Move {
  const pending = state.opening?.dry_run === true ? [] : channelsFor(state, 'started');
  return pending.length > 0
    ? here({ ...state, phase: { name: 'announcing', pending } })
    : enterStep(state, 0, elapsed_ms);
}

function onAnnouncing(state: State, phase: Extract<Phase, { name: 'announcing' }>, event: RunEvent): Move {
  if (event.type !== 'notification.finished' || event.on !== 'started') return illegal(state, event);
  const pending = phase.pending.filter((channel) => channel !== event.channel);
  return pending.length > 0 ? here({ ...state, phase: { ...phase, pending } }) : enterStep(state, 0, event.elapsed_ms);
}

function onNotifying(state: State, phase: Extract<Phase, { name: 'notifying' }>, event: RunEvent): Move {
  if (event.type === 'closed' && phase.pending.length === 0 && event.outcome === phase.outcome)
    return here({ ...state, phase: { name: 'closed', outcome: phase.outcome } });
  if (event.type !== 'notification.finished') return illegal(state, event);
  return here({ ...state, phase: { ...phase, pending: phase.pending.filter((channel) => channel !== event.channel) } });
}
