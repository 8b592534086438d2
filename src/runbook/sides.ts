// The two sides of each comparison that decides an expression, as they are written: what is held against what.
// Pure. What stands inside a comprehension or a function is left out: its names are nothing outside of it.
import type { ASTNode } from '@marcbachmann/cel-js';
import { once } from '../kernel/once.ts';
import { checkingEnvironment } from './cel.ts';
import { parseSyntax } from './syntax.ts';

export interface Sides {
  readonly left: string;
  readonly sign: '<' | '<=' | '>' | '>=' | '==' | '!=';
  readonly right: string;
}

const environment = once(checkingEnvironment);

/** In the order in which they are written; none where the expression is not CEL. */
export function sidesIn(source: string): readonly Sides[] {
  const parsed = parseSyntax(source, environment());
  return parsed.ok ? sidesUnder(parsed.syntax.parsed.ast, source) : [];
}

function sidesUnder(node: ASTNode, source: string): readonly Sides[] {
  switch (node.op) {
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=': {
      const [left, right] = node.args;
      return [{ left: written(left, source), sign: node.op, right: written(right, source) }];
    }
    case '&&':
    case '||':
      return node.args.flatMap((side) => sidesUnder(side, source));
    case '!_':
      return sidesUnder(node.args, source);
    default:
      return [];
  }
}

/** With the parentheses that the parser leaves out of a node where they stand at its ends. */
function written(node: ASTNode, source: string): string {
  let { start, end } = node;
  const lacks = (sign: '(' | ')') => {
    const text = source.slice(start, end).replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
    return text.split(sign).length < text.split(sign === '(' ? ')' : '(').length;
  };
  while (lacks('(') && source.lastIndexOf('(', start - 1) >= 0 && start > 0) start = source.lastIndexOf('(', start - 1);
  while (lacks(')') && source.indexOf(')', end) >= 0) end = source.indexOf(')', end) + 1;
  return source.slice(start, end);
}
