// Errors of the GraphQL API in GitHub's form: a `type` beside the message, where there is one.
// Whatever is thrown in a resolver and is not made here is a fault of the emulator or of its use.
import { GraphQLError } from 'graphql';

export function graphqlError(
  message: string,
  said: { readonly type?: string; readonly reason?: string },
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...said } });
}

/** The same words for a stale `beforeOid` as for a failure inside: GitHub does not tell them apart (github community, discussion 213655). */
export function rejected(reason: string): GraphQLError {
  const [id] = crypto.randomUUID().toUpperCase().split('-');
  const time = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return graphqlError(
    `Something went wrong while executing your query on ${time}. Please include \`${id}\` when reporting this issue.`,
    { reason },
  );
}

/** As it is sent. `reason` stays here. */
export function shownError({ message, path, locations, extensions }: GraphQLError): Readonly<Record<string, unknown>> {
  const { type } = extensions;
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations: locations.map(({ line, column }) => ({ line, column })) }),
    message,
  };
}

export function reasonOf({ message, extensions: { reason } }: GraphQLError): string {
  return typeof reason === 'string' ? reason : message;
}

/** An error of validation, which GitHub words in its own way; only the commonest is worded alike. */
export function invalid({ message, locations }: GraphQLError): Readonly<Record<string, unknown>> {
  const [, fieldName, typeName] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? [];
  const places = { locations: (locations ?? []).map(({ line, column }) => ({ line, column })) };
  if (fieldName === undefined) return { ...places, message };
  const extensions = { code: 'undefinedField', typeName, fieldName };
  return { extensions, ...places, message: `Field '${fieldName}' doesn't exist on type '${typeName}'` };
}
