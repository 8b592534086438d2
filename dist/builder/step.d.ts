import type { Command, Condition } from './command.js';
import { type Fields, type FieldValues, type Output, type Printed } from './fields.js';
import type { Guard } from './guard.js';
import { type CodePlace } from './place.js';
import type { Readable } from './root.js';
import type { Text } from './text.js';
import { Textless } from './textless.js';
import type { Duration } from './values.js';
declare const AFTER: unique symbol;
/** `After`: the ids of the steps that it must not stand before. */
export interface Step<Id extends string = string, After extends string = string> {
    readonly id: Id;
    readonly [AFTER]?: After;
}
/** A step with what the author wrote of it. */
export declare class WrittenStep<Id extends string, After extends string> extends Textless {
    readonly id: Id;
    readonly shape: object;
    readonly after: readonly string[];
    readonly at: CodePlace | null;
    readonly [AFTER]?: After;
    constructor(id: Id, shape: object, after: readonly string[]);
}
interface Placed<After extends string> {
    readonly title?: string;
    /** Steps that have to stand before this one: anything else does not compile. */
    readonly after?: Step<After> | readonly Step<After>[];
}
export interface CheckKeys<After extends string> extends Placed<After> {
    readonly check: Condition<Readable['check']>;
    /** What is said where it does not hold. */
    readonly message?: string | Text<Readable['message']>;
    readonly when?: Condition<Readable['check-when']>;
}
export declare function check<const Id extends string, const After extends string = never>(id: Id, keys: CheckKeys<After>): Step<Id, NoInfer<After>>;
/** The output of `do`, where it is readable. */
export type Did<F, O> = FieldValues<Printed<F, O>, 'did'>;
type OfDid<T, F, O> = T | ((did: Did<F, O>) => T);
/** How many of a step's targets are changed at once. */
type Share = number | `${number}%`;
interface Changing<F extends Fields, O extends Output, After extends string> extends Placed<After> {
    /** What it changes. */
    readonly service: string;
    readonly guard?: Guard;
    readonly when?: Condition<Readable['when']>;
    /** Looked at right before the change, freshly. */
    readonly require?: Condition<Readable['require']>;
    readonly do: Command<Readable['do'], F, O>;
    /** How its effect is seen. */
    readonly verify: OfDid<Condition<Readable['verify']>, F, O>;
    readonly serial?: Share | readonly Share[];
    /** A promise that `do` may run twice. */
    readonly retry?: {
        readonly times: number;
        readonly backoff?: Duration;
    };
    /** Once verified, it and all before it are kept. */
    readonly checkpoint?: boolean;
}
/** One of three. */
type Ending<F, O> = {
    readonly undo: OfDid<Command<Readable['undo']>, F, O>;
    readonly undone: Condition<Readable['undone']>;
    readonly because?: never;
    readonly irreversible?: never;
} | {
    readonly undo: 'none';
    /** Why there is nothing to undo. */
    readonly because: string;
    readonly undone?: never;
    readonly irreversible?: never;
} | {
    /** What stays. */
    readonly irreversible: string;
    readonly undo?: never;
    readonly undone?: never;
    readonly because?: never;
};
export type MitigationKeys<F extends Fields, O extends Output, After extends string> = Changing<F, O, After> & Ending<F, O>;
export declare function mitigation<const Id extends string, const F extends Fields = Readonly<Record<never, never>>, const O extends Output = 'json', const After extends string = never>(id: Id, keys: MitigationKeys<F, O, After>): Step<Id, NoInfer<After>>;
export {};
