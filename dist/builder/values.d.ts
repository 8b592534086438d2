import type { Root } from './root.js';
declare const KIND: unique symbol;
declare const READS: unique symbol;
/** Types alone: neither is there at run time. */
export interface Value<K extends string, R extends Root> {
    readonly [KIND]?: K;
    readonly [READS]?: R;
}
/** What an expression was made from. */
export type ReadsOf<V> = V extends {
    readonly [READS]?: infer R;
} ? Extract<R, Root> : never;
/** A duration such as `500ms`, `30s`, `5m` or `1h30m15s`. */
export type Duration = `${bigint}${Unit}` | `${bigint}${Unit}${bigint}${Unit}` | `${bigint}${Unit}${bigint}${Unit}${bigint}${Unit}`;
type Unit = 'ms' | 's' | 'm' | 'h' | 'd';
type NumberOr<Q extends Root> = number | NumberValue<Q>;
type TextOr<Q extends Root> = string | TextValue<Q>;
export interface NumberValue<R extends Root = Root> extends Value<'number', R> {
    /** `==` */
    is<Q extends Root = never>(other: NumberOr<Q>): TruthValue<R | Q>;
    /** `!=` */
    isNot<Q extends Root = never>(other: NumberOr<Q>): TruthValue<R | Q>;
    /** `>=` */
    atLeast<Q extends Root = never>(other: NumberOr<Q>): TruthValue<R | Q>;
    /** `<=` */
    atMost<Q extends Root = never>(other: NumberOr<Q>): TruthValue<R | Q>;
    /** `>` */
    moreThan<Q extends Root = never>(other: NumberOr<Q>): TruthValue<R | Q>;
    /** `<` */
    lessThan<Q extends Root = never>(other: NumberOr<Q>): TruthValue<R | Q>;
    /** `in [ … ]` */
    isOneOf(others: readonly number[]): TruthValue<R>;
    plus<Q extends Root = never>(other: NumberOr<Q>): NumberValue<R | Q>;
    minus<Q extends Root = never>(other: NumberOr<Q>): NumberValue<R | Q>;
    times<Q extends Root = never>(other: NumberOr<Q>): NumberValue<R | Q>;
    /** A divisor of zero makes the condition unknown. */
    dividedBy<Q extends Root = never>(other: NumberOr<Q>): NumberValue<R | Q>;
    /** The rest of a division: `%`. */
    modulo<Q extends Root = never>(other: NumberOr<Q>): NumberValue<R | Q>;
}
export interface TextValue<R extends Root = Root> extends Value<'text', R> {
    /** `==` */
    is<Q extends Root = never>(other: TextOr<Q>): TruthValue<R | Q>;
    /** `!=` */
    isNot<Q extends Root = never>(other: TextOr<Q>): TruthValue<R | Q>;
    /** `in [ … ]` */
    isOneOf(others: readonly string[]): TruthValue<R>;
    contains<Q extends Root = never>(part: TextOr<Q>): TruthValue<R | Q>;
    startsWith<Q extends Root = never>(part: TextOr<Q>): TruthValue<R | Q>;
    endsWith<Q extends Root = never>(part: TextOr<Q>): TruthValue<R | Q>;
    /** Whether an RE2 pattern is found in it. */
    matches(pattern: string): TruthValue<R>;
    /** How many characters. */
    size(): NumberValue<R>;
    lower(): TextValue<R>;
    upper(): TextValue<R>;
    trim(): TextValue<R>;
}
export interface TruthValue<R extends Root = Root> extends Value<'truth', R> {
    /** `==` */
    is<Q extends Root = never>(other: boolean | TruthValue<Q>): TruthValue<R | Q>;
    /** `!=` */
    isNot<Q extends Root = never>(other: boolean | TruthValue<Q>): TruthValue<R | Q>;
}
export interface TimeValue<R extends Root = Root> extends Value<'time', R> {
    is<Q extends Root = never>(other: TimeValue<Q>): TruthValue<R | Q>;
    isNot<Q extends Root = never>(other: TimeValue<Q>): TruthValue<R | Q>;
    isBefore<Q extends Root = never>(other: TimeValue<Q>): TruthValue<R | Q>;
    isAfter<Q extends Root = never>(other: TimeValue<Q>): TruthValue<R | Q>;
    /** The span from an earlier time to this one. */
    since<Q extends Root = never>(earlier: TimeValue<Q>): SpanValue<R | Q>;
    later(by: Duration): TimeValue<R>;
    earlier(by: Duration): TimeValue<R>;
}
/** Between two times. */
export interface SpanValue<R extends Root = Root> extends Value<'span', R> {
    atLeast(span: Duration): TruthValue<R>;
    atMost(span: Duration): TruthValue<R>;
    moreThan(span: Duration): TruthValue<R>;
    lessThan(span: Duration): TruthValue<R>;
}
export interface ListValue<Item, R extends Root = Root> extends Value<'list', R> {
    /** `in`, for texts and numbers. */
    has<Q extends Root = never>(item: Item extends TextValue ? TextOr<Q> : Item extends NumberValue ? NumberOr<Q> : Item): TruthValue<R | Q>;
    /** Whether the condition holds for each; also where there is none. */
    every<Q extends Root>(that: (item: Item) => TruthValue<Q>): TruthValue<R | Q>;
    /** Whether it holds for at least one. */
    some<Q extends Root>(that: (item: Item) => TruthValue<Q>): TruthValue<R | Q>;
    /** How many. */
    size(): NumberValue<R>;
}
/** One that can stand in a text. */
export type SingleValue<R extends Root = Root> = NumberValue<R> | TextValue<R> | TruthValue<R> | TimeValue<R>;
export {};
