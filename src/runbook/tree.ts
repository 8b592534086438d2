// The tree of a parsed expression: what stands below a node, and a call put around it.
import type { ASTNode } from '@marcbachmann/cel-js';

export function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case '!_':
    case '-_':
      return [node.args];
    case 'map':
      return node.args.flat();
    default:
      return node.args;
  }
}

/** A call of one argument, `empty` as it is parsed, with the operand in the argument's place. */
export function aroundOperand(empty: ASTNode, operand: ASTNode): ASTNode {
  if (empty.op === 'call') Reflect.set(empty.args[1], 0, operand);
  return empty;
}
