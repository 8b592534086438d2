// The types of an expression once more, with those that the tenant and the target at hand give to their attributes.
// Promises: what has no value for its types, or compares what is never equal, is a fault of the plan, also in a branch that a run
// might not come to; an attribute that is not there, or reads as a time, may have any type.
import type { Fault } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { AttributeTypes, TypedAttribute } from '../runbook/attribute-types.ts';
import { misfitOf } from '../runbook/checked-expression.ts';
import { type Declared, declaredBy, type FieldShape } from '../runbook/declared.ts';
import { evaluate, printValue, type Scope } from '../runbook/expression.ts';
import type { Did } from '../runbook/position.ts';
import type { Expression } from '../runbook/runbook.ts';
import { normalTime } from '../runbook/time.ts';
import { type TypeComplaint, typeCheck } from '../runbook/typing.ts';
import { type Draft, withTarget } from './draft.ts';
import type { PlannedTarget } from './plan.ts';
import { quoted } from './value.ts';

export interface Typing {
  readonly declared: Declared;
  readonly did: Did;
  /** With `tenant`, and with `target` where there is one. */
  readonly scope: Scope;
  /** `decided`: a condition that is looked at right away; `part`: of a text, which takes a value of any type. */
  readonly as: 'condition' | 'decided' | 'part';
  /** Of a run that has begun: nothing is said. */
  readonly begun: boolean;
}

/** Of what is looked at or shown at a target, or outside of any. */
export function typingAt(here: PlannedTarget | null, draft: Draft, as: Typing['as']): Typing {
  const { runbook, did, told, begun } = draft;
  return { declared: declaredBy(runbook), did, scope: withTarget(told, here), as, begun };
}

export function typeFaults(
  { source, at, reads }: Expression,
  { declared, did, scope, as, begun }: Typing,
): readonly Fault[] {
  if (begun) return [];
  // All others were checked when the runbook was loaded.
  if (!reads.roots.includes('tenant') && !reads.roots.includes('target')) return [];
  const attributes: AttributeTypes = { tenant: typesIn(scope.tenant), target: typesIn(scope.target) };
  const typed = typeCheck(source, { declared, did, attributes });
  if (typed.ok) {
    const misfit = as === 'condition' ? misfitOf(typed.kind, 'condition') : null;
    return misfit === null ? [] : [{ ...misfit, at }];
  }
  if (typed.fault.isOfArms && as === 'part') return [];
  return [{ code: 'expression-type', message: messageOf(typed.fault, source, scope), hint: HINT, at }];
}

const HINT =
  'The topology gives it that type: compare it with a value of the same, correct it there, or convert it, as with `string(…)` or `int(…)`.';

function typesIn(attributes: unknown): AttributeTypes['tenant'] {
  if (typeof attributes !== 'object' || attributes === null) return {};
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      const shape = shapeOf(value);
      return shape === null ? [] : [[name, shape]];
    }),
  );
}

/** Null: of no type that is known. */
function shapeOf(value: unknown): FieldShape | null {
  switch (typeof value) {
    case 'number':
      return { type: 'number', list: false };
    case 'boolean':
      return { type: 'boolean', list: false };
    case 'string':
      return normalTime(value) === null ? { type: 'string', list: false } : null;
    default:
      return Array.isArray(value) ? { type: 'string', list: true } : null;
  }
}

/** `… between a number and a text: tenant.tier is the text "silver" at tenant-006.` */
function messageOf({ message, attributes }: TypeComplaint, source: string, scope: Scope): string {
  const said = [...new Set(attributes.map((one) => saidOf(one, source, scope)))];
  return said.length === 0 ? message : `${message.replace(/\.$/, '')}: ${said.join(', ')}.`;
}

function saidOf({ root, name, start, end }: TypedAttribute, source: string, scope: Scope): string {
  const written = `\`${visibleLine(source.slice(start, end))}\``;
  const found = evaluate(`${root}["${name}"]`, scope);
  if (found.kind === 'unknown' || found.value === null) return written;
  const whose = evaluate(root === 'tenant' ? 'tenant.id' : 'target.host', scope);
  const where = whose.kind === 'value' ? ` at ${visibleLine(printValue(whose.value))}` : '';
  return `${written} is ${described(found.value)}${where}`;
}

function described(value: string | number | boolean | readonly (string | number | boolean)[]): string {
  switch (typeof value) {
    case 'number':
      return `the number ${printValue(value)}`;
    case 'boolean':
      return `the boolean ${value}`;
    case 'string':
      return `the text ${quoted(value)}`;
    default:
      return 'a list of texts';
  }
}
