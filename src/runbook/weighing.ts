// Operators over texts and lists cost as much as these are long: each operand is weighed before it is used.
import type { ASTNode } from '@marcbachmann/cel-js';
import { evaluatingEnvironment, WEIGHED } from './cel.ts';
import { aroundOperand, childrenOf } from './tree.ts';

const OPERATORS: ReadonlySet<string> = new Set(['+', '==', '!=', '<', '<=', '>', '>=', 'in']);

/** Wraps every operand whose length only a sample knows; to be called once, before the tree is first evaluated. */
export function weighOperands(node: ASTNode): void {
  for (const child of childrenOf(node)) weighOperands(child);
  if (!OPERATORS.has(node.op) || !Array.isArray(node.args)) return;
  for (const [index, operand] of childrenOf(node).entries()) {
    if (operand.op !== 'value') Reflect.set(node.args, index, weighed(operand));
  }
}

function weighed(operand: ASTNode): ASTNode {
  return aroundOperand(evaluatingEnvironment().parse(`${WEIGHED}(0)`).ast, operand);
}
