// And, or, not; and the ways to bring a literal or a piece of CEL into an expression.
import { joined, LEVEL, negated, plainCall } from './cel-text.ts';
import { Expression, readsIn, truth, writtenOf } from './expression.ts';
import { List } from './list.ts';
import type { Root } from './root.ts';
import type { NumberValue, ReadsOf, TimeValue, TruthValue, Value } from './values.ts';

type Conditions = readonly [TruthValue, TruthValue, ...TruthValue[]];

/** All of them: `a && b`. */
export function and<const C extends Conditions>(...conditions: C): TruthValue<ReadsOf<C[number]>> {
  return truth(new Expression(joined(conditions.map(writtenOf), '&&'), conditions.flatMap(readsIn)));
}

/** At least one of them: `a || b`. */
export function or<const C extends Conditions>(...conditions: C): TruthValue<ReadsOf<C[number]>> {
  return truth(new Expression(joined(conditions.map(writtenOf), '||'), conditions.flatMap(readsIn)));
}

export function not<R extends Root>(condition: TruthValue<R>): TruthValue<R> {
  return truth(new Expression(negated(writtenOf(condition)), readsIn(condition)));
}

/** A number that something is to be asked of: `number(0.5).times(pool.max)`. */
export function number(value: number): NumberValue<never> {
  return new Expression(writtenOf(value), []);
}

/** A point in time with its zone: `2026-01-31T08:00:00Z`. */
export function time(text: string): TimeValue<never> {
  return new Expression(plainCall('timestamp', text), []);
}

/**
 * What the builder has no word for, as CEL: cel`pool.names.filter(n, n.startsWith(${tenant.id})).size() == 0`.
 * It is checked when the runbook is loaded, as any other; the editor does not check it.
 */
export function cel<const V extends readonly (Value<string, Root> | string | number | boolean)[]>(
  pieces: TemplateStringsArray,
  ...values: V
): Expression<ReadsOf<V[number]>> {
  const text = pieces.raw.map((piece, index) => piece + (index < values.length ? pieceOf(values[index]) : '')).join('');
  return new Expression({ text, level: LEVEL.unknown }, values.flatMap(readsOfPiece));
}

function pieceOf(value: unknown): string {
  const { text, level } = value instanceof List ? value.written : writtenOf(value);
  return level < LEVEL.member ? `(${text})` : text;
}

function readsOfPiece(value: unknown) {
  return value instanceof List ? value.reads : readsIn(value);
}
