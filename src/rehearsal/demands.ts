// What the model of an estate demands of its probes: which conditions of the plan are true, and which false, given the facts.
// Promises: it follows from the plan and the facts alone; each demand says whether the rehearsal stands or falls with it.
import { guardKey } from '../engine/state.ts';
import { willAct } from '../plan/act.ts';
import type { Plan, PlannedAct, PlannedCondition, PlannedMitigation } from '../plan/plan.ts';
import { planScope } from '../plan/scope.ts';
import type { Scope } from '../runbook/expression.ts';
import type { Constraint, Sights } from './constraint.ts';
import { actKey, type Facts } from './facts.ts';

/**
 * `must`: without it the runbook cannot be rehearsed. `tells`: where it cannot be had, the condition holds whether or not its
 * command has run, and proves nothing. `stays`: what was so stays so, as far as it can. `goes-on`: where it cannot be had, there
 * is no incident that goes on whatever is done. `vain` is what a `must` turns out to be: it could not be had because its condition
 * proves nothing.
 */
export interface Demand extends Constraint {
  readonly kind: 'must' | 'tells' | 'stays' | 'goes-on' | 'vain';
  /** Whose condition it is, for its place in the file. */
  readonly of: Owner;
}

export type Owner =
  | { readonly part: 'symptom' | 'recovered' }
  | { readonly part: 'check' | 'when' | 'require' | 'verify' | 'undone'; readonly step: string }
  | { readonly part: 'engaged' | 'released'; readonly guard: string };

export interface Model {
  readonly plan: Plan;
  /** RFC 3339. */
  readonly time: string;
  /** False: whatever is done, the incident goes on. */
  readonly recovers: boolean;
  /** What `did` reads of an act. */
  readonly did: (step: string, target: string) => Scope;
  /** The samples that judged the symptom; null: those of now. */
  readonly first: Sights | null;
}

const WEIGHTS = { must: 100, tells: 30, 'goes-on': 30, stays: 20 } as const;

export function demandsOf(model: Model, facts: Facts): readonly Demand[] {
  return [...ofIncident(model, facts), ...ofGuards(model, facts), ...ofActs(model, facts), ...ofNext(model, facts)];
}

interface Asked {
  readonly kind: keyof typeof WEIGHTS;
  readonly of: Owner;
  readonly condition: PlannedCondition;
  readonly wanted: boolean;
  readonly says: string;
  readonly target?: string;
  readonly before?: Sights | null;
}

function demand(model: Model, { kind, of, condition, wanted, says, target = '', before = null }: Asked): Demand {
  const { plan, time, first, did } = model;
  const at = target === '' ? null : target;
  const names: Scope = {
    ...planScope(plan, at),
    run: { id: 'rehearsal', now: time },
    did: 'step' in of && at !== null ? did(of.step, at) : {},
  };
  return { kind, of, condition, wanted, says, target: at, before, names, first, weight: WEIGHTS[kind] };
}

/** At the beginning the symptom holds; when every step has been applied and nothing protects any more, the incident is over. */
function ofIncident(model: Model, facts: Facts): readonly Demand[] {
  const { symptom, recovered } = model.plan;
  const isOver =
    model.recovers && nextStep(model, facts) === null && facts.engaged.length === 0 && facts.latest !== null;
  const over = { of: { part: 'recovered' }, condition: recovered } as const;
  const sick = { of: { part: 'symptom' }, condition: symptom } as const;
  if (isOver)
    return [demand(model, { ...over, kind: 'must', wanted: true, says: 'is true when every step is verified' })];
  const isFirst = facts.latest === null;
  const goingOn = model.recovers ? 'stays' : 'goes-on';
  return [
    demand(model, { ...sick, kind: isFirst ? 'must' : 'stays', wanted: true, says: 'is true at the beginning' }),
    demand(model, {
      ...over,
      kind: isFirst ? 'tells' : goingOn,
      wanted: false,
      says: 'is false while the symptom holds',
    }),
  ];
}

function ofGuards(model: Model, { engaged, latest }: Facts): readonly Demand[] {
  return Object.entries(model.plan.guards).flatMap(([guard, { at }]) =>
    at.flatMap((place) => {
      const { target } = place;
      const isEngaged = engaged.includes(guardKey(guard, target));
      const isLatest = latest !== null && 'guard' in latest && latest.guard === guard && latest.target === target;
      const kind = isLatest ? 'must' : 'stays';
      const telling = isLatest || latest === null ? 'tells' : 'stays';
      const is = (part: 'engaged' | 'released', wanted: boolean, says: string) =>
        demand(model, {
          kind: wanted ? kind : telling,
          of: { part, guard },
          condition: place[part],
          wanted,
          says,
          target,
        });
      if (isEngaged)
        return [
          is('engaged', true, 'is true once `engage` has run'),
          is('released', false, 'is false while the guard is engaged'),
        ];
      const released = latest === null ? [] : [is('released', true, 'is true once `release` has run')];
      return [...released, is('engaged', false, 'is false before `engage` has run')];
    }),
  );
}

function ofActs(model: Model, { applied, undone, before, latest }: Facts): readonly Demand[] {
  return mitigations(model.plan).flatMap((step) =>
    step.acts.flatMap((act) => {
      const key = actKey({ step: step.id, target: act.target });
      const isLatest = latest !== null && 'step' in latest && actKey(latest) === key;
      const seen = { target: act.target, before: before[key] ?? null };
      const { ending } = act;
      const verify = { of: { part: 'verify', step: step.id }, condition: act.verify, ...seen } as const;
      if (applied.includes(key)) {
        const held = demand(model, {
          ...verify,
          kind: isLatest ? 'must' : 'stays',
          wanted: true,
          says: 'is true once `do` has run',
        });
        if (ending.kind !== 'undo' || !isLatest) return [held];
        const undone = { of: { part: 'undone', step: step.id }, condition: ending.undone, ...seen } as const;
        return [
          held,
          demand(model, { ...undone, kind: 'tells', wanted: false, says: 'is false after `do` and before `undo`' }),
        ];
      }
      if (ending.kind !== 'undo' || !undone.includes(key)) return [];
      const of = { part: 'undone', step: step.id } as const;
      const kind = isLatest ? 'must' : 'stays';
      return [
        demand(model, {
          kind,
          of,
          condition: ending.undone,
          ...seen,
          wanted: true,
          says: 'is true once `undo` has run',
        }),
      ];
    }),
  );
}

/** What has to be so for the next step to begin, and that it is not done already. Guards that it does not name are released first. */
function ofNext(model: Model, facts: Facts): readonly Demand[] {
  const { plan } = model;
  const next = nextStep(model, facts);
  const from = next === null ? plan.steps.length : plan.steps.indexOf(next);
  const isOnWay = facts.undone.length === 0;
  if (!isOnWay) return [];
  const guards = next?.guard === undefined ? [] : (plan.guards[next.guard]?.at ?? []);
  const own = guards.map(({ target }) => guardKey(next?.guard ?? '', target));
  const isGuarded = own.every((guard) => facts.engaged.includes(guard));
  const checks = plan.steps.slice(lastMitigation(plan, from) + 1, from).flatMap((step) => {
    if (step.kind !== 'check' || facts.engaged.length > 0) return [];
    const of = { part: 'check', step: step.id } as const;
    return [
      demand(model, { kind: 'must', of, condition: step.condition, wanted: true, says: 'is true when it is its turn' }),
    ];
  });
  if (facts.engaged.some((guard) => !own.includes(guard))) return checks;
  const step = next?.id ?? '';
  const acts = (next?.acts ?? []).filter((act) => isOpen(step, act, facts));
  const due = acts.flatMap(({ target, when, require, verify }) => {
    const whenever =
      when === null || 'decided' in when
        ? []
        : [
            demand(model, {
              kind: 'must',
              of: { part: 'when', step },
              condition: when,
              wanted: true,
              says: 'is true, so that the step runs',
              target,
            }),
          ];
    if (!isGuarded) return whenever;
    const required =
      require === null
        ? []
        : [
            demand(model, {
              kind: 'must',
              of: { part: 'require', step },
              condition: require,
              wanted: true,
              says: 'is true when it is its turn',
              target,
            }),
          ];
    const of = { part: 'verify', step } as const;
    return [
      ...whenever,
      ...required,
      demand(model, {
        kind: 'tells',
        of,
        condition: verify,
        wanted: false,
        says: 'is false before `do` has run',
        target,
      }),
    ];
  });
  return [...checks, ...due];
}

function lastMitigation({ steps }: Plan, from: number): number {
  return steps.slice(0, from).findLastIndex(({ kind }) => kind === 'mitigation');
}

/** The first step that has a target left to change. */
function nextStep({ plan }: Model, facts: Facts): PlannedMitigation | null {
  return mitigations(plan).find(({ id, acts }) => acts.some((act) => isOpen(id, act, facts))) ?? null;
}

function isOpen(step: string, act: PlannedAct, { applied, skipped }: Facts): boolean {
  const key = actKey({ step, target: act.target });
  return willAct(act) && !applied.includes(key) && !skipped.includes(key);
}

function mitigations({ steps }: Plan): readonly PlannedMitigation[] {
  return steps.filter((step) => step.kind === 'mitigation');
}
