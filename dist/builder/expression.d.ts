import { type Written } from './cel-text.js';
import type { Declared } from './declared.js';
import { type CodePlace } from './place.js';
import type { Root } from './root.js';
import { Span } from './span.js';
import { Textless } from './textless.js';
import type { Duration, Value } from './values.js';
/** What stands beside an operator. */
export type Operand<Q extends Root> = string | number | boolean | Value<string, Q>;
export interface Expression<R extends Root> extends Value<never, R> {
}
export declare class Expression<R extends Root> extends Textless {
    #private;
    readonly reads: readonly Declared[];
    readonly at: CodePlace | null;
    constructor(written: Written, reads: readonly Declared[], at?: CodePlace | null);
    /** Whoever asks for it uses the expression. */
    get written(): Written;
    is<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    isNot<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    atLeast<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    atMost<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    moreThan<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    lessThan<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    plus<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    minus<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    times<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    dividedBy<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    modulo<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    isOneOf(others: readonly (string | number)[]): Expression<R>;
    contains<Q extends Root = never>(part: Operand<Q>): Expression<R | Q>;
    startsWith<Q extends Root = never>(part: Operand<Q>): Expression<R | Q>;
    endsWith<Q extends Root = never>(part: Operand<Q>): Expression<R | Q>;
    matches(pattern: string): Expression<R>;
    size(): Expression<R>;
    lower(): Expression<R>;
    upper(): Expression<R>;
    trim(): Expression<R>;
    isBefore<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    isAfter<Q extends Root = never>(other: Operand<Q>): Expression<R | Q>;
    since<Q extends Root = never>(earlier: Operand<Q>): Span<R | Q>;
    later(by: Duration): Expression<R>;
    earlier(by: Duration): Expression<R>;
}
export declare function truth<R extends Root>(made: Expression<R>): Expression<R>;
/** The first that was made in the file; asked once, when everything is made. */
export declare function unusedTruth(file: string | undefined): Expression<Root> | undefined;
/** A step that is written and stands in no runbook is no condition forgotten. */
export declare function useAll(value: unknown): void;
/** As CEL has it. */
export declare function writtenOf(operand: unknown): Written;
export declare function readsIn(operand: unknown): readonly Declared[];
/** A name and what it leads to. */
export declare function access<R extends Root>(path: string, reads: readonly Declared[], at?: CodePlace | null): Expression<R>;
