// Every expression in a part of a runbook, wherever it stands.
import type { Expression } from './runbook.ts';

export function expressionsIn(value: unknown): readonly Expression[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isExpression(value)) return [value];
  return Object.values(value).flatMap(expressionsIn);
}

function isExpression(value: object): value is Expression {
  return 'source' in value && 'reads' in value && 'at' in value;
}
