// Fields as the text that a command with such an output would have printed.
import type { Fields } from '../kernel/scalar.ts';
import type { PlannedField, PlannedOutput } from '../plan/plan.ts';

/** The fields as their command would print them. A field that is missing is missing in it. */
export function printed({ format, fields: declared }: PlannedOutput, fields: Fields): string {
  switch (format) {
    case 'none':
      return '';
    case 'text':
      return String(fields.text ?? '');
    case 'number':
      return String(fields.value ?? '');
    case 'json': {
      const document: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(fields)) {
        const field = declared[name];
        if (field !== undefined) place(document, field, value);
      }
      return JSON.stringify(document);
    }
  }
}

function place(document: Record<string, unknown>, { path }: PlannedField, value: unknown): void {
  const [last = '', ...parents] = [...path].reverse();
  let at = document;
  for (const part of parents.reverse()) {
    const next = at[part];
    const child: Record<string, unknown> = isRecord(next) ? next : {};
    at[part] = child;
    at = child;
  }
  at[last] = value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
