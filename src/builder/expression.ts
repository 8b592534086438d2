// An expression as it is built: its CEL text, what it reads, where it was written. One class behind the values of one piece.
// Promises: nothing is evaluated here; each method is one operator or function of the language.
import { called, infix, LEVEL, listed, literal, plainCall, type Written } from './cel-text.ts';
import type { Declared } from './declared.ts';
import { BuilderFault, type CodePlace, placeHere } from './place.ts';
import type { Root } from './root.ts';
import { Span } from './span.ts';
import { Textless } from './textless.ts';
import type { Duration, Value } from './values.ts';

/** What stands beside an operator. */
export type Operand<Q extends Root> = string | number | boolean | Value<string, Q>;

// What an expression is as a type: anything, since only the topology knows of what kind an attribute is.
export interface Expression<R extends Root> extends Value<never, R> {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface has nothing that is there at run time
export class Expression<R extends Root> extends Textless {
  readonly #written: Written;
  readonly reads: readonly Declared[];
  readonly at: CodePlace | null;

  constructor(written: Written, reads: readonly Declared[], at: CodePlace | null = placeHere()) {
    super();
    this.#written = written;
    this.reads = reads;
    this.at = at;
  }

  /** Whoever asks for it uses the expression. */
  get written(): Written {
    unused.delete(this);
    return this.#written;
  }

  is<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('==', other);
  }
  isNot<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('!=', other);
  }
  atLeast<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('>=', other);
  }
  atMost<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('<=', other);
  }
  moreThan<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('>', other);
  }
  lessThan<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('<', other);
  }
  plus<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('+', other);
  }
  minus<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('-', other);
  }
  times<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('*', other);
  }
  dividedBy<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('/', other);
  }
  modulo<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('%', other);
  }
  isOneOf(others: readonly (string | number)[]): Expression<R> {
    return truth(new Expression(infix(this.written, 'in', listed(others.map(writtenOf))), this.reads));
  }
  contains<Q extends Root = never>(part: Operand<Q>): Expression<R | Q> {
    return this.#asked('contains', part);
  }
  startsWith<Q extends Root = never>(part: Operand<Q>): Expression<R | Q> {
    return this.#asked('startsWith', part);
  }
  endsWith<Q extends Root = never>(part: Operand<Q>): Expression<R | Q> {
    return this.#asked('endsWith', part);
  }
  matches(pattern: string): Expression<R> {
    return this.#asked('matches', pattern);
  }
  size(): Expression<R> {
    return this.#asked('size');
  }
  lower(): Expression<R> {
    return this.#asked('lowerAscii');
  }
  upper(): Expression<R> {
    return this.#asked('upperAscii');
  }
  trim(): Expression<R> {
    return this.#asked('trim');
  }
  isBefore<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('<', other);
  }
  isAfter<Q extends Root = never>(other: Operand<Q>): Expression<R | Q> {
    return this.#beside('>', other);
  }
  since<Q extends Root = never>(earlier: Operand<Q>): Span<R | Q> {
    const { written, reads } = this.minus(earlier);
    return new Span((operator, span) => new Expression(infix(written, operator, plainCall('duration', span)), reads));
  }
  later(by: Duration): Expression<R> {
    return new Expression(infix(this.written, '+', plainCall('duration', by)), this.reads);
  }
  earlier(by: Duration): Expression<R> {
    return new Expression(infix(this.written, '-', plainCall('duration', by)), this.reads);
  }

  #beside<Q extends Root>(operator: string, other: Operand<Q>): Expression<R | Q> {
    const made = new Expression<R | Q>(infix(this.written, operator, writtenOf(other)), [
      ...this.reads,
      ...readsIn(other),
    ]);
    return RELATIONS.has(operator) ? truth(made) : made;
  }

  #asked<Q extends Root = never>(method: string, parameter?: Operand<Q>): Expression<R | Q> {
    const given = parameter === undefined ? [] : [writtenOf(parameter)];
    const made = new Expression<R | Q>(called(this.written, method, given), [...this.reads, ...readsIn(parameter)]);
    return ASKS.has(method) ? truth(made) : made;
  }
}

const RELATIONS: ReadonlySet<string> = new Set(['==', '!=', '>=', '<=', '>', '<']);
const ASKS: ReadonlySet<string> = new Set(['contains', 'startsWith', 'endsWith', 'matches']);

/** Conditions that nothing has used yet: `a && b` of JavaScript is `b`, and leaves `a` here. */
const unused = new Set<Expression<Root>>();

export function truth<R extends Root>(made: Expression<R>): Expression<R> {
  unused.add(made);
  return made;
}

/** The first that was made in the file; asked once, when everything is made. */
export function unusedTruth(file: string | undefined): Expression<Root> | undefined {
  const found = [...unused].find(({ at }) => at !== null && at.file === file);
  unused.clear();
  return found;
}

/** A step that is written and stands in no runbook is no condition forgotten. */
export function useAll(value: unknown): void {
  if (value instanceof Expression) unused.delete(value);
  else if (Array.isArray(value)) value.forEach(useAll);
  else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    Object.values(value).forEach(useAll);
}

/** As CEL has it. */
export function writtenOf(operand: unknown): Written {
  if (operand instanceof Expression) return operand.written;
  if (typeof operand === 'number' && !Number.isFinite(operand))
    throw new BuilderFault(`${operand} cannot stand in a condition: it is no finite number`);
  if (typeof operand === 'string' || typeof operand === 'number' || typeof operand === 'boolean')
    return literal(operand);
  throw new BuilderFault(
    `a condition compares values, numbers and texts, and this is ${operand === undefined ? 'undefined' : kindOf(operand)}`,
  );
}

export function readsIn(operand: unknown): readonly Declared[] {
  return operand instanceof Expression ? operand.reads : [];
}

/** A name and what it leads to. */
export function access<R extends Root>(
  path: string,
  reads: readonly Declared[],
  at: CodePlace | null = placeHere(),
): Expression<R> {
  return new Expression({ text: path, level: LEVEL.member }, reads, at);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
