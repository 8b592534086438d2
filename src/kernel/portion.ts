// A portion of a whole, as people write it: a count, `3`, or a share, `25%`.
// Promises: never none of them: a share is rounded up, and 0 is no portion.

export type Portion =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'share'; readonly percent: number };

const FORM = /^([1-9]\d{0,5})(%?)$/;

/** Null where the text is none: `0`, `0%`, `101%`, `1.5`. */
export function parsePortion(text: string): Portion | null {
  const [, digits = '', sign] = FORM.exec(text) ?? [];
  const number = Number(digits);
  if (number === 0) return null;
  if (sign !== '%') return { kind: 'count', count: number };
  return number > 100 ? null : { kind: 'share', percent: number };
}

/** How many of `whole` that is; a count may be more than there are. */
export function countOf(portion: Portion, whole: number): number {
  return portion.kind === 'count' ? portion.count : Math.max(1, Math.ceil((portion.percent * whole) / 100));
}

/** As it is written. */
export function portionText(portion: Portion): string {
  return portion.kind === 'count' ? String(portion.count) : `${portion.percent}%`;
}
