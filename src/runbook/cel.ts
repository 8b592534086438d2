// CEL as runbooks speak it: numbers are doubles, patterns are RE2, functions are a closed list.
// Promises: nothing here reads a clock or loops without bound. Two environments share one vocabulary: one that checks
// types when a runbook is loaded (times are timestamps), one that evaluates samples (times are RFC 3339 texts in UTC).
import { Environment } from '@marcbachmann/cel-js';
import { isInexact } from '../kernel/inexact.ts';
import { weigh } from './budget.ts';
import type { Register } from './register.ts';
import { registerTexts } from './text-functions.ts';
import { registerTimes, timesAsText } from './time-functions.ts';

export const TIMESTAMP = 'google.protobuf.Timestamp';

export const LIMITS = { maxAstNodes: 400, maxDepth: 40, maxListElements: 100, maxMapEntries: 50, maxCallArguments: 8 };

/** What the language calls a function, and what the library is given: own implementations bear a mark that CEL cannot write. */
const OWN = 'own_';
const OWN_FUNCTIONS: ReadonlySet<string> = new Set([
  'size',
  'matches',
  'indexOf',
  'lastIndexOf',
  'substring',
  'contains',
  'startsWith',
  'endsWith',
  'lowerAscii',
  'upperAscii',
  'trim',
  'split',
  'join',
  'int',
  'double',
  'string',
  'timestamp',
  'duration',
  'getFullYear',
  'getMonth',
  'getDate',
  'getDayOfWeek',
  'getHours',
  'getMinutes',
  'getSeconds',
  'getMilliseconds',
]);
export const COMPREHENSIONS = ['all', 'exists', 'exists_one', 'filter', 'map'];
export const FUNCTIONS: readonly string[] = [...OWN_FUNCTIONS, 'bool', ...COMPREHENSIONS, 'has'];

/** Marks an evaluated division: a divisor of zero is an error, not infinity. */
export const DIVISOR = `${OWN}divisor`;
/** Marks an operand that costs as much as it is long. */
export const WEIGHED = `${OWN}weighed`;

export function libraryName(name: string): string {
  return OWN_FUNCTIONS.has(name) ? OWN + name : name;
}

export function sourceName(name: string): string {
  return name.startsWith(OWN) ? name.slice(OWN.length) : name;
}

/** For type checks: the caller declares the names. */
export function checkingEnvironment(): Environment {
  return CHECKING.clone();
}

/** For evaluation: every name is dynamic. */
export function evaluatingEnvironment(): Environment {
  return EVALUATING;
}

const CHECKING = vocabulary({ unlistedVariablesAreDyn: false }, TIMESTAMP);
const EVALUATING = timesAsText(vocabulary({ unlistedVariablesAreDyn: true }, 'string'));

function vocabulary(options: { readonly unlistedVariablesAreDyn: boolean }, time: string): Environment {
  const environment = new Environment({ ...options, homogeneousAggregateLiterals: false, limits: LIMITS });
  environment.registerOperator('double % double: double', (a: number, b: number) => a % divisor(b));
  const own: Register = (signature, handler) => {
    const weighing = (...values: never[]) => {
      values.forEach(weigh);
      return handler(...values);
    };
    environment.registerFunction(signature.replace(/(\w+)\(/, `${OWN}$1(`), weighing, { async: false });
  };
  own('divisor(double): double', divisor);
  own('weighed(dyn): dyn', (value) => value);
  registerSizes(own);
  registerTexts(own);
  registerConversions(own);
  registerTimes(own, time);
  return environment;
}

function divisor(value: number): number {
  if (value === 0) throw new Error('division by zero');
  return value;
}

function registerSizes(own: Register): void {
  const sizes: Readonly<Record<string, (value: never) => number>> = {
    string: (value: string) => Array.from(value).length,
    list: (value: readonly unknown[]) => value.length,
    map: (value: object) => (value instanceof Map ? value.size : Object.keys(value).length),
  };
  for (const [type, size] of Object.entries(sizes)) {
    own(`size(${type}): double`, size);
    own(`${type}.size(): double`, size);
  }
}

function registerConversions(own: Register): void {
  own('int(double): double', (value: number) => finite(Math.trunc(value)));
  own('int(string): double', (value: string) => wholeNumber(value));
  own('double(double): double', (value: number) => value);
  own('double(string): double', (value: string) => numberOf(value));
  own('string(string): string', (value: string) => value);
  own('string(double): string', (value: number) => String(value));
  own('string(bool): string', (value: boolean) => String(value));
}

function numberOf(text: string): number {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text)) throw new Error(`not a number: ${text}`);
  return finite(Number(text));
}

function wholeNumber(text: string): number {
  if (!/^[+-]?\d+$/.test(text)) throw new Error(`not a whole number: ${text}`);
  if (isInexact(text)) throw new Error(`no number holds it to its last digit: ${text}`);
  return finite(Number(text));
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error('not a finite number');
  return value;
}
