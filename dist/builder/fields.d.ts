import type { Declared } from './declared.js';
import type { Root } from './root.js';
import type { ListValue, NumberValue, TextValue, TimeValue, TruthValue } from './values.js';
export type FieldType = ScalarType | `list<${ScalarType}>`;
type ScalarType = 'number' | 'string' | 'boolean' | 'time';
export type Field = FieldType | {
    readonly type: FieldType;
    /** Dotted path into the JSON output; default: the field's name. */
    readonly path?: string;
    readonly min?: number;
    readonly max?: number;
    /** The value is masked everywhere from then on. */
    readonly secret?: boolean;
};
export type Fields = Readonly<Record<string, Field>>;
export type Output = 'json' | 'number' | 'text';
export type ScalarOf<T, R extends Root> = T extends 'number' ? NumberValue<R> : T extends 'string' ? TextValue<R> : T extends 'boolean' ? TruthValue<R> : TimeValue<R>;
type TypeOf<F> = F extends {
    readonly type: infer T;
} ? T : F;
type RootOf<F, R extends Root> = F extends {
    readonly secret: true;
} ? R | 'masked' : R;
type ValueOf<F, R extends Root> = TypeOf<F> extends `list<${infer T}>` ? ListValue<ScalarOf<T, RootOf<F, R>>, RootOf<F, R>> : ScalarOf<TypeOf<F>, RootOf<F, R>>;
/** What a command prints, by name. */
export type FieldValues<F, R extends Root> = {
    readonly [K in keyof F]: ValueOf<F[K], R>;
};
/** `number` and `text` declare one field; `json` those that are named. */
export type Printed<F, O> = O extends 'number' ? {
    readonly value: 'number';
} : O extends 'text' ? {
    readonly text: 'string';
} : F;
/** What every look at a probe has besides. */
export interface Looked<R extends Root> {
    /** Whether the probe did its work: exit code, time, form of its output. */
    readonly ok: TruthValue<R>;
    readonly exit_code: NumberValue<R>;
}
export type Sample<F, R extends Root> = FieldValues<F, R> & Looked<R>;
/** `path` is the sample's name in expressions; `what`, how a fault calls it. */
export interface Named {
    readonly path: string;
    readonly what: string;
    readonly reads: readonly Declared[];
}
/** Every field that `fields` declares, and what is `besides`, under the path. */
export declare function sampleOf(fields: Fields, besides: Fields, named: Named): object;
export declare const LOOKED: Fields;
export {};
