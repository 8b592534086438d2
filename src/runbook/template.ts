// Texts with `${{ }}` in them, cut into what is literal and what is an expression. Knows nothing of what they mean.

export type TemplatePiece =
  | { readonly kind: 'literal'; readonly text: string; readonly start: number }
  /** `source` is trimmed; `start` is where it begins in the whole text. */
  | { readonly kind: 'expression'; readonly source: string; readonly start: number }
  /** `${{` without its `}}`. */
  | { readonly kind: 'unclosed'; readonly start: number };

const OPENING = '${{';

export function hasTemplate(text: string): boolean {
  return text.includes(OPENING);
}

export function templatePieces(text: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let from = 0;
  for (let open = text.indexOf(OPENING); open >= 0; open = text.indexOf(OPENING, from)) {
    if (open > from) pieces.push({ kind: 'literal', text: text.slice(from, open), start: from });
    const inner = open + OPENING.length;
    const close = closingOf(text, inner);
    if (close < 0) return [...pieces, { kind: 'unclosed', start: open }];
    const written = text.slice(inner, close);
    const source = written.trim();
    pieces.push({ kind: 'expression', source, start: inner + written.length - written.trimStart().length });
    from = close + 2;
  }
  if (from < text.length) pieces.push({ kind: 'literal', text: text.slice(from), start: from });
  return pieces;
}

/** The first `}}` that stands in no text of the expression. */
function closingOf(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (text.startsWith('}}', at)) return at;
  }
  return -1;
}
