// The search for values: what probes have to see so that conditions are true or false as they are wanted.
// Promises: bounded, always the same; what it does not find it says, which is not a proof that there is none.
import type { FieldValue } from '../kernel/scalar.ts';
import type { Plan, SampleOf } from '../plan/plan.ts';
import { candidatesFor } from './candidates.ts';
import { type Constraint, isMet, keyOf, type Sight, type Sights, scopeOf } from './constraint.ts';

export interface Settled {
  readonly sights: Sights;
  readonly unmet: readonly Constraint[];
}

interface Move {
  readonly key: string;
  readonly sight: Sight;
}

const MOST_STEPS = 100;
const MOST_PAIRS = 1_500;
const MOST_DETOURS = 10;
/** How much better the world is where a probe works. */
const BLIND = 1;

export interface Searching {
  readonly plan: Plan;
  /** RFC 3339. */
  readonly time: string;
}

/** From what is seen now, with as few changes as it finds. */
export function settleSights(start: Sights, constraints: readonly Constraint[], searching: Searching): Settled {
  const sights = new Search(constraints, searching).from(start, MOST_DETOURS);
  return { sights, unmet: constraints.filter((one) => !isMet(one, sights)) };
}

class Search {
  readonly #constraints: readonly Constraint[];
  readonly #searching: Searching;
  readonly #keys: ReadonlyMap<Constraint, ReadonlySet<string>>;

  constructor(constraints: readonly Constraint[], searching: Searching) {
    this.#constraints = constraints;
    this.#searching = searching;
    this.#keys = new Map(constraints.map((one) => [one, new Set(one.condition.samples.map(keyOf))]));
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
    return this.#constraints.filter((one) => !isMet(one, sights)).sort((a, b) => b.weight - a.weight);
  }

  /** The best world in one move, or in two, that meets this constraint and is better than the present one. */
  #better(sights: Sights, open: Constraint): Sights | null {
    const moves = this.#moves(sights, open);
    let best: Sights | null = null;
    let gain = 0;
    const weigh = (made: Sights, moved: readonly string[]) => {
      if (!isMet(open, made)) return;
      const gained = this.#cost(sights, moved) - this.#cost(made, moved);
      if (gained > gain) [best, gain] = [made, gained];
    };
    for (const move of moves) weigh(withMove(sights, move), [move.key]);
    if (best !== null) return best;
    let tried = 0;
    for (const [index, first] of moves.entries()) {
      for (const second of this.#moves(withMove(sights, first), open).slice(index)) {
        tried += 1;
        if (tried > MOST_PAIRS) return best;
        weigh(withMove(withMove(sights, first), second), [first.key, second.key]);
        if (best !== null && tried > MOST_PAIRS / 4) return best;
      }
    }
    return best;
  }

  /** What meets this constraint at another's cost may be mended from there. */
  #detour(sights: Sights, open: Constraint, detours: number): Sights | null {
    const stood = this.#whole(sights);
    let left = detours;
    for (const move of this.#moves(sights, open)) {
      const made = withMove(sights, move);
      if (!isMet(open, made)) continue;
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
      return touched && !isMet(one, sights) ? sum + one.weight : sum;
    }, 0);
    const seen = keys === null ? Object.values(sights) : [...new Set(keys)].flatMap((key) => sights[key] ?? []);
    return unmet + seen.filter(({ ok }) => !ok).length * BLIND;
  }

  #moves(sights: Sights, constraint: Constraint): readonly Move[] {
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
    const changed = (change: Partial<Sight>): Move => ({ key, sight: { ...sight, ok: true, ...change } });
    const fields = Object.entries(command.output.fields).flatMap(([name, field]) =>
      constraint.condition.that
        .filter((source) => source.includes(name))
        .flatMap((source) => {
          const withValue = (value: FieldValue) => changed({ fields: { ...sight.fields, [name]: value } });
          const scopeWith = (value: FieldValue) => scopeOf(constraint, withMove(sights, withValue(value)));
          const now = sight.fields[name] ?? 0;
          return candidatesFor({ source, field, now, time: this.#searching.time, scopeWith })
            .filter((value) => value !== now)
            .map(withValue);
        }),
    );
    const codes = constraint.condition.that.some((source) => source.includes('exit_code'))
      ? (command.kind === 'http' ? command.expect : command.exit).filter((code) => code !== sight.exit_code)
      : [];
    return [
      ...(sight.ok ? [] : [changed({})]),
      ...fields,
      ...codes.map((exit_code) => changed({ exit_code })),
      ...(sight.ok ? [changed({ ok: false })] : []),
    ];
  }
}

function withMove(sights: Sights, { key, sight }: Move): Sights {
  return { ...sights, [key]: sight };
}
