// What an expression computes from nothing but what is written in it: computed when the runbook is loaded.
// Promises: a part that has no value then never has one, and is told at its place, whether or not a run would come to it; what can
// have a value passes, and so does what takes too long.
import type { ASTNode } from '@marcbachmann/cel-js';
import { compilePattern } from '../kernel/pattern.ts';
import { shown } from '../kernel/visible.ts';
import { isSpent, withSteps } from './budget.ts';
import { COMPREHENSIONS, DIVISOR, evaluatingEnvironment, sourceName } from './cel.ts';
import { guardDivisions } from './division.ts';
import { reasonOf } from './expression.ts';
import { wholeSpan } from './node-text.ts';
import { type Complaint, parseSyntax } from './syntax.ts';
import { childrenOf } from './tree.ts';

export function constantComplaints(source: string): readonly Complaint[] {
  const parsed = parseSyntax(source, evaluatingEnvironment());
  if (!parsed.ok) return [];
  const { ast } = parsed.syntax.parsed;
  guardDivisions(ast);
  const found = withSteps(() => valueless(ast, source));
  return found.map(({ node, because }) => {
    const span = wholeSpan({ start: startOf(node), end: node.end }, source);
    const message = `\`${shown(source.slice(span.start, span.end), 80)}\` never has a value: ${inWords(because)}.`;
    return { kind: 'constant', message, ...span };
  });
}

function inWords(because: string): string {
  if (/has no value$|out of bounds/.test(because)) return 'it is not there';
  return /conversion error/.test(because) ? 'it is neither true nor false' : because;
}

interface Valueless {
  readonly node: ASTNode;
  readonly because: string;
}

/** The smallest parts that have no value, whatever the rest has. */
function valueless(node: ASTNode, source: string): readonly Valueless[] {
  const below = childrenOf(node).map(unguarded);
  if (!isConstant(node, [])) {
    const because = refusalOf(node, source);
    return because === null ? below.flatMap((child) => valueless(child, source)) : [{ node, because }];
  }
  const found = computed(node, source);
  if (found.ok) return [];
  const within = below.flatMap((child) => valueless(child, source));
  return within.length > 0 ? within : [{ node, because: found.because }];
}

/** It names nothing but what it binds itself. */
function isConstant(node: ASTNode, bound: readonly string[]): boolean {
  if (node.op === 'id') return bound.includes(node.args);
  if (node.op === 'rcall' && COMPREHENSIONS.includes(node.args[0])) {
    const [, receiver, [variable, ...rest]] = node.args;
    const within = variable?.op === 'id' ? [...bound, variable.args] : bound;
    return isConstant(receiver, bound) && rest.every((one) => isConstant(one, within));
  }
  return childrenOf(node).every((child) => isConstant(child, bound));
}

type Computed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly because: string };

function computed(node: ASTNode, source: string): Computed {
  const run = evaluatingEnvironment().parse('[0]');
  if (run.ast.op === 'list') Reflect.set(run.ast.args, 0, node);
  try {
    const [value]: readonly unknown[] = run(new Map());
    return { ok: true, value };
  } catch (error) {
    // What takes too long is a run's concern.
    return isSpent() ? { ok: true, value: undefined } : { ok: false, because: reasonOf(error, source) };
  }
}

/** Why the operator or function takes no such operand, whatever stands before it; null where it does. */
function refusalOf(node: ASTNode, source: string): string | null {
  if (node.op === '/' || node.op === '%') return isZero(unguarded(node.args[1]), source) ? 'division by zero' : null;
  if (node.op !== 'rcall' || COMPREHENSIONS.includes(node.args[0])) return null;
  const values = node.args[2].map((operand) => (isConstant(operand, []) ? computed(operand, source) : null));
  const [first, second] = values.map((one) => (one?.ok === true ? one.value : undefined));
  switch (sourceName(node.args[0])) {
    case 'substring':
      return isRange(first, second) ? null : 'substring() out of range';
    case 'split':
      return typeof second !== 'number' || Number.isInteger(second) ? null : 'split() takes a whole number of parts';
    case 'matches':
      return typeof first !== 'string' || compilePattern(first) !== null ? null : 'not a valid pattern';
    default:
      return null;
  }
}

function isZero(node: ASTNode, source: string): boolean {
  if (!isConstant(node, [])) return false;
  const found = computed(node, source);
  return found.ok && found.value === 0;
}

/** As far as it is known. */
function isRange(from: unknown, to: unknown): boolean {
  const known = [from, to].filter((one) => typeof one === 'number');
  const [first = 0, second = first] = known;
  return known.every((one) => Number.isInteger(one) && one >= 0) && second >= first;
}

/** The divisor itself. */
function unguarded(node: ASTNode): ASTNode {
  return node.op === 'call' && node.args[0] === DIVISOR ? (node.args[1][0] ?? node) : node;
}

/** Of an operator in the middle: where its first operand begins. */
function startOf(node: ASTNode): number {
  return Math.min(node.start, ...childrenOf(node).map((child) => startOf(unguarded(child))));
}
