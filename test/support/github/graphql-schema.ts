// GitHub's published GraphQL schema, made once in a process and only where it is asked for: it takes a quarter of a second.
// The schema says nothing of what its own scalars hold; the one that a caller can get wrong is told here.
import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLError, type GraphQLSchema, isScalarType, Kind } from 'graphql';
import { isOid } from './object-store.ts';

let loaded: GraphQLSchema | null = null;

export function githubSchema(): GraphQLSchema {
  loaded ??= load();
  return loaded;
}

function load(): GraphQLSchema {
  // The package's own entry reads another five megabytes.
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));
  const text = readFileSync(file, 'utf8').replace(/"""[\s\S]*?"""/g, '');
  const schema = buildSchema(text, { assumeValidSDL: true, assumeValid: true, noLocation: true });
  const objectId = schema.getType('GitObjectID');
  if (!isScalarType(objectId)) throw new Error('the schema has no GitObjectID');
  objectId.parseValue = (value) => oid(value);
  objectId.parseLiteral = (node) => oid(node.kind === Kind.STRING ? node.value : null);
  return schema;
}

function oid(value: unknown): string {
  if (typeof value === 'string' && isOid(value)) return value;
  throw new GraphQLError(`Could not coerce value ${JSON.stringify(value)} to GitObjectID`);
}
