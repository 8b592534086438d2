// Attributes of tenant, target and incident that a condition reads: topology and alert decide what there is, so a plan can know
// what is missing.
// Promises: a condition that could never be decided at run time is a fault before anything has changed.
import type { Fault } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { visibleLine } from '../kernel/visible.ts';
import { evaluatingEnvironment } from '../runbook/cel.ts';
import type { Scope } from '../runbook/expression.ts';
import type { Expression } from '../runbook/runbook.ts';
import { parseSyntax } from '../runbook/syntax.ts';

const ROOTS: readonly string[] = ['tenant', 'target', 'incident'];

/** The attributes of `root` that an expression reads. */
export function attributesRead({ source }: Pick<Expression, 'source'>, root: string): readonly string[] {
  const parsed = parseSyntax(source, evaluatingEnvironment());
  if (!parsed.ok) return [];
  return parsed.syntax.accesses.flatMap((read) => (read.root.name === root ? (read.members[0]?.name ?? []) : []));
}

/** An expression that asks with `has(…)` looks after itself. */
export function missingAttributes({ source, at }: Expression, scope: Scope): readonly Fault[] {
  const parsed = parseSyntax(source, evaluatingEnvironment());
  if (!parsed.ok || /\bhas\s*\(/.test(source)) return [];
  const reads = parsed.syntax.accesses.map(({ root, members }) => `${root.name}.${members[0]?.name ?? ''}`);
  return [...new Set(reads)].flatMap((read) => {
    const [root = '', name = ''] = read.split('.');
    const known = ROOTS.includes(root) ? attributesIn(scope[root]) : null;
    return known === null || name === '' || known.includes(name) ? [] : [missing(root, name, { known, at })];
  });
}

function attributesIn(value: unknown): readonly string[] | null {
  return typeof value === 'object' && value !== null ? Object.keys(value) : null;
}

function missing(
  root: string,
  name: string,
  { known, at }: { readonly known: readonly string[]; readonly at: Expression['at'] },
): Fault {
  return {
    code: 'value-unknown',
    message: `The ${root} at hand has no attribute ${visibleLine(name)}.`,
    hint: hintOf(root, name, known),
    at,
  };
}

function hintOf(root: string, name: string, known: readonly string[]): string {
  const guarded = `ask first: \`has(${root}.${name}) && …\``;
  if (root === 'incident' && name === 'starts_at')
    return `A run that is started by hand has none, nor has an alert that gives no start: ${guarded}.`;
  const near = nearest(name, known);
  if (near === null) return `It has: ${known.join(', ')}; or ${guarded}.`;
  return `Did you mean ${near}? Else add it to the ${root === 'incident' ? 'alert' : 'topology'}, or ${guarded}.`;
}
