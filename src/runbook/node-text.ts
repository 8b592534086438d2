// How a part of an expression is written.
import type { Span } from './syntax.ts';

export function textOf(node: Span, source: string): string {
  const { start, end } = wholeSpan(node, source);
  return source.slice(start, end);
}

/** The parser leaves out parentheses around an operand, and their halves where it begins or ends with them: these are put back. */
export function wholeSpan({ start, end }: Span, source: string): Span {
  let [from, to] = [start, end];
  for (;;) {
    const { open, close } = unmatchedIn(source.slice(from, to));
    const before = close > 0 ? /\(\s*$/.exec(source.slice(0, from)) : null;
    const behind = open > 0 ? /^\s*\)/.exec(source.slice(to)) : null;
    if (before === null && behind === null) return { start: from, end: to };
    from -= before?.[0].length ?? 0;
    to += behind?.[0].length ?? 0;
  }
}

function unmatchedIn(text: string): { readonly open: number; readonly close: number } {
  let [open, close] = [0, 0];
  for (const [mark] of text.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '').matchAll(/[()]/g)) {
    if (mark === '(') open += 1;
    else if (open > 0) open -= 1;
    else close += 1;
  }
  return { open, close };
}
