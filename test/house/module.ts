// A source file as the layer rules see it: what it imports, and which outside things it touches.
// Reads the syntax tree, not the text: a word in a comment or a string is no use of a thing.
import { parseAst } from 'vitest/node';

export interface Import {
  readonly from: string;
  readonly line: number;
  /** A type import is erased; a dynamic one loads when it is reached. */
  readonly kind: 'value' | 'type' | 'dynamic';
  readonly names: readonly string[];
}

export interface Touch {
  readonly what: string;
  readonly line: number;
}

export interface Module {
  /** Relative to src/, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly reExports: readonly Touch[];
  readonly defaultExports: readonly Touch[];
  /** `async`, `await`, `new Date()`, and free names and members such as `process`, `process.env`, `Math.random`. */
  readonly touches: readonly Touch[];
  readonly strings: readonly Touch[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export function readModule(path: string, text: string): Module {
  const reading = new Reading(text);
  const body = parseAst(text, { lang: 'ts', sourceType: 'module' }).body as unknown as readonly Node[];
  for (const node of body) reading.top(node);
  return { path, text, ...reading.found() };
}

const keyUnlessComputed = (node: Node) => (node.computed === true ? [] : ['key']);

/** The children of a node that name something and use nothing. */
const namesIn: Readonly<Record<string, (node: Node) => readonly string[]>> = {
  MemberExpression: (node) => (node.computed === true ? [] : ['property']),
  Property: keyUnlessComputed,
  MethodDefinition: keyUnlessComputed,
  PropertyDefinition: keyUnlessComputed,
  AccessorProperty: keyUnlessComputed,
  TSTypeReference: () => ['typeName'],
  TSTypeQuery: () => ['exprName'],
  TSPropertySignature: () => ['key'],
  TSMethodSignature: () => ['key', 'params'],
  TSInterfaceDeclaration: () => ['id'],
  TSTypeAliasDeclaration: () => ['id'],
  TSInterfaceHeritage: () => ['expression'],
  TSClassImplements: () => ['expression'],
  TSFunctionType: () => ['params'],
  TSNamedTupleMember: () => ['label'],
  TSTypePredicate: () => ['parameterName'],
  TSTypeParameter: () => ['name'],
  TSMappedType: () => ['key'],
};

class Reading {
  readonly #ends: readonly number[];
  readonly #imports: Import[] = [];
  readonly #reExports: Touch[] = [];
  readonly #defaultExports: Touch[] = [];
  readonly #touches: Touch[] = [];
  readonly #strings: Touch[] = [];
  readonly #imported = new Set<string>();
  readonly #declared = new Set<string>();

  constructor(text: string) {
    this.#ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  }

  found() {
    const free = this.#touches.filter(({ what }) => !this.#declared.has(what.split('.')[0] ?? ''));
    return {
      imports: this.#imports,
      reExports: this.#reExports,
      defaultExports: this.#defaultExports,
      touches: free,
      strings: this.#strings,
    };
  }

  top(node: Node): void {
    if (node.type === 'ImportDeclaration') this.#import(node);
    else if (node.type === 'ExportAllDeclaration') this.#reExport(sourceOf(node), node);
    else if (node.type === 'ExportNamedDeclaration') this.#export(node);
    else {
      if (node.type === 'ExportDefaultDeclaration') {
        this.#defaultExports.push({ what: 'export default', line: this.#line(node) });
      }
      this.#visit(node);
    }
  }

  #import(node: Node): void {
    const specifiers = nodes(node.specifiers);
    for (const specifier of specifiers) this.#imported.add(nameOf(specifier.local));
    const types = node.importKind === 'type' || (specifiers.length > 0 && specifiers.every(isTypeOnly));
    this.#imports.push({
      from: sourceOf(node),
      line: this.#line(node),
      kind: types ? 'type' : 'value',
      names: specifiers.filter((each) => !isTypeOnly(each)).map((each) => nameOf(each.imported ?? each.local)),
    });
  }

  #export(node: Node): void {
    if (isNode(node.source)) this.#reExport(sourceOf(node), node);
    for (const specifier of nodes(node.specifiers)) {
      const name = nameOf(specifier.local);
      if (this.#imported.has(name)) this.#reExport(name, node);
    }
    if (isNode(node.declaration)) this.#visit(node.declaration);
  }

  #reExport(what: string, node: Node): void {
    this.#reExports.push({ what, line: this.#line(node) });
  }

  #visit(node: Node): void {
    this.#declare(node);
    this.#touchedBy(node);
    this.#namedBy(node);
    this.#children(node, namesIn[node.type]?.(node) ?? []);
  }

  #touchedBy(node: Node): void {
    if (node.async === true) this.#touch('async', node);
    if (node.type === 'AwaitExpression' || node.await === true) this.#touch('await', node);
    if (node.type === 'Identifier') this.#touch(nameOf(node), node);
    if (node.type === 'NewExpression' || node.type === 'CallExpression') this.#call(node);
    if (node.type === 'MemberExpression') this.#member(node);
  }

  #namedBy(node: Node): void {
    const line = this.#line(node);
    if (node.type === 'ImportExpression')
      this.#imports.push({ from: sourceOf(node), line, kind: 'dynamic', names: [] });
    if (node.type === 'TSImportType') this.#imports.push({ from: sourceOf(node), line, kind: 'type', names: [] });
    if (node.type === 'Literal' && typeof node.value === 'string') this.#strings.push({ what: node.value, line });
    if (node.type === 'TemplateElement') this.#strings.push({ what: rawOf(node), line });
  }

  #call(node: Node): void {
    const callee = isNode(node.callee) ? node.callee : node;
    const bare = callee.type === 'Identifier' && nameOf(callee) === 'Date';
    if (bare && (node.type === 'CallExpression' || nodes(node.arguments).length === 0)) this.#touch('new Date()', node);
  }

  #member(node: Node): void {
    const { object, property } = node;
    if (isNode(object) && isNode(property) && object.type === 'Identifier') {
      const member =
        node.computed !== true ? nameOf(property) : typeof property.value === 'string' ? property.value : '*';
      this.#touch(`${nameOf(object)}.${member}`, node);
    }
  }

  #declare(node: Node): void {
    const bound = [node.id, node.param, ...nodes(node.params)].filter(isNode);
    for (const name of bound.flatMap(boundNames)) this.#declared.add(name);
    if (node.type === 'VariableDeclarator' && isNode(node.init) && nameOf(node.init) === 'process') {
      for (const name of isNode(node.id) ? boundNames(node.id) : []) this.#touch(`process.${name}`, node);
    }
  }

  #children(node: Node, except: readonly string[] = []): void {
    for (const [key, child] of Object.entries(node)) {
      if (except.includes(key)) continue;
      if (isNode(child)) this.#visit(child);
      else for (const each of nodes(child)) this.#visit(each);
    }
  }

  #touch(what: string, node: Node): void {
    this.#touches.push({ what, line: this.#line(node) });
  }

  #line(node: Node): number {
    let [from, to] = [0, this.#ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#ends[middle] ?? 0) < node.start) from = middle + 1;
      else to = middle;
    }
    return from + 1;
  }
}

function boundNames(pattern: Node): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [nameOf(pattern)];
    case 'ObjectPattern':
      return nodes(pattern.properties).flatMap((each) =>
        [each.value, each.argument].filter(isNode).flatMap(boundNames),
      );
    case 'ArrayPattern':
      return nodes(pattern.elements).flatMap(boundNames);
    case 'AssignmentPattern':
      return isNode(pattern.left) ? boundNames(pattern.left) : [];
    case 'RestElement':
      return isNode(pattern.argument) ? boundNames(pattern.argument) : [];
    default:
      return [];
  }
}

function isTypeOnly(specifier: Node): boolean {
  return specifier.importKind === 'type';
}

function sourceOf(node: Node): string {
  return isNode(node.source) && typeof node.source.value === 'string' ? node.source.value : '';
}

function nameOf(value: unknown): string {
  return isNode(value) && typeof value.name === 'string' ? value.name : '';
}

function rawOf(node: Node): string {
  const { value } = node;
  return value instanceof Object && 'raw' in value ? String(value.raw) : '';
}

function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return value instanceof Object && 'type' in value && 'start' in value;
}
