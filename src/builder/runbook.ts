// The runbook as a whole: what `runbook({ … })` takes, and the plain data that comes out, which is that of the YAML form.
// Promises: inputs, probes, guards and secrets are those that something reads, each once; the order of steps is checked again.
import type { Condition, Timed } from './command.ts';
import { type Declared, declarationOf, type HasDeclaration } from './declared.ts';
import { unusedTruth } from './expression.ts';
import type { NotifyRule } from './notify.ts';
import type { InOrder } from './order.ts';
import { BuilderFault, type CodePlace, placeHere } from './place.ts';
import { type Making, type Path, plainOf } from './plain.ts';
import type { Readable, Root } from './root.ts';
import { type Step, WrittenStep } from './step.ts';
import { Secret } from './text.ts';
import type { Duration, TruthValue, Value } from './values.ts';

type Severity = 'critical' | 'high' | 'warning' | 'low' | 'info';

interface AlertMatch {
  /** Exact, or a glob with `*` and `?`. */
  readonly name: string;
  readonly severity?: Severity | readonly Severity[];
  readonly labels?: Readonly<Record<string, string | number | boolean>>;
}

type Recovered =
  | Condition<Readable['recovered']>
  | (Timed<Readable['recovered']> & {
      /** Where the incident is not over: undo everything, or keep what was verified and call a human. */
      readonly otherwise?: 'rollback' | 'keep';
    });

export interface RunbookKeys {
  readonly title: string;
  readonly description?: string;
  readonly owner?: string;
  readonly on: { readonly alert: readonly AlertMatch[] };
  readonly scope?: 'tenant' | 'shared';
  readonly approval?: {
    readonly environment: string;
    readonly when?: TruthValue<Readable['approval']>;
    readonly byAnother?: boolean;
    readonly confirmDigest?: boolean;
  };
  /** Of the way forward; default 10m. */
  readonly timeout?: Duration;
  readonly maxRuns?: `${number} per ${Duration}`;
  readonly maxBlastRadius?: { readonly tenants?: number; readonly services?: number };
  /** How many of a changed host's other tenants are asked how they are. */
  readonly bystanders?: number | { readonly most?: number; readonly settle?: Duration };
  /** What must hold for the runbook to be needed. */
  readonly symptom: Condition<Readable['symptom']>;
  /** What must hold for the incident to be over. */
  readonly recovered: Recovered;
  readonly notify?: readonly NotifyRule[];
  /** Probes, inputs and secrets that nothing reads by its reference: those that only a cel`…` names. */
  readonly declares?: readonly (HasDeclaration | Value<string, Root> | Secret)[];
}

/** What is exported: plain data, in the form that a runbook's YAML has. */
export interface RunbookData {
  readonly schema: 1;
}

/** Where a part of the data was written. */
export interface PlacedPart {
  readonly path: Path;
  readonly at: CodePlace;
}

const places = new WeakMap<object, readonly PlacedPart[]>();

/** Undefined: it is not what `runbook` gave. */
export function placesOf(data: unknown): readonly PlacedPart[] | undefined {
  return typeof data === 'object' && data !== null ? places.get(data) : undefined;
}

export function runbook<const S extends readonly [Step, ...Step[]]>(
  keys: RunbookKeys & { readonly steps: S & InOrder<S> },
): RunbookData {
  const at = placeHere();
  const making: Making = { places: at === null ? [] : [{ path: [], at }], declared: [] };
  const { steps, notify, declares = [], title, ...head }: Readonly<Record<string, unknown>> = { ...keys };
  checkOrder(steps);
  const make = (value: unknown, path: Path) =>
    plainOf(making, value, { path, bare: false, keys: 'language', at, around: [] });
  const made = make(head, []);
  const written = {
    ...(steps === undefined ? {} : { steps: make(steps, ['steps']) }),
    ...(notify === undefined ? {} : { notify: make(notify, ['notify']) }),
  };
  making.declared.push(...[declares].flat().flatMap(declaredBy));
  const data = Object.freeze({
    schema: 1 as const,
    ...(title === undefined ? {} : { title: make(title, ['title']) }),
    ...(typeof made === 'object' ? made : {}),
    ...declarations(making),
    ...written,
  });
  const dropped = unusedTruth(at?.file);
  if (dropped !== undefined)
    throw new BuilderFault(
      'this condition is made, and nothing uses it: `&&`, `||`, `!`, `?:` and `if` of JavaScript drop conditions. Write and(…), or(…), not(…), or take it out',
      dropped.at,
    );
  places.set(data, making.places);
  return data;
}

function declaredBy(value: unknown): readonly Declared[] {
  const own = value instanceof Secret ? value.declared : declarationOf(value);
  if (own === null) throw new BuilderFault('`declares` holds what is neither a probe, an input, a guard nor a secret');
  return [own];
}

const SECTIONS = { input: 'inputs', probe: 'probes', guard: 'guards' } as const;

/** Of everything that was met, and of what that reads in turn. */
function declarations(making: Making): object {
  const sections: Record<'inputs' | 'probes' | 'guards', Record<string, unknown>> = {
    inputs: {},
    probes: {},
    guards: {},
  };
  const secrets: string[] = [];
  const known = new Map<string, Declared>();
  for (let declared = making.declared.shift(); declared !== undefined; declared = making.declared.shift()) {
    const { kind, name, shape, at } = declared;
    const before = known.get(`${kind} ${name}`);
    if (before !== undefined && before !== declared && kind !== 'secret')
      throw new BuilderFault(`two different ${SECTIONS[kind]} are called \`${name}\``, at);
    if (before !== undefined) continue;
    known.set(`${kind} ${name}`, declared);
    if (kind === 'secret') {
      secrets.push(name);
      continue;
    }
    if (name === '__proto__') throw new BuilderFault(`no ${kind} can be called \`__proto__\``, at);
    const path = [SECTIONS[kind], name];
    if (at !== null) making.places.push({ path, at });
    sections[SECTIONS[kind]][name] = plainOf(making, shape, { path, bare: false, keys: 'language', at, around: [] });
  }
  const { inputs, probes, guards } = sections;
  const some = (key: string, section: object) =>
    Object.keys(section).length === 0 ? {} : { [key]: Object.freeze(section) };
  return {
    ...some('secrets', secrets),
    ...some('inputs', inputs),
    ...some('probes', probes),
    ...some('guards', guards),
  };
}

/** Once more what the types say: for whoever does not run the compiler. */
function checkOrder(steps: unknown): void {
  const seen: string[] = [];
  for (const step of Array.isArray(steps) ? steps : []) {
    if (!(step instanceof WrittenStep))
      throw new BuilderFault('`steps` holds what neither `check` nor `mitigation` made');
    const missing = step.after.find((id: string) => !seen.includes(id));
    if (missing !== undefined)
      throw new BuilderFault(`the step \`${step.id}\` has to stand after \`${missing}\``, step.at);
    seen.push(String(step.id));
  }
}
