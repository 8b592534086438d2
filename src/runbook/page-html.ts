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
  [/^ {0,3}<(?:script|pre|style)(?=[\s>]|$)/i, /<\/(?:script|pre|style)>/i],
  // Some readers end it with its tag, others with an empty line.
  [/^ {0,3}<textarea(?=[\s>]|$)/i, /(?!)/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<\/?[a-z][a-z0-9-]*(?=[\s/>]|$)/i, /^[ \t]*$/],
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
  const rest = openComment(withoutCode(line));
  return rest === null ? null : { kind: 'other', end: UNSURE_COMMENT_END, rest };
}

function openComment(text: string): string | null {
  for (let at = text.indexOf('<!--'); at >= 0; ) {
    const end = text.indexOf('-->', at + 2);
    if (end < 0) return text.slice(at + 2);
    at = text.indexOf('<!--', end);
  }
  return null;
}

/** How many `<details>` it opens, less those that it closes: what stands in one is folded away. */
export function foldsIn(line: string): number {
  if (!/<\/?details/i.test(line)) return 0;
  let [folds, isComment] = [0, false];
  for (const [sign, slash] of withoutCode(line).matchAll(/<!--|-->|<(\/?)details(?=[\s/>]|$)/gi)) {
    if (slash === undefined) isComment = sign === '<!--';
    else if (!isComment) folds += slash === '' ? 1 : -1;
  }
  return folds;
}

/** Code goes from one run of backticks to the next of the same length. */
function withoutCode(line: string): string {
  const runs = [...line.matchAll(/`+/g)];
  let [left, from] = ['', 0];
  for (let open = 0; open < runs.length; open++) {
    const [marks = ''] = runs[open] ?? [];
    let close = open + 1;
    while (close < runs.length && runs[close]?.[0] !== marks) close += 1;
    if (close === runs.length) continue;
    left += line.slice(from, runs[open]?.index);
    from = (runs[close]?.index ?? 0) + marks.length;
    open = close;
  }
  return left + line.slice(from);
}
