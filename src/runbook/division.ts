// Division by zero is an error, so that a condition over it is unknown: infinity would make `x / 0 > 0.9` true.
import type { ASTNode } from '@marcbachmann/cel-js';
import { DIVISOR, evaluatingEnvironment } from './cel.ts';
import { aroundOperand, childrenOf } from './tree.ts';

/** Wraps every divisor of the tree; to be called once, before the tree is first evaluated. */
export function guardDivisions(node: ASTNode): void {
  if (node.op === '/') {
    const [dividend, divisor] = node.args;
    guardDivisions(dividend);
    guardDivisions(divisor);
    Reflect.set(node.args, 1, guarded(divisor));
    return;
  }
  for (const child of childrenOf(node)) guardDivisions(child);
}

function guarded(divisor: ASTNode): ASTNode {
  if (divisor.op === 'value' && divisor.args !== 0) return divisor;
  return aroundOperand(evaluatingEnvironment().parse(`${DIVISOR}(0)`).ast, divisor);
}
