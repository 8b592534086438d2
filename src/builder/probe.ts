// Probes, and what they saw: now, of all targets, when the symptom was judged, right before a change.
import type { Around, Form } from './command.ts';
import { DECLARATION, type Declared, declarationOf, type HasDeclaration } from './declared.ts';
import { type Fields, LOOKED, type Output, type Printed, type Sample, sampleOf } from './fields.ts';
import { List } from './list.ts';
import { BuilderFault, placeHere } from './place.ts';
import type { Readable } from './root.ts';
import type { Argument, Text } from './text.ts';
import type { ListValue } from './values.ts';

interface Prometheus {
  readonly url: Argument<Readable['probe']>;
  readonly query: Argument<Readable['probe']>;
}

type Command = Form<Readable['probe']> & { readonly prometheus?: never };
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
export function probe(name: string, keys: QueryKeys): Probe<Printed<unknown, 'number'>>;
export function probe<const F extends Fields = Readonly<Record<never, never>>, const O extends Output = 'json'>(
  name: string,
  keys: ProbeKeys<F, O>,
): Probe<Printed<F, O>>;
export function probe(name: string, keys: ProbeKeys<Fields, Output> | QueryKeys): object {
  const { show } = keys;
  const shape: Record<string, unknown> = { ...keys };
  const declared: Declared = { kind: 'probe', name, shape, at: placeHere() };
  const sample = sampleOf(printedBy(keys), LOOKED, { path: name, what: `probe \`${name}\``, reads: [declared] });
  Reflect.defineProperty(sample, DECLARATION, { value: declared });
  if (typeof show === 'function') shape.show = Reflect.apply(show, undefined, [sample]);
  return sample;
}

/** What a command's output has, from its keys alone. */
export function printedBy(keys: object): Fields {
  const { output, fields, prometheus }: Partial<Record<string, unknown>> = { ...keys };
  if (prometheus !== undefined || output === 'number') return { value: 'number' };
  if (output === 'text') return { text: 'string' };
  return isFields(fields) ? fields : {};
}

function isFields(fields: unknown): fields is Fields {
  return typeof fields === 'object' && fields !== null;
}

/** The sample that judged the symptom, never taken again: of a probe that the symptom reads. */
export function first<F>(probe: Probe<F>): Sample<F, 'first'>;
export function first(probe: unknown): object {
  return sampleAt(probe, 'first');
}

/** The sample that is taken right before `do`. */
export function before<F>(probe: Probe<F>): Sample<F, 'before'>;
export function before(probe: unknown): object {
  return sampleAt(probe, 'before');
}

/** The samples of all targets. */
export function all<F>(probe: Probe<F>): ListValue<Sample<F, never>, 'all'>;
export function all(probe: unknown): unknown {
  const { name, shape, declared } = declaredProbe(probe, 'all');
  const what = `probe \`${name}\``;
  return new List(`all.${name}`, [declared], (path) => sampleOf(printedBy(shape), LOOKED, { path, what, reads: [] }));
}

function sampleAt(probe: unknown, moment: 'first' | 'before'): object {
  const { name, shape, declared } = declaredProbe(probe, moment);
  const named = { path: `${moment}.${name}`, what: `probe \`${name}\``, reads: [declared] };
  return sampleOf(printedBy(shape), LOOKED, named);
}

function declaredProbe(probe: unknown, word: string) {
  const declared = declarationOf(probe);
  if (declared === null || declared.kind !== 'probe')
    throw new BuilderFault(`${word}(…) takes a probe, and this is none`);
  return { name: declared.name, shape: declared.shape ?? {}, declared };
}
