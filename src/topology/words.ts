// A text taken apart into words, which are runs of letters and digits, and the single characters between them.
// Promises: linear; text beyond ASCII is taken apart by what Unicode says of each character.

export interface Words {
  readonly text: string;
  /** Where each part begins, and behind the last of them the text's end. */
  readonly starts: readonly number[];
  /** False also where there is no such part. */
  isWord(part: number): boolean;
}

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
/** What is known of a character of the first plane: 0 nothing yet, 1 a sign, 2 a letter or digit. Asking Unicode costs a hundred times more. */
const KNOWN = new Uint8Array(0x1_0000);

export function wordsOf(text: string): Words {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at = partEnd(text, at)) starts.push(at);
  starts.push(text.length);
  const isWord = (part: number): boolean => {
    const code = text.codePointAt(starts[part] ?? text.length);
    return code !== undefined && isLetterOrDigit(code);
  };
  return { text, starts, isWord };
}

/** Its first part, and how many parts there are. */
export function beginningOf(text: string): { readonly first: string; readonly parts: number } {
  const end = partEnd(text, 0);
  let parts = text === '' ? 0 : 1;
  for (let at = end; at < text.length; at = partEnd(text, at)) parts += 1;
  return { first: text.slice(0, end), parts };
}

/** Behind the part that begins at `start`. */
function partEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00) code = text.codePointAt(at) ?? 0;
    const isWord = isLetterOrDigit(code);
    if (isWord || at === start) at += code > 0xffff ? 2 : 1;
    if (!isWord || at >= text.length) return at;
  }
}

function isLetterOrDigit(code: number): boolean {
  if (code > 0xffff) return LETTER_OR_DIGIT.test(String.fromCodePoint(code));
  const known = KNOWN[code] ?? 0;
  if (known !== 0) return known === 2;
  const isWord = LETTER_OR_DIGIT.test(String.fromCharCode(code));
  KNOWN[code] = isWord ? 2 : 1;
  return isWord;
}
