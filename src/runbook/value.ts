// Values as text: how a number, a truth or a list stands in a command, a message, or an explained condition.
import type { FieldValue } from '../kernel/scalar.ts';
import { shown } from '../kernel/visible.ts';

/** Whole numbers without a fraction and without an exponent; lists joined by commas. */
export function printValue(value: FieldValue | null): string {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value).toString() : String(value);
  if (typeof value === 'object' && value !== null) return value.map(printValue).join(',');
  return String(value);
}

/** For people who read a condition: strings quoted, long values shortened. */
export function explainValue(value: FieldValue | null): string {
  if (typeof value === 'string') return `"${shown(value, 40).replaceAll('"', '\\"')}"`;
  if (typeof value !== 'object' || value === null) return printValue(value);
  const items = value.slice(0, 5).map(explainValue);
  return `[${items.join(', ')}${value.length > 5 ? `, … ${value.length} in all` : ''}]`;
}
