import { Expression } from './expression.js';
import type { Root } from './root.js';
import type { NumberValue, ReadsOf, TimeValue, TruthValue, Value } from './values.js';
type Conditions = readonly [TruthValue, TruthValue, ...TruthValue[]];
/** All of them: `a && b`. */
export declare function and<const C extends Conditions>(...conditions: C): TruthValue<ReadsOf<C[number]>>;
/** At least one of them: `a || b`. */
export declare function or<const C extends Conditions>(...conditions: C): TruthValue<ReadsOf<C[number]>>;
export declare function not<R extends Root>(condition: TruthValue<R>): TruthValue<R>;
/** A number that something is to be asked of: `number(0.5).times(pool.max)`. */
export declare function number(value: number): NumberValue<never>;
/** A point in time with its zone: `2026-01-31T08:00:00Z`. */
export declare function time(text: string): TimeValue<never>;
/**
 * What the builder has no word for, as CEL: cel`pool.names.filter(n, n.startsWith(${tenant.id})).size() == 0`.
 * It is checked when the runbook is loaded, as any other; the editor does not check it.
 */
export declare function cel<const V extends readonly (Value<string, Root> | string | number | boolean)[]>(pieces: TemplateStringsArray, ...values: V): Expression<ReadsOf<V[number]>>;
export {};
