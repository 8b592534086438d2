import type { Fields, Output } from './fields.js';
import type { Root } from './root.js';
import type { Argument, Hidden, Text } from './text.js';
import type { Duration, TruthValue } from './values.js';
/** CEL; a list of conditions that must all hold; or one with its times. */
export type Condition<R extends Root> = That<R> | Timed<R>;
type That<R extends Root> = TruthValue<R> | readonly [TruthValue<R>, ...TruthValue<R>[]];
export interface Timed<R extends Root> {
    readonly that: That<R>;
    /** How long it may take to hold. */
    readonly within?: Duration;
    /** How often it is looked at. */
    readonly every?: Duration;
    /** How long it must stay true. */
    readonly for?: Duration;
}
export type Form<R extends Root> = {
    /** One program, no shell: an argument stays one argument. */
    readonly exec: readonly [Argument<R>, ...Argument<R>[]];
    readonly run?: never;
    readonly http?: never;
} | {
    /** A fixed script in `bash -euo pipefail`; values come in through `env`. Write it with String.raw`…`. */
    readonly run: string;
    readonly exec?: never;
    readonly http?: never;
} | {
    readonly http: Http<R>;
    readonly exec?: never;
    readonly run?: never;
};
export interface Http<R extends Root> {
    readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    /** Values are percent-encoded in its path and query. */
    readonly url: Argument<R>;
    readonly headers?: Readonly<Record<string, Hidden<R>>>;
    readonly body?: Body<R>;
    /** Status codes that count as success; without it: any 2xx. */
    readonly expect?: number | readonly number[];
}
type Body<R extends Root> = Hidden<R> | null | readonly Body<R>[] | {
    readonly [key: string]: Body<R>;
};
export interface Around<R extends Root, F extends Fields, O extends Output> {
    readonly env?: Readonly<Record<string, Hidden<R>>>;
    readonly stdin?: string | Text<R | 'masked' | 'secret'>;
    /** Default 30s. */
    readonly timeout?: Duration;
    /** Exit codes that count as success; default 0. */
    readonly exit?: number | readonly number[];
    readonly output?: O;
    /** What it prints, by name. */
    readonly fields?: F;
    /** `sudo -n -u` this user. */
    readonly as?: string;
    readonly sensitive?: boolean;
    /** Runs here, although its service has hosts. */
    readonly from?: 'runner';
    readonly allowWildcard?: string;
}
export type Command<R extends Root, F extends Fields = Fields, O extends Output = Output> = Form<R> & Around<R, F, O>;
export {};
