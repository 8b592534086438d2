// Declared fields: the names, types and bounds of what a command prints.
import type { Path } from '../kernel/document.ts';
import type { FieldType } from '../kernel/scalar.ts';
import { SAMPLE_FIELDS, type Shape } from './declared.ts';
import { type Loading, reportKey, reportValue } from './loading.ts';
import { PROMETHEUS_PATH } from './output.ts';
import { isReservedWord } from './reserved.ts';
import type { FieldDeclaration, OutputDeclaration } from './runbook.ts';
import type { FieldsShape, ProbeShape } from './schema.ts';

type FieldShapeWritten = FieldsShape[string];

export const NO_OUTPUT: OutputDeclaration = { format: 'none', fields: {} };

/** The output that a command declares; faults are reported and what is sound is kept. */
export function checkedOutput(loading: Loading, shape: ProbeShape, path: Path): OutputDeclaration {
  const fields = declaredFields(loading, shape.fields ?? {}, [...path, 'fields']);
  if (shape.prometheus !== undefined)
    return { format: 'json', fields: single(loading, { fields, path }, PROMETHEUS_VALUE) };
  switch (shape.output) {
    case 'number':
      return { format: 'number', fields: single(loading, { fields, path }, { name: 'value', type: 'number' }) };
    case 'text':
      return { format: 'text', fields: single(loading, { fields, path }, { name: 'text', type: 'string' }) };
    case 'json':
      if (shape.fields === undefined && !loading.isBroken([...path, 'fields'])) {
        reportKey(loading, [...path, 'output'], {
          code: 'command-invalid',
          message: '`output: json` declares no fields, so nothing of it could be read.',
          hint: 'Add `fields:` with a name and a type for each value that is needed.',
        });
      }
      return { format: 'json', fields };
    case undefined:
      if (shape.fields === undefined) return NO_OUTPUT;
      if (shape.http !== undefined || isTold(loading, path)) return { format: 'json', fields };
      reportKey(loading, [...path, 'fields'], {
        code: 'command-invalid',
        message: 'The command declares fields and does not say what it prints.',
        hint: 'Add `output: json`.',
      });
      return { format: 'json', fields };
  }
}

/** What expressions may read of a command: by its document alone; null where that is faulty. */
export function shapeOf(shape: ProbeShape): Shape {
  if (shape.output === 'json' && shape.fields === undefined) return null;
  if (shape.prometheus !== undefined || shape.output === 'number') return { value: { type: 'number', list: false } };
  if (shape.output === 'text') return { text: { type: 'string', list: false } };
  const entries = Object.entries(shape.fields ?? {}).map(([name, field]) => [name, typeOf(field)] as const);
  return Object.fromEntries(entries);
}

/** Whether what would say how the output is read is wrong in itself. */
function isTold(loading: Loading, path: Path): boolean {
  return loading.isBroken([...path, 'output']) || loading.isBroken([...path, 'http']);
}

interface Single {
  readonly name: string;
  readonly type: FieldType;
  readonly path?: readonly string[];
}
const PROMETHEUS_VALUE: Single = { name: 'value', type: 'number', path: PROMETHEUS_PATH };

/** `number`, `text` and Prometheus declare one field; `fields` may only add bounds to it. */
function single(
  loading: Loading,
  { fields, path }: { readonly fields: OutputDeclaration['fields']; readonly path: Path },
  { name, type, path: into = [name] }: Single,
): OutputDeclaration['fields'] {
  for (const [other, field] of Object.entries(fields)) {
    if (other === name && field.type === type && !field.list) continue;
    reportKey(loading, [...path, 'fields', other], {
      code: 'command-invalid',
      message: `This output has the one field \`${name}\` (${type}).`,
      hint: `Remove \`fields\`, or give only \`${name}\` its bounds; several fields need \`output: json\`.`,
    });
  }
  const own = fields[name] ?? { type, list: false, path: into, secret: false };
  return { [name]: { ...own, path: into } };
}

function declaredFields(loading: Loading, fields: FieldsShape, path: Path): OutputDeclaration['fields'] {
  const declared: Record<string, FieldDeclaration> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (Object.hasOwn(SAMPLE_FIELDS, name) || isReservedWord(name)) {
      reportKey(loading, [...path, name], {
        code: 'value-invalid',
        message: `A field cannot be called \`${name}\`: ${Object.hasOwn(SAMPLE_FIELDS, name) ? 'every sample has that already' : 'CEL keeps the word for itself'}.`,
        hint: 'Give it another name, and say where it stands with `path`.',
      });
    }
    declared[name] = declaredField(loading, { name, field, path: [...path, name] });
  }
  return declared;
}

function declaredField(
  loading: Loading,
  { name, field, path }: { readonly name: string; readonly field: FieldShapeWritten; readonly path: Path },
): FieldDeclaration {
  const { type, list } = typeOf(field);
  if (typeof field === 'string') return { type, list, path: [name], secret: false };
  const { min, max } = field;
  if ((min !== undefined || max !== undefined) && type !== 'number') {
    reportValue(loading, [...path, min === undefined ? 'max' : 'min'], {
      code: 'value-invalid',
      message: `\`${name}\` is no number, and has no least or greatest value.`,
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
  const into = field.path === undefined ? [name] : field.path.split('.');
  if (into.some((part) => part === '')) {
    reportValue(loading, [...path, 'path'], {
      code: 'value-invalid',
      message: 'The path has an empty part.',
      hint: 'Write keys and list positions with dots between: `data.result.0.value`.',
    });
  }
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return { type, list, path: into, secret: field.secret ?? false, ...bounds };
}

function typeOf(field: FieldShapeWritten): { readonly type: FieldType; readonly list: boolean } {
  const written = typeof field === 'string' ? field : field.type;
  switch (written) {
    case 'list<number>':
      return { type: 'number', list: true };
    case 'list<string>':
      return { type: 'string', list: true };
    case 'list<boolean>':
      return { type: 'boolean', list: true };
    case 'list<time>':
      return { type: 'time', list: true };
    default:
      return { type: written, list: false };
  }
}
