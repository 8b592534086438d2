// Foreign prose (Markdown as somebody wrote it) in a page of ours: paragraphs, lists and code, and nothing else of it.
// Promises: no tag, link, picture, mention, heading, table or diagram comes out of it; each line stands behind `>`, so that none of it
// can pass for a line of ours; what cannot be seen is shown as `\u{…}`; bounded.
import { code, fence, inline, short } from './markdown.ts';
import { visible } from './visible.ts';

/** One quotation, or none where nothing is said or nothing may be shown. */
export function quoted(text: string, longest: number): readonly string[] {
  if (text.trim() === '' || longest === 0) return [];
  const blocks = blocksOf(short(visible(text.replaceAll('\t', '    ')), longest).split('\n'));
  const lines = blocks.join('\n\n').split('\n');
  return [lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')];
}

type Kind = 'paragraph' | 'list' | 'code' | 'indented' | 'table' | 'blank' | 'heading';

function blocksOf(lines: readonly string[]): readonly string[] {
  const blocks: { readonly kind: Kind; readonly lines: string[] }[] = [];
  let mark: string | null = null;
  for (const line of lines) {
    // Behind the first line of a block of code something may stand; backticks do not, and behind the last one nothing does.
    const marks = /^\s*(?:(`{3,})(?=[^`]*$)|(~{3,}))/.exec(line)?.slice(1).join('') ?? null;
    const last = blocks.at(-1);
    if (mark !== null) {
      if (marks?.startsWith(mark) !== true || line.trim() !== marks) last?.lines.push(line);
      else mark = null;
    } else if (marks !== null) {
      mark = marks;
      blocks.push({ kind: 'code', lines: [] });
    } else {
      const kind = kindOf(line, { before: last?.kind ?? 'blank', above: blocks.findLast(isSaying)?.kind ?? 'blank' });
      if (kind === last?.kind && kind !== 'heading') last.lines.push(line);
      else blocks.push({ kind, lines: [line] });
    }
  }
  return blocks
    .flatMap(({ kind, lines: own }) => (kind === 'blank' ? [] : [blockOf(kind, own)]))
    .filter((block) => block !== '');
}

const ITEM = /^\s*(?:([-*+])|(\d{1,9})[.)])\s+(?=\S)/;

function isSaying({ kind }: { readonly kind: Kind }): boolean {
  return kind !== 'blank';
}

/** `above`: the last that says something. In a list four blanks are an item's words. */
function kindOf(line: string, { before, above }: { readonly before: Kind; readonly above: Kind }): Kind {
  if (line.trim() === '') return 'blank';
  if (before === 'indented' || before === 'blank') {
    if (/^ {4}/.test(line) && (above !== 'list' || /^ {6}/.test(line))) return 'indented';
  }
  if (/^ {0,3}#{1,6}\s/.test(line)) return 'heading';
  if (/^\s*\|/.test(line)) return 'table';
  if (ITEM.test(line)) return 'list';
  return before === 'list' ? 'list' : 'paragraph';
}

function blockOf(kind: Exclude<Kind, 'blank'>, lines: readonly string[]): string {
  switch (kind) {
    case 'code':
    case 'table':
      return fence(lines.join('\n'), 'text');
    case 'indented':
      return fence(lines.map((line) => line.slice(4)).join('\n'), 'text');
    case 'list':
      return lines.map(itemOf).join('\n');
    case 'heading': {
      const title = sentence(lines.map((line) => line.replace(/^\s*#+\s+|\s+#+\s*$/g, '')).join(' '));
      return title === '' ? '' : `**${title}**`;
    }
    case 'paragraph':
      return lines.map((line) => sentence(line.replace(/^[\s>]+/, ''))).join('\n');
  }
}

function itemOf(line: string): string {
  const [whole = '', , number] = ITEM.exec(line) ?? [];
  const says = sentence(line.slice(whole.length).trim());
  if (whole === '') return `  ${says}`;
  return number === undefined ? `- ${says}` : `- ${number}\\. ${says}`;
}

/** Words as they are where they can be nothing but words; the others as code, as is what was code. */
function sentence(line: string): string {
  const parts = line.split(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/);
  const shown = parts.flatMap((part, index) => {
    if (index % 3 === 1) return [];
    return index % 3 === 2 ? [{ text: code(part.trim()), isClose: false, isOpen: false }] : piecesOf(part);
  });
  return shown.reduce((left, { text, isClose }, index) => {
    const isBeside = isClose || shown[index - 1]?.isOpen === true;
    return index === 0 || isBeside ? `${left}${text}` : `${left} ${text}`;
  }, '');
}

/** Words, and whether they touch the code before or behind them: signs of a sentence do. */
interface Piece {
  readonly text: string;
  readonly isClose: boolean;
  readonly isOpen: boolean;
}

function piecesOf(part: string): readonly Piece[] {
  const words = wordsOf(part);
  return words.map((text, index) => ({
    text,
    isClose: index === 0 && /^[.,;:!?)”’]/.test(part) && /^[.,;:!?)”’]+$/.test(text),
    isOpen: index === words.length - 1 && /[(“‘]$/.test(part) && /^[(“‘]+$/.test(text),
  }));
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(/!?\[([^\]]*)\]\(\s*<?([^)\s>]*)[^)]*\)/g, '$1 ($2)')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1')
    .replace(/(?<![\p{L}\p{N}_*/])(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}_*/])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_*/])\*(?=\S)([^*]+)(?<=\S)\*(?![\p{L}\p{N}_*/])/gu, '$1');
  return plain.split(/\s+/).flatMap((word) => (word === '' ? [] : [wordOf(word)]));
}

const TYPOGRAPHY = /[–—“”‘·×≥≤≠]/g;

/** Signs around a word stay beside what is shown as code. */
function wordOf(word: string): string {
  const [, before = '', core = word, after = ''] = /^([("“‘]*)(.*?)([.,;:!?)"”’]*)$/.exec(word) ?? [];
  if (core === '') return isPlain(word) ? word : code(word);
  return isPlain(core) && isPlain(word) ? word : `${before}${code(core)}${after}`;
}

/** Alone in its line a word may be a heading's underline or an item's mark; numbers of seven digits and more may be a commit. */
function isPlain(word: string): boolean {
  const bare = word.replace(TYPOGRAPHY, '');
  const isMark = /^(?:[-=+]+|\d+[.)])$/.test(word) || /^[0-9a-f]{7,40}$/i.test(word) || /GH-\d/i.test(word);
  return !isMark && (bare === '' || inline(bare) === bare);
}
