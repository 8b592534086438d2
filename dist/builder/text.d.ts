import type { Declared } from './declared.js';
import { type CodePlace } from './place.js';
import type { Root } from './root.js';
import { Textless } from './textless.js';
import type { ReadsOf, SingleValue, Value } from './values.js';
export interface Text<R extends Root> extends Value<'template', R> {
}
/** A text whose values are put in when the command is planned or run. */
export declare class Text<R extends Root> extends Textless {
    /** With each value as `${{ … }}`. */
    readonly source: string;
    readonly reads: readonly Declared[];
    readonly at: CodePlace | null;
    constructor(source: string, reads: readonly Declared[]);
}
export interface Secret extends Value<'secret', 'secret'> {
}
/** A variable of the environment, whose value is never shown. */
export declare class Secret extends Textless {
    readonly declared: Declared;
    constructor(name: string);
}
/** Where a text may stand, with or without values. */
export type Argument<R extends Root> = string | number | boolean | Text<R> | SingleValue<R>;
/** Where nobody can read it: in env, stdin, headers, a body. */
export type Hidden<R extends Root> = Argument<R | 'masked' | 'secret'> | Secret;
type Piece = string | number | boolean | SingleValue | Text<Root> | Secret;
/** text`redis@${tenant.id}` */
export declare function text<const V extends readonly Piece[]>(pieces: TemplateStringsArray, ...values: V): Text<ReadsOf<V[number]>>;
/** An environment variable that the runbook needs, such as PGPASSWORD. */
export declare function secret(name: string): Secret;
export declare function sourceOf(value: unknown): string;
export declare function readsInText(value: unknown): readonly Declared[];
export {};
