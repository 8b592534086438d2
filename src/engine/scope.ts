// What an expression can read at run time: the plan's names, this look's samples, `first`, `before`, `did`.
// Times are RFC 3339 texts, as the journal holds them.
import { planScope } from '../plan/scope.ts';
import type { Scope } from '../runbook/expression.ts';
import type { Sample } from './event.ts';
import { type State, targetOf } from './state.ts';

export interface ScopeRequest {
  /** The instance at hand; null where a condition is about none. */
  readonly target: string | null;
  /** The mitigation at hand: opens `before` and `did`. */
  readonly step: string | null;
  readonly samples: readonly Sample[];
  /** RFC 3339: `run.now`. */
  readonly now: string;
}

export function scopeAt(state: State, request: ScopeRequest): Scope {
  const { target, step, samples, now } = request;
  const at = step === null || target === null ? null : targetOf(state, step, target);
  return {
    ...planScope(state.plan, target),
    run: { id: state.opening?.execution_id ?? '', now },
    ...bySample(samples, target),
    all: Object.fromEntries(byProbe(samples).map(([probe, list]) => [probe, list.map((sample) => readable(sample))])),
    first: bySample(state.first, target),
    before: at === null ? {} : bySample(at.before, target),
    did: at?.did ?? {},
  };
}

/** One probe, one value: the current target's sample, or the only one there is. */
function bySample(samples: readonly Sample[], target: string | null): Scope {
  const chosen = byProbe(samples).flatMap(([probe, list]) => {
    const sample = list.find((candidate) => candidate.target === target) ?? (list.length === 1 ? list[0] : undefined);
    return sample === undefined ? [] : [[probe, readable(sample)] as const];
  });
  return Object.fromEntries(chosen);
}

function byProbe(samples: readonly Sample[]): readonly (readonly [string, readonly Sample[]])[] {
  const names = [...new Set(samples.map((sample) => sample.probe))];
  return names.map((probe) => [probe, samples.filter((sample) => sample.probe === probe)] as const);
}

function readable(sample: Sample): Readonly<Record<string, unknown>> {
  const { exit_code } = sample.act;
  return { ...sample.fields, ok: sample.ok, ...(exit_code !== null && { exit_code }) };
}
