// Offsets of a text as places that people read: line, column, and the line itself.
// Promises: finding a place is a binary search; the text is split once.
import type { Place } from './fault.ts';
import { shown } from './visible.ts';

const LONGEST_EXCERPT = 400;
const LONGEST_SPAN = 80;
const BEFORE = 100;

export interface SourceLines {
  /** The place of the characters from `start` up to `end`, cut at the end of the line. */
  placeAt(start: number, end: number): Place;
}

/** What a place shows: its whole line, or, of a text that holds what is nobody's business, only what the place is of. */
export type Shows = 'line' | 'span';

export function sourceLines(file: string, text: string, shows: Shows = 'line'): SourceLines {
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    placeAt: (from, to) => {
      const start = Math.max(0, Math.min(from, text.length));
      const line = lineOf(starts, start);
      const lineStart = starts[line] ?? 0;
      const newline = text.indexOf('\n', lineStart);
      const whole = text.slice(lineStart, newline < 0 ? text.length : newline).replace(/\r$/, '');
      const column = start - lineStart + 1;
      const length = Math.max(1, Math.min(to - start, whole.length - column + 1));
      const excerpt =
        shows === 'line'
          ? excerptAround(whole, column)
          : {
              excerpt: shown(whole.slice(start - lineStart, start - lineStart + length), LONGEST_SPAN),
              excerptFrom: column,
            };
      return { file, line: line + 1, column, length, ...excerpt };
    },
  };
}

/** The line, or, of a long one, what stands around the column. */
export function excerptAround(line: string, column: number): Pick<Place, 'excerpt' | 'excerptFrom'> {
  if (line.length <= LONGEST_EXCERPT || column <= LONGEST_EXCERPT - BEFORE)
    return { excerpt: line.slice(0, LONGEST_EXCERPT) };
  const from = column - 1 - BEFORE;
  return { excerpt: line.slice(from, from + LONGEST_EXCERPT), excerptFrom: from + 1 };
}

function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
