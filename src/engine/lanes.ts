// The targets of a wave beside each other: which begins when, and to which of them a fact belongs.
// Promises: pure; never more than `AT_ONCE` under way. Where there is one lane, every fact is its own: whether it says so
// is the audit's question.
import { unreachable } from '../kernel/unreachable.ts';
import type { Plan } from '../plan/plan.ts';
import { AT_ONCE } from '../plan/waves.ts';
import type { Asking } from './asking.ts';
import type { RunEvent } from './event.ts';
import { mitigationAt } from './planned.ts';
import { isGuardStage, type Lane, type Phase, type State } from './state.ts';
import { subjectIn } from './subject.ts';

interface Stage {
  readonly at: string;
}

export interface Begun<One> {
  readonly state: State;
  readonly lanes: readonly One[];
}

/** The lanes that stand at `from` go on in their order, as long as not too many are under way. */
export function begin<Kind extends Stage>(
  { state: first, lanes: given }: Begun<Lane<Kind>>,
  from: Kind['at'],
  by: (state: State, act: number) => { readonly state: State; readonly stage: Kind },
): Begun<Lane<Kind>> {
  let state = first;
  let free = AT_ONCE - given.filter(({ stage }) => isUnderWay(stage)).length;
  const lanes = given.map((lane) => {
    if (lane.stage.at !== from || free <= 0) return lane;
    const begun = by(state, lane.act);
    state = begun.state;
    if (isUnderWay(begun.stage)) free -= 1;
    return { ...lane, stage: begun.stage };
  });
  return { state, lanes };
}

const STANDING: readonly string[] = ['undecided', 'uncleared', 'waiting', 'over'];

function isUnderWay({ at }: Stage): boolean {
  return !STANDING.includes(at);
}

export function laneFor<Kind extends Stage>(
  plan: Plan,
  { step, lanes }: { readonly step: number; readonly lanes: readonly Lane<Kind>[] },
  event: RunEvent,
): Lane<Kind> | undefined {
  const [only, ...others] = lanes;
  if (others.length === 0) return only;
  const subject = subjectIn(event);
  if (subject === null) return undefined;
  const { id, acts } = mitigationAt(plan, step);
  return lanes.find(({ act, stage }) => {
    if ('guard' in subject) return 'guard' in stage && stage.guard === subject.guard;
    return subject.step === id && acts[act]?.target === subject.target;
  });
}

/** What a host is being asked about, where the fact is about that. */
export function askingFor(plan: Plan, phase: Phase, event: RunEvent): Asking | null {
  const stage = stageFor(plan, phase, event);
  return stage !== null && 'asking' in stage ? stage.asking : null;
}

function stageFor(plan: Plan, phase: Phase, event: RunEvent) {
  switch (phase.name) {
    case 'releasing':
      return phase.stage;
    case 'stepping':
      if (isGuardStage(phase.stage) || phase.stage.at === 'checking') return phase.stage;
      return laneFor(plan, phase, event)?.stage ?? null;
    case 'rolling_back':
      if (isGuardStage(phase.stage)) return phase.stage;
      return laneFor(plan, phase, event)?.stage ?? null;
    case 'claimed':
    case 'diagnosing':
    case 'isolating':
    case 'announcing':
    case 'recovering':
    case 'parting':
    case 'notifying':
    case 'closed':
      return null;
    default:
      return unreachable(phase);
  }
}
