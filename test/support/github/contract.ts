// Holds requests and good answers of the REST API against GitHub's own description of it (test/contract/github-rest.json).
// Stricter than GitHub in one thing: a property or parameter that the description does not name is a fault of the caller.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { z } from 'zod';

export interface Operation {
  readonly method: string;
  /** As the description writes it: `/repos/{owner}/{repo}`. */
  readonly template: string;
}

export interface RestRequest extends Operation {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Null: none was sent. */
  readonly body: unknown;
}

export interface Contract {
  readonly operations: readonly Operation[];
  /** What is wrong with it; empty: nothing. */
  request(request: RestRequest): readonly string[];
  answer(operation: Operation, status: number, body: unknown): readonly string[];
}

const record = z.record(z.string(), z.unknown());
const json = z.object({ content: z.object({ 'application/json': z.object({ schema: record }) }) });
const operationForm = z.object({
  parameters: z.array(record),
  requestBody: json.optional(),
  responses: z.record(z.string(), json.partial()),
});
const parameter = z.object({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean().optional() });
const extract = z.object({
  paths: z.record(z.string(), z.record(z.string(), operationForm)),
  components: z.record(z.string(), z.record(z.string(), z.unknown())),
});

const FILE = join(import.meta.dirname, '../../contract/github-rest.json');

let loaded: Contract | null = null;

/** Read once in a process; what an operation demands is compiled when it is first used. */
export function githubContract(): Contract {
  loaded ??= load();
  return loaded;
}

function load(): Contract {
  const text: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  const { paths, components } = extract.parse(text);
  const ajv = describedBy(text, { coerceTypes: false });
  const loose = describedBy(anyOfThem(text), { coerceTypes: true });
  const compiled = new Map<string, ValidateFunction>();
  const check = (tool: Ajv, title: string, schema: () => object, value: unknown): readonly string[] => {
    const validate = compiled.get(title) ?? tool.compile(schema());
    compiled.set(title, validate);
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${title}${instancePath} ${message}`);
  };
  const described = ({ method, template }: Operation): z.infer<typeof operationForm> => {
    const found = paths[template]?.[method.toLowerCase()];
    if (found === undefined) throw new Error(`no operation ${method} ${template} in the contract`);
    return found;
  };
  const parametersOf = (operation: Operation, place: 'path' | 'query'): object => {
    const all = described(operation).parameters.map((item, index) => {
      const { pointer, value } =
        typeof item.$ref === 'string'
          ? { pointer: item.$ref.slice(1), value: components.parameters?.[item.$ref.split('/').at(-1) ?? ''] }
          : { pointer: `${pointerOf(operation)}/parameters/${index}`, value: item };
      return { ...parameter.parse(value), schema: { $ref: `github#${pointer}/schema` } };
    });
    const here = all.filter((item) => item.in === place);
    return {
      type: 'object',
      properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
      required: here.filter(({ required }) => required === true).map(({ name }) => name),
      additionalProperties: false,
    };
  };

  return {
    operations: Object.entries(paths).flatMap(([template, methods]) =>
      Object.keys(methods).map((method) => ({ method: method.toUpperCase(), template })),
    ),
    request: ({ path, query, body, ...operation }) => {
      const title = `${operation.method} ${operation.template}`;
      const wanted = described(operation).requestBody?.content['application/json'].schema;
      return [
        ...check(loose, `${title} path`, () => parametersOf(operation, 'path'), { ...path }),
        ...check(loose, `${title} query`, () => parametersOf(operation, 'query'), { ...query }),
        ...(wanted === undefined ? [] : check(ajv, `${title} body`, () => closed(nullsAllowed(wanted)), body)),
        ...(wanted === undefined && body !== null ? [`${title} takes no body`] : []),
      ];
    },
    answer: (operation, status, body) => {
      const title = `${operation.method} ${operation.template} ${status}`;
      const answer = described(operation).responses[status];
      if (answer === undefined) return [`${title} is no answer that GitHub describes`];
      if (answer.content === undefined) return body === null ? [] : [`${title} has no body`];
      const pointer = `${pointerOf(operation)}/responses/${status}/content/application~1json/schema`;
      return check(ajv, title, () => ({ $ref: `github#${pointer}` }), body);
    },
  };
}

function describedBy(description: unknown, { coerceTypes }: { readonly coerceTypes: boolean }): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, coerceTypes });
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
  for (const number of ['int64', 'timestamp']) ajv.addFormat(number, true);
  ajv.addSchema(record.parse(nullsAllowed(description)), 'github');
  return ajv;
}

function pointerOf({ method, template }: Operation): string {
  return `/paths/${encodeURIComponent(template.replaceAll('~', '~0').replaceAll('/', '~1'))}/${method.toLowerCase()}`;
}

/** In an address all is text: what is a number and a text by turns is both. */
function anyOfThem(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(anyOfThem);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name === 'oneOf' ? 'anyOf' : name, anyOfThem(item)]);
  return Object.fromEntries(entries);
}

/** OpenAPI writes `nullable` where JSON Schema has no such word: beside a `oneOf` ajv does not know it, beside an `enum` it is not enough. */
function nullsAllowed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullsAllowed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, nullsAllowed(item)]));
  const { nullable, ...rest } = entries;
  return nullable === true && (rest.type === undefined || rest.enum !== undefined)
    ? { anyOf: [{ type: 'null' }, rest] }
    : entries;
}

/** Where a caller misspells a property, GitHub goes on without it. */
function closed(schema: unknown): Readonly<Record<string, unknown>> {
  const { properties, ...rest } = record.parse(schema);
  if (properties === undefined) return rest;
  const inside = Object.entries(record.parse(properties)).map(([name, item]) => [name, closed(item)]);
  return { ...rest, properties: Object.fromEntries(inside), additionalProperties: false };
}
