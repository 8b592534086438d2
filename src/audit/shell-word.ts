// A text as a word of a POSIX shell, with holes for what is not there.
// Promises: every text arrives as itself, also one with signs that a page would not show: those are written as octal bytes.
import { quoteArgument } from '../kernel/quote.ts';
import { visible } from '../kernel/visible.ts';

/** A value that is in no summary: whoever pastes the command sets this variable of the shell before. */
export interface Hole {
  readonly variable: string;
  /** `‹secrets.PGPASSWORD›` */
  readonly stands: string;
  readonly of: 'secret' | 'value';
  /** How the value is to be written: as it is, inside a string of JSON, as JSON of whatever type it has, or percent-encoded. */
  readonly form: 'text' | 'json' | 'json-value' | 'percent';
}
export type Piece = string | Hole;

export function word(pieces: readonly Piece[]): string {
  const written: string[] = [];
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      written.push(literal(text), `"$${piece.variable}"`);
      text = '';
    }
  }
  return [...written, literal(text)].join('') || "''";
}

/** Nothing in it that a page would change or leave out. */
export function isPlainText(text: string): boolean {
  return !text.includes('\t') && visible(text) === text;
}

/** Without its value nothing starts: a shell gives up at the first of these that is not set, or empty. */
export function demand({ variable, stands }: Hole): string {
  return `"\${${variable}:?${HARMLESS.test(stands) ? stands : 'a value'} is not set}"`;
}

/** Between double quotes no shell reads anything into it. */
const HARMLESS = /^[\w ‹›.,:;()[\]<>=+*/%&|?-]+$/;

function literal(text: string): string {
  if (isPlainText(text)) return text === '' ? '' : quoteArgument(text);
  let [written, run, plain] = ['', '', true];
  const end = () => {
    if (run !== '') written += plain ? quoteArgument(run) : octal(run);
    run = '';
  };
  for (const sign of text) {
    if (isPlainText(sign) !== plain) end();
    plain = isPlainText(sign);
    run += sign;
  }
  end();
  return written;
}

function octal(text: string): string {
  const bytes = [...Buffer.from(text, 'utf8')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`);
  return `"$(printf '${bytes.join('')}')"`;
}
