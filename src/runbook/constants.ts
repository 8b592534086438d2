// What an expression computes from nothing but what is written in it, when the runbook is loaded, and from what a plan knows besides.
// Promises: a part that has no value then never has one, and is told at its place, whether or not a run would come to it; what can
// have a value passes, and so does what takes too long.
import type { ASTNode } from '@marcbachmann/cel-js';
import { compilePattern } from '../kernel/pattern.ts';
import { shown } from '../kernel/visible.ts';
import { isSpent, withSteps } from './budget.ts';
import { COMPREHENSIONS, DIVISOR, evaluatingEnvironment, sourceName, WEIGHED } from './cel.ts';
import { guardDivisions } from './division.ts';
import { reasonOf, type Scope } from './expression.ts';
import { wholeSpan } from './node-text.ts';
import { type Complaint, parseSyntax } from './syntax.ts';
import { childrenOf } from './tree.ts';
import { weighOperands } from './weighing.ts';

export function constantComplaints(source: string): readonly Complaint[] {
  return complaintsOf({ source, scope: {} }, valueless, 'never has a value');
}

/** Of a condition, once what the scope holds is known: what it needs in every case, and what has no value then. */
export function missingValues(source: string, scope: Scope): readonly string[] {
  const missing = (node: ASTNode, known: Known) => needed(node, known, true);
  return complaintsOf({ source, scope }, missing, 'has no value here').map(({ message }) => message);
}

/** An expression, and the names whose values are known. */
interface Known {
  readonly source: string;
  readonly scope: Scope;
}

function complaintsOf(
  known: Known,
  search: (node: ASTNode, known: Known) => readonly Valueless[],
  says: string,
): readonly Complaint[] {
  const { source } = known;
  const parsed = parseSyntax(source, evaluatingEnvironment());
  if (!parsed.ok) return [];
  const { ast } = parsed.syntax.parsed;
  guardDivisions(ast);
  weighOperands(ast);
  const found = withSteps(() => search(ast, known));
  return found.map(({ node, because }) => {
    const span = wholeSpan({ start: startOf(node), end: node.end }, source);
    const message = `\`${shown(source.slice(span.start, span.end), 80)}\` ${says}: ${inWords(because)}.`;
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
function valueless(node: ASTNode, known: Known): readonly Valueless[] {
  const below = childrenOf(node).map(unguarded);
  const found = computed(node, known);
  if (found === null) {
    const because = refusalOf(node, known);
    return because === null ? below.flatMap((child) => valueless(child, known)) : [{ node, because }];
  }
  if (found.ok) return [];
  const within = below.flatMap((child) => valueless(child, known));
  return within.length > 0 ? within : [{ node, because: found.because }];
}

/** Without what another part may make unneeded: a side of `||`, a branch, an item of a list that can be empty. */
function needed(node: ASTNode, known: Known, isConjunct: boolean): readonly Valueless[] {
  const found = computed(node, known);
  if (found !== null) return found.ok ? [] : valueless(node, known);
  const [first, ...others] = childrenOf(node).map(unguarded);
  if (first === undefined || (node.op === 'call' && node.args[0] === 'has')) return [];
  const sides = [first, ...others].map((child) => computed(child, known));
  switch (node.op) {
    case '&&':
    case '||': {
      const deciding = node.op === '||';
      if (sides.some((side) => side?.ok === true && side.value === deciding)) return [];
      const isDecidedByOther = sides.some((side) => side?.ok === true);
      if (!isDecidedByOther && (deciding || !isConjunct)) return [];
      return [first, ...others].flatMap((child) => needed(child, known, isConjunct));
    }
    case '?:': {
      const [condition] = sides;
      if (condition?.ok !== true) return needed(first, known, false);
      const taken = others[condition.value === true ? 0 : 1];
      return taken === undefined ? [] : needed(taken, known, isConjunct);
    }
    case 'rcall':
      if (COMPREHENSIONS.includes(node.args[0])) return needed(first, known, false);
  }
  const because = refusalOf(node, known);
  return because === null ? [first, ...others].flatMap((child) => needed(child, known, false)) : [{ node, because }];
}

/** It names nothing but what is known, or what it binds itself. */
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

/** Null: only a run can. */
function computed(node: ASTNode, { source, scope }: Known): Computed | null {
  if (!isConstant(node, Object.keys(scope))) return null;
  const run = evaluatingEnvironment().parse('[0]');
  if (run.ast.op === 'list') Reflect.set(run.ast.args, 0, node);
  try {
    const [value]: readonly unknown[] = run(new Map(Object.entries(scope)));
    return { ok: true, value };
  } catch (error) {
    // What takes too long is a run's concern.
    return isSpent() ? { ok: true, value: undefined } : { ok: false, because: reasonOf(error, source) };
  }
}

/** Why the operator or function takes no such operand, whatever stands before it; null where it does. */
function refusalOf(node: ASTNode, known: Known): string | null {
  if (node.op === '/' || node.op === '%') return isZero(unguarded(node.args[1]), known) ? 'division by zero' : null;
  if (node.op !== 'rcall' || COMPREHENSIONS.includes(node.args[0])) return null;
  const values = node.args[2].map((operand) => computed(operand, known));
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

function isZero(node: ASTNode, known: Known): boolean {
  const found = computed(node, known);
  return found?.ok === true && found.value === 0;
}

/** As far as it is known. */
function isRange(from: unknown, to: unknown): boolean {
  const known = [from, to].filter((one) => typeof one === 'number');
  const [first = 0, second = first] = known;
  return known.every((one) => Number.isInteger(one) && one >= 0) && second >= first;
}

/** The operand itself, as it is written. */
function unguarded(node: ASTNode): ASTNode {
  return node.op === 'call' && [DIVISOR, WEIGHED].includes(node.args[0]) ? (node.args[1][0] ?? node) : node;
}

/** Of an operator in the middle: where its first operand begins. */
function startOf(node: ASTNode): number {
  return Math.min(node.start, ...childrenOf(node).map((child) => startOf(unguarded(child))));
}
