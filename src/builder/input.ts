// Inputs: what a run is given. As a value it can be read in every expression that may read inputs.
import { DECLARATION, type Declared } from './declared.ts';
import { access, type Expression } from './expression.ts';
import type { ScalarOf } from './fields.ts';
import { placeHere } from './place.ts';
import type { Readable } from './root.ts';
import type { TextValue } from './values.ts';

export type InputType = 'number' | 'string' | 'boolean' | 'time';
type Plain<T extends InputType> = T extends 'number' ? number : T extends 'boolean' ? boolean : string;

interface Common<T extends InputType> {
  readonly type: T;
  /** A value, or an expression over the tenant. */
  readonly default?: Plain<T> | ScalarOf<T, Readable['input-default']>;
  readonly min?: number;
  readonly max?: number;
  readonly description?: string;
}

/** An alert’s text comes in only through a pattern that it matches as a whole. */
type Given =
  | { readonly from?: never; readonly pattern?: string }
  | { readonly from: TextValue<Readable['input-from']>; readonly pattern: string };

export type InputKeys<T extends InputType> = Common<T> & Given;

export function input<const T extends InputType>(name: string, keys: InputKeys<T>): ScalarOf<T, 'inputs'>;
export function input(name: string, keys: InputKeys<InputType>): Expression<'inputs'> {
  const declared: Declared = { kind: 'input', name, shape: keys, at: placeHere() };
  // Told where it stands, not where it was declared.
  const value = access<'inputs'>(`inputs.${name}`, [declared], null);
  Reflect.defineProperty(value, DECLARATION, { value: declared });
  return value;
}
