// HTML in a page, line by line: what Markdown passes on as it is, and up to where.
// Promises: pure; what is HTML only for some readers counts as HTML, so that nothing is taken for seen that may not be.

export interface PageHtml {
  /** `comment`: nobody sees it. `other`: somebody may. */
  readonly kind: 'comment' | 'other';
  /** The line that ends it, and the rest of the first, which may. One object a kind of HTML. */
  readonly end: RegExp;
  readonly rest: string;
}

const COMMENT_END = /-->/;
const UNSURE_COMMENT_END = /-{2}>/;
const FORMS: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<\/?[a-z][a-z0-9-]*(?=[\s/>]|$)/i, /^\s*$/],
];

/** Null: the line begins none. */
export function htmlIn(line: string): PageHtml | null {
  // Further right it may stand in a list, and end with it.
  if (line.startsWith('<!--')) return { kind: 'comment', end: COMMENT_END, rest: line.slice(2) };
  for (const [begin, end] of FORMS) {
    const [found] = begin.exec(line) ?? [];
    if (found !== undefined) return { kind: 'other', end, rest: line.slice(found.length) || found };
  }
  // In the middle of a line a comment is one only for some readers.
  const open = line.replace(/(`+).*?\1/g, '').replace(/<!--.*?-->/g, '');
  const at = open.indexOf('<!--');
  return at < 0 ? null : { kind: 'other', end: UNSURE_COMMENT_END, rest: open.slice(at + 2) };
}
