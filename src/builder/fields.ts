// The fields that a command declares of its output, and the sample that has them: what conditions read.
// Promises: a field that is not declared is neither there for the editor nor at run time.
import type { Declared } from './declared.ts';
import { access, type Expression, truth } from './expression.ts';
import { List } from './list.ts';
import { BuilderFault } from './place.ts';
import type { Root } from './root.ts';
import { refused, TEXTLESS } from './textless.ts';
import type { ListValue, NumberValue, TextValue, TimeValue, TruthValue } from './values.ts';

export type FieldType = ScalarType | `list<${ScalarType}>`;
type ScalarType = 'number' | 'string' | 'boolean' | 'time';

export type Field =
  | FieldType
  | {
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

export type ScalarOf<T, R extends Root> = T extends 'number'
  ? NumberValue<R>
  : T extends 'string'
    ? TextValue<R>
    : T extends 'boolean'
      ? TruthValue<R>
      : TimeValue<R>;

type TypeOf<F> = F extends { readonly type: infer T } ? T : F;
type RootOf<F, R extends Root> = F extends { readonly secret: true } ? R | 'masked' : R;
type ValueOf<F, R extends Root> =
  TypeOf<F> extends `list<${infer T}>`
    ? ListValue<ScalarOf<T, RootOf<F, R>>, RootOf<F, R>>
    : ScalarOf<TypeOf<F>, RootOf<F, R>>;

/** What a command prints, by name. */
export type FieldValues<F, R extends Root> = { readonly [K in keyof F]: ValueOf<F[K], R> };

/** `number` and `text` declare one field; `json` those that are named. */
export type Printed<F, O> = O extends 'number'
  ? { readonly value: 'number' }
  : O extends 'text'
    ? { readonly text: 'string' }
    : F;

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
export function sampleOf(fields: Fields, besides: Fields, named: Named): object {
  const { path, reads } = named;
  const all = { ...besides, ...fields };
  const made = new Map(
    Object.entries(all).map(([name, field]) => [name, () => valueAt(`${path}.${name}`, field, reads)] as const),
  );
  const sample = Object.fromEntries([...made.keys()].map((name) => [name, undefined]));
  return strict(sample, made, named.what);
}

export const LOOKED: Fields = { ok: 'boolean', exit_code: 'number' };

function valueAt(path: string, field: Field, reads: readonly Declared[]): Expression<Root> | List<unknown, Root> {
  const type = typeof field === 'object' && field !== null ? field.type : field;
  return String(type).startsWith('list<')
    ? new List(path, reads, (item) => access(item, []))
    : type === 'boolean'
      ? truth(access(path, reads))
      : access(path, reads);
}

/** Without the types, too, a name that nothing has is told where it is read. */
function strict(sample: object, made: ReadonlyMap<string, () => unknown>, what: string): object {
  return new Proxy(sample, {
    get: (target, name) => {
      if (TEXTLESS.has(name) && !Object.hasOwn(target, name)) return refused;
      const field = typeof name === 'string' && Object.hasOwn(target, name) ? made.get(name) : undefined;
      // Made where it is read: there a fault of it is told.
      if (field !== undefined) return field();
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
      throw new BuilderFault(`${what} has no field \`${name}\`; it has ${Object.keys(target).join(', ')}`);
    },
  });
}
