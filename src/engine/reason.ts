// Why a condition did not hold, in words: the expression as it is written, its values, and what a probe did not see.
import { shown } from '../kernel/visible.ts';
import type { PlannedCondition, PlannedStep } from '../plan/plan.ts';
import { resolveText } from '../plan/resolve.ts';
import type { RunEvent, Sample } from './event.ts';
import { scopeAt } from './scope.ts';
import type { State } from './state.ts';

const LONGEST_MESSAGE = 300;

/** What a check says of itself where it fails, in parentheses; nothing where one of its values is not known. */
export function messageOf(
  state: State,
  step: PlannedStep | undefined,
  event: Extract<RunEvent, { type: 'condition.looked' }>,
): string {
  if (step?.kind !== 'check' || step.message === undefined) return '';
  const scope = scopeAt(state, { target: null, step: null, samples: event.samples, now: event.at });
  const message = resolveText(step.message, scope);
  return message === null ? '' : ` (${shown(message, LONGEST_MESSAGE)})`;
}

/** Of the first probe that failed: the condition may be false for that alone. */
export function firstUnseen(samples: readonly Sample[]): string | undefined {
  const failed = samples.find((sample) => !sample.ok);
  return failed === undefined ? undefined : unseenWords(failed);
}

/** Of a probe that saw nothing: where it ran, unless its fault names that already, and what was wrong. */
export function unseenWords({ probe, host, act: { fault } }: Pick<Sample, 'probe' | 'host'> & Unseen): string {
  const message = fault?.message ?? 'it failed';
  const isNamed = message.split(/[\s,:;]+/).some((word) => word === host || word === `${host}.`);
  return `${probe}${isNamed ? '' : ` on ${host === 'runner' ? 'the runner' : host}`}: ${message}`;
}

interface Unseen {
  readonly act: { readonly fault?: { readonly message: string } | undefined };
}

export function reasonOf(condition: PlannedCondition, event: Extract<RunEvent, { type: 'condition.looked' }>): string {
  const lines = condition.that.flatMap((source, index) => {
    const shown = event.shown[index] ?? source;
    if (shown.endsWith('→ true')) return [];
    return [shown.startsWith(`${source} →`) ? shown : `${source.trim()} (${shown})`];
  });
  return `${lines.join(' and ')}${event.because === undefined ? '' : `: ${event.because}`}`;
}
