// A constraint: a condition of the plan that is to be true, or false, of what probes see at one moment of a rehearsal.
// Promises: it is judged over the same names, and by the same rules, as in a run.
import type { FieldValue } from '../kernel/scalar.ts';
import type { PlannedCondition, SampleOf } from '../plan/plan.ts';
import type { Scope } from '../runbook/expression.ts';
import { truthOf } from '../runbook/truth.ts';

/** What one probe sees at one target. Its fields are kept where it fails, and nobody can read them. */
export interface Sight {
  readonly ok: boolean;
  readonly exit_code: number;
  readonly fields: Readonly<Record<string, FieldValue>>;
}
/** By `keyOf`. */
export type Sights = Readonly<Record<string, Sight>>;

export interface Constraint {
  /** What it is, for people: `the symptom`. */
  readonly says: string;
  readonly condition: PlannedCondition;
  readonly wanted: boolean;
  /** How much worse the world is where it is not so. */
  readonly weight: number;
  /** All names but those of samples. */
  readonly names: Scope;
  readonly target: string | null;
  /** Null: what is seen now stands for `before` too. */
  readonly before: Sights | null;
  /** The same for `first`. */
  readonly first: Sights | null;
}

export function keyOf({ probe, target }: SampleOf): string {
  return `${probe} ${target}`;
}

export function isMet(constraint: Constraint, sights: Sights): boolean {
  const scope = scopeOf(constraint, sights);
  const { wanted, condition } = constraint;
  const is = (source: string, value: boolean): boolean => {
    const truth = truthOf(source, scope);
    return truth.kind === 'value' && truth.value === value;
  };
  return wanted
    ? condition.that.every((source) => is(source, true))
    : condition.that.some((source) => is(source, false));
}

export function scopeOf({ condition, names, target, before, first }: Constraint, sights: Sights): Scope {
  const now = named(condition.samples, target, sights);
  const then = (seen: Sights | null) => (seen === null ? now.alone : aloneIn(seen, target));
  return { ...names, ...now.alone, all: now.all, before: then(before), first: then(first) };
}

/** All that decides whether a constraint is met, of what is seen. */
export function seenBy({ condition }: Constraint, sights: Sights): string {
  return condition.samples.map((sample) => sightText(sights[keyOf(sample)])).join();
}

const texts = new WeakMap<Sight, string>();

function sightText(sight: Sight | undefined): string {
  if (sight === undefined) return '';
  const text = texts.get(sight) ?? JSON.stringify(sight);
  texts.set(sight, text);
  return text;
}

interface Named {
  readonly alone: Scope;
  readonly all: Readonly<Record<string, readonly Scope[]>>;
}

/** One probe, one value: that of the target at hand, or the only one there is. */
function named(samples: readonly SampleOf[], target: string | null, sights: Sights): Named {
  const all: Record<string, Scope[]> = {};
  const alone: Record<string, Scope> = {};
  const own = new Set<string>();
  for (const sample of samples) {
    const { probe } = sample;
    const sight = sights[keyOf(sample)];
    if (sight === undefined) continue;
    const seen = readable(sight);
    const list = all[probe];
    if (list === undefined) all[probe] = [seen];
    else list.push(seen);
    if (sample.target === target) own.add(probe);
    if (sample.target === target || list === undefined) alone[probe] = seen;
    else if (!own.has(probe)) delete alone[probe];
  }
  return { alone, all };
}

/** What was seen once is read again and again while values are looked for. */
const scopes = new WeakMap<Sights, Map<string | null, Scope>>();

function aloneIn(seen: Sights, target: string | null): Scope {
  const made = scopes.get(seen) ?? new Map<string | null, Scope>();
  scopes.set(seen, made);
  const scope = made.get(target) ?? readAlone(seen, target);
  made.set(target, scope);
  return scope;
}

function readAlone(seen: Sights, target: string | null): Scope {
  const samples = Object.keys(seen).map((key) => {
    const [probe = '', at = ''] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
    return { probe, target: at };
  });
  return named(samples, target, seen).alone;
}

export function readable({ ok, exit_code, fields }: Sight): Scope {
  return ok ? { ...fields, ok, exit_code } : { ok, exit_code };
}
