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
  const seen = seenBy(samples, target);
  return {
    ...planScope(state.plan, target),
    run: { id: state.opening?.execution_id ?? '', now },
    ...seen.alone,
    all: seen.all,
    first: keptBy(state.first, target),
    before: at === null ? {} : keptBy(at.before, target),
    did: at?.did ?? {},
  };
}

interface Seen {
  /** One probe, one value: the current target's sample, or the only one there is. */
  readonly alone: Scope;
  readonly all: Readonly<Record<string, readonly Scope[]>>;
}

/** What was seen once is read at every look from then on. */
const kept = new WeakMap<readonly Sample[], Map<string | null, Scope>>();

function keptBy(samples: readonly Sample[], target: string | null): Scope {
  const made = kept.get(samples) ?? new Map<string | null, Scope>();
  kept.set(samples, made);
  const scope = made.get(target) ?? seenBy(samples, target).alone;
  made.set(target, scope);
  return scope;
}

const NOTHING: Seen = { alone: {}, all: {} };

function seenBy(samples: readonly Sample[], target: string | null): Seen {
  if (samples.length === 0) return NOTHING;
  const all = new Map<string, Scope[]>();
  const alone = new Map<string, Scope>();
  const own = new Set<string>();
  for (const sample of samples) {
    const { probe } = sample;
    const value = readable(sample);
    const list = all.get(probe);
    if (list === undefined) all.set(probe, [value]);
    else list.push(value);
    if (own.has(probe)) continue;
    if (sample.target === target) own.add(probe);
    if (list === undefined || sample.target === target) alone.set(probe, value);
    else alone.delete(probe);
  }
  return { alone: Object.fromEntries(alone), all: Object.fromEntries(all) };
}

function readable(sample: Sample): Readonly<Record<string, unknown>> {
  const { exit_code } = sample.act;
  return { ...sample.fields, ok: sample.ok, ...(exit_code !== null && { exit_code }) };
}
