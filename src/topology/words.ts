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
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const begin = at;
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) at += 1;
    }
    const isWord = isLetterOrDigit(code);
    if (!isWord || !isInWord) starts.push(begin);
    isInWord = isWord;
  }
  starts.push(text.length);
  const isWord = (part: number): boolean => {
    const code = text.codePointAt(starts[part] ?? text.length);
    return code !== undefined && isLetterOrDigit(code);
  };
  return { text, starts, isWord };
}

function isLetterOrDigit(code: number): boolean {
  if (code > 0xffff) return LETTER_OR_DIGIT.test(String.fromCodePoint(code));
  const known = KNOWN[code] ?? 0;
  if (known !== 0) return known === 2;
  const isWord = LETTER_OR_DIGIT.test(String.fromCharCode(code));
  KNOWN[code] = isWord ? 2 : 1;
  return isWord;
}
