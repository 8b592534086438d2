// Attributes of tenants and targets in an expression, whose types only a topology knows: typed in the tree before it is checked.
// Promises: what asks whether an attribute is there (`has(…)`, a comparison with null) stays as it is; so does what has no type here.
import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import { COMPREHENSIONS } from './cel.ts';
import type { FieldShape } from './declared.ts';
import type { Span } from './syntax.ts';
import { childrenOf } from './tree.ts';

export type AttributeRoot = 'tenant' | 'target';

/** What is known of each root's attributes, by name. */
export type AttributeTypes = Readonly<Record<AttributeRoot, Readonly<Record<string, FieldShape>>>>;

export interface TypedAttribute extends Span {
  readonly root: AttributeRoot;
  readonly name: string;
}

const TEXT: FieldShape = { type: 'string', list: false };

/** What every tenant and target has. */
export const WELL_KNOWN: AttributeTypes = {
  tenant: { id: TEXT },
  target: { host: TEXT, address: TEXT, name: TEXT, service: TEXT },
};

/** In capitals, which no probe can be called by. Its fields are called as their types are. */
const TYPED = 'ATTRIBUTE';

export function registerAttributes(
  environment: Environment,
  types: Readonly<Record<FieldShape['type'], string>>,
): void {
  const fields = Object.entries(types).flatMap(([type, cel]) => [
    [type, cel],
    [`list_${type}`, `list<${cel}>`],
  ]);
  environment.registerVariable({ name: TYPED, schema: Object.fromEntries(fields) });
}

/** Types the tree in place, and says what it typed; to be called once, before the tree is first checked. */
export function typeAttributes(
  node: ASTNode,
  types: AttributeTypes,
  bound: readonly string[] = [],
): readonly TypedAttribute[] {
  if (node.op === 'call' && node.args[0] === 'has') return [];
  const read = attributeOf(node);
  if (read !== null) {
    const { id, name, root } = read;
    const shape = bound.includes(root) || !Object.hasOwn(types[root], name) ? undefined : types[root][name];
    if (shape === undefined) return [];
    Reflect.set(id, 'args', TYPED);
    setMember(node, shape.list ? `list_${shape.type}` : shape.type);
    return [{ root, name, start: id.start, end: node.end }];
  }
  if (node.op === 'rcall' && COMPREHENSIONS.includes(node.args[0])) {
    const [, receiver, [variable, ...rest]] = node.args;
    const within = variable?.op === 'id' ? [...bound, variable.args] : bound;
    return [...typeAttributes(receiver, types, bound), ...rest.flatMap((one) => typeAttributes(one, types, within))];
  }
  const asksForNull = (node.op === '==' || node.op === '!=') && node.args.some(isNull);
  return childrenOf(node).flatMap((child) =>
    asksForNull && attributeOf(child) !== null ? [] : typeAttributes(child, types, bound),
  );
}

interface AttributeRead {
  readonly id: ASTNode;
  readonly root: AttributeRoot;
  readonly name: string;
}

function attributeOf(node: ASTNode): AttributeRead | null {
  if (node.op !== '.' && node.op !== '[]') return null;
  const [id, member]: readonly [ASTNode, ASTNode | string] = node.args;
  if (id.op !== 'id' || (id.args !== 'tenant' && id.args !== 'target')) return null;
  const name = typeof member === 'string' ? member : member.op === 'value' ? member.args : null;
  return typeof name === 'string' ? { id, root: id.args, name } : null;
}

function setMember(node: ASTNode, name: string): void {
  if (node.op === '.') Reflect.set(node.args, 1, name);
  else if (node.op === '[]') Reflect.set(node.args[1], 'args', name);
}

function isNull(node: ASTNode): boolean {
  return node.op === 'value' && node.args === null;
}
