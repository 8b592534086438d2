// Can an incident count as over while its symptom still holds? Both conditions are tried over values that they could see.
// Promises: pure and bounded; says so only with values for which both hold. Where a condition reads what no value can be put in for
// (attributes of the topology, lists, times), it says nothing.
import type { Scalar } from '../kernel/scalar.ts';
import { checkingEnvironment } from './cel.ts';
import { evaluate, printValue, type Scope } from './expression.ts';
import type { Condition, FieldDeclaration, Runbook } from './runbook.ts';
import { parseSyntax } from './syntax.ts';

type Tried = Pick<Runbook, 'symptom' | 'recovered' | 'probes' | 'inputs'>;

/** `pool.active = 50, pool.max = 100`: where both hold; null where no such values were found. */
export function bothHold(runbook: Tried): string | null {
  const sources = [...sourcesOf(runbook.symptom), ...sourcesOf(runbook.recovered)];
  const read = readIn(sources);
  if (read === null) return null;
  const fixed = inputsOf(runbook, read);
  if (fixed === null) return null;
  const free = fieldsOf(runbook, read, [...sources, ...Object.values(fixed).map(String)]);
  if (free === null) return null;
  for (const values of combinations(free)) {
    const scope: Scope = { ...samplesOf(values), inputs: fixed };
    if (sources.every((source) => isTrue(source, scope)))
      return values.map(({ name, value }) => `${name} = ${printValue(value)}`).join(', ');
  }
  return null;
}

/** Tries; a runbook's conditions are short. */
const MOST_COMBINATIONS = 1_000;
const NUMBERS: readonly number[] = [100, 0, 1, 10, 50, 1_000];

function sourcesOf({ that }: Condition): readonly string[] {
  return that.map(({ source }) => source);
}

/** Dotted names; null where something is read that is no plain `root.member`. */
function readIn(sources: readonly string[]): readonly string[] | null {
  const names = new Set<string>();
  for (const source of sources) {
    const parsed = parseSyntax(source, checkingEnvironment());
    if (!parsed.ok) return null;
    for (const { root, members } of parsed.syntax.accesses) {
      const [member, ...more] = members;
      if (member === undefined || more.length > 0) return null;
      names.add(`${root.name}.${member.name}`);
    }
  }
  return [...names];
}

function inputsOf({ inputs }: Tried, read: readonly string[]): Readonly<Record<string, Scalar>> | null {
  const names = read.filter((name) => name.startsWith('inputs.')).map((name) => name.slice('inputs.'.length));
  const pairs = names.map((name) => [name, inputs[name]?.default] as const);
  const values = pairs.flatMap(([name, value]) =>
    value === undefined || typeof value === 'object' ? [] : [[name, value] as const],
  );
  return values.length === pairs.length ? Object.fromEntries(values) : null;
}

interface Free {
  readonly name: string;
  readonly values: readonly Scalar[];
}

function fieldsOf({ probes }: Tried, read: readonly string[], compared: readonly string[]): readonly Free[] | null {
  const literals = literalsIn(compared);
  const free: Free[] = [];
  for (const name of read.filter((one) => !one.startsWith('inputs.'))) {
    const [probe = '', field = ''] = name.split('.');
    if (!Object.hasOwn(probes, probe)) return null;
    const declared = field === 'ok' ? OK : probes[probe]?.command.output.fields[field];
    const values = declared === undefined ? null : valuesOf(declared, literals);
    if (values === null) return null;
    free.push({ name, values });
  }
  return free;
}

const OK: FieldDeclaration = { type: 'boolean', list: false, path: [], secret: false };

interface Literals {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** What a condition compares with is where it changes its mind. */
function literalsIn(sources: readonly string[]): Literals {
  const all = sources.join('\n');
  const texts = [...all.matchAll(/"([^"\\]*)"|'([^'\\]*)'/g)].map(([, one, other]) => one ?? other ?? '');
  const bare = all.replace(/"[^"]*"|'[^']*'/g, '');
  const numbers = [...bare.matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  return { numbers, texts };
}

function valuesOf(declared: FieldDeclaration, { numbers, texts }: Literals): readonly Scalar[] | null {
  const { type, list, min = 0, max = Number.POSITIVE_INFINITY } = declared;
  if (list) return null;
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'string':
      return [...new Set([...texts, 'something else'])];
    case 'number': {
      const shares = numbers.filter((number) => number > 0 && number < 1).map((share) => share * 100);
      const near = [...numbers, ...shares].flatMap((number) => [number - 1, number, number + 1]);
      const all = [...near, ...NUMBERS, ...(declared.min === undefined ? [] : [min])];
      return [...new Set(all)].filter((number) => number >= min && number <= max);
    }
    default:
      return null;
  }
}

type Chosen = readonly { readonly name: string; readonly value: Scalar }[];

function combinations(free: readonly Free[]): readonly Chosen[] {
  let all: readonly Chosen[] = [[]];
  for (const { name, values } of free) {
    all = all.flatMap((chosen) => values.map((value) => [...chosen, { name, value }])).slice(0, MOST_COMBINATIONS);
  }
  return all;
}

function samplesOf(values: Chosen): Readonly<Record<string, Readonly<Record<string, Scalar>>>> {
  const probes: Record<string, Record<string, Scalar>> = {};
  for (const { name, value } of values) {
    const [probe = '', field = ''] = name.split('.');
    probes[probe] = { ok: true, ...probes[probe], [field]: value };
  }
  return probes;
}

function isTrue(source: string, scope: Scope): boolean {
  const found = evaluate(source, scope);
  return found.kind === 'value' && found.value === true;
}
