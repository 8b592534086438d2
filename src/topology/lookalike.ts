// A key that is free to choose, and looks like a slip of one that means something.
import type { Fault, Place } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';

/** A fault where `key` is one of `known` but for case, `-`, `_` and a plural. */
export function lookalike(
  key: string,
  { known, at }: { readonly known: readonly string[]; readonly at: () => Place },
): Fault | null {
  const meant = meantBy(key, known);
  if (meant === undefined) return null;
  return {
    code: 'key-unknown',
    message: `\`${shown(key)}\` is no key that is known here.`,
    hint: `Did you mean \`${meant}\`? An attribute of your own needs a name that cannot be mistaken for it.`,
    at: at(),
  };
}

const MOST_KEPT = 1_000;
/** An estate has few keys, and each of them ten thousand times. */
const kept = new WeakMap<readonly string[], Map<string, string | undefined>>();

function meantBy(key: string, known: readonly string[]): string | undefined {
  const answers = kept.get(known) ?? new Map<string, string | undefined>();
  kept.set(known, answers);
  if (answers.has(key)) return answers.get(key);
  const meant = known.find((other) => other !== key && resembles(other, key));
  if (answers.size < MOST_KEPT) answers.set(key, meant);
  return meant;
}

function bare(key: string): string {
  return key.toLowerCase().replaceAll(/[-_]/g, '');
}

function resembles(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a === b || ['s', 'es'].some((plural) => a + plural === b || b + plural === a);
}
