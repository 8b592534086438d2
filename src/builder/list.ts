// A list of values: the field of a probe that declares one, or the samples of all targets.
import { called, infix, LEVEL, type Written } from './cel-text.ts';
import type { Declared } from './declared.ts';
import { access, Expression, type Operand, readsIn, truth, writtenOf } from './expression.ts';
import type { Root } from './root.ts';
import { Textless } from './textless.ts';
import type { ListValue, TruthValue, Value } from './values.ts';

/** What stands for one item: no probe can have this name. */
const ITEM = '_one';

// A type alone: what the list was made from.
// biome-ignore lint/correctness/noUnusedVariables: one declaration has the parameters of the other
export interface List<Item, R extends Root> extends Value<'list', R> {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface has nothing that is there at run time
export class List<Item, R extends Root> extends Textless implements ListValue<Item, R> {
  readonly written: Written;
  readonly reads: readonly Declared[];
  readonly #item: (path: string) => Item;

  constructor(path: string, reads: readonly Declared[], item: (path: string) => Item) {
    super();
    this.written = { text: path, level: LEVEL.member };
    this.reads = reads;
    this.#item = item;
  }

  has<Q extends Root = never>(item: Operand<Q> | Item): Expression<R | Q> {
    return truth(new Expression(infix(writtenOf(item), 'in', this.written), [...readsIn(item), ...this.reads]));
  }
  every<Q extends Root>(that: (item: Item) => TruthValue<Q>): Expression<R | Q> {
    return this.#over('all', that);
  }
  some<Q extends Root>(that: (item: Item) => TruthValue<Q>): Expression<R | Q> {
    return this.#over('exists', that);
  }
  size(): Expression<R> {
    return new Expression(called(this.written, 'size', []), this.reads);
  }

  #over<Q extends Root>(method: string, that: (item: Item) => TruthValue<Q>): Expression<R | Q> {
    const body = that(this.#item(ITEM));
    const parameters = [access(ITEM, []).written, writtenOf(body)];
    return truth(new Expression(called(this.written, method, parameters), [...this.reads, ...readsIn(body)]));
  }
}
