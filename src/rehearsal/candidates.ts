// Candidates: values of one field that are worth trying to make a condition true or false.
// Promises: bounded, always the same in the same order, the likeliest first; each is of the field's type and within its bounds.
import type { FieldType, FieldValue, Scalar } from '../kernel/scalar.ts';
import type { PlannedField } from '../plan/plan.ts';
import { type Compared, comparedIn } from '../runbook/comparisons.ts';
import { evaluate, type Scope } from '../runbook/expression.ts';
import { normalTime } from '../runbook/time.ts';

const MOST = 48;
const MOST_ITEMS = 20;

/** The field as it stands in one expression. */
export interface Wanted {
  readonly source: string;
  readonly field: PlannedField;
  readonly now: FieldValue;
  /** RFC 3339. */
  readonly time: string;
  /** The expression's names, with another value in the field's place. */
  readonly scopeWith: (value: FieldValue) => Scope;
}

const compared = new Map<string, Compared>();

export function candidatesFor(wanted: Wanted): readonly FieldValue[] {
  const { source, field } = wanted;
  const known = compared.get(source) ?? comparedIn(source);
  compared.set(source, known);
  const { list } = field;
  const single = {
    ...wanted,
    now: Array.isArray(wanted.now) ? (wanted.now[0] ?? neutral({ ...field, list: false }, SEEDS[0])) : wanted.now,
  };
  const scalars = distinct(scalarsFor(field.type, single, known)).filter((value) => fits(field, value));
  return list ? listsOf(scalars, known) : scalars.slice(0, MOST);
}

/** Where in its range a number stands to begin with: a change needs room, and nobody knows on which side. */
export const SEEDS = [
  { free: 10, share: 0.5 },
  { free: 1_000, share: 0.9 },
  { free: 1, share: 0.1 },
  { free: 0, share: 0 },
] as const;
export type Seed = (typeof SEEDS)[number];

/** What a field gives where nothing is asked of it; `text` is its text. */
export function neutral(
  { type, list, min, max }: Pick<PlannedField, 'type' | 'list' | 'min' | 'max'>,
  seed: Seed,
  text = 'a',
): FieldValue {
  if (list) return [];
  switch (type) {
    case 'number':
      if (min === undefined) return max === undefined ? seed.free : Math.min(seed.free, max);
      return max === undefined ? min + seed.free : within(min, max, seed.share);
    case 'string':
      return text;
    case 'boolean':
      return true;
    case 'time':
      return '2026-01-15T12:00:00.000Z';
  }
}

function within(min: number, max: number, share: number): number {
  const value = min + (max - min) * share;
  const whole = Math.round(value);
  return whole >= min && whole <= max && max - min > 2 ? whole : value;
}

function scalarsFor(type: FieldType, wanted: Wanted, known: Compared): readonly unknown[] {
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'number':
      return numbersFor(wanted, known);
    case 'string':
      return textsFor(wanted, known);
    case 'time':
      return timesFor(wanted, known);
  }
}

function numbersFor(wanted: Wanted, { comparisons, numbers }: Compared): readonly number[] {
  const { field, now } = wanted;
  const own = typeof now === 'number' ? now : 1;
  const roots = comparisons.flatMap((one) => rootOf(wanted, `(${one.left}) - (${one.right})`, own));
  const around = [...roots, ...equalsOf(wanted, comparisons).filter((value) => typeof value === 'number'), ...numbers];
  return [
    ...around.flatMap((root) => [Math.floor(root), Math.ceil(root), Math.floor(root) - 1, Math.ceil(root) + 1, root]),
    ...around.flatMap((root) => [root * 0.5, root * 2, root - 0.01, root + 0.01]),
    own + 1,
    own - 1,
    ...(field.min === undefined ? [] : [field.min, field.min + 1]),
    ...(field.max === undefined ? [] : [field.max, field.max - 1]),
    0,
    1,
    100,
    1_000_000,
    -1,
  ];
}

/** Where two sides meet: their difference as a line through two points, drawn anew from where it crosses zero. */
function rootOf({ scopeWith }: Wanted, difference: string, start: number): readonly number[] {
  const at = (value: number): number | null => {
    const found = evaluate(difference, scopeWith(value));
    return found.kind === 'value' && typeof found.value === 'number' ? found.value : null;
  };
  let [a, b] = [start, start + 1];
  let root: number | null = null;
  for (let round = 0; round < 4; round += 1) {
    const [low, high] = [at(a), at(b)];
    if (low === null || high === null || low === high) break;
    const next = a - (low * (b - a)) / (high - low);
    if (!Number.isFinite(next)) break;
    root = Math.abs(next - Math.round(next)) < 1e-9 ? Math.round(next) : next;
    if (Math.abs(next - a) < 1e-9) break;
    [a, b] = [next, next + 1];
    if (round > 0 && Math.abs(high - low) < 1e-12) break;
  }
  return root === null ? [] : [root];
}

/** What the sides of comparisons are now: one of them may be the field itself. */
function equalsOf({ scopeWith, now }: Wanted, comparisons: Compared['comparisons']): readonly Scalar[] {
  const scope = scopeWith(now);
  return comparisons
    .flatMap(({ left, right }) => [left, right])
    .flatMap((side) => {
      const found = evaluate(side, scope);
      if (found.kind !== 'value' || found.value === null) return [];
      return typeof found.value === 'object' ? found.value : [found.value];
    });
}

function textsFor(wanted: Wanted, { comparisons, texts, patterns }: Compared): readonly string[] {
  const own = typeof wanted.now === 'string' ? wanted.now : 'a';
  const equals = equalsOf(wanted, comparisons).filter((value) => typeof value === 'string');
  const joined = texts.slice(0, 6).flatMap((text) => [`${own}${text}`, `${text}${own}`]);
  const pairs = texts.slice(0, 4).flatMap((one) => texts.slice(0, 4).map((other) => `${one}${other}`));
  return [
    ...texts,
    ...equals,
    ...patterns.flatMap(examplesOf),
    `${own}2`,
    'a',
    'b',
    '',
    ...texts.map((text) => `${text}2`),
    ...joined,
    ...pairs,
  ];
}

/** Not every pattern: plain ones, with their classes and repetitions as the simplest that they can stand for. */
export function examplesOf(pattern: string): readonly string[] {
  const plain = pattern
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replaceAll(/\(\?(?:P?<\w+>|:)/g, '(')
    .replaceAll(/\\(.)/g, (_, escaped: string) => CLASSES[escaped] ?? `\u0001${escaped.charCodeAt(0)};`)
    .replaceAll(/\[\^[^\]]*\]/g, 'x')
    .replaceAll(/\[(.)[^\]]*\]/g, '$1')
    .replaceAll(/(.)\{(\d+)[^}]*\}/g, (_, one: string, times: string) => one.repeat(Math.min(Number(times), 64)))
    .replaceAll('.', 'x')
    .replaceAll(/[*+?]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no pattern of a runbook holds it
    .replaceAll(/\u0001(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return [plain, ...plain.replaceAll(/[()]/g, '').split('|')];
}

const CLASSES: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', b: '' };

const SPANS_MS = [0, 1_000, 60_000, 3_600_000, 86_400_000, 30 * 86_400_000, 400 * 86_400_000];

function timesFor(wanted: Wanted, { comparisons, texts }: Compared): readonly string[] {
  const equals = equalsOf(wanted, comparisons).filter((value) => typeof value === 'string');
  const written = [...texts, ...equals].flatMap((text) => normalTime(text) ?? []);
  return [wanted.time, ...written].flatMap((time) =>
    SPANS_MS.flatMap((span) => [span, -span]).map((span) => new Date(Date.parse(time) + span).toISOString()),
  );
}

function listsOf(scalars: readonly Scalar[], { numbers }: Compared): readonly FieldValue[] {
  const [first] = scalars;
  const sizes = numbers
    .flatMap((size) => [size, size + 1])
    .filter((size) => Number.isInteger(size) && size > 1 && size <= MOST_ITEMS);
  const long = first === undefined ? [] : sizes.map((size) => Array.from({ length: size }, () => first));
  const pairs = scalars.slice(0, 3).flatMap((a) => scalars.slice(0, 3).map((b) => [a, b]));
  return [[], ...scalars.slice(0, 12).map((one) => [one]), ...long, ...pairs].slice(0, MOST);
}

function fits({ type, min, max }: PlannedField, value: Scalar): boolean {
  if (type !== 'number') return true;
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

function distinct(values: readonly unknown[]): readonly Scalar[] {
  const scalars = values.filter(
    (value): value is Scalar => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  );
  return [...new Set(scalars)];
}
