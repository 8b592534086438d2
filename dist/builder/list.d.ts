import { type Written } from './cel-text.js';
import type { Declared } from './declared.js';
import { Expression, type Operand } from './expression.js';
import type { Root } from './root.js';
import { Textless } from './textless.js';
import type { ListValue, TruthValue, Value } from './values.js';
export interface List<Item, R extends Root> extends Value<'list', R> {
}
export declare class List<Item, R extends Root> extends Textless implements ListValue<Item, R> {
    #private;
    readonly written: Written;
    readonly reads: readonly Declared[];
    constructor(path: string, reads: readonly Declared[], item: (path: string) => Item);
    has<Q extends Root = never>(item: Operand<Q> | Item): Expression<R | Q>;
    every<Q extends Root>(that: (item: Item) => TruthValue<Q>): Expression<R | Q>;
    some<Q extends Root>(that: (item: Item) => TruthValue<Q>): Expression<R | Q>;
    size(): Expression<R>;
}
