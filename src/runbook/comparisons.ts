// What an expression compares: the two sides of each comparison as text, and the values that are written out in it.
// Pure; for whoever looks for values that make the expression true or false.
import { evaluatingEnvironment, sourceName } from './cel.ts';
import { textOf } from './node-text.ts';
import { parseSyntax, type Syntax } from './syntax.ts';
import { childrenOf } from './tree.ts';

type Node = Syntax['parsed']['ast'];

export interface Comparison {
  readonly left: string;
  readonly right: string;
}

export interface Compared {
  readonly comparisons: readonly Comparison[];
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
  /** RE2 patterns of `matches`. */
  readonly patterns: readonly string[];
}

const OPERATORS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);
const NOTHING: Compared = { comparisons: [], numbers: [], texts: [], patterns: [] };

export function comparedIn(source: string): Compared {
  const parsed = parseSyntax(source, evaluatingEnvironment());
  return parsed.ok ? comparedBelow(parsed.syntax.parsed.ast, source) : NOTHING;
}

/** The parts of a condition that must all hold, each as its text. */
export function conjunctsOf(source: string): readonly string[] {
  const parsed = parseSyntax(source, evaluatingEnvironment());
  return parsed.ok ? conjunctsBelow(parsed.syntax.parsed.ast, source) : [source];
}

function conjunctsBelow(node: Node, source: string): readonly string[] {
  if (node.op === '&&') return childrenOf(node).flatMap((child) => conjunctsBelow(child, source));
  return [textOf(node, source)];
}

function comparedBelow(node: Node, source: string): Compared {
  const below = childrenOf(node).map((child) => comparedBelow(child, source));
  const [left, right] = childrenOf(node);
  const here: readonly Comparison[] =
    OPERATORS.has(node.op) && left !== undefined && right !== undefined
      ? [{ left: textOf(left, source), right: textOf(right, source) }]
      : [];
  const value = node.op === 'value' ? node.args : undefined;
  const pattern = node.op === 'rcall' && sourceName(node.args[0]) === 'matches' ? node.args[2][0] : undefined;
  return {
    comparisons: [...here, ...below.flatMap(({ comparisons }) => comparisons)],
    numbers: [...(typeof value === 'number' ? [value] : []), ...below.flatMap(({ numbers }) => numbers)],
    texts: [...(typeof value === 'string' ? [value] : []), ...below.flatMap(({ texts }) => texts)],
    patterns: [
      ...(pattern?.op === 'value' && typeof pattern.args === 'string' ? [pattern.args] : []),
      ...below.flatMap(({ patterns }) => patterns),
    ],
  };
}
