// Whole numbers that no double holds to the last digit: taken as numbers they would become other ones, and an undo restore those.
// Pure. What is written with a fraction or an exponent is a measurement, and may be rounded.

const WHOLE = /^[+-]?\d+$/;
/** Of a sound JSON text. */
export const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** Only a text that has this can hold such a number. */
const LONG = /\d{16}/;

/** 2^53: the next one becomes it, too. */
const LARGEST = /^[+-]?0*9007199254740992$/;

/** Is this text such a number? */
export function isInexact(text: string): boolean {
  return WHOLE.test(text) && !Number.isSafeInteger(Number(text)) && !LARGEST.test(text);
}

/** Those in a sound JSON text, as they are written, by what its parser makes of them. */
export function inexactIn(json: string): ReadonlyMap<number, string> {
  const tokens = LONG.test(json) ? (json.match(TEXT_OR_NUMBER) ?? []) : [];
  return new Map(tokens.filter(isInexact).map((token) => [Number(token), token]));
}
