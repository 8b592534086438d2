// The GraphQL API: a document is parsed, held against GitHub's published schema, and executed.
// What the schema does not have is refused as GitHub refuses it; what it has and nobody emulates throws.
import {
  type DocumentNode,
  defaultFieldResolver,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { z } from 'zod';
import type { Answer } from './answer.ts';
import { invalid, reasonOf, shownError } from './graphql-error.ts';
import { graphqlRoot } from './graphql-root.ts';
import { githubSchema } from './graphql-schema.ts';
import type { World } from './rest.ts';

export type GraphQLRequest = {
  /** As calls are named: `updateRefs`, `query repository`. */
  readonly name: string;
} & (
  | {
      readonly kind: 'valid';
      readonly document: DocumentNode;
      readonly variables: Readonly<Record<string, unknown>>;
      readonly operationName: string | null;
    }
  | { readonly kind: 'invalid'; readonly errors: readonly Readonly<Record<string, unknown>>[] }
);

export interface GraphQLApi {
  read(body: unknown): GraphQLRequest;
  answer(request: GraphQLRequest, world: World): Answer;
}

const envelope = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export function openGraphQL(): GraphQLApi {
  const schema = githubSchema();
  const known = new Map<string, Checked>();
  return {
    read: (body) => {
      const sent = envelope.safeParse(body);
      if (!sent.success) {
        const message = 'A query attribute must be specified and must be a string.';
        return { kind: 'invalid', name: 'query', errors: [{ message }] };
      }
      const { query, variables, operationName } = sent.data;
      const checked = known.get(query) ?? checkedDocument(schema, query);
      known.set(query, checked);
      const { document, errors } = checked;
      const name = nameOf(document, operationName ?? null);
      if (document === null || errors.length > 0) return { kind: 'invalid', name, errors: errors.map(invalid) };
      return { kind: 'valid', name, document, variables: variables ?? {}, operationName: operationName ?? null };
    },
    answer: (request, world) => {
      if (request.kind === 'valid') return executed(schema, request, world);
      const { errors } = request;
      const reason = `not GitHub's schema: ${errors.map(({ message }) => message).join('; ')}`;
      return { status: 200, body: { errors }, applied: false, reason };
    },
  };
}

interface Checked {
  /** Null: it cannot be read at all. */
  readonly document: DocumentNode | null;
  readonly errors: readonly GraphQLError[];
}

function checkedDocument(schema: GraphQLSchema, text: string): Checked {
  try {
    const document = parse(text);
    return { document, errors: validate(schema, document) };
  } catch (error) {
    if (error instanceof GraphQLError) return { document: null, errors: [error] };
    throw error;
  }
}

function nameOf(document: DocumentNode | null, operationName: string | null): string {
  const operations = (document?.definitions ?? []).filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const chosen = operations.find(({ name }) => operationName === null || name?.value === operationName);
  if (chosen === undefined) return 'query';
  const fields = chosen.selectionSet.selections.map((field) => (field.kind === Kind.FIELD ? field.name.value : '…'));
  return chosen.operation === 'mutation' ? fields.join(' ') : `query ${chosen.name?.value ?? fields.join(' ')}`;
}

type Valid = Extract<GraphQLRequest, { readonly kind: 'valid' }>;

function executed(schema: GraphQLSchema, { document, variables, operationName }: Valid, world: World): Answer {
  const result = execute({
    schema,
    document,
    rootValue: graphqlRoot(world),
    variableValues: variables,
    operationName,
    fieldResolver,
  });
  // One request at a time: nothing here may wait.
  if (result instanceof Promise) throw new Error('a resolver waits');
  const { data, errors = [] } = result;
  for (const { originalError } of errors) {
    if (originalError !== undefined && !(originalError instanceof GraphQLError)) throw originalError;
  }
  if (errors.length === 0) return { status: 200, body: { data }, applied: true };
  const reason = errors.map(reasonOf).join('; ');
  const body = { ...(data === undefined ? {} : { data }), errors: errors.map(shownError) };
  return { status: 200, body, applied: false, reason };
}

const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  if (typeof source === 'object' && source !== null && info.fieldName in source) {
    return defaultFieldResolver(source, args, context, info);
  }
  throw new Error(`not emulated: ${info.parentType.name}.${info.fieldName}`);
};
