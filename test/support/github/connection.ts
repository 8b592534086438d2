// A page of a list as GitHub's GraphQL gives it, with its demands: a size, and not more than a hundred.
// Pages forward only; who asks for the others is told that they are not emulated.
import { z } from 'zod';
import { graphqlError } from './graphql-error.ts';

export const pageArguments = z.strictObject({ first: z.number().nullish(), after: z.string().nullish() });
export type PageArguments = z.infer<typeof pageArguments>;

export interface Listing<T> {
  readonly field: string;
  readonly items: readonly T[];
  cursorAt(index: number): string;
  /** Where the page after this cursor begins. Null: it is no cursor. */
  after(cursor: string): number | null;
}

export function connection<T>({ first, after }: PageArguments, { field, items, ...listing }: Listing<T>): object {
  if (first === null || first === undefined) {
    throw graphqlError(
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
      {
        type: 'MISSING_PAGINATION_BOUNDARIES',
      },
    );
  }
  if (first > 100) {
    throw graphqlError(
      `Requesting ${first} records on the \`${field}\` connection exceeds the \`first\` limit of 100 records.`,
      { type: 'EXCESSIVE_PAGINATION' },
    );
  }
  const begin = after ? listing.after(after) : 0;
  if (begin === null) {
    throw graphqlError(`\`${after}\` does not appear to be a valid cursor.`, { type: 'INVALID_CURSOR_ARGUMENTS' });
  }
  const nodes = items.slice(begin, begin + first);
  const end = begin + nodes.length;
  const cursors = nodes.map((_, index) => listing.cursorAt(begin + index));
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursors[index] })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: begin > 0,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}
