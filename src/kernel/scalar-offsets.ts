// Where each character of a decoded YAML scalar stands in the source: for carets inside conditions and templates.
// Promises: exact for plain, quoted and block scalars; a character that YAML made up (a fold) gets its line break's place.

/**
 * Offsets in `text` for each character of `value`, and one more for its end.
 * `start` and `end` bound the scalar as written: quotes and block header included.
 */
export function scalarOffsets(
  value: string,
  written: { readonly text: string; readonly start: number; readonly end: number },
): readonly number[] {
  const { text, end } = written;
  const opening = text[written.start] ?? '';
  const style = opening === '"' || opening === "'" ? opening : opening === '|' || opening === '>' ? 'block' : 'plain';
  let cursor = style === 'plain' ? written.start : written.start + 1;
  if (style === 'block') cursor = lineEnd(text, cursor) + 1;
  const offsets: number[] = [];
  for (const character of value.split('')) {
    cursor = skipTo(character, { text, cursor, end, style });
    offsets.push(Math.min(cursor, end));
    cursor += style === '"' || style === "'" ? widthOf(text, cursor, style) : 1;
  }
  offsets.push(Math.min(cursor, end));
  return offsets;
}

interface Cursor {
  readonly text: string;
  readonly cursor: number;
  readonly end: number;
  readonly style: '"' | "'" | 'block' | 'plain';
}

/** Over indentation, folded line breaks and joined lines, to where the character is written. */
function skipTo(character: string, at: Cursor): number {
  const { text, end, style } = at;
  let cursor = at.cursor;
  while (cursor < end) {
    const here = text[cursor] ?? '';
    if (here === character) return cursor;
    if (style === '"' && here === '\\') {
      if (text[cursor + 1] !== '\n') return cursor;
      cursor += 2;
      continue;
    }
    const fold = here === '\n' && character === ' ';
    if (fold || !/\s/.test(here)) return cursor;
    cursor += 1;
  }
  return at.cursor;
}

function widthOf(text: string, cursor: number, quote: '"' | "'"): number {
  if (quote === "'") return text.startsWith("''", cursor) ? 2 : 1;
  if (text[cursor] !== '\\') return 1;
  switch (text[cursor + 1]) {
    case 'x':
      return 4;
    case 'u':
      return 6;
    case 'U':
      return 10;
    default:
      return 2;
  }
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}
