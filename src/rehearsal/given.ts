// What a runbook is given where nobody says it: a value for each input that has no default, as its declaration wants it.
import { compilePattern } from '../kernel/pattern.ts';
import type { Scalar } from '../kernel/scalar.ts';
import type { InputDeclaration, Runbook } from '../runbook/runbook.ts';
import { examplesOf, neutral, SEEDS } from './candidates.ts';

export function givenInputs({ inputs }: Pick<Runbook, 'inputs'>): Readonly<Record<string, Scalar>> {
  const open = Object.values(inputs).filter((input) => input.default === undefined);
  return Object.fromEntries(open.map((input) => [input.name, valueFor(input)]));
}

function valueFor({ type, min, max, pattern }: InputDeclaration): Scalar {
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const value = neutral({ type, list: false, ...bounds }, SEEDS[0]);
  const plain = typeof value === 'object' ? '' : value;
  if (pattern === undefined) return plain;
  const compiled = compilePattern(pattern);
  return examplesOf(pattern).find((example) => compiled?.matches(example) === true) ?? plain;
}
