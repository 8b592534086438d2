// Single lines of Markdown: how far one is indented, and what begins on it.
// Promises: a tab stops at every fourth column, as CommonMark has it.

export function isBlank(text: string): boolean {
  return /^[ \t]*$/.test(text);
}

/** Columns of white space in front of a text that begins at a column. */
export function indentOf(text: string, from = 0): number {
  let column = from;
  for (const character of text) {
    if (character === ' ') column += 1;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
  }
  return column - from;
}

/** Without so many columns of white space in front, or as many as there are. */
export function outdented(text: string, columns: number, from = 0): string {
  let column = from;
  let at = 0;
  while (at < text.length && column - from < columns) {
    if (text[at] === ' ') column += 1;
    else if (text[at] === '\t') column += 4 - (column % 4);
    else break;
    at += 1;
  }
  return ' '.repeat(Math.max(0, column - from - columns)) + text.slice(at);
}

export interface Fence {
  readonly mark: string;
  readonly indent: number;
  readonly info: string;
}

export function fenceOf(text: string): Fence | null {
  const [, space = '', mark = '', info = ''] = /^([ \t]*)(`{3,}|~{3,})(.*)$/.exec(text) ?? [];
  if (mark === '' || (mark.startsWith('`') && info.includes('`'))) return null;
  return { mark, indent: indentOf(space), info: info.trim() };
}

export function closes(text: string, { mark }: Fence): boolean {
  const found = text.trim();
  return found.length >= mark.length && found === (mark[0] ?? '').repeat(found.length);
}

export interface Heading {
  readonly level: number;
  readonly text: string;
}

export function headingOf(text: string): Heading | null {
  const [, marks = '', words = ''] = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(text) ?? [];
  return marks === '' ? null : { level: marks.length, text: words.replace(/(?:^|[ \t]+)#+[ \t]*$/, '').trim() };
}

export function isRule(text: string): boolean {
  return /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text);
}

/** What stands on the head of a tab or an admonition of MkDocs: `=== "AWS"`, `!!! danger`, `??? note`. */
export function labelOf(text: string): string | null {
  return /^ {0,3}(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+(\S.*)$/.exec(text)?.[1]?.trim() ?? null;
}

export interface Marker {
  /** Columns up to the mark, and up to what stands behind it. */
  readonly indent: number;
  readonly width: number;
  readonly ordered: boolean;
  readonly number: number;
  /** `-`, `*`, `+`, `.` or `)`: a list has one of them. */
  readonly sign: string;
  readonly rest: string;
}

export function markerOf(text: string): Marker | null {
  const [all = '', space = '', mark = '', rest = ''] = /^([ \t]*)([-*+]|\d{1,9}[.)])(?=[ \t]|$)(.*)$/.exec(text) ?? [];
  if (all === '' || isRule(text)) return null;
  const indent = indentOf(space);
  const behind = indent + mark.length;
  const gap = indentOf(rest, behind);
  const inside = isBlank(rest) || gap > 4 ? 1 : gap;
  return {
    indent,
    width: behind + inside,
    ordered: mark.length > 1,
    number: mark.length > 1 ? Number(mark.slice(0, -1)) : 0,
    sign: mark.slice(-1),
    rest: outdented(rest, inside, behind),
  };
}
