import type { Around, Form } from './command.js';
import { type HasDeclaration } from './declared.js';
import { type Fields, type Output, type Printed, type Sample } from './fields.js';
import type { Readable } from './root.js';
import type { Argument, Text } from './text.js';
import type { ListValue } from './values.js';
interface Prometheus {
    readonly url: Argument<Readable['probe']>;
    readonly query: Argument<Readable['probe']>;
}
type Command = Form<Readable['probe']> & {
    readonly prometheus?: never;
};
interface Query {
    readonly prometheus: Prometheus;
    readonly exec?: never;
    readonly run?: never;
    readonly http?: never;
}
type Looking<F extends Fields, O extends Output> = Around<Readable['probe'], F, O> & {
    /** What it looks at; without it the probe runs once, from the runner. */
    readonly service?: string;
    /** How a look reads for people. */
    readonly show?: string | ((own: Sample<Printed<F, O>, 'probe'>) => Text<Readable['show']>);
};
export type ProbeKeys<F extends Fields, O extends Output> = Command & Looking<F, O>;
/** Its answer is one number: `value`. */
type QueryKeys = Query & Looking<Readonly<Record<never, never>>, 'number'>;
/** A probe's sample in conditions: `pool.active`. */
export type Probe<F = Fields> = Sample<F, 'probe'> & HasDeclaration;
/** A read-only observation. `output: 'number'` has the field `value`, `output: 'text'` the field `text`. */
export declare function probe(name: string, keys: QueryKeys): Probe<Printed<unknown, 'number'>>;
export declare function probe<const F extends Fields = Readonly<Record<never, never>>, const O extends Output = 'json'>(name: string, keys: ProbeKeys<F, O>): Probe<Printed<F, O>>;
/** What a command's output has, from its keys alone. */
export declare function printedBy(keys: object): Fields;
/** The sample that judged the symptom, never taken again: of a probe that the symptom reads. */
export declare function first<F>(probe: Probe<F>): Sample<F, 'first'>;
/** The sample that is taken right before `do`. */
export declare function before<F>(probe: Probe<F>): Sample<F, 'before'>;
/** The samples of all targets. */
export declare function all<F>(probe: Probe<F>): ListValue<Sample<F, never>, 'all'>;
export {};
