// The types of an expression, checked against the declared fields before anything runs.
// Promises: numbers, texts, truths and times are told apart; attributes of tenants and targets have the types that the topology
// gives them, and are dynamic where it is not known.
import type { Environment, ParseError, TypeError as TypeFault } from '@marcbachmann/cel-js';
import type { FieldType } from '../kernel/scalar.ts';
import {
  type AttributeTypes,
  registerAttributes,
  type TypedAttribute,
  typeAttributes,
  WELL_KNOWN,
} from './attribute-types.ts';
import { checkingEnvironment, TIMESTAMP } from './cel.ts';
import { type Declared, type FieldShape, SAMPLE_FIELDS, type Shape } from './declared.ts';
import type { Did } from './position.ts';
import { parseSyntax, type Span } from './syntax.ts';
import { plainWords } from './type-words.ts';

/** What an expression's value is good for. */
export type Kind = 'boolean' | 'number' | 'text' | 'time' | 'list' | 'nothing' | 'other' | 'dynamic';

export type Typed = { readonly ok: true; readonly kind: Kind } | { readonly ok: false; readonly fault: TypeComplaint };

export interface TypeComplaint extends Span {
  readonly message: string;
  /** Those that have a type, in what is complained of. */
  readonly attributes: readonly TypedAttribute[];
  /** The two values that a `? :` chooses from are of unlike types. */
  readonly isOfArms: boolean;
}

export interface Types {
  readonly declared: Declared;
  readonly did: Did;
  /** Where a topology is known; else what is true of every one. */
  readonly attributes?: AttributeTypes;
}

export function typeCheck(source: string, types: Types): Typed {
  const parsed = parseSyntax(source, environmentOf(types));
  if (!parsed.ok) return { ok: false, fault: { ...parsed.complaint, attributes: [], isOfArms: false } };
  const typed = typeAttributes(parsed.syntax.parsed.ast, types.attributes ?? WELL_KNOWN);
  const result = parsed.syntax.parsed.check();
  if (result.valid) return { ok: true, kind: kindOf(result.type ?? 'dyn') };
  return { ok: false, fault: complaintOf(result.error, { source, typed }) };
}

const environments = new WeakMap<Declared, Map<Did, Environment>>();

function environmentOf({ declared, did }: Types): Environment {
  const known = environments.get(declared) ?? new Map<Did, Environment>();
  environments.set(declared, known);
  const made = known.get(did) ?? makeEnvironment(declared, did);
  known.set(did, made);
  return made;
}

function makeEnvironment(declared: Declared, did: Did): Environment {
  const environment = checkingEnvironment();
  registerAttributes(environment, CEL_TYPES);
  environment.registerVariable('tenant', 'map');
  environment.registerVariable('target', 'map');
  environment.registerVariable({ name: 'run', schema: { id: 'string', now: TIMESTAMP } });
  environment.registerVariable({ name: 'incident', schema: INCIDENT });
  const inputs = Object.entries(declared.inputs).map(([name, type]) => [name, type === null ? 'dyn' : CEL_TYPES[type]]);
  environment.registerVariable({ name: 'inputs', schema: Object.fromEntries(inputs) });
  const samples = Object.entries(declared.probes).map(([name, shape]) => registerProbe(environment, name, shape));
  const lists = samples.map(([name, type]) => [name, type === 'dyn' ? 'list' : `list<${type}>`]);
  environment.registerVariable({ name: 'first', schema: Object.fromEntries(samples) });
  environment.registerVariable({ name: 'before', schema: Object.fromEntries(samples) });
  environment.registerVariable({ name: 'all', schema: Object.fromEntries(lists) });
  for (const [name, type] of Object.entries(schemaOf(declared.fields ?? {}))) environment.registerVariable(name, type);
  if (did === 'anything') environment.registerVariable('did', 'dyn');
  else if (did !== null) environment.registerVariable({ name: 'did', schema: schemaOf(did) });
  return environment;
}

const CEL_TYPES: Readonly<Record<FieldType, string>> = {
  number: 'double',
  string: 'string',
  boolean: 'bool',
  time: TIMESTAMP,
};

const INCIDENT = {
  source: 'string',
  name: 'string',
  status: 'string',
  severity: 'string',
  severity_raw: 'string',
  dedup_key: 'string',
  starts_at: TIMESTAMP,
  tenant: 'string',
  service: 'string',
  host: 'string',
  labels: 'map<string, string>',
  annotations: 'map<string, string>',
  url: 'string',
};

function registerProbe(environment: Environment, name: string, shape: Shape): readonly [string, string] {
  if (shape === null) {
    environment.registerVariable(name, 'dyn');
    return [name, 'dyn'];
  }
  environment.registerVariable({ name, schema: schemaOf({ ...shape, ...SAMPLE_FIELDS }) });
  return [name, `$${name}`];
}

function schemaOf(shape: Readonly<Record<string, FieldShape>>): Record<string, string> {
  const types = Object.entries(shape).map(([name, { type, list }]) => [
    name,
    list ? `list<${CEL_TYPES[type]}>` : CEL_TYPES[type],
  ]);
  return Object.fromEntries(types);
}

function kindOf(type: string): Kind {
  const KINDS: Readonly<Record<string, Kind>> = {
    bool: 'boolean',
    double: 'number',
    string: 'text',
    [TIMESTAMP]: 'time',
    'google.protobuf.Duration': 'text',
    dyn: 'dynamic',
    null: 'nothing',
  };
  return KINDS[type] ?? (/^list\b/.test(type) ? 'list' : /^dyn\b/.test(type) ? 'dynamic' : 'other');
}

function complaintOf(
  error: ParseError | TypeFault | undefined,
  { source, typed }: { readonly source: string; readonly typed: readonly TypedAttribute[] },
): TypeComplaint {
  const start = error?.range?.start ?? 0;
  const end = error?.range?.end ?? source.length;
  const code = error?.code ?? '';
  return {
    message: messageOf(code, error?.summary ?? '', source.slice(start, end)),
    start,
    end,
    attributes: typed.filter((one) => one.start < end && one.end > start),
    isOfArms: code === 'incompatible_ternary_branches',
  };
}

function messageOf(code: string, summary: string, written: string): string {
  const words = plainWords(summary);
  const operator = /^no such overload: (.+?) (==|!=|<=|>=|<|>|\+|-|\*|\/|%|in) (.+)$/.exec(words);
  if (operator !== null)
    return `\`${operator[2]}\` cannot stand between ${article(operator[1])} and ${article(operator[3])}.`;
  if (code === 'invalid_index_type') return 'A list is indexed by a whole number that is written out, such as `[0]`.';
  if (code === 'no_such_key') return `There is no field \`${written.replace(/^.*\./s, '')}\`.`;
  return `The types do not fit: ${words.replace(/^no such overload: /, 'no operator ').replace(/\.$/, '')}.`;
}

function article(type = ''): string {
  return type === 'anything' ? type : `a ${type}`;
}
