// Conditions: the one shape that symptom, checks, verifications and guards share.
// Promises: every expression in it is true or false; the times fit each other; the defaults are the language's.

import type { Path } from '../kernel/document.ts';
import { parseDuration } from '../kernel/duration.ts';
import { checkedExpression } from './checked-expression.ts';
import { type Loading, reportValue } from './loading.ts';
import type { Position } from './position.ts';
import type { Condition, Expression } from './runbook.ts';
import type { ConditionShape } from './schema.ts';

const EVERY_MS = 2_000;
const WITHIN_MS = 30_000;
const SHORTEST_EVERY_MS = 100;

export interface WrittenCondition {
  readonly shape: ConditionShape;
  readonly path: Path;
  readonly position: Position;
  /** Looks once unless it says `within`. */
  readonly once: boolean;
  /** How long it must stay true where it does not say. */
  readonly forMs?: number;
}

/** Null where a fault was reported. */
export function checkedCondition(loading: Loading, written: WrittenCondition): Condition | null {
  const { shape, path, position } = written;
  const timed = typeof shape === 'object' && !Array.isArray(shape) ? shape : null;
  const that = timed === null ? shape : timed.that;
  const thatPath = timed === null ? path : [...path, 'that'];
  const sources = typeof that === 'string' ? [that] : Array.isArray(that) ? that : [];
  const expressions: Expression[] = [];
  for (const [index, source] of sources.entries()) {
    const at = typeof that === 'string' ? thatPath : [...thatPath, index];
    const expression = checkedExpression(loading, { source, path: at, offset: 0, position, wanted: 'condition' });
    if (expression !== null) expressions.push(expression);
  }
  const times = checkedTimes(loading, written, timed ?? {});
  const [first, ...more] = expressions;
  if (times === null || first === undefined || expressions.length < sources.length) return null;
  return { at: loading.document.placeOf(path), that: [first, ...more], ...times };
}

interface Times {
  readonly within?: string | undefined;
  readonly every?: string | undefined;
  readonly for?: string | undefined;
}

function checkedTimes(
  loading: Loading,
  written: WrittenCondition,
  times: Times,
): Pick<Condition, 'withinMs' | 'everyMs' | 'forMs'> | null {
  const withinMs = milliseconds(times.within) ?? (written.once ? null : WITHIN_MS);
  const everyMs = milliseconds(times.every) ?? EVERY_MS;
  const forMs = milliseconds(times.for) ?? Math.min(written.forMs ?? 0, withinMs ?? Number.MAX_SAFE_INTEGER);
  const isTold = (['within', 'every', 'for'] as const).some((key) => loading.isBroken([...written.path, key]));
  if (isTold) return { withinMs, everyMs, forMs };
  if (everyMs < SHORTEST_EVERY_MS) {
    reportValue(loading, [...written.path, 'every'], {
      code: 'condition-invalid',
      message: `The condition would be looked at every ${everyMs} ms.`,
      hint: `Look every ${SHORTEST_EVERY_MS} ms at most.`,
    });
    return null;
  }
  return { withinMs, everyMs, forMs };
}

function milliseconds(written: string | undefined): number | null {
  return written === undefined ? null : parseDuration(written);
}
