// The targets that a failed step never came to because their host did not answer: all of them, not only the first.
// Promises: pure; who was not even asked is not among them.
import type { ActRecord, ChainedEvent } from '../engine/event.ts';
import { type State, targetOf } from '../engine/state.ts';
import type { Plan } from '../plan/plan.ts';

export interface Unreached {
  /** The step's title. */
  readonly step: string;
  readonly target: string;
  readonly because: string;
}

/** Where a step has one target, the failure itself says it. */
export function unreachedIn(plan: Plan, state: State, events: readonly ChainedEvent[]): readonly Unreached[] {
  const step = plan.steps.find(({ id }) => id === state.failure?.step);
  if (step?.kind !== 'mitigation' || step.acts.length === 1) return [];
  const left = step.acts.filter(({ target }) => targetOf(state, step.id, target).status === 'not_started');
  return left.flatMap(({ target }) => {
    const acts = events.flatMap((event) => actsAt(event, step.id, target)).at(-1) ?? [];
    // A condition may ask other hosts too: one that is silent is why the target was not started.
    const silent = acts.filter(({ ended }) => ended !== 'exited');
    const because = silent.flatMap(({ fault }) => fault?.message ?? []).at(0);
    return because === undefined ? [] : [{ step: step.title, target, because }];
  });
}

/** What was asked of a target at once: nothing, where the event is not about it. */
function actsAt(event: ChainedEvent, step: string, target: string): readonly (readonly ActRecord[])[] {
  switch (event.type) {
    case 'condition.looked': {
      const { purpose } = event;
      const isIt = (purpose.kind === 'require' || purpose.kind === 'when') && purpose.step === step;
      return isIt && purpose.target === target ? [event.samples.map(({ act }) => act)] : [];
    }
    case 'before.sampled':
      return event.step === step && event.target === target ? [event.samples.map(({ act }) => act)] : [];
    case 'command.finished': {
      const { change } = event;
      return 'step' in change && change.step === step && change.target === target ? [[event.act]] : [];
    }
    default:
      return [];
  }
}
