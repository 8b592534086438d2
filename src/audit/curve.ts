// What a condition compares, over time: both sides of each comparison as numbers, at every look.
// Pure. Promises: only values that stand in the events; what was not seen, or may not be shown, is no number.
import type { PlannedCondition } from '../plan/plan.ts';
import { evaluate, type Scope } from '../runbook/expression.ts';
import { sidesIn } from '../runbook/sides.ts';

export interface Curve {
  /** `pool.active` */
  readonly value: string;
  /** `<`: what holds between them where the condition holds. */
  readonly sign: string;
  /** `0.5 * pool.max` */
  readonly bound: string;
  readonly points: readonly CurvePoint[];
}

export interface CurvePoint {
  /** Since the run began. */
  readonly elapsed_ms: number;
  /** Null: not known at that look. */
  readonly value: number | null;
  readonly bound: number | null;
}

export interface SeenAt {
  readonly elapsed_ms: number;
  readonly scope: Scope;
}

/** Those that were numbers at two looks at least. */
export function curvesOf({ that }: Pick<PlannedCondition, 'that'>, seen: readonly SeenAt[]): readonly Curve[] {
  return that.flatMap(sidesIn).flatMap(({ left, sign, right }) => {
    const points = seen.map(({ elapsed_ms, scope }) => ({
      elapsed_ms,
      value: numberOf(left, scope),
      bound: numberOf(right, scope),
    }));
    if (points.filter(({ value, bound }) => value !== null && bound !== null).length < 2) return [];
    return [{ value: left, sign, bound: right, points }];
  });
}

function numberOf(source: string, scope: Scope): number | null {
  const found = evaluate(source, scope);
  return found.kind === 'value' && typeof found.value === 'number' ? found.value : null;
}
