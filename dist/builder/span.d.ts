import type { Root } from './root.js';
import { Textless } from './textless.js';
import type { Duration, SpanValue, TruthValue, Value } from './values.js';
export interface Span<R extends Root> extends Value<'span', R> {
}
export declare class Span<R extends Root> extends Textless implements SpanValue<R> {
    #private;
    constructor(compare: (operator: string, span: Duration) => TruthValue<R>);
    atLeast(span: Duration): TruthValue<R>;
    atMost(span: Duration): TruthValue<R>;
    moreThan(span: Duration): TruthValue<R>;
    lessThan(span: Duration): TruthValue<R>;
}
