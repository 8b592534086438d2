// Foreign text in Markdown: escaped so that it can be nothing but text, and shortened where it is long.
// Promises: no tag, link, mention, heading, fence or table cell comes out of a value; what cannot be seen is shown as `\u{…}`.
import { visible, visibleLine } from './visible.ts';

/** Characters of one value that are shown. */
export const LONGEST_VALUE = 400;

/** Text that no Markdown reads anything into, also where a platform links hosts, mentions, issues (`GH-1`) and commits, and draws `:name:`; 14:32:45 is none. */
const HARMLESS =
  /^(?!.*(?:www\.|:\/\/|:(?!\d\d:)[\p{L}\p{N}+-]+:|\bGH-\d|\b[0-9a-f]{7,40}\b))[\p{L}\p{N} ,.:;/()%→…’'"?!+=-]*$/iu;
const SIMPLE_CODE = /^(?! )[^`<>&|\\]+(?<! )$/;

/** In the middle of a line: as it is where it is harmless, otherwise as code. Underscores inside a word are harmless. */
export function inline(text: string, longest = LONGEST_VALUE): string {
  const shown = short(visibleLine(text), longest);
  const plain = shown.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, '');
  return HARMLESS.test(plain) && shown.trim() === shown && shown !== '' ? shown : codeOf(shown);
}

/** A code span, in a line or in a table. */
export function code(text: string, longest = LONGEST_VALUE): string {
  return codeOf(short(visibleLine(text), longest));
}

/** A block of code, several lines; its fence is longer than any in it. */
export function fence(text: string, language = ''): string {
  const shown = visible(text).replaceAll('\t', '    ');
  const longest = [...shown.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${shown}\n${marks}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function short(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = [...text.slice(0, longest * 2)];
  return characters.length <= longest && text.length <= longest * 2
    ? text
    : `${characters.slice(0, longest).join('')}…`;
}

/** Backticks where they hold the text for sure; otherwise the element, with every sign that means something as a number. */
function codeOf(shown: string): string {
  if (shown === '') return '<code>&#8203;</code>';
  if (SIMPLE_CODE.test(shown)) return `\`${shown}\``;
  const inert = shown.replace(/[^\p{L}\p{N} ,.:;=/()%→…-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
  return `<code>${inert.replace(/:\/\//g, ':&#47;&#47;').replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)}</code>`;
}
