// A key that is free to choose, and looks like a slip of one that means something.
import type { Fault, Place } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';

const MOST_KEPT = 1_000;

/** Which of `known` a key is but for case, `-`, `_` and a plural, or null. An estate has few keys, and each of them ten thousand times. */
export function lookalikes(known: readonly string[]): (key: string) => string | null {
  const kept = new Map<string, string | null>();
  return (key) => {
    const answer = kept.get(key);
    if (answer !== undefined) return answer;
    const meant = known.find((other) => other !== key && resembles(other, key)) ?? null;
    if (kept.size < MOST_KEPT) kept.set(key, meant);
    return meant;
  };
}

export function lookalikeFault(key: string, { meant, at }: { readonly meant: string; readonly at: Place }): Fault {
  return {
    code: 'key-unknown',
    message: `\`${shown(key)}\` is no key that is known here.`,
    hint: `Did you mean \`${meant}\`? An attribute of your own needs a name that cannot be mistaken for it.`,
    at,
  };
}

function bare(key: string): string {
  return key.toLowerCase().replaceAll(/[-_]/g, '');
}

function resembles(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a === b || ['s', 'es'].some((plural) => a + plural === b || b + plural === a);
}
