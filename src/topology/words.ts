// A text taken apart into words, which are runs of letters and digits, and the single characters between them.
// Promises: linear; text beyond ASCII is taken apart by what Unicode says of each character.

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
const [SIGN, WORD] = [1, 2];
/** What is known of a character of the first plane, 0: nothing yet. Asking Unicode costs a hundred times more. */
const KNOWN = new Uint8Array(0x1_0000);

/** Whether the part that begins at `start` is a word; false also at the text's end. */
export function isWordAt(text: string, start: number): boolean {
  const code = text.codePointAt(start);
  return code !== undefined && isLetterOrDigit(code);
}

/** Its first part, and how many parts there are. */
export function beginningOf(text: string): { readonly first: string; readonly parts: number } {
  const end = partEnd(text, 0);
  let parts = text === '' ? 0 : 1;
  for (let at = end; at < text.length; at = partEnd(text, at)) parts += 1;
  return { first: text.slice(0, end), parts };
}

/** Behind the part that begins at `start`, which is within the text. */
export function partEnd(text: string, start: number): number {
  const { length } = text;
  let at = start;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (KNOWN[unit] === WORD) {
      at += 1;
      continue;
    }
    const code = unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(at) ?? 0) : unit;
    const isWord = isLetterOrDigit(code);
    if (isWord || at === start) at += code > 0xffff ? 2 : 1;
    if (!isWord) return at;
  }
  return at;
}

function isLetterOrDigit(code: number): boolean {
  if (code > 0xffff) return LETTER_OR_DIGIT.test(String.fromCodePoint(code));
  const known = KNOWN[code] ?? 0;
  if (known !== 0) return known === WORD;
  const isWord = LETTER_OR_DIGIT.test(String.fromCharCode(code));
  KNOWN[code] = isWord ? WORD : SIGN;
  return isWord;
}
