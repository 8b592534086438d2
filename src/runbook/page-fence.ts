// The first line of a fenced block of code, and whether it makes the block a part of the runbook.
// Promises: pure; fences as CommonMark has them, also where they stand in a list or a quotation. Blanks are spaces and tabs: `\s` and
// `trim` know more of them, and a block would end elsewhere than its readers see it end.
import { nearest } from '../kernel/nearest.ts';

export interface BlockFence {
  /** What stands before it in its line: '' at the page's own level. */
  readonly before: string;
  readonly sign: string;
  readonly length: number;
  readonly info: string;
}

const FENCE = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*)(`{3,}|~{3,})(.*)$/s;

export function fenceIn(line: string): BlockFence | null {
  const [, before, marks, info] = FENCE.exec(line) ?? [];
  if (before === undefined || marks === undefined || info === undefined) return null;
  const sign = marks.slice(0, 1);
  // A line of code in the middle of a text, such as ```this```.
  if (sign === '`' && info.includes('`')) return null;
  return { before, sign, length: marks.length, info: info.replace(/^[ \t]+|[ \t]+$/g, '') };
}

export function isEndOf({ before, sign, length }: BlockFence, line: string): boolean {
  const [, indent, marks = ''] = /^([ \t>]*)(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return marks.startsWith(sign.repeat(length)) && (before !== '' || /^ {0,3}$/.test(indent ?? ''));
}

/** Whether a line stands in what the fence stands in for sure: a list's item, a quotation. Its end has exactly its place. */
export function isBeside(fence: BlockFence, line: string): boolean {
  const { before } = fence;
  const own = /^[ \t>]*/.exec(line)?.[0] ?? '';
  if (before === '' || isBlank(line)) return true;
  const further = widthOf(own) - widthOf(before);
  return signsOf(own) === signsOf(before) && (isEndOf(fence, line) ? further === 0 : further >= 0);
}

export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

/** The sign that makes of a fence something else, or of something else a fence, for some readers or for people's eyes; null: none does. */
export function doubtfulSignIn(line: string): string | null {
  const plain = line.replace(/\p{Cf}|\p{DI}/gu, '').replace(/[^\P{Z} ]|[^\P{Cc}\t]|\u2800/gu, ' ');
  if (plain === line || !FENCE.test(plain)) return null;
  return /[^\P{Z} ]|[^\P{Cc}\t]|\p{Cf}|\p{DI}|\u2800/u.exec(line)?.[0] ?? null;
}

/** Markdown reads `&#111;` and `\-` as other signs, and whoever reads the line as it is written does not. */
export function isEncoded({ info }: BlockFence): boolean {
  return /[&\\]/.test(info);
}

function widthOf(text: string): number {
  return [...text].reduce((width, sign) => (sign === '\t' ? width + 4 - (width % 4) : width + 1), 0);
}

function signsOf(text: string): number {
  return text.split('>').length;
}

export function isMeant({ info }: BlockFence): boolean {
  return /^yaml[ \t]+runbook$/.test(info);
}

export function isNearlyMeant({ info }: BlockFence): boolean {
  if (/runbook/i.test(info) && /^(?:\W*runbook|ya?ml)/i.test(info)) return true;
  return /[ \t]/.test(info) && nearest(info, ['yaml runbook']) !== null;
}
