// Texts with values in them, and secrets: what commands are given.
import { isPlainNumber } from './cel-text.ts';
import type { Declared } from './declared.ts';
import { Expression, readsIn, writtenOf } from './expression.ts';
import { BuilderFault, type CodePlace, placeHere } from './place.ts';
import type { Root } from './root.ts';
import { Textless } from './textless.ts';
import type { ReadsOf, SingleValue, Value } from './values.ts';

// A type alone: what the text was made from.
export interface Text<R extends Root> extends Value<'template', R> {}
/** A text whose values are put in when the command is planned or run. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface has nothing that is there at run time
// biome-ignore lint/correctness/noUnusedVariables: one declaration has the parameters of the other
export class Text<R extends Root> extends Textless {
  /** With each value as `${{ … }}`. */
  readonly source: string;
  readonly reads: readonly Declared[];
  readonly at: CodePlace | null;

  constructor(source: string, reads: readonly Declared[]) {
    super();
    this.source = source;
    this.reads = reads;
    this.at = placeHere();
  }
}

// A type alone, so that a secret fits only where one may stand.
export interface Secret extends Value<'secret', 'secret'> {}
/** A variable of the environment, whose value is never shown. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface has nothing that is there at run time
export class Secret extends Textless {
  readonly declared: Declared;

  constructor(name: string) {
    super();
    this.declared = { kind: 'secret', name, shape: null, at: placeHere() };
  }
}

/** Where a text may stand, with or without values. */
export type Argument<R extends Root> = string | number | boolean | Text<R> | SingleValue<R>;
/** Where nobody can read it: in env, stdin, headers, a body. */
export type Hidden<R extends Root> = Argument<R | 'masked' | 'secret'> | Secret;

type Piece = string | number | boolean | SingleValue | Text<Root> | Secret;

/** text`redis@${tenant.id}` */
export function text<const V extends readonly Piece[]>(
  pieces: TemplateStringsArray,
  ...values: V
): Text<ReadsOf<V[number]>> {
  const source = pieces.map((piece, index) => {
    if (piece === undefined) throw new BuilderFault('the text holds an escape that is none');
    return piece + (index < values.length ? sourceOf(values[index]) : '');
  });
  return new Text(source.join(''), values.flatMap(readsInText));
}

/** An environment variable that the runbook needs, such as PGPASSWORD. */
export function secret(name: string): Secret {
  return new Secret(name);
}

export function sourceOf(value: unknown): string {
  if (value instanceof Text) return value.source;
  if (value instanceof Secret) return `\${{ secrets.${value.declared.name} }}`;
  if (value instanceof Expression) return `\${{ ${value.written.text} }}`;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && !isPlainNumber(value))
    throw new BuilderFault(`the number ${value} is one that others write otherwise: write it as a text`);
  return writtenOf(value).text;
}

export function readsInText(value: unknown): readonly Declared[] {
  if (value instanceof Text) return value.reads;
  return value instanceof Secret ? [value.declared] : readsIn(value);
}
