// The event that ended the way forward: what failed and was tried again, and what failed on the way back, are not it.
// Pure. Promises: says nothing that the events do not say.
import { apply } from '../engine/apply.ts';
import type { ChainedEvent } from '../engine/event.ts';
import { initialState, isGuardStage, type State } from '../engine/state.ts';
import type { Plan } from '../plan/plan.ts';
import type { AuditRecord, Thought } from './schema.ts';
import { tellingsOf } from './thoughts.ts';

export interface DecidingRequest {
  readonly record: AuditRecord;
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
}

/** The command or condition that failed and ended the way forward; where it was stopped from outside, what failed first after that. */
export function failedFirst(request: DecidingRequest): Thought | null {
  const deciding = decidingEvent(request.plan, request.events);
  if (deciding === null || TOLD.includes(deciding.type)) return null;
  return entriesFrom(request, deciding).find(({ status }) => BAD.includes(status)) ?? null;
}

const BAD: readonly string[] = ['failed', 'unknown', 'not_recovered'];

/** Why these ended it is told in their own words. */
const TOLD: readonly ChainedEvent['type'][] = [
  'run.declined',
  'isolation.refused',
  'topology.discovered',
  'command.refused',
  'bystanders.looked',
];

/** The entry of the event, and all behind it. */
export function entriesFrom({ record, plan, events }: DecidingRequest, deciding: ChainedEvent): readonly Thought[] {
  const { seq } = firstWordOf(deciding, events);
  return tellingsOf({ plan, events, recovery: null })
    .filter(({ first, last }) => last === seq || first > seq)
    .flatMap(({ thought }) => record.agent_thought_process[thought.step - 1] ?? []);
}

/** Of a command that was lost and then asked for, what its connection said. */
function firstWordOf(deciding: ChainedEvent, events: readonly ChainedEvent[]): ChainedEvent {
  if (deciding.type !== 'command.finished') return deciding;
  const { command } = deciding;
  return events.find((event) => event.type === 'command.finished' && event.command === command) ?? deciding;
}

/** Null: nothing did. */
export function decidingEvent(plan: Plan, events: readonly ChainedEvent[]): ChainedEvent | null {
  let state = initialState(plan);
  for (const event of events) {
    state = apply(state, event);
    if (isOver(state)) return event;
  }
  return null;
}

function isOver(state: State): boolean {
  const { phase, failure, interrupted, opening } = state;
  if (failure !== null || interrupted !== null || opening?.type === 'run.declined') return true;
  if (phase.name !== 'stepping') return false;
  const stages = [phase.stage, ...phase.lanes.map(({ stage }) => stage)];
  return phase.failing !== null || stages.some((stage) => isGuardStage(stage) && stage.failing !== null);
}
