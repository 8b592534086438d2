// A text taken apart into words, which are runs of letters and digits, and the single characters between them.
// Promises: linear; text beyond ASCII is taken apart by what Unicode says of each character.

export interface Words {
  readonly text: string;
  /** Where each part begins, and behind the last of them the text's end. */
  readonly starts: readonly number[];
  /** False also where there is no such part. */
  isWord(part: number): boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for is everything else
const BEYOND_ASCII = /[^\u0000-\u007f]/;
const PART = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;
const WORD = /[\p{L}\p{N}]/uy;

export function wordsOf(text: string): Words {
  if (!BEYOND_ASCII.test(text)) return asciiWords(text);
  const starts: number[] = [];
  for (const { index } of text.matchAll(PART)) starts.push(index);
  starts.push(text.length);
  const isWord = (part: number): boolean => {
    const start = starts[part];
    if (start === undefined) return false;
    WORD.lastIndex = start;
    return WORD.test(text);
  };
  return { text, starts, isWord };
}

function asciiWords(text: string): Words {
  const starts: number[] = [];
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = isAsciiWord(text.charCodeAt(at));
    if (!isWord || !isInWord) starts.push(at);
    isInWord = isWord;
  }
  starts.push(text.length);
  return { text, starts, isWord: (part) => isAsciiWord(text.charCodeAt(starts[part] ?? text.length)) };
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}
