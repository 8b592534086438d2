// The world of a rehearsal that nobody wrote a scenario for: a model of the estate, made from the runbook's own conditions.
// Promises: after each change the probes see what the conditions say of it, as far as values can be found; what cannot be found is told.
import type { Change } from '../engine/event.ts';
import { commandOf } from '../engine/next.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scope } from '../runbook/expression.ts';
import { parseOutput } from '../runbook/output.ts';
import { neutral, SEEDS, type Seed } from './candidates.ts';
import { keyOf, type Sights } from './constraint.ts';
import { type Demand, demandsOf, type Model } from './demands.ts';
import { acceptedBy } from './executor.ts';
import { actKey, after, type Facts, NOTHING_YET } from './facts.ts';
import { printed } from './printed.ts';
import { settleSights } from './search.ts';
import { orVain } from './vain.ts';
import { type Answer, type Course, type GroundWorld, refusedBy, WELL } from './world.ts';

/** A moment of the model, with what it could not bring about. */
export interface Standing {
  readonly facts: Facts;
  readonly sights: Sights;
  readonly unmet: readonly Demand[];
}

/** What the model comes to is the same again for the same past: it is looked for once. */
export interface ModelOf {
  readonly plan: Plan;
  readonly time: string;
  readonly seed: Seed;
  readonly known: Map<string, Standing>;
}

export function modelOf(plan: Plan, time: string, seed: Seed = SEEDS[0]): ModelOf {
  return { plan, time, seed, known: new Map() };
}

interface Past {
  readonly standing: Standing;
  readonly first: Sights;
  readonly unmet: readonly Demand[];
}

/** `recovers` false: whatever is done, the incident goes on. */
export function modelWorld(of: ModelOf, recovers: boolean): GroundWorld {
  const standing = begun(of, recovers);
  return worldFrom(of, recovers, { standing, first: standing.sights, unmet: standing.unmet });
}

function worldFrom(of: ModelOf, recovers: boolean, past: Past): GroundWorld {
  const { plan } = of;
  const { first } = past;
  let { standing } = past;
  const unmet: Demand[] = [...past.unmet];
  return {
    unmet,
    kept() {
      const now = { standing, first, unmet: [...unmet] };
      return () => worldFrom(of, recovers, now);
    },
    see({ probe, target }): Answer {
      const sight = standing.sights[keyOf({ probe, target })];
      const command = plan.probes[probe]?.commands[target];
      if (sight === undefined || command === undefined) return { kind: 'unreachable' };
      if (sight.ok) return { kind: 'seen', fields: sight.fields, exit_code: sight.exit_code };
      return { kind: 'failed', exit_code: refusedBy(command.kind === 'http' ? command.expect : command.exit) };
    },
    course: (change): Course => ({ ...WELL, output: printed(commandOf({ plan }, change).output, didOf(plan, change)) }),
    start: () => undefined,
    work(change) {
      standing = changed(of, { standing, first, recovers }, change);
      unmet.push(...standing.unmet);
    },
    neighbour: () => 'healthy',
  };
}

/** What a `do` names is what it made: nothing that was there before is called so. */
function didOf(plan: Plan, change: Change) {
  const { fields } = commandOf({ plan }, change).output;
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, neutral(field, SEEDS[1], 'new')]));
}

function begun(of: ModelOf, recovers: boolean): Standing {
  return once(of, `begins ${recovers}`, () =>
    settled(of, { facts: NOTHING_YET, sights: neutralSights(of), first: null, recovers }),
  );
}

function changed(
  of: ModelOf,
  { standing, first, recovers }: { readonly standing: Standing; readonly first: Sights; readonly recovers: boolean },
  change: Change,
): Standing {
  const facts = after(standing.facts, change, standing.sights);
  const key = JSON.stringify([recovers, facts, standing.sights]);
  return once(of, key, () => settled(of, { facts, sights: withoutEffect(facts, standing.sights), first, recovers }));
}

function once({ known }: ModelOf, key: string, make: () => Standing): Standing {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/** An undo gives back what was seen before its `do`, where nothing else is asked of it. */
function withoutEffect({ latest, before }: Facts, sights: Sights): Sights {
  if (latest === null || latest.action !== 'undo') return sights;
  return { ...sights, ...before[actKey(latest)] };
}

interface Settling {
  readonly facts: Facts;
  readonly sights: Sights;
  readonly first: Sights | null;
  readonly recovers: boolean;
}

/** A step whose `when` cannot be true is none that anything waits for. */
function settled(of: ModelOf, settling: Settling): Standing {
  const { plan, time } = of;
  const { facts, sights, first, recovers } = settling;
  const did = (step: string, target: string): Scope => didRead(plan, { action: 'do', step, target });
  const model: Model = { plan, time, recovers, did, first };
  const demands = demandsOf(model, facts);
  const found = settleSights(sights, demands, { plan, time });
  const unmet = demands
    .filter((one) => found.unmet.includes(one) && one.kind !== 'stays')
    .map((one) => orVain(one, { plan, time }));
  const closed = unmet.flatMap(({ of: { part, ...owner }, target }) =>
    part === 'when' && 'step' in owner && target !== null ? [actKey({ step: owner.step, target })] : [],
  );
  if (closed.length === 0) return { facts, sights: found.sights, unmet };
  const rest = settled(of, { ...settling, facts: { ...facts, skipped: [...facts.skipped, ...closed] } });
  return { ...rest, unmet: [...unmet.filter(({ of: { part } }) => part === 'when'), ...rest.unmet] };
}

/** What the output of a `do` reads as. */
function didRead(plan: Plan, change: Change): Scope {
  const { output } = commandOf({ plan }, change);
  const parsed = parseOutput(output, printed(output, didOf(plan, change)));
  return parsed.ok ? parsed.value : {};
}

function neutralSights({ plan, seed }: ModelOf): Sights {
  const sights = Object.entries(plan.probes).flatMap(([probe, { commands }]) =>
    Object.entries(commands).map(([target, command]) => {
      const fields = Object.fromEntries(
        Object.entries(command.output.fields).map(([name, field]) => [name, neutral(field, seed)]),
      );
      return [keyOf({ probe, target }), { ok: true, exit_code: acceptedBy(command), fields }] as const;
    }),
  );
  return Object.fromEntries(sights);
}
