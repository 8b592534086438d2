// What a text may say once a command has decoded it: the text itself, and its percent- and base64-decoded views.
// Promises: linear in the text's length. A decoded view may hold rubbish between what is really encoded; it is only searched.
import { base64Text, type Readable } from './base64-text.ts';
import type { Telltales } from './telltales.ts';

const PERCENT = /(?:%[0-9A-Fa-f]{2})+/g;
/** `%2541` is `%41` is `A`: some programs decode twice. */
const PERCENT_ROUNDS = 3;
const WRAP = /([A-Za-z0-9+/_-])[ \t]*\r?\n[ \t]*(?=[A-Za-z0-9+/_-])/g;

/** The text, and what its percent signs mean. */
export function percentViews(text: string): readonly string[] {
  const views = [text];
  for (let round = 0; round < PERCENT_ROUNDS; round++) {
    const last = views.at(-1) ?? '';
    const decoded = percentDecoded(last);
    if (decoded === last) break;
    views.push(decoded);
  }
  return views;
}

export interface EncodedViews {
  /** Of base64 that is a text from its beginning to its end. */
  readonly whole: readonly string[];
  /** Of what is readable in the rest, which is mostly rubbish. */
  readonly pieces: readonly string[];
}

/** What all that could be base64 in those views comes to, but for what cannot hold an identifier. */
export function encodedViews(plain: readonly string[], telltales: Telltales): EncodedViews {
  const texts = [...plain, ...plain.flatMap(unwrapped)].map((view) => base64Text(view, telltales));
  return {
    whole: decodedViews(texts.map(({ whole }) => whole)),
    pieces: decodedViews(texts.map(({ pieces }) => pieces)),
  };
}

function decodedViews(readable: readonly Readable[]): readonly string[] {
  const views = readable.flatMap(({ ascii, other }) => [ascii, other]).filter((view) => view !== '');
  return [...new Set([...views, ...views.map(percentDecoded)])];
}

/** Base64 that is written over several lines, as `base64` does it. */
function unwrapped(view: string): readonly string[] {
  return view.includes('\n') ? [view.replace(WRAP, '$1')] : [];
}

function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(PERCENT, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}
