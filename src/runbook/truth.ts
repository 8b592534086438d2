// Whether an expression holds. What is neither true nor false decides nothing: it is unknown, never false.
// Attributes of the topology have no declared type, so that only their values show whether an expression is a condition.

import { asItIs, type Mask } from '../kernel/mask.ts';
import { quotedText, shown } from '../kernel/visible.ts';
import { evaluate, printValue, type Scope } from './expression.ts';

export type Truth =
  | { readonly kind: 'value'; readonly value: boolean }
  | { readonly kind: 'unknown'; readonly because: string };

/** `mask`: of a value that is shown. */
export function truthOf(source: string, scope: Scope, mask: Mask = asItIs): Truth {
  const found = evaluate(source, scope);
  if (found.kind === 'unknown') return found;
  if (typeof found.value === 'boolean') return { kind: 'value', value: found.value };
  const value =
    typeof found.value === 'string' ? quotedText(mask(found.value), 40) : shown(mask(printValue(found.value)), 40);
  return { kind: 'unknown', because: `\`${shown(source, 80)}\` is ${value}, neither true nor false` };
}
