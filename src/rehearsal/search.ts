// The search for values: what probes have to see so that conditions are true or false as they are wanted.
// Promises: bounded, always the same; what it does not find it says, which is not a proof that there is none.
import type { FieldValue } from '../kernel/scalar.ts';
import type { Plan, SampleOf } from '../plan/plan.ts';
import { conjunctsOf } from '../runbook/comparisons.ts';
import { candidatesFor } from './candidates.ts';
import { type Constraint, isMet, keyOf, type Sight, type Sights, scopeOf, seenBy } from './constraint.ts';

export interface Settled {
  readonly sights: Sights;
  readonly unmet: readonly Constraint[];
}

/** One change of what one probe sees; its fields come to those that are there. */
interface Move {
  readonly key: string;
  readonly change: Partial<Sight>;
}

const MOST_STEPS = 100;
const MOST_PAIRS = 600;
const MOST_DETOURS = 4;
/** How much better the world is where a probe works. */
const BLIND = 1;

export interface Searching {
  readonly plan: Plan;
  /** RFC 3339. */
  readonly time: string;
}

/** From what is seen now, with as few changes as it finds. */
export function settleSights(start: Sights, constraints: readonly Constraint[], searching: Searching): Settled {
  const sights = new Search(constraints.flatMap(partsOf), searching).from(start, MOST_DETOURS);
  return { sights, unmet: constraints.filter((one) => !isMet(one, sights)) };
}

/** What must all hold is sought one after the other: where one part holds the world is a little better already. */
function partsOf(constraint: Constraint): readonly Constraint[] {
  const { condition, wanted } = constraint;
  if (!wanted) return [constraint];
  return condition.that
    .flatMap(conjunctsOf)
    .map((part) => ({ ...constraint, condition: { ...condition, that: [part] } }));
}

class Search {
  readonly #constraints: readonly Constraint[];
  readonly #searching: Searching;
  readonly #keys: ReadonlyMap<Constraint, ReadonlySet<string>>;
  /** A detour begins with the moves that were no way by themselves. */
  #latest: { readonly sights: Sights; readonly constraint: Constraint; readonly moves: readonly Move[] } | null = null;
  readonly #met: ReadonlyMap<Constraint, Map<string, boolean>>;

  constructor(constraints: readonly Constraint[], searching: Searching) {
    this.#constraints = constraints;
    this.#searching = searching;
    this.#keys = new Map(constraints.map((one) => [one, new Set(one.condition.samples.map(keyOf))]));
    this.#met = new Map(constraints.map((one) => [one, new Map()]));
  }

  /** The same values come up again and again, alone and beside others. */
  #isMet(constraint: Constraint, sights: Sights): boolean {
    const known = this.#met.get(constraint);
    const seen = seenBy(constraint, sights);
    const met = known?.get(seen) ?? isMet(constraint, sights);
    known?.set(seen, met);
    return met;
  }

  from(start: Sights, detours: number): Sights {
    let sights = start;
    const stuck = new Set<Constraint>();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const open = this.#unmet(sights).find((one) => !stuck.has(one));
      if (open === undefined) break;
      const better = this.#better(sights, open) ?? (detours > 0 ? this.#detour(sights, open, detours) : null);
      if (better === null) stuck.add(open);
      else {
        sights = better;
        stuck.clear();
      }
    }
    return sights;
  }

  #unmet(sights: Sights): readonly Constraint[] {
    return this.#constraints.filter((one) => !this.#isMet(one, sights)).sort((a, b) => b.weight - a.weight);
  }

  /** The best world in one move, or in two, that meets this constraint and is better than the present one. */
  #better(sights: Sights, open: Constraint): Sights | null {
    const moves = this.#moves(sights, open);
    let best: Sights | null = null;
    let gain = 0;
    const stood = new Map<string, number>();
    const costNow = (moved: readonly string[]) => {
      const key = moved.join('\n');
      const cost = stood.get(key) ?? this.#cost(sights, moved);
      stood.set(key, cost);
      return cost;
    };
    const weigh = (made: Sights, moved: readonly string[]) => {
      if (!this.#isMet(open, made)) return;
      const gained = costNow(moved) - this.#cost(made, moved);
      if (gained > gain) [best, gain] = [made, gained];
    };
    for (const move of moves) weigh(withMove(sights, move), [move.key]);
    if (best !== null) return best;
    for (const [first, second] of pairsOf(moves)) {
      weigh(withMove(withMove(sights, first), second), [first.key, second.key]);
      if (best !== null) return best;
    }
    return null;
  }

  /** What meets this constraint at another's cost may be mended from there. */
  #detour(sights: Sights, open: Constraint, detours: number): Sights | null {
    const stood = this.#whole(sights);
    let left = detours;
    for (const move of this.#moves(sights, open)) {
      const made = withMove(sights, move);
      if (!this.#isMet(open, made)) continue;
      left -= 1;
      if (left < 0) return null;
      const mended = this.from(made, 0);
      if (this.#whole(mended) < stood) return mended;
    }
    return null;
  }

  #whole(sights: Sights): number {
    return this.#cost(sights, null);
  }

  /** How bad the world is, as far as these probes have a part in it. */
  #cost(sights: Sights, keys: readonly string[] | null): number {
    const unmet = this.#constraints.reduce((sum, one) => {
      const touched = keys === null || keys.some((key) => this.#keys.get(one)?.has(key) === true);
      return touched && !this.#isMet(one, sights) ? sum + one.weight : sum;
    }, 0);
    const seen = keys === null ? Object.values(sights) : [...new Set(keys)].flatMap((key) => sights[key] ?? []);
    return unmet + seen.filter(({ ok }) => !ok).length * BLIND;
  }

  #moves(sights: Sights, constraint: Constraint): readonly Move[] {
    if (this.#latest?.sights === sights && this.#latest.constraint === constraint) return this.#latest.moves;
    const moves = this.#movesFrom(sights, constraint);
    this.#latest = { sights, constraint, moves };
    return moves;
  }

  #movesFrom(sights: Sights, constraint: Constraint): readonly Move[] {
    return constraint.condition.samples.flatMap((sample) => {
      const key = keyOf(sample);
      const sight = sights[key];
      return sight === undefined ? [] : this.#movesOf(sights, constraint, { sample, key, sight });
    });
  }

  #movesOf(
    sights: Sights,
    constraint: Constraint,
    { sample, key, sight }: { readonly sample: SampleOf; readonly key: string; readonly sight: Sight },
  ): readonly Move[] {
    const command = this.#searching.plan.probes[sample.probe]?.commands[sample.target];
    if (command === undefined) return [];
    const changed = (change: Partial<Sight>): Move => ({ key, change: { ok: true, ...change } });
    const whole = constraint.condition.that.join('\n');
    const fields = Object.entries(command.output.fields).flatMap(([name, field]) => {
      if (!whole.includes(name)) return [];
      const now = sight.fields[name] ?? 0;
      const withValue = (value: FieldValue) => changed({ fields: { [name]: value } });
      const scopeWith = (value: FieldValue) => scopeOf(constraint, withMove(sights, withValue(value)));
      const wanted = { field, now, time: this.#searching.time, scopeWith };
      const values = constraint.condition.that.flatMap((one) =>
        one.includes(name) ? candidatesFor({ ...wanted, source: one }) : [],
      );
      return values.filter((value) => value !== now).map(withValue);
    });
    const accepted = command.kind === 'http' ? command.expect : command.exit;
    const codes = whole.includes('exit_code') ? accepted.filter((code) => code !== sight.exit_code) : [];
    return [
      ...(sight.ok ? [] : [changed({})]),
      ...fields,
      ...codes.map((exit_code) => changed({ exit_code })),
      ...(sight.ok ? [changed({ ok: false })] : []),
    ];
  }
}

function pairsOf(moves: readonly Move[]): readonly (readonly [Move, Move])[] {
  const pairs: (readonly [Move, Move])[] = [];
  for (const [index, first] of moves.entries())
    for (const second of moves.slice(index + 1)) {
      if (pairs.length === MOST_PAIRS) return pairs;
      if (!isSameField(first, second)) pairs.push([first, second]);
    }
  return pairs;
}

function isSameField(one: Move, other: Move): boolean {
  const [name] = Object.keys(one.change.fields ?? {});
  return one.key === other.key && name !== undefined && Object.hasOwn(other.change.fields ?? {}, name);
}

function withMove(sights: Sights, { key, change }: Move): Sights {
  const sight = sights[key];
  if (sight === undefined) return sights;
  return { ...sights, [key]: { ...sight, ...change, fields: { ...sight.fields, ...change.fields } } };
}
