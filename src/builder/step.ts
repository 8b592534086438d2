// Steps: a check asserts; a mitigation changes something, proves it, and says how it ends.
// Promises: a mitigation without verification, or without exactly one ending, does not compile; nor does a step that stands before one
// that it comes after.
import type { Command, Condition } from './command.ts';
import { useAll } from './expression.ts';
import { type Fields, type FieldValues, type Output, type Printed, sampleOf } from './fields.ts';
import type { Guard } from './guard.ts';
import { BuilderFault, type CodePlace, placeHere } from './place.ts';
import { printedBy } from './probe.ts';
import type { Readable } from './root.ts';
import type { Text } from './text.ts';
import { Textless } from './textless.ts';
import type { Duration } from './values.ts';

declare const AFTER: unique symbol;

/** `After`: the ids of the steps that it must not stand before. */
export interface Step<Id extends string = string, After extends string = string> {
  readonly id: Id;
  readonly [AFTER]?: After;
}

/** A step with what the author wrote of it. */
export class WrittenStep<Id extends string, After extends string> extends Textless {
  readonly id: Id;
  readonly shape: object;
  readonly after: readonly string[];
  readonly at: CodePlace | null;
  declare readonly [AFTER]?: After;

  constructor(id: Id, shape: object, after: readonly string[]) {
    super();
    this.id = id;
    this.shape = shape;
    this.after = after;
    this.at = placeHere();
  }
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

export function check<const Id extends string, const After extends string = never>(
  id: Id,
  keys: CheckKeys<After>,
): Step<Id, NoInfer<After>> {
  return step(id, keys);
}

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
  readonly retry?: { readonly times: number; readonly backoff?: Duration };
  /** Once verified, it and all before it are kept. */
  readonly checkpoint?: boolean;
}

/** One of three. */
type Ending<F, O> =
  | {
      readonly undo: OfDid<Command<Readable['undo']>, F, O>;
      readonly undone: Condition<Readable['undone']>;
      readonly because?: never;
      readonly irreversible?: never;
    }
  | {
      readonly undo: 'none';
      /** Why there is nothing to undo. */
      readonly because: string;
      readonly undone?: never;
      readonly irreversible?: never;
    }
  | {
      /** What stays. */
      readonly irreversible: string;
      readonly undo?: never;
      readonly undone?: never;
      readonly because?: never;
    };

export type MitigationKeys<F extends Fields, O extends Output, After extends string> = Changing<F, O, After> &
  Ending<F, O>;

export function mitigation<
  const Id extends string,
  const F extends Fields = Readonly<Record<never, never>>,
  const O extends Output = 'json',
  const After extends string = never,
>(id: Id, keys: MitigationKeys<F, O, After>): Step<Id, NoInfer<After>>;
export function mitigation(id: string, keys: MitigationKeys<Fields, Output, string>): Step {
  const did = sampleOf(printedBy(keys.do ?? {}), {}, { path: 'did', what: '`do`', reads: [] });
  const filled = (value: unknown) => (typeof value === 'function' ? Reflect.apply(value, undefined, [did]) : value);
  const shape: Record<string, unknown> = { ...keys };
  for (const key of ['verify', 'undo']) if (Object.hasOwn(shape, key)) shape[key] = filled(shape[key]);
  return step(id, shape);
}

function step<const Id extends string>(id: Id, keys: object): WrittenStep<Id, never> {
  const { after = [], ...shape }: Readonly<Record<string, unknown>> = { ...keys };
  const predecessors = [after].flat().map((each) => {
    if (each instanceof WrittenStep) return String(each.id);
    throw new BuilderFault(`\`after\` of the step \`${id}\` names steps, and this is none`);
  });
  useAll(shape);
  return new WrittenStep(id, { id, ...shape }, predecessors);
}
