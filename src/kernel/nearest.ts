// The nearest known word to one that is not known: what a fault suggests.
// Promises: a suggestion is close enough to be a slip of the hand; a far word gets none.

const LONGEST = 80;

/** The known word with the smallest edit distance, or null where none is near. Ties go to the first. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const folded = bare(word);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = bare(candidate) === folded ? 0 : editDistance(folded, bare(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Upper case and the choice of `-` or `_` are the commonest slips: they cost nothing. */
function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[-_]/g, '');
}

/** Optimal string alignment: insertion, deletion, substitution, and a swap of neighbours cost one each. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > LONGEST) return LONGEST;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : LONGEST,
        ),
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? LONGEST;
}
