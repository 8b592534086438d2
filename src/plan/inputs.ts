// Inputs: what is given, what the incident brings, what is the default, each held to its declaration.
// Promises: every input that comes out has its declared type, lies in its range and matches its pattern as a whole.
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import { isInexact } from '../kernel/inexact.ts';
import { nearest } from '../kernel/nearest.ts';
import { compilePattern } from '../kernel/pattern.ts';
import type { FieldType, Scalar } from '../kernel/scalar.ts';
import type { Declared } from '../runbook/declared.ts';
import { evaluate, type Scope } from '../runbook/expression.ts';
import type { InputDeclaration } from '../runbook/runbook.ts';
import { normalTime } from '../runbook/time.ts';
import { typeFaults } from './typing.ts';
import { quoted } from './value.ts';

export interface InputRequest {
  readonly declared: Readonly<Record<string, InputDeclaration>>;
  /** As given by hand: text from a command line becomes the declared type. */
  readonly given: Readonly<Record<string, Scalar>>;
  readonly tenant: Scope;
  readonly incident: Scope;
}

type Found = { readonly kind: 'found'; readonly value: Scalar } | { readonly kind: 'fault'; readonly fault: Fault };

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
const LONGEST = 8_192;
/** A default reads nothing but the tenant. */
const NOTHING: Declared = { inputs: {}, probes: {}, first: [], secrets: [] };

export function resolveInputs(request: InputRequest): Result<Readonly<Record<string, Scalar>>> {
  const { declared, given } = request;
  const faults = Object.keys(given).flatMap((name) => unknownFault(name, Object.keys(declared)));
  const values: [string, Scalar][] = [];
  for (const declaration of Object.values(declared)) {
    const found = resolveInput(declaration, request);
    if (found.kind === 'found') values.push([declaration.name, found.value]);
    else faults.push(found.fault);
  }
  return settle(Object.fromEntries(values), faults);
}

/** Null: the value may be given to this input. */
export function inputFault(declaration: InputDeclaration, given: Scalar): Fault | null {
  const found = accept(declaration, given);
  return found.kind === 'fault' ? found.fault : null;
}

function resolveInput(declaration: InputDeclaration, request: InputRequest): Found {
  const { name, from } = declaration;
  if (Object.hasOwn(request.given, name)) return accept(declaration, request.given[name]);
  if (from !== undefined) {
    const found = evaluate(from.source, { incident: request.incident });
    if (found.kind === 'value' && found.value !== null && found.value !== '') return accept(declaration, found.value);
    if (declaration.default === undefined) {
      return fault(
        declaration,
        `is missing: the incident has no ${from.source}`,
        `Give it with \`--input ${name}=…\`.`,
      );
    }
  }
  return resolveDefault(declaration, request.tenant);
}

function resolveDefault(declaration: InputDeclaration, tenant: Scope): Found {
  const { name, default: preset } = declaration;
  if (preset === undefined) return fault(declaration, 'is missing', `Give it with \`--input ${name}=…\`.`);
  if (typeof preset !== 'object') return accept(declaration, preset);
  const { source } = preset.expression;
  const [unlike] = typeFaults(preset.expression, {
    declared: NOTHING,
    did: null,
    scope: { tenant },
    as: 'part',
    begun: false,
  });
  if (unlike !== undefined) return { kind: 'fault', fault: unlike };
  const found = evaluate(source, { tenant });
  if (found.kind === 'value') return accept(declaration, found.value);
  return fault(declaration, `has no default here: ${source}: ${found.because}`, `Give it with \`--input ${name}=…\`.`);
}

function accept(declaration: InputDeclaration, given: unknown): Found {
  const { type, min, max, pattern } = declaration;
  const shown = quoted(typeof given === 'object' ? JSON.stringify(given) : String(given));
  if (isRounded(given, type))
    return fault(
      declaration,
      'is a whole number beyond 2^53, which a number does not hold to its last digit',
      'Declare it as `string`, and give it as a text (in quotes).',
    );
  const value = typed(given, type);
  if (value === null) return fault(declaration, `is ${shown}, which is no ${type}`, `Give a ${type}.`);
  if (typeof value === 'string' && (value.length > LONGEST || value.includes('\0'))) {
    return fault(
      declaration,
      'is too long or holds a NUL character',
      `At most ${LONGEST} characters, none of them NUL.`,
    );
  }
  if (typeof value === 'number' && ((min !== undefined && value < min) || (max !== undefined && value > max))) {
    return fault(
      declaration,
      `is ${shown}, which is out of range`,
      `It lies between ${min ?? '-∞'} and ${max ?? '∞'}.`,
    );
  }
  if (pattern !== undefined && compilePattern(pattern)?.matches(String(value)) !== true) {
    return fault(
      declaration,
      `is ${shown}, which does not match its pattern`,
      `The whole value must match ${quoted(pattern)}.`,
    );
  }
  return { kind: 'found', value };
}

/** The value in its declared type, or null. */
function typed(given: unknown, type: FieldType): Scalar | null {
  switch (type) {
    case 'number':
      return numberOf(given);
    case 'boolean':
      if (typeof given === 'boolean') return given;
      return given === 'true' ? true : given === 'false' ? false : null;
    case 'string':
      return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
        ? String(given)
        : null;
    case 'time':
      return typeof given === 'string' ? normalTime(given) : null;
  }
}

/** What is given as a number has lost its digits by now, also for a text. */
function isRounded(given: unknown, type: FieldType): boolean {
  if (typeof given === 'number') return Number.isInteger(given) && !Number.isSafeInteger(given);
  return type === 'number' && typeof given === 'string' && isInexact(given);
}

function numberOf(given: unknown): number | null {
  const value = typeof given === 'string' && NUMBER.test(given) ? Number(given) : given;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function unknownFault(name: string, declared: readonly string[]): readonly Fault[] {
  if (declared.includes(name)) return [];
  const near = nearest(name, declared);
  const known = declared.length === 0 ? 'The runbook has no inputs.' : `Its inputs are: ${declared.join(', ')}.`;
  return [
    {
      code: 'input-invalid',
      message: `The runbook has no input ${quoted(name)}.`,
      hint: near === null ? known : `Did you mean ${near}?`,
    },
  ];
}

function fault({ name, at }: InputDeclaration, says: string, hint: string): Found {
  return { kind: 'fault', fault: { code: 'input-invalid', message: `The input ${name} ${says}.`, hint, at } };
}
