// Inputs: what a run is given; the one door for an alert's text, and only through a pattern.
import type { Path } from '../kernel/document.ts';
import { compilePattern, PATTERN_HINT } from '../kernel/pattern.ts';
import type { FieldType, Scalar } from '../kernel/scalar.ts';
import { shown } from '../kernel/visible.ts';
import { checkedExpression } from './checked-expression.ts';
import { type Loading, reportKey, reportValue } from './loading.ts';
import { position } from './position.ts';
import { isReservedWord } from './reserved.ts';
import type { InputDeclaration } from './runbook.ts';
import type { InputShape } from './schema.ts';
import { hasTemplate, templatePieces } from './template.ts';
import { normalTime } from './time.ts';

interface WrittenInput {
  readonly name: string;
  readonly shape: InputShape;
  readonly path: Path;
}

/** Null where a fault was reported. */
export function checkedInput(loading: Loading, written: WrittenInput): InputDeclaration | null {
  const before = loading.faults.length;
  const { name, shape, path } = written;
  if (isReservedWord(name)) {
    reportKey(loading, path, {
      code: 'value-invalid',
      message: `An input cannot be called \`${name}\`: CEL keeps the word for itself.`,
      hint: 'Give it another name.',
    });
  }
  checkBounds(loading, written);
  checkPattern(loading, written);
  const preset = checkedDefault(loading, written);
  const from =
    shape.from === undefined
      ? undefined
      : checkedExpression(loading, {
          source: shape.from,
          path: [...path, 'from'],
          offset: 0,
          position: position('input-from'),
          wanted: 'value',
        });
  if (from === null || shape.type === undefined || loading.faults.length > before) return null;
  return {
    name,
    at: loading.document.placeOf(path, 'key'),
    type: shape.type,
    ...(preset === undefined ? {} : { default: preset }),
    ...(shape.min === undefined ? {} : { min: shape.min }),
    ...(shape.max === undefined ? {} : { max: shape.max }),
    ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
    ...(from === undefined ? {} : { from }),
    ...(shape.description === undefined ? {} : { description: shape.description }),
  };
}

function checkBounds(loading: Loading, { shape, path }: WrittenInput): void {
  const { min, max } = shape;
  if ((min !== undefined || max !== undefined) && shape.type !== undefined && shape.type !== 'number') {
    reportValue(loading, [...path, min === undefined ? 'max' : 'min'], {
      code: 'value-invalid',
      message: `An input of the type ${shape.type} has no least or greatest value.`,
      hint: 'Remove `min` and `max`, or make the type `number`.',
    });
  }
  if (min !== undefined && max !== undefined && min > max) {
    reportValue(loading, [...path, 'min'], {
      code: 'value-invalid',
      message: `No number is at least ${min} and at most ${max}.`,
      hint: 'Exchange `min` and `max`.',
    });
  }
}

function checkPattern(loading: Loading, { name, shape, path }: WrittenInput): void {
  if (shape.pattern !== undefined && compilePattern(shape.pattern) === null) {
    reportValue(loading, [...path, 'pattern'], {
      code: 'pattern-invalid',
      message: `\`${shown(shape.pattern)}\` is not a valid pattern.`,
      hint: PATTERN_HINT,
    });
  }
  const isOpen = shape.pattern === undefined && !loading.isBroken([...path, 'pattern']);
  if (shape.from !== undefined && isOpen && shape.type === 'string') {
    reportKey(loading, [...path, 'from'], {
      code: 'text-into-code',
      message: `Input \`${name}\` takes an alert’s text without a pattern.`,
      hint: 'Add `pattern:`, which the whole text must match, such as "[a-z0-9-]{1,64}".',
    });
  }
}

function checkedDefault(loading: Loading, written: WrittenInput): InputDeclaration['default'] {
  const { shape } = written;
  if (shape.default === undefined) return undefined;
  const path = [...written.path, 'default'];
  if (typeof shape.default === 'string' && hasTemplate(shape.default))
    return defaultExpression(loading, written, shape.default);
  const { type } = shape;
  if (type === undefined) return undefined;
  const breach = breachOf({ ...shape, type }, shape.default);
  if (breach === null) return shape.default;
  reportValue(loading, path, {
    code: 'value-invalid',
    message: `The default \`${shown(loading.document.sourceOf(path) ?? String(shape.default))}\` ${breach}.`,
    hint: isLikeExpression(shape.default)
      ? 'An expression stands in `${{ }}`: write default: "${{ … }}".'
      : (HINTS[type] ?? 'A default obeys the same rules as any value of the input.'),
  });
  return undefined;
}

function isLikeExpression(written: Scalar): boolean {
  return typeof written === 'string' && /\btenant\./.test(written);
}

function defaultExpression(loading: Loading, written: WrittenInput, text: string): InputDeclaration['default'] {
  const path = [...written.path, 'default'];
  const [piece, ...more] = templatePieces(text);
  if (piece?.kind !== 'expression' || more.length > 0) {
    reportValue(loading, path, {
      code: 'value-invalid',
      message: 'A default is a plain value, or one ${{ }} and nothing else.',
      hint: 'Put the whole default into one expression.',
    });
    return undefined;
  }
  const expression = checkedExpression(loading, {
    source: piece.source,
    path,
    offset: piece.start,
    position: position('input-default'),
    wanted: written.shape.type === undefined ? 'value' : WANTED[written.shape.type],
  });
  return expression === null ? undefined : { expression };
}

type Typed = InputShape & { readonly type: FieldType };

/** Where what is written is easily of another type. */
const HINTS: Readonly<Partial<Record<FieldType, string>>> = {
  string: 'Put it in quotes, and keep to the pattern.',
  boolean: 'Write true or false.',
  time: 'Write a time with its zone in quotes, such as "2026-01-31T08:00:00Z".',
};

const WANTED = { number: 'number', string: 'text', boolean: 'condition', time: 'time' } as const satisfies Record<
  FieldType,
  string
>;

function breachOf({ type, min, max, pattern }: Typed, value: Scalar): string | null {
  const fits = type === 'time' ? typeof value === 'string' && normalTime(value) !== null : typeof value === type;
  if (!fits) return `is no ${type}`;
  if (typeof value === 'number' && min !== undefined && value < min) return `is less than ${min}`;
  if (typeof value === 'number' && max !== undefined && value > max) return `is more than ${max}`;
  const compiled = pattern === undefined ? null : compilePattern(pattern);
  return compiled === null || compiled.matches(String(value)) ? null : 'does not match the pattern';
}
