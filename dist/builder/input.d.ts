import type { ScalarOf } from './fields.js';
import type { Readable } from './root.js';
import type { TextValue } from './values.js';
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
type Given = {
    readonly from?: never;
    readonly pattern?: string;
} | {
    readonly from: TextValue<Readable['input-from']>;
    readonly pattern: string;
};
export type InputKeys<T extends InputType> = Common<T> & Given;
export declare function input<const T extends InputType>(name: string, keys: InputKeys<T>): ScalarOf<T, 'inputs'>;
export {};
