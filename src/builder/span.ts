// What lies between two times, to be compared with a duration.
import type { Root } from './root.ts';
import { Textless } from './textless.ts';
import type { Duration, SpanValue, TruthValue, Value } from './values.ts';

// A type alone: what the span was made from.
export interface Span<R extends Root> extends Value<'span', R> {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface has nothing that is there at run time
export class Span<R extends Root> extends Textless implements SpanValue<R> {
  readonly #compare: (operator: string, span: Duration) => TruthValue<R>;

  constructor(compare: (operator: string, span: Duration) => TruthValue<R>) {
    super();
    this.#compare = compare;
  }

  atLeast(span: Duration): TruthValue<R> {
    return this.#compare('>=', span);
  }
  atMost(span: Duration): TruthValue<R> {
    return this.#compare('<=', span);
  }
  moreThan(span: Duration): TruthValue<R> {
    return this.#compare('>', span);
  }
  lessThan(span: Duration): TruthValue<R> {
    return this.#compare('<', span);
  }
}
